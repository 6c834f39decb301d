import Relations
import Samples
import Testing

@Suite("Completing a filter")
struct CompletionTests {
    private var directory: Completion.Directory {
        var directory = Completion.Directory()
        directory.countries = Sample.countries
        directory.people = Sample.people
        directory.hostEvents = [Sample.hostEvent]
        directory.issues = [("tea-levy", "Tea levy")]
        directory.places = ["San Marino", "Warsaw"]
        return directory
    }

    @Test(
        "Candidates at the end of a text",
        arguments: [
            ("st", ["status:"], 0..<2),
            ("tea not le", ["level:"], 8..<10),
            ("level:lea", ["leader", "party_leader"], 6..<9),
            ("status:talks,res", ["resolved", "partially_resolved"], 13..<16),
            ("status:tal", ["under_negotiation"], 7..<10),
            ("country:ken", ["KEN"], 8..<11),
            ("country:pola", ["POL"], 8..<12),
            ("pair:ke", ["KEN-"], 5..<7),
            ("pair:KEN-po", ["KEN-POL"], 5..<11),
            ("person:swi", ["ewa-swist"], 7..<10),
            ("host:\"nairobi tr", ["trade-summit-2023"], 5..<16),
            ("place:sa", ["\"San Marino\""], 6..<8),
            ("since:20", [], 6..<8),
            ("quad:mat", ["2", "4"], 5..<8),
            ("from:po", ["POL"], 5..<7),
            ("dataset:gdelt-2-", ["gdelt-2-translation"], 8..<16),
            ("stauts:a", [], 7..<8),
        ])
    func candidates(text: String, texts: [String], range: Range<Int>) {
        let completion = Completion(of: text, cursor: text.count, directory: directory)
        #expect(completion.candidates.map(\.text) == texts)
        #expect(completion.range == range)
    }

    @Test func `an empty text offers every field, with a sentence each`() {
        let completion = Completion(of: "", cursor: 0)
        #expect(completion.candidates.count == FilterField.allCases.count + 1)
        #expect(completion.candidates.allSatisfy { !$0.meaning.isEmpty })
    }

    @Test("Every value offered is one that the language takes", arguments: FilterField.allCases)
    func valid(field: FilterField) throws {
        for candidate in Completion(of: "\(field):", cursor: 99, directory: directory).candidates
        where field != .pair {
            _ = try Filter("\(field.rawValue):\(candidate.text)", countries: Sample.countries)
        }
    }

    @Test("Any text and any cursor give a range inside the text", arguments: UInt64(0)..<100)
    func ranges(seed: UInt64) {
        var source = SeededSource(seed: seed)
        let pieces = ["pair:", "KEN", "-", "\"", " ", ",", "not", "status:", "海", ":"]
        let text = (0..<8).map { _ in pieces.randomElement(using: &source) ?? "" }.joined()
        for cursor in -1...text.count + 1 {
            let completion = Completion(of: text, cursor: cursor, directory: directory)
            #expect(completion.range.upperBound == min(max(0, cursor), text.count))
            #expect(completion.range.lowerBound >= 0)
        }
    }
}
