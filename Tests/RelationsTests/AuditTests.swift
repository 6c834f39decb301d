import Relations
import Samples
import Testing

@Suite("What may be missing between two countries")
struct AuditTests {
    private func audit(_ visits: [Visit], months: ConsultationMonths? = nil, asOf: String = "2024-06-30") throws
        -> Audit
    {
        let relation = Relation(Sample.kenyaPoland(), asOf: Sample.day(asOf))
        return try #require(
            Audit(relation, lists: [VisitList(country: Sample.kenya, visits: visits)], months: months))
    }

    private func visit(
        _ first: String, _ last: String, to country: CountryCode = Sample.poland, _ text: String = "",
        by traveller: Visit.Traveller = .president
    ) -> Visit {
        Visit(
            id: "1", traveller: traveller, name: "Amina Otieno", other: country, first: Sample.day(first),
            last: Sample.day(last), text: text, place: Place(file: "list.xml", line: 3))
    }

    @Test func `a visit with a meeting on record within a day is none, another is something to look for`() throws {
        let meeting = try #require(
            Relation(Sample.kenyaPoland(), asOf: Sample.day("2024-06-30")).meetings.first { $0.meeting.date.isExact })
        let day = meeting.meeting.date.first
        let near = Visit(
            id: "2", traveller: .president, name: "Amina Otieno", other: Sample.poland, first: day + 1, last: day + 1,
            text: "", place: Place(file: "list.xml", line: 9))
        let audit = try audit([near, visit("2022-11-20", "2022-11-21", "Working visit.")])
        #expect(audit.matchedVisits == 1)
        let lead = try #require(audit.leads.first { $0.kind == .visit })
        #expect(lead.text == "Amina Otieno, 2022-11-20 to 2022-11-21, from KEN to POL: Working visit.")
        #expect(
            lead.reason
                == "The list of visits of KEN has it, and no meeting of the two is on record within 1 day of it. It may have had no meeting, or the record may be missing."
        )
        #expect(lead.origin == "list.xml:3")
    }

    @Test func `nothing is looked for before the records begin or after the day looked at`() throws {
        #expect(try audit([visit("2015-01-01", "2015-01-02")]).visitsOutside == 1)
        #expect(try audit([visit("2015-01-01", "2015-01-02")]).leads.allSatisfy { $0.kind == .knownMissing })
        #expect(
            try audit([visit("2024-03-01", "2024-03-02")], asOf: "2024-02-01").leads.allSatisfy {
                $0.kind == .knownMissing
            })
    }

    @Test func `a visit elsewhere counts where its remarks name the other side in full`() throws {
        let named = try audit([visit("2022-11-20", "2022-11-20", to: Sample.uganda, "Met with Jan Kowalski.")])
        #expect(named.leads.contains { $0.kind == .mention && $0.text.contains("Jan Kowalski") })
        let surname = try audit([visit("2022-11-20", "2022-11-20", to: Sample.uganda, "Met with Mr Kowalski.")])
        #expect(!surname.leads.contains { $0.kind == .mention })
    }

    @Test func `what the records say is missing is on the list, and nothing says that a record is wrong`() throws {
        let leads = try audit([visit("2022-11-20", "2022-11-21")]).leads
        #expect(
            leads.contains { $0.kind == .knownMissing && $0.when == "2021-11" && $0.text == "A meeting in Glasgow" })
        for lead in leads {
            #expect(!lead.reason.lowercased().contains("wrong"))
            #expect(!lead.reason.lowercased().contains("error"))
        }
    }

    private func months(_ events: [Int], incomplete: Set<Int> = []) -> ConsultationMonths {
        ConsultationMonths(
            dataset: "sample",
            events.enumerated().compactMap { index, number in
                guard let first = Day(year: 2021 + index / 12, month: index % 12 + 1, day: 1) else { return nil }
                let last = first + Day.length(ofMonth: index % 12 + 1, in: 2021 + index / 12) + -1
                return .init(first: first, last: last, events: number, isComplete: !incomplete.contains(index))
            })
    }

    @Test func `a month stands out by the robust z of the two years before`() {
        let calm = [4, 5, 6, 5, 4, 6, 5, 5, 4, 6, 5, 5]
        #expect(months(calm + [30]).unusual.map(\.events) == [30])
        #expect(months(calm + [30]).unusual.first?.median == "5")
        #expect(months(calm + [7]).unusual.isEmpty)
        // Eleven months before are too few to judge by.
        #expect(months(Array(calm.dropFirst()) + [30]).unusual.isEmpty)
        #expect(months(calm + [30], incomplete: [12]).unusual.isEmpty)
    }

    @Test func `where all months are alike it takes ten more`() {
        let flat = [Int](repeating: 3, count: 12)
        #expect(months(flat + [12]).unusual.isEmpty)
        #expect(months(flat + [13]).unusual.first?.score == "beyond all")
    }

    @Test func `a busy month with a meeting is no blind spot, one without is`() throws {
        let relation = Relation(Sample.kenyaPoland(), asOf: Sample.day("2024-06-30"))
        var events = [Int](repeating: 3, count: 30)
        let meeting = try #require(
            relation.meetings.last { $0.meeting.date.isExact && $0.meeting.date.first.year == 2022 })
        let busy = meeting.meeting.date.first.monthNumber - 2021 * 12
        let quiet = try #require(
            (12..<24).first { index in
                !relation.chronicle.figures.contains { $0.meeting.date.last.monthNumber == 2021 * 12 + index }
            })
        events[quiet] = 40
        if busy >= 12 { events[busy] = 40 }
        let leads = try audit([], months: months(events)).leads.filter { $0.kind == .consultation }
        #expect(leads.map { $0.first?.monthNumber } == [2021 * 12 + quiet])
    }
}
