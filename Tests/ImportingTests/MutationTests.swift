import Foundation
import Relations
import Samples
import Testing

@testable import Importing

/// Files with something wrong in them, each from its own seed: a report or one error, never a crash, never a wrong sum.
///
/// `DYAD_MUTATIONS` asks for more than the few that every run has time for.
@Suite("Mutated files")
struct MutationTests {
    private static let count = ProcessInfo.processInfo.environment["DYAD_MUTATIONS"].flatMap(Int.init) ?? 25

    /// A sound file of each format.
    private static let files: [(name: String, bytes: [UInt8])] = [
        ("gdelt-1", Rows.file((0..<30).map { Rows.gdelt(columns: $0 % 2 == 0 ? 57 : 58, id: "\($0)") })),
        ("gdelt-2", Rows.file((0..<30).map { Rows.gdelt(columns: $0 % 2 == 0 ? 61 : 62, id: "\($0)") })),
        ("icews", Rows.file(header: Rows.icewsHeader, (0..<30).map { Rows.icews(["Event ID": "\($0)"]) })),
        (
            "quadruples",
            Rows.file((1..<30).map { "Citizen (India)\tConsult\tJapan\t2014-11-\($0 < 10 ? "0" : "")\($0)" })
        ), ("phoenix", Rows.file((0..<30).map { _ in Rows.phoenix() })),
        (
            "polecat",
            Rows.file(
                header: Rows.polecatHeader,
                (0..<30).map { Rows.polecat(["Actor Country": $0 % 2 == 0 ? "JPN; USA" : "JPN"]) })
        ),
    ].map { ($0.0, Array($0.1.utf8)) }

    @Test("A mutated file ends in a report or in one error", arguments: files.indices)
    func mutated(format: Int) throws {
        for seed in 0..<UInt64(Self.count) {
            var chance = SeededSource(seed: seed)
            var bytes = Self.files[format].bytes
            for _ in 0..<Int.random(in: 1...3, using: &chance) { mutate(&bytes, &chance) }
            switch Int.random(in: 0..<6, using: &chance) {
            case 0: bytes = damaged(Archives.gzip(bytes), &chance)
            case 1: bytes = damaged(Archives.zip([("a.CSV", bytes)]), &chance)
            default: break
            }
            do {
                let imported = try Imported(bytes)
                let report = imported.report
                #expect(imported.sum == report.read, "seed \(seed) of \(Self.files[format].name)")
                #expect(report.events == imported.events.count)
                #expect(report.kept <= report.events)
                #expect(report.malformed.count == min(report.count(.malformed), ImportReport.examples))
                #expect(
                    report.malformed.allSatisfy {
                        $0.excerpt == $0.excerpt.sanitized && $0.reason == $0.reason.sanitized
                    })
                for event in imported.events {
                    #expect(!([event.code, event.id] + event.row.values).contains("not UTF-8"))
                }
            } catch let error as ImportError {
                #expect("\(error)".hasSuffix("."))
                #expect("\(error)" == "\(error)".sanitized)
            }
        }
    }

    private func mutate(_ bytes: inout [UInt8], _ chance: inout SeededSource) {
        guard !bytes.isEmpty else { return }
        let place = Int.random(in: 0..<bytes.count, using: &chance)
        switch Int.random(in: 0..<9, using: &chance) {
        case 0: bytes.removeLast(bytes.count - place)
        case 1: shuffleColumns(&bytes, &chance)
        case 2:
            for _ in 0..<20 {
                bytes[Int.random(in: 0..<bytes.count, using: &chance)] = .random(in: 0...255, using: &chance)
            }
        case 3:
            let size = [1000, 70_000, TextBlocks.lineLimit + 10][Int.random(in: 0..<3, using: &chance)]
            bytes.insert(contentsOf: repeatElement(UInt8.random(in: 32...126, using: &chance), count: size), at: place)
        case 4: bytes.insert(contentsOf: repeatElement(0, count: Int.random(in: 1...64, using: &chance)), at: place)
        case 5: bytes.insert(contentsOf: repeatElement(9, count: Int.random(in: 1...300, using: &chance)), at: place)
        case 6: bytes.removeAll { $0 == [9, 10, 32, 45][place % 4] }
        case 7: bytes.removeSubrange(place..<min(bytes.count, place + Int.random(in: 1...400, using: &chance)))
        default: bytes.insert(contentsOf: bytes.prefix(Int.random(in: 0...bytes.count, using: &chance)), at: place)
        }
    }

    /// The same columns in another order, in every line.
    private func shuffleColumns(_ bytes: inout [UInt8], _ chance: inout SeededSource) {
        let lines = bytes.split(separator: 10).map { $0.split(separator: 9, omittingEmptySubsequences: false) }
        let order = (0..<(lines.first?.count ?? 0)).shuffled(using: &chance)
        bytes = lines.flatMap { fields in
            Array(order.map { $0 < fields.count ? Array(fields[$0]) : [] }.joined(separator: [9])) + [10]
        }
    }

    private func damaged(_ bytes: [UInt8], _ chance: inout SeededSource) -> [UInt8] {
        var bytes = bytes
        switch Int.random(in: 0..<3, using: &chance) {
        case 0: bytes.removeLast(Int.random(in: 0..<bytes.count, using: &chance))
        case 1: bytes[Int.random(in: 0..<bytes.count, using: &chance)] = .random(in: 0...255, using: &chance)
        default: break
        }
        return bytes
    }
}
