/// What a record names: the links that one can follow from it, and that lead back to it.
extension AnyRecord {
    /// The records named, each once, in the order of the record. Where the kind is open, every kind it may be.
    package var references: [Reference] {
        var found = References()
        found.add(header.evidence)
        for note in header.notes { found.add(note.evidence) }
        switch self {
        case .country: break
        case .person(let person):
            found.add(country: person.country)
            for term in person.offices { found.add(term.evidence) }
        case .hostEvent(let event):
            found.add(.hostEvent, event.parent)
            found.add(country: event.country)
        case .meeting(let meeting): found.add(meeting)
        case .issue(let issue): found.add(issue)
        case .commitment(let commitment): found.add(commitment)
        case .assessment(let assessment):
            found.add(.person, assessment.person)
            for id in assessment.about {
                for kind in [RecordKind.meeting, .issue, .commitment] { found.add(kind, id) }
            }
        case .incident(let incident): found.add(.issue, incident.issue)
        case .source(let source):
            for id in source.derivedFrom { found.add(.source, id) }
            for statement in source.statements {
                for kind in RecordKind.allCases where kind != .source { found.add(kind, statement.record) }
            }
        case .coverage: break
        }
        return found.list
    }
}

/// References in the order they are met, each once.
private struct References {
    private(set) var list: [Reference] = []
    private var known: Set<Reference> = []

    mutating func add(_ kind: RecordKind, _ id: String?) {
        guard let id else { return }
        let reference = Reference(kind, id)
        if known.insert(reference).inserted { list.append(reference) }
    }

    mutating func add(country: CountryCode?) { add(.country, country?.text) }

    mutating func add(_ evidence: Evidence?) {
        for citation in evidence?.sources ?? [] { add(.source, citation.source) }
    }

    mutating func add(_ meeting: Meeting) {
        for participant in meeting.participants {
            add(.person, participant.person)
            add(participant.evidence)
        }
        add(.hostEvent, meeting.hostEvent)
        for topic in meeting.topics { add(.issue, topic) }
        for readout in meeting.readouts {
            for topic in readout.topics { add(.issue, topic) }
            add(readout.evidence)
        }
        add(meeting.timeEvidence)
    }

    mutating func add(_ issue: Issue) {
        for entry in issue.history {
            add(.meeting, entry.meeting)
            add(entry.evidence)
        }
        add(issue.trigger?.evidence)
        for party in issue.parties { add(party.evidence) }
        for name in issue.altNames { add(name.evidence) }
        for step in issue.measures.flatMap(\.inForce) { add(step.evidence) }
        for state in issue.mechanism { add(state.evidence) }
        for step in issue.cases.flatMap(\.stages) { add(step.evidence) }
        for id in issue.related { add(.issue, id) }
        add(.issue, issue.parent)
    }

    mutating func add(_ commitment: Commitment) {
        add(.meeting, commitment.meeting)
        add(.issue, commitment.issue)
        add(.commitment, commitment.reaffirms)
        for claim in commitment.claims {
            add(.meeting, claim.meeting)
            add(claim.evidence)
        }
        for step in commitment.history { add(step.evidence) }
        for followUp in commitment.followUps {
            add(.meeting, followUp.meeting)
            add(followUp.evidence)
        }
    }
}
