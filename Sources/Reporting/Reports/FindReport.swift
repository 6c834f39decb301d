package import Relations

/// What `dyad find` prints: records with all of the words, the best match first.
package enum FindReport {
    /// The keys, for the README.
    package static let columns: [Table.Column] = [
        .init("kind", "kind of the record", title: "Kind"),
        .init("id", "id of the record", title: "Id"),
        .init("date", "date, where it has one", title: "Date"),
        .init("countries", "codes of the countries concerned", title: "Countries"),
        .init("title", "title or name", title: "Title"),
        .init("excerpt", "a piece of the text around the words", title: "Where"),
    ]

    package static func table(of findings: [Finding]) -> Table {
        let rows = findings.map { finding in
            Table.Row([
                .text(finding.reference.kind.rawValue), .text(finding.reference.id), Cell(finding.date),
                Cell(finding.countries), .text(finding.title), .text(finding.excerpt),
            ])
        }
        return Table(name: "findings", columns: columns, rows: rows, hasDays: false)
    }
}
