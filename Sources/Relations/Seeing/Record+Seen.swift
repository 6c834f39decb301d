/// What of a record was there on the as-of date.
///
/// Nothing written with hindsight shows: each entry, note, office and source appears from its own date on. What a
/// record's main texts say was known on its own day, by the rule of the record format.
extension Clock {
    /// A statement's evidence without the sources that had not appeared.
    ///
    /// - Parameter sources: by id; a citation of a source that is not among them stays.
    package func seen(_ evidence: Evidence, sources: [String: Source]) -> Evidence {
        var evidence = evidence
        evidence.sources.removeAll { citation in sources[citation.source].map { !hasSeen($0) } ?? false }
        return evidence
    }

    private func seen(_ header: RecordHeader, sources: [String: Source]) -> RecordHeader {
        var header = header
        header.evidence = seen(header.evidence, sources: sources)
        header.notes = header.notes.filter { hasSeen($0.date) }
        for index in header.notes.indices {
            header.notes[index].evidence = seen(header.notes[index].evidence, sources: sources)
        }
        return header
    }

    package func seen(_ meeting: Meeting, sources: [String: Source]) -> Meeting {
        var meeting = meeting
        meeting.header = seen(meeting.header, sources: sources)
        if let end = meeting.end, !hasSeen(end) { meeting.end = nil }
        meeting.timeEvidence = meeting.timeEvidence.map { seen($0, sources: sources) }
        for index in meeting.participants.indices {
            meeting.participants[index].evidence = meeting.participants[index].evidence.map {
                seen($0, sources: sources)
            }
        }
        for index in meeting.readouts.indices {
            meeting.readouts[index].evidence = seen(meeting.readouts[index].evidence, sources: sources)
        }
        return meeting
    }

    package func seen(_ issue: Issue, sources: [String: Source]) -> Issue {
        var issue = issue
        issue.header = seen(issue.header, sources: sources)
        if let trigger = issue.trigger, !hasSeen(trigger.date ?? issue.onset.date) { issue.trigger = nil }
        if let evidence = issue.trigger?.evidence { issue.trigger?.evidence = seen(evidence, sources: sources) }
        issue.history = issue.history.filter { hasSeen($0.date) }
        for index in issue.history.indices {
            issue.history[index].evidence = seen(issue.history[index].evidence, sources: sources)
        }
        for index in issue.measures.indices {
            issue.measures[index].inForce = issue.measures[index].inForce.filter { hasSeen($0.date) }.map {
                var step = $0
                step.evidence = seen(step.evidence, sources: sources)
                return step
            }
        }
        // A measure without a step had not begun.
        issue.measures.removeAll { $0.inForce.isEmpty }
        issue.mechanism = issue.mechanism.filter { hasSeen($0.date) }.map {
            var state = $0
            state.evidence = seen(state.evidence, sources: sources)
            return state
        }
        for index in issue.cases.indices {
            issue.cases[index].stages = issue.cases[index].stages.filter { hasSeen($0.date) }.map {
                var step = $0
                step.evidence = seen(step.evidence, sources: sources)
                return step
            }
        }
        issue.cases.removeAll { $0.stages.isEmpty }
        for index in issue.parties.indices {
            issue.parties[index].evidence = issue.parties[index].evidence.map { seen($0, sources: sources) }
        }
        for index in issue.altNames.indices {
            issue.altNames[index].evidence = issue.altNames[index].evidence.map { seen($0, sources: sources) }
        }
        return issue
    }

    package func seen(_ commitment: Commitment, sources: [String: Source]) -> Commitment {
        var commitment = commitment
        let all = commitment.due.count + commitment.expires.count
        let madeAt = commitment.madeAt
        commitment.header = seen(commitment.header, sources: sources)
        commitment.due = commitment.due.filter { hasSeen($0.setOn ?? madeAt) }
        commitment.expires = commitment.expires.filter { hasSeen($0.setOn ?? madeAt) }
        // The note on the dates may tell of those that were set later.
        if commitment.due.count + commitment.expires.count < all { commitment.termsNote = nil }
        commitment.claims = commitment.claims.filter { hasSeen($0.date ?? madeAt) }.map {
            var claim = $0
            claim.evidence = seen(claim.evidence, sources: sources)
            return claim
        }
        commitment.history = commitment.history.filter { hasSeen($0.date) }.map {
            var step = $0
            step.evidence = seen(step.evidence, sources: sources)
            return step
        }
        commitment.followUps = commitment.followUps.filter { hasSeen($0.date) }.map {
            var followUp = $0
            followUp.evidence = seen(followUp.evidence, sources: sources)
            return followUp
        }
        return commitment
    }

    package func seen(_ person: Person, sources: [String: Source]) -> Person {
        var person = person
        person.header = seen(person.header, sources: sources)
        person.offices = person.offices.filter { term in term.start.map { $0.first <= asOf } ?? true }.map {
            var term = $0
            if let end = term.end, !hasSeen(end) { term.end = nil }
            term.evidence = seen(term.evidence, sources: sources)
            return term
        }
        return person
    }

    package func seen(_ coverage: Coverage, sources: [String: Source]) -> Coverage {
        var coverage = coverage
        coverage.header = seen(coverage.header, sources: sources)
        coverage.knownMissing = coverage.knownMissing.filter { $0.date.map(hasSeen) ?? true }
        if let end = coverage.to, !hasSeen(end) {
            coverage.to = RecordDate(asOf)
            coverage.text = nil
        }
        return coverage
    }

    /// Whether a coverage record tells of days up to the as-of date: one whose span begins later says nothing of them.
    package func reaches(_ coverage: Coverage) -> Bool { coverage.from.map { $0.first <= asOf } ?? true }

    /// The record as it was on the as-of date; `nil` where it had not happened, or had not appeared.
    ///
    /// - Complexity: O(*n*) for *n* entries of the record.
    package func seen(_ record: AnyRecord, sources: [String: Source]) -> AnyRecord? {
        switch record {
        case .meeting(let meeting): return hasSeen(meeting.date) ? .meeting(seen(meeting, sources: sources)) : nil
        case .issue(let issue):
            let hasBegun = issue.history.contains { hasSeen($0.date) }
            return hasBegun ? .issue(seen(issue, sources: sources)) : nil
        case .commitment(let commitment):
            return hasSeen(commitment.madeAt) ? .commitment(seen(commitment, sources: sources)) : nil
        case .person(let person): return .person(seen(person, sources: sources))
        case .coverage(let coverage):
            return reaches(coverage) ? .coverage(seen(coverage, sources: sources)) : nil
        case .source(let source): return hasSeen(source) ? record : nil
        case .assessment(var assessment):
            assessment.header = seen(assessment.header, sources: sources)
            return hasSeen(assessment.date) ? .assessment(assessment) : nil
        case .incident(var incident):
            incident.header = seen(incident.header, sources: sources)
            return hasSeen(incident.date) ? .incident(incident) : nil
        case .country(var country):
            country.header = seen(country.header, sources: sources)
            return .country(country)
        case .hostEvent(var event):
            event.header = seen(event.header, sources: sources)
            if let end = event.end, !hasSeen(end) { event.end = nil }
            // From its first day on: nobody on that day knew of the summits of later years.
            return event.start.first <= asOf ? .hostEvent(event) : nil
        }
    }
}
