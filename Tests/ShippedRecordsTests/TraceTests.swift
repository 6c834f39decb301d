import Browsing
import Relations
import Samples
import Screen
import Testing

/// A number that people quote is no better than the records that it can be traced to.
@Suite("Every number of a pair can be traced to its records")
struct TraceTests {
    private static let pairs = [("CHN", "JPN"), ("CHN", "USA"), ("JPN", "KOR")]

    /// The explanations behind the lines of the card and of every record of the pair.
    private func explanations(_ relation: Relation) throws -> [Explanation] {
        let dossier = relation.dossier
        let records =
            dossier.meetings.map(AnyRecord.meeting) + dossier.issues.map(AnyRecord.issue)
            + dossier.commitments.map(AnyRecord.commitment)
            + dossier.roster.people.values.sorted { $0.id < $1.id }.map(AnyRecord.person)
        var documents = records.map { Document($0, in: relation) }
        documents.append(try Document(cardOf: relation).orThrow("A pair has a card."))
        return documents.flatMap { $0.blocks.compactMap(\.why) }
    }

    @Test("by the figures that W explains", arguments: pairs, ["2023-11-17", "2026-06-29"])
    func figures(pair: (String, String), day: String) throws {
        let relation = try ShippedRecords.relation(pair.0, pair.1, asOf: Sample.day(day))
        var kinds: Set<String> = []
        for explanation in try explanations(relation) {
            guard let figure = explanation.quotable else { continue }
            kinds.insert(figure.word)
            #expect(
                explanation.inputs.contains { $0.reference != nil && $0.place != nil },
                "\(figure): \(explanation.figure)")
            #expect(!explanation.rule.isEmpty)
        }
        // Every kind of number stands on some line.
        let expected: Set = [
            "gap", "rank", "since", "median", "open", "promises", "age", "status", "promise", "follow-up",
        ]
        #expect(expected.isSubset(of: kinds), "\(expected.subtracting(kinds))")
    }

    @Test("to files and lines that are there", arguments: pairs)
    func places(pair: (String, String)) throws {
        let relation = try ShippedRecords.relation(pair.0, pair.1, asOf: ShippedRecords.articleDay)
        let dossier = relation.dossier
        for explanation in try explanations(relation) {
            for input in explanation.inputs {
                guard let reference = input.reference else { continue }
                #expect(dossier.record(reference) != nil, "\(explanation.subject): \(reference)")
                #expect(input.place.map { $0.line > 0 } ?? true, "\(explanation.subject): \(input.label)")
            }
        }
    }

    @Test("and is counted from inputs that give it", arguments: pairs)
    func quoted(pair: (String, String)) throws {
        let relation = try ShippedRecords.relation(pair.0, pair.1, asOf: ShippedRecords.articleDay)
        for figure in relation.quotableFigures {
            let inputs = relation.inputs(of: figure)
            #expect(!inputs.isEmpty, "\(figure)")
            switch figure {
            case .meetings: #expect(inputs.count == relation.meetings.count)
            case .openIssues: #expect(inputs.count == relation.issues.count(where: \.isOpen))
            case .promises: #expect(inputs.count == relation.promises.count)
            case .gap, .followUp: #expect(inputs.count == 2, "\(figure)")
            case .daysSince, .age: #expect(inputs.count == 1, "\(figure)")
            case .medianGap, .rank, .status, .promise: break
            }
        }
    }
}
