package import Relations

extension Table {
    /// Records of any kind that a text names, with what it says of each; a calendar has those that it has a day for.
    ///
    /// - Parameters:
    ///   - name: what the rows are, for messages.
    ///   - relation: what promises and names of people are seen in.
    ///   - record: looks a record up; one that is not at hand has no date.
    /// - Complexity: O(*n*) for the *n* records of the relation.
    package init(
        named name: String, of lines: [(reference: Reference, words: String)], in relation: Relation?,
        record: (Reference) -> AnyRecord?
    ) {
        let records = lines.map { record($0.reference) }
        self.init(
            name: name.lowercased(), columns: Self.referenceColumns,
            rows: zip(lines, records).map { line, record in
                Row(
                    [
                        Cell(line.reference.kind), .text(line.reference.id), Cell(record?.date), .text(line.words),
                    ], entries: record.map { CalendarEntry.entries(of: $0, in: relation) } ?? [])
            },
            hasDays: lines.contains { Listing.dated.contains($0.reference.kind) })
    }

    private static let referenceColumns = [
        Column("kind", "kind of the record", title: "Kind"), Column("id", "its id"),
        Column("date", "its date, where it has one", title: "Date"),
        Column("words", "what the page says of it", title: "What"),
    ]
}

extension CalendarEntry {
    /// What a calendar shows of a record; a promise only where the relation knows what became of it.
    fileprivate static func entries(of record: AnyRecord, in relation: Relation?) -> [Self] {
        let sources = relation?.dossier.sources ?? [:]
        return switch record {
        case .meeting(let meeting):
            [
                Self(
                    meeting, name: relation.map { Chronicle.name(of: meeting, roster: $0.roster) } ?? meeting.title,
                    sources: sources)
            ]
        case .incident(let incident): [Self(incident, sources: sources)]
        case .commitment(let promise):
            relation.flatMap { relation in
                relation.promises.first { $0.id == promise.id }
                    .map { entries(of: $0, clock: relation.clock, sources: sources) }
            } ?? []
        case .country, .person, .hostEvent, .issue, .assessment, .source, .coverage: []
        }
    }
}
