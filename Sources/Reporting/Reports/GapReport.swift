package import Relations

/// What `dyad precedents` prints of a meeting: the longest gaps broken before, and what followed each.
package struct GapReport: Sendable {
    let precedents: GapPrecedents
    let relation: Relation

    /// - Returns: `nil` where the meeting was not on record for the pair on that day.
    package init?(of id: String, in relation: Relation) {
        guard let precedents = GapPrecedents(of: id, in: relation) else { return nil }
        self.precedents = precedents
        self.relation = relation
    }

    /// The columns of ``table``, for the README.
    package static let columns: [Table.Column] = [
        .init("id", "id of the meeting that ended the gap"),
        .init("date", "its date", title: "Date"),
        .init("name", "who met", title: "Meeting"),
        .init("gap_days", "days since the meeting before", title: "Gap"),
        .init(
            "next_days", "days to the next meeting of the same two offices; null where none is on record",
            title: "Next after"),
        .init("next", "id of that meeting"),
        .init("promises", "ids of the promises made there"),
        .init("promise_count", "number of promises made there", title: "Promises"),
        .init("moves", "number of entries of issues in the 90 days after it", title: "Moves in 90 d"),
    ]

    package var table: Table {
        let rows = precedents.longest.map { broken in
            Table.Row([
                .text(broken.id), Cell(broken.figure.meeting.date), .text(broken.figure.name), .days(broken.gap),
                Cell(broken.next?.days), Cell(broken.next?.meeting.id), .list(broken.promises.map(\.commitment.id)),
                .number(broken.promises.count), .number(broken.moves.count),
            ])
        }
        return Table(name: "gaps", columns: Self.columns, rows: rows, hasDays: false)
    }

    package var head: String {
        let figure = precedents.figure
        var lines = ["\(figure.name), \(figure.meeting.date.day), as of \(relation.clock.asOf)"]
        lines.append(precedents.gap.map { "ended a gap of \($0) days" } ?? "ended no gap on record")
        lines.append(
            precedents.absence ?? "the longest gaps that were broken before; \(precedents.coverageWord) record")
        return lines.map { $0.sanitized + "\n" }.joined() + (precedents.longest.isEmpty ? "" : "\n")
    }
}
