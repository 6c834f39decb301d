/// What a filter needs beside a record: who is who, and the day that is looked at.
package struct FilterContext: Sendable {
    package let clock: Clock
    package let roster: Roster
    package let hostEvents: [String: HostEvent]
    package let sources: [String: Source]
    /// The countries of meetings, issues and promises, for the assessments about them.
    private let countries: [String: [CountryCode]]

    package init(_ relation: Relation) {
        let dossier = relation.dossier
        clock = relation.clock
        roster = dossier.roster
        hostEvents = dossier.hostEvents
        sources = dossier.sources
        var countries: [String: [CountryCode]] = [:]
        for meeting in dossier.meetings { countries[meeting.id, default: []] += meeting.countries }
        for issue in dossier.issues { countries[issue.id, default: []] += issue.parties.map(\.country) }
        for commitment in dossier.commitments { countries[commitment.id, default: []] += commitment.countries }
        self.countries = countries
    }

    /// For records outside a relation, such as all people or all sources.
    package init(
        clock: Clock, roster: Roster = Roster(), hostEvents: [String: HostEvent] = [:], sources: [String: Source] = [:]
    ) {
        self.clock = clock
        self.roster = roster
        self.hostEvents = hostEvents
        self.sources = sources
        countries = [:]
    }

    /// The countries that an assessment is on: its own, else those of the records that it is about.
    func countries(of assessment: Assessment) -> [CountryCode] {
        assessment.countries.isEmpty ? assessment.about.flatMap { countries[$0] ?? [] } : assessment.countries
    }

    /// The person's names in every spelling on record.
    func names(ofPerson id: String) -> [String] {
        guard let person = roster.people[id] else { return [] }
        return [person.name, person.short].compactMap(\.self) + person.aliases + person.names.values
    }

    /// A host event and those that it is part of, the innermost first.
    func chain(ofHost id: String) -> [(id: String, event: HostEvent?)] {
        var chain: [(id: String, event: HostEvent?)] = []
        var next: String? = id
        while let id = next, !chain.contains(where: { $0.id == id }) {
            chain.append((id, hostEvents[id]))
            next = hostEvents[id]?.parent
        }
        return chain
    }
}
