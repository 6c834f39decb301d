internal import Relations
internal import Screen

/// Meetings and issue moves of the subject by date, the newest first: the marks of the strip, one a row.
package struct TimelinePage: PageModel {
    package let title = "Timeline"
    package private(set) var note = ""
    package var body = PageBody(saying: "Records are being read …")
    private var marks: [Mark] = []
    package let prose =
        "Meetings of the pair and moves of its issues by date, the newest first. ◆ the top leaders met, ◇ another meeting, ▴ an issue moved. Enter opens the record."

    init() {}

    /// A meeting, or an entry in the history of an issue.
    fileprivate struct Mark: Sendable {
        var id: String
        var date: RecordDate
        var sign: Span
        var text: String
        var reference: Reference
    }

    package mutating func follow(_ context: PageContext) -> [PageStep] {
        guard let relation = context.relation else { return [] }
        let filter = FilterContext(relation)
        let meetings = relation.meetings.filter { context.filter.matches($0, in: filter) }
        let issues = relation.issues.filter { $0.group != .around && context.filter.matches($0, in: filter) }
        marks = (meetings.map { Mark($0) } + issues.flatMap { issue in issue.entries.map { Mark($0, of: issue) } })
            .sorted { ($0.date, $0.id) > ($1.date, $1.id) }
        note = "\(counted(meetings.count, "meeting")) · \(counted(marks.count - meetings.count, "move"))  newest first"
        let marks = marks
        let neighbourhood = context.neighbourhood
        let list = ListBody(
            ids: marks.map(\.id), columns: [Column(10), Column(1), Column(20, stretches: true)],
            empty: "No meeting and no move of an issue is on record"
                + (context.filter.isEmpty ? ". p picks another pair." : " that the filter lets through. X clears it."),
            row: { Row([Span(marks[$0].date.day, .quiet), marks[$0].sign, Span(marks[$0].text)]) })
        body = PageBody(.list(list), keeping: body) { selection in
            guard let record = relation.record(marks[selection.row].reference) else {
                return Document(title: "", subtitle: "")
            }
            return Document(record, in: relation, neighbourhood: neighbourhood)
        }
        return []
    }
}

extension TimelinePage.Mark {
    fileprivate init(_ figure: MeetingFigure) {
        id = "meeting \(figure.id)"
        date = figure.meeting.date
        sign = Span(figure.rank == .topLeaders ? "◆" : "◇", .accent)
        text = figure.name + (figure.meeting.place.map { ", \($0)" } ?? "")
        reference = Reference(.meeting, figure.id)
    }

    fileprivate init(_ entry: StatusEntry, of figure: IssueFigure) {
        id = "issue \(figure.id) \(entry.date) \(entry.status)"
        date = entry.date
        sign = Span("▴", .caution)
        text = "\(figure.issue.short): \(entry.status.onScreen)"
        reference = Reference(.issue, figure.id)
    }
}
