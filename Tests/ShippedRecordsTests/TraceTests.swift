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

    @Test("by the counts in the list of countries", arguments: pairs)
    func counts(pair: (String, String)) throws {
        var sitting = try Sitting(
            ShippedRecords.library(), base: Sample.code(pair.0), partner: Sample.code(pair.1),
            asOf: ShippedRecords.articleDay, today: ShippedRecords.today)
        try sitting.type("1W")
        let relation = try ShippedRecords.relation(pair.0, pair.1, asOf: ShippedRecords.articleDay)
        let meetings = Explanation.meetings(in: relation)
        #expect(meetings.quotable == .meetings)
        #expect(meetings.inputs.count == relation.meetings.count)
        #expect(meetings.inputs.allSatisfy { $0.reference != nil && $0.place != nil })
        guard case .page(let page)? = sitting.browser.overlay else {
            Issue.record("No page is open.")
            return
        }
        #expect(page.document.blocks.contains { $0.link != nil })
    }

    @Test("by people and the topics, texts and days of meetings, each to its record", arguments: pairs)
    func others(pair: (String, String)) throws {
        let relation = try ShippedRecords.relation(pair.0, pair.1, asOf: ShippedRecords.articleDay)
        for person in relation.roster.people.values.sorted(by: { $0.id < $1.id }) {
            let dossier = try ShippedRecords.library().dossier(ofPerson: person.id)
            let document = Document(person, in: relation, meetings: dossier)
            let appearances = try Appearances(of: person, in: dossier.orThrow("No meetings."), clock: relation.clock)
            let headings = document.blocks.filter { $0.spans.first?.text.hasPrefix("Meetings as ") == true }
            #expect(headings.count == appearances.tenures.count)
            for (heading, tenure) in zip(headings, appearances.tenures) {
                let inputs = try #require(heading.why).inputs.filter { $0.reference?.kind == .meeting }
                #expect(inputs.map(\.reference?.id) == tenure.figures.map(\.id))
            }
            let met = document.blocks.filter { $0.spans.first?.text.hasSuffix(" × ") == true }
            #expect(met.count == appearances.encounters.count)
            for (row, encounter) in zip(met, appearances.encounters) {
                let inputs = try #require(row.why).inputs.filter { $0.reference?.kind == .meeting }
                #expect(inputs.count == encounter.figures.count && row.spans[0].text == "\(inputs.count) × ")
            }
        }
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
