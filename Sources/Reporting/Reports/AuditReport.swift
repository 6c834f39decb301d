package import Relations

/// What `dyad audit` prints: what to look for between two countries. It never says that a record is wrong.
package struct AuditReport: Sendable {
    let audit: Audit
    let roster: Roster

    /// - Returns: `nil` where the relation is not that of a pair.
    package init?(_ relation: Relation, lists: [VisitList], months: ConsultationMonths? = nil) {
        guard let audit = Audit(relation, lists: lists, months: months) else { return nil }
        self.audit = audit
        roster = relation.roster
    }

    package init(_ audit: Audit, roster: Roster) {
        self.audit = audit
        self.roster = roster
    }

    /// The columns of ``table``, for the README.
    package static let columns: [Table.Column] = [
        .init("when", "the day, month or year of what to look for, as exactly as it is known", title: "When"),
        .init("first", "its first day; null where none is known"),
        .init("last", "last day"),
        .init("kind", "visit, mention, consultation or known_missing", title: "Points to"),
        .init("what", "what to look for", title: "What to look for"),
        .init("reason", "why it is here"),
        .init("origin", "the file and line, the data set or the record that points to it", title: "From", leaves: 1),
    ]

    package var table: Table { table(of: audit.leads) }

    package func table(of leads: [Audit.Lead]) -> Table {
        let rows = leads.map { lead in
            Table.Row([
                lead.when.isEmpty ? .nothing : .text(lead.when), Cell(lead.first.map { RecordDate($0) }),
                Cell(lead.last.map { RecordDate($0) }), Cell(lead.kind),
                .text(lead.text), .text(lead.reason), .text(lead.origin),
            ])
        }
        return Table(name: "things to look for", columns: Self.columns, rows: rows, hasDays: false)
    }

    /// What stands over the table for reading.
    package var head: String {
        var lines = [
            "\(roster.name(of: audit.pair.first)) – \(roster.name(of: audit.pair.second)) (\(audit.pair)) as of \(audit.clock.asOf)",
            audit.summary,
            "Each line is something to look for; none says that a record is wrong.",
        ]
        if audit.leads.isEmpty { lines.append(audit.absence) }
        if let advice = audit.advice { lines.append(advice) }
        return lines.map { $0.sanitized + "\n" }.joined() + (audit.leads.isEmpty ? "" : "\n")
    }
}
