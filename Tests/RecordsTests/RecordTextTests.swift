import Foundation
import Records
import Relations
import Testing

@Suite("The text of a file of records")
struct RecordTextTests {
    private let text = """
        # Issues of two countries.

        issues:
          # The tea levy, as both call it.
          - id: tea-levy   # a slug
            title: Tea levy
            status_history:
              # the first
              - date: 2023-01-01
                status: active
                sources: [gazette]

              - date: 2023-05-01
                status: resolved
            related: []   # none yet

          # About ships.
          - id: ships
            title: "Ships: who holds them"

        sources:
          - { id: gazette, title: The Gazette, origin: human }
          - title: Almanac
            id: 'almanac'

        """

    private func item(_ kind: RecordKind, _ id: String) throws -> RecordText.Item {
        try #require(RecordText(text).item(kind, id))
    }

    @Test func `finds a record wherever its id stands, and its comments`() throws {
        #expect(try item(.issue, "tea-levy").lines == 4..<15)
        #expect(try item(.issue, "tea-levy").comments == 3..<4)
        #expect(try item(.issue, "ships").lines == 17..<19)
        #expect(try item(.source, "gazette").isFlow)
        #expect(try item(.source, "almanac").lines == 22..<24)
        #expect(RecordText(text).item(.issue, "gazette") == nil)
        #expect(RecordText(text).item(.meeting, "tea-levy") == nil)
    }

    @Test func `gives a record and its comments a file of their own, as they are written`() throws {
        let file = RecordText(text).file(of: try item(.issue, "ships"), .issue)
        #expect(
            file == """
                issues:
                  # About ships.
                  - id: ships
                    title: "Ships: who holds them"

                """)
    }

    @Test func `puts an entry at the end of its list, and leaves every other line as it is`() throws {
        var changed = RecordText(text)
        let line = changed.add(
            ["- date: 2024-01-01", "  status:"], to: "status_history", of: try item(.issue, "tea-levy"))
        #expect(line == 15)
        let before = text.split(separator: "\n", omittingEmptySubsequences: false)
        var after = changed.text.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(after[14...15] == ["      - date: 2024-01-01", "        status:"])
        after.removeSubrange(14...15)
        #expect(after == before)
    }

    @Test func `begins a list where the record has none`() throws {
        var changed = RecordText(text)
        let line = changed.add(["- date: 2024-01-01"], to: "status_history", of: try item(.issue, "ships"))
        #expect(line == 21)
        #expect(changed.text.contains("who holds them\"\n    status_history:\n      - date: 2024-01-01\n\nsources:"))
    }

    @Test func `puts nothing between braces`() throws {
        var changed = RecordText(text)
        #expect(changed.add(["- x"], to: "statements", of: try item(.source, "gazette")) == nil)
        #expect(changed.add(["- x"], to: "related", of: try item(.issue, "tea-levy")) == nil)
        #expect(changed.text == text)
    }

    @Test(
        "finds every shipped record, and its own file reads as the same record",
        arguments: ["issues", "commitments", "meetings"])
    func shipped(folder: String) throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Data/Records/\(folder)")
        for name in try FileManager.default.contentsOfDirectory(atPath: root.path) {
            let bytes = try Data(contentsOf: root.appending(path: name))
            let text = RecordText(String(decoding: bytes, as: UTF8.self))
            for record in readRecords(bytes, file: name).records {
                let item = try #require(text.item(record.kind, record.header.id), "\(name): \(record.header.id)")
                #expect(item.lines.lowerBound + 1 <= record.header.place.line)
                let copy = readRecords(Data(text.file(of: item, record.kind).utf8), file: name)
                #expect(copy.remainder.problems == [])
                #expect(copy.records.map(\.title) == [record.title])
            }
        }
    }

    @Test("never fails on damaged text", arguments: UInt64(0)..<200)
    func damage(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        var bytes = Array(text.utf8)
        for _ in 0..<8 {
            let place = Int.random(in: 0..<bytes.count, using: &random)
            bytes[place] =
                [UInt8(ascii: "\n"), UInt8(ascii: "-"), UInt8(ascii: " "), UInt8(ascii: "{"), 0xFF].randomElement(
                    using: &random) ?? 0
        }
        var damaged = RecordText(String(decoding: bytes, as: UTF8.self))
        let lines = damaged.lines.count
        guard let item = damaged.item(.issue, "tea-levy") else { return }
        #expect((0...lines).contains(item.lines.upperBound) && !item.lines.isEmpty, "seed \(seed)")
        _ = damaged.add(["- date: 2024"], to: "status_history", of: item)
        #expect(damaged.lines.count >= lines, "seed \(seed)")
    }
}

private struct SeededRandom: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    /// SplitMix64 (https://prng.di.unimi.it/splitmix64.c).
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
