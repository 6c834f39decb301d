package import Relations

/// What `dyad precedents` prints of an issue: others that agree with it in act, actor and trigger, and how they went.
package struct PrecedentReport: Sendable {
    let precedents: Precedents
    let roster: Roster

    /// - Parameter dossier: of everybody.
    /// - Returns: `nil` where no issue of the id was on record on the day.
    package init?(of id: String, in dossier: Dossier, asOf: Day) {
        let clock = Clock(asOf: asOf, recordsThrough: dossier.folder.recordsThrough)
        guard let precedents = Precedents(of: id, among: dossier.issues, sources: dossier.sources, clock: clock)
        else { return nil }
        self.precedents = precedents
        roster = dossier.roster
    }

    package init(_ precedents: Precedents, roster: Roster) {
        self.precedents = precedents
        self.roster = roster
    }

    /// The columns of ``table``, for the README.
    package static let columns: [Table.Column] = [
        .init("id", "id of the issue"),
        .init("short", "short name", title: "Issue"),
        .init("began", "date of the onset", title: "Began"),
        .init("onset", "what the onset is; only a measure or an incident gives a length"),
        .init("is_later", "true where it began after the issue looked at", title: "Later"),
        .init("agrees", "of act, actor and trigger, how many agree"),
        .init("reason", "in what it agrees", title: "Agrees in"),
        .init("days", "days from the onset to the end; null while it goes on", title: "Days"),
        .init("days_so_far", "days so far, where it goes on"),
        .init("eased", "date of the first step back"),
        .init("ended", "date of the end"),
        .init("returned", "date on which it came back"),
        .init("course", "how it ended or returned, in words", title: "How it went"),
        .init("state", "the state on the day looked at", title: "Now", leaves: 1),
        .init("parties", "codes of the countries concerned", leaves: 2),
        .init("sources", "ids of the sources of the record"),
    ]

    package var table: Table {
        let rows = precedents.matches.map { match in
            let course = match.course
            return Table.Row([
                .text(match.id), .text(match.issue.short), Cell(course.onset.date), Cell(course.onset.kind),
                .flag(match.isLater), .number(match.agreement.count), .text(match.agreement.words(roster)),
                Cell(course.closed), Cell(course.open?.days), Cell(course.eased), Cell(course.ended),
                Cell(course.returned), .text(course.endingWords), .text(match.figure.stateWords),
                Cell(match.issue.parties.map(\.country)), .list(match.issue.header.evidence.sources.map(\.source)),
            ])
        }
        return Table(name: "precedents", columns: Self.columns, rows: rows, hasDays: false)
    }

    /// What stands over the table for reading.
    package var head: String {
        let issue = precedents.issue.issue
        var lines = ["\(issue.title), as of \(precedents.clock.asOf)"]
        let course = precedents.course
        lines.append("\(course.lengthWords); \(course.endingWords)")
        lines.append("found by: \(Agreement(issue, issue).words(roster))")
        lines.append(precedents.absence ?? precedents.survivalWords)
        return lines.map { $0.sanitized + "\n" }.joined() + (precedents.matches.isEmpty ? "" : "\n")
    }
}
