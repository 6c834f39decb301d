package import Relations

/// A list of records of one kind, as `dyad list` prints it.
package enum Listing {
    /// The records of a relation that a filter lets through.
    ///
    /// Meetings are every one in which all countries looked at took part, trilaterals and plenaries too, the newest
    /// first; issues and promises stand in the order of their panes.
    ///
    /// - Parameter grounds: what rests on the sources, where sources are listed; `nil` leaves the counts out.
    /// - Parameter records: all records of the kind, for people, countries, host events and sources that the relation
    ///   does not name; `nil` for those that it does.
    /// - Throws: a ``FilterError`` for a term without a meaning for the kind.
    /// - Complexity: O(*n*) for *n* records, beside what the filter costs.
    package static func table(
        of kind: RecordKind, in relation: Relation, records: [AnyRecord]? = nil, grounds: Grounds? = nil,
        filter: Filter = Filter()
    ) throws(FilterError) -> Table {
        try filter.requireMeaning(for: kind)
        let context = FilterContext(relation)
        let rows: [Table.Row] =
            switch kind {
            case .meeting:
                relation.chronicle.figures.filter { filter.matches($0, in: context) }.map { row($0, in: relation) }
            case .issue: relation.issues.filter { filter.matches($0, in: context) }.map { row($0, in: relation) }
            case .commitment: relation.promises.filter { filter.matches($0, in: context) }.map { row($0, in: relation) }
            case .assessment:
                relation.assessments.filter { filter.matches($0, in: context) }.map { row($0, in: relation) }
            case .incident:
                relation.incidents.filter { filter.matches($0, in: context) }.map { row($0, in: relation) }
            case .coverage:
                relation.dossier.coverage.filter { relation.clock.reaches($0) && filter.matches($0, in: context) }
                    .map { row(relation.clock.seen($0, sources: context.sources), in: relation) }
            case .country, .person, .hostEvent, .source:
                others(of: kind, records ?? named(kind, in: relation.dossier), grounds, filter, context, relation)
            }
        let hasDays = dated.contains(kind)
        return Table(name: kind.onScreen, columns: columns(of: kind), rows: rows, hasDays: hasDays)
    }

    /// The kinds that a calendar can show.
    static let dated: Set<RecordKind> = [.meeting, .commitment, .incident]

    /// What a dossier names, in the order of the ids.
    private static func named(_ kind: RecordKind, in dossier: Dossier) -> [AnyRecord] {
        let records: [AnyRecord] =
            switch kind {
            case .country: dossier.roster.countries.values.map(AnyRecord.country)
            case .person: dossier.roster.people.values.map(AnyRecord.person)
            case .hostEvent: dossier.hostEvents.values.map(AnyRecord.hostEvent)
            case .source: dossier.sources.values.map(AnyRecord.source)
            case .meeting, .issue, .commitment, .assessment, .incident, .coverage: []
            }
        return records.sorted { $0.header.id < $1.header.id }
    }

    private static func others(
        of kind: RecordKind, _ records: [AnyRecord], _ grounds: Grounds?, _ filter: Filter, _ context: FilterContext,
        _ relation: Relation
    ) -> [Table.Row] {
        let counted = Dictionary(grounds?.sources.map { ($0.id, $0) } ?? []) { first, _ in first }
        return records.compactMap { relation.clock.seen($0, sources: context.sources) }.compactMap { record in
            switch record {
            case .country(let country): filter.matches(country, in: context) ? row(country) : nil
            case .person(let person): filter.matches(person, in: context) ? row(person, in: relation) : nil
            case .hostEvent(let event): filter.matches(event, in: context) ? row(event, in: relation) : nil
            case .source(let source): filter.matches(source, in: context) ? row(source, on: counted[source.id]) : nil
            case .meeting, .issue, .commitment, .assessment, .incident, .coverage: nil
            }
        }
    }
}
