extension Dossier {
    /// The dossier as far as it could be known on a day.
    ///
    /// - Complexity: O(*e*) for *e* entries.
    package func known(on day: Day) -> Self {
        let knowledge = Knowledge(on: day, sources: sources, recordsThrough: folder.recordsThrough)
        var known = self
        known.meetings = meetings.compactMap {
            if case .meeting(let meeting) = knowledge.known(.meeting($0)) { meeting } else { nil }
        }
        known.issues = issues.compactMap {
            if case .issue(let issue) = knowledge.known(.issue($0)) { issue } else { nil }
        }
        known.commitments = commitments.compactMap {
            if case .commitment(let commitment) = knowledge.known(.commitment($0)) { commitment } else { nil }
        }
        known.assessments = assessments.compactMap {
            if case .assessment(let assessment) = knowledge.known(.assessment($0)) { assessment } else { nil }
        }
        known.incidents = incidents.compactMap {
            if case .incident(let incident) = knowledge.known(.incident($0)) { incident } else { nil }
        }
        return known
    }

    /// The days on which something in the dossier comes to be seen by a reading, the earliest first, each once.
    ///
    /// - Complexity: O(*e* log *e*) for *e* dated entries.
    package func changeDays(by reading: Reading) -> [Day] {
        guard reading == .known else { return changeDays }
        let knowledge = Knowledge(
            on: folder.recordsThrough ?? Day(number: 0), sources: sources, recordsThrough: folder.recordsThrough)
        var days: Set<Day> = []
        for record in meetings.map(AnyRecord.meeting) + assessments.map(AnyRecord.assessment)
            + incidents.map(AnyRecord.incident) + commitments.map(AnyRecord.commitment)
        {
            if let day = knowledge.firstDay(of: record) { days.insert(day) }
        }
        func take(_ date: RecordDate, _ evidence: Evidence, _ header: RecordHeader) {
            days.insert(knowledge.firstDay(of: date, [evidence.sources.isEmpty ? header.evidence : evidence]))
        }
        for issue in issues {
            for entry in issue.history where subject.isWithin(entry.parties) {
                take(entry.date, entry.evidence, issue.header)
            }
            for measure in issue.measures where subject.isWithin(measure.by + measure.on) {
                for step in measure.inForce { take(step.date, step.evidence, issue.header) }
            }
            for state in issue.mechanism { take(state.date, state.evidence, issue.header) }
            for step in issue.cases.flatMap(\.stages) { take(step.date, step.evidence, issue.header) }
        }
        for commitment in commitments where subject.isWithin(commitment.countries) {
            for step in commitment.history { take(step.date, step.evidence, commitment.header) }
            for followUp in commitment.followUps { take(followUp.date, followUp.evidence, commitment.header) }
            days.formUnion(commitment.due.map { $0.date.last + 1 })
        }
        return days.sorted()
    }
}
