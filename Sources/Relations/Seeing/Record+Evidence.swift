/// Everything that a record rests on, from its header down to its last entry.
extension AnyRecord {
    /// The evidence of the record and of all its parts, the record's own first.
    package var allEvidence: [Evidence] {
        let own = [header.evidence] + header.notes.map(\.evidence)
        switch self {
        case .meeting(let meeting):
            return own + [meeting.timeEvidence].compactMap(\.self) + meeting.participants.compactMap(\.evidence)
                + meeting.readouts.map(\.evidence)
        case .issue(let issue):
            return own + [issue.trigger?.evidence].compactMap(\.self) + issue.parties.compactMap(\.evidence)
                + issue.altNames.compactMap(\.evidence)
                + issue.measures.flatMap { $0.inForce.map(\.evidence) } + issue.mechanism.map(\.evidence)
                + issue.cases.flatMap { $0.stages.map(\.evidence) } + issue.history.map(\.evidence)
        case .commitment(let commitment):
            return own + commitment.claims.map(\.evidence) + commitment.history.map(\.evidence)
                + commitment.followUps.map(\.evidence)
        case .person(let person): return own + person.offices.map(\.evidence)
        case .country, .hostEvent, .assessment, .incident, .source, .coverage: return own
        }
    }

    /// The ids of the sources that the record rests on, each once, in the order of their first naming.
    package var citedSources: [String] {
        var seen: Set<String> = []
        return allEvidence.flatMap { $0.sources.map(\.source) }.filter { seen.insert($0).inserted }
    }
}
