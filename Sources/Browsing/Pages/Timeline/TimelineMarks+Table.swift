internal import Relations
internal import Reporting

extension TimelineMarks {
    /// What was on record in each period of an axis, for writing out.
    func table(_ axis: TimelineAxis) -> Table? {
        guard !axis.periods.isEmpty else { return nil }
        return Table(
            name: "periods",
            columns: [
                Table.Column("first_day", "first day of the period", title: "From"),
                Table.Column("last_day", "last day of the period", title: "To"),
                Table.Column("meetings", "meetings of exactly that period", title: "Meetings"),
                Table.Column("issue_moves", "entries in the history of issues", title: "Issue moves"),
                Table.Column("meeting_ids", "ids of the meetings"), Table.Column("issue_ids", "ids of the issues"),
            ],
            rows: axis.periods.enumerated().map { place, days in
                let met = meetings[place] ?? []
                let moved = moves[place] ?? []
                return Table.Row([
                    .text(days.lowerBound.description), .text(days.upperBound.description), .number(met.count),
                    .number(moved.count), .list(met.map(\.id)), .list(moved.map(\.issue)),
                ])
            })
    }
}
