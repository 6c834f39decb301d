import Relations
import Samples
import Testing

@Suite("How an issue went")
struct IssueCourseTests {
    private let clock = Clock(asOf: Sample.day("2024-06-30"), recordsThrough: Sample.day("2024-06-30"))

    private func issue(
        onset: String, _ kind: Relations.Issue.OnsetKind, measures: [[(String, Measure.Force)]] = [],
        history: [(String, Relations.Issue.Status)] = [("2020-01-01", .active)]
    ) -> Relations.Issue {
        var issue = Relations.Issue(
            header: Sample.header("case", "gazette"), title: "A case", short: "Case", kind: .tradeMeasure,
            onset: .init(date: Sample.date(onset), kind: kind), parties: [],
            history: history.map { date, status in
                StatusEntry(
                    date: Sample.date(date), status: status, parties: [Sample.kenya, Sample.poland],
                    evidence: Sample.evidence("gazette"), place: Sample.place(1))
            })
        issue.measures = measures.enumerated().map { index, steps in
            Measure(
                act: "duty", by: [index == 2 ? Sample.uganda : Sample.kenya], on: [Sample.poland],
                inForce: steps.map { date, state in
                    .init(
                        date: Sample.date(date), state: state, evidence: Sample.evidence("gazette"),
                        place: Sample.place(1))
                })
        }
        return issue
    }

    @Test func `a measure is eased, ends and returns by its steps`() {
        let course = IssueCourse(
            issue(
                onset: "2020-01-01", .measure,
                measures: [[("2020-01-01", .yes), ("2021-01-01", .part), ("2022-01-01", .no), ("2023-01-01", .yes)]]),
            clock: clock)
        #expect(course.eased == Sample.date("2021-01-01"))
        #expect(course.ended == Sample.date("2022-01-01"))
        #expect(course.returned == Sample.date("2023-01-01"))
        #expect(course.closed?.exact == 731)
        #expect(course.open == nil)
        #expect(course.daysToReturn?.exact == 365)
        #expect(
            course.endingWords == "eased 2021-01-01 after 366 d; ended 2022-01-01; returned 2023-01-01, 365 d later")
    }

    @Test
    func `of two measures of one side nothing has ended while one is in force, and a third country’s does not count`() {
        let two = issue(
            onset: "2020-01-01", .measure,
            measures: [
                [("2020-01-01", .yes), ("2021-01-01", .no)], [("2020-06-01", .yes)],
                [("2020-06-01", .yes)],
            ])
        #expect(IssueCourse(two, clock: clock).ended == nil)
        var one = two
        one.measures.remove(at: 1)
        #expect(IssueCourse(one, clock: clock).ended == Sample.date("2021-01-01"))
    }

    @Test func `where the record begins there is no length`() {
        let begun = issue(
            onset: "2020-01-01", .recordBegins, measures: [[("2020-01-01", .yes), ("2021-01-01", .no)]])
        let course = IssueCourse(begun, clock: clock)
        #expect(course.ended != nil)
        #expect(course.closed == nil)
        #expect(course.open == nil)
        #expect(course.lengthWords == "ended, on record since 2020-01-01")
    }

    @Test func `without measures the status tells, and talks tell nothing`() {
        let course = IssueCourse(
            issue(
                onset: "2020", .incident,
                history: [
                    ("2020-01-01", .active), ("2020-06-01", .underNegotiation), ("2021-01-01", .partiallyResolved),
                    ("2021-06-01", .resolved),
                ]), clock: clock)
        #expect(course.eased == Sample.date("2021-01-01"))
        #expect(course.closed == DayCount(from: Sample.date("2020"), to: Sample.date("2021-06-01")))
        #expect(course.lengthWords == "lasted 152–517 d")
    }

    @Test func `nothing that came later is seen`() {
        let later = issue(
            onset: "2020-01-01", .measure, measures: [[("2020-01-01", .yes), ("2021-01-01", .no)]])
        let course = IssueCourse(later, clock: Clock(asOf: Sample.day("2020-12-31"), recordsThrough: nil))
        #expect(course.ended == nil)
        #expect(course.open?.days.exact == 365)
        #expect(course.endingWords == "no end on record")
    }
}
