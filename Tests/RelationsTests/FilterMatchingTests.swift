import Relations
import Samples
import Testing

@Suite("What a filter lets through")
struct FilterMatchingTests {
    private let relation = Relation(Sample.kenyaPoland(), asOf: Sample.day("2024-06-30"))

    private func meetings(_ text: String) throws -> [String] {
        let filter = try Filter(text, countries: Sample.countries)
        let context = FilterContext(relation)
        return relation.chronicle.figures.filter { filter.matches($0, in: context) }.map(\.id)
    }

    @Test(
        "Meetings",
        arguments: [
            ("format:bilateral channel:in_person level:leader", ["summit-talks", "warsaw-visit", "first-visit"]),
            ("level:minister", ["ministers-call", "three-ministers"]),
            ("person:otieno since:2022 until:2022", ["warsaw-visit"]),
            ("person:\"jan kowalski\" not place:nairobi", ["warsaw-visit"]),
            ("host:\"trade summit\"", ["summit-plenary", "summit-talks"]),
            ("host:trade-summit-2023 setting:sidelines", ["summit-talks"]),
            ("issue:tea-levy", ["summit-talks"]),
            ("country:UGA", ["summit-plenary", "three-ministers"]),
            ("place:lodz", ["spring-visit"]),
            ("since:2024-03-31", ["spring-visit"]),
            ("since:2024-04", []),
            ("source:chancellery", ["summit-talks"]),
            ("FRANK", ["summit-talks"]),
            ("uganda format:trilateral", ["three-ministers"]),
            ("channel:phone,video", ["ministers-call"]),
        ])
    func meetings(text: String, expected: [String]) throws {
        #expect(try meetings(text) == expected)
    }

    @Test func `issues by kind, status, last move and words`() throws {
        func issues(_ text: String) throws -> [String] {
            let filter = try Filter(text)
            return relation.issues.filter { filter.matches($0, in: FilterContext(relation)) }.map(\.id)
        }
        #expect(try issues("status:partly") == ["tea-levy"])
        #expect(try issues("kind:territory_maritime") == ["fishing-quota"])
        #expect(try issues("since:2024") == ["tea-levy"])
        #expect(try issues("until:2023") == ["fishing-quota"])
        #expect(try issues("confidence:low") == ["fishing-quota"])
        #expect(try issues("opłata") == ["tea-levy"])
        #expect(try issues("level:leader").count == 2, "The term leaves issues alone.")
    }

    @Test func `promises by status and by their latest word`() throws {
        func promises(_ text: String) throws -> Set<String> {
            let filter = try Filter(text)
            return Set(relation.promises.filter { filter.matches($0, in: FilterContext(relation)) }.map(\.id))
        }
        #expect(try promises("status:overdue") == ["tea-report"])
        #expect(try promises("since:2023-11") == ["tea-dialogue"])
        #expect(try promises("issue:TEA-LEVY") == ["tea-dialogue"])
        #expect(try promises("not kind:mechanism,agreement") == ["tea-report"])
    }

    @Test func `no later word makes a record match`() throws {
        let before = Relation(Sample.kenyaPoland(), asOf: Sample.day("2023-10-01"))
        let filter = try Filter("halved,\"half the levy\"")
        let context = FilterContext(before)
        #expect(before.chronicle.figures.filter { filter.matches($0, in: context) }.isEmpty)
        #expect(try meetings("\"half the levy\"") == ["summit-talks"])
        let source = try Filter("source:later")
        #expect(before.issues.filter { source.matches($0, in: context) }.isEmpty)
    }

    @Test func `the other kinds`() throws {
        let context = FilterContext(relation)
        func has(_ text: String, _ match: (Filter) -> Bool) throws -> Bool {
            match(try Filter(text, countries: Sample.countries))
        }
        #expect(try has("pair:KEN-POL") { $0.matches(Sample.assessment, in: context) })
        #expect(try has("person:wrona issue:summit-talks") { $0.matches(Sample.assessment, in: context) })
        #expect(try has("place:gdynia country:poland") { $0.matches(Sample.incident, in: context) })
        #expect(try has("person:swist") { $0.matches(Sample.people[2], in: context) })
        #expect(try has("ポーランド") { $0.matches(Sample.countries[1], in: context) })
        #expect(try has("since:2023-09-07") { $0.matches(Sample.hostEvent, in: context) })
        #expect(try !has("since:2023-09-08") { $0.matches(Sample.hostEvent, in: context) })
        #expect(try has("source:gazette until:2023") { $0.matches(Sample.sources[1], in: context) })
        #expect(try has("pair:POL-KEN") { $0.matches(Sample.coverage, in: context) })
    }

    @Test("A term and its opposite share the meetings out", arguments: FilterField.allCases)
    func opposites(field: FilterField) throws {
        let values: [FilterTerm.Value] =
            switch field {
            case .pair: [.pair(try #require(CountryPair(Sample.kenya, Sample.uganda)))]
            case .country: [.country(Sample.uganda)]
            case .since, .until: [.date(Sample.date("2022"))]
            default: [field.words.first.map { .word($0.word) } ?? .text("summit")]
            }
        let term = FilterTerm(field, values)
        let context = FilterContext(relation)
        func count(_ terms: [FilterTerm]) -> Int {
            relation.chronicle.figures.count { Filter(terms: terms).matches($0, in: context) }
        }
        let all = relation.chronicle.figures.count
        #expect(count([term]) + count([term.negated]) == (term.applies(to: .meeting) ? all : 2 * all))
    }
}
