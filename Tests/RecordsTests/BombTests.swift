import Relations
import Testing

@testable import Records

/// Files that would take all memory or hours, were they read as they ask to be.
@Suite("A file made to exhaust")
struct BombTests {
    @Test(
        "the memory, by more values than a file of records has, is refused before it is taken apart",
        arguments: ["- a\n", "- {id: x}\n", "? "])
    func values(piece: String) {
        let count = Limits.values / piece.utf8.count { ",:-?[{\n".utf8.contains($0) } + 1
        let result = readRecords(Array(("meetings:\n" + String(repeating: piece, count: count)).utf8), file: "a.yaml")
        #expect(!result.isLegible && result.records.isEmpty)
        #expect(
            result.remainder.problems.map(\.description) == [
                "a.yaml: The file has more than 2000000 commas, colons, dashes, brackets and lines, too many for a file of records; divide it into several."
            ])
    }

    @Test("by aliases of aliases is told in one sentence", arguments: [2, 9, 60])
    func aliases(levels: Int) {
        let lines = (1...levels).map { level in
            "a\(level): &a\(level) [" + Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ") + "]"
        }
        let result = readRecords(Array((["a0: &a0 ha"] + lines).joined(separator: "\n").utf8), file: "a.yaml")
        #expect(result.remainder.problems.count == 1)
        #expect(result.remainder.problems.first?.fault == .anchor)
    }

    @Test func `by one id a great many times is told a thousand times`() {
        let text = "sources:\n" + String(repeating: "- {id: x, title: T, origin: human}\n", count: 3000)
        let check = CrossCheck([[readRecords(Array(text.utf8), file: "a.yaml").remainder]], codebook: [])
        #expect(check.problems.count == Limits.problems + 1)
        #expect(
            check.problems.last?.description
                == "a.yaml: The file has more than 1000 problems. Mend these first; the others are not shown.")
    }

    @Test func `the time, by naming thousands that are not there, gets suggestions while they are cheap`() {
        let count = 1200
        let ids = (0..<count).map { "- {id: paper-\($0), title: T, origin: human}\n" }.joined()
        let names = (0..<count).map { "papr-\($0)" }.joined(separator: ", ")
        let text =
            "sources:\n\(ids)incidents:\n- {id: a, date: 2023-01-01, title: T, countries: [CHN], origin: human, sources: ["
            + names.replacing(", papr-600", with: ",\n papr-600") + "]}\n"
        let check = CrossCheck([[readRecords(Array(text.utf8), file: "a.yaml").remainder]], codebook: [])
        let dangling = check.problems.filter { if case .dangling = $0.fault { true } else { false } }
        #expect(dangling.count >= Limits.problems - 2)
        #expect(dangling.first?.description.contains("Did you mean “paper-") == true)
        #expect(dangling.last?.description.contains("Did you mean") == false)
    }
}
