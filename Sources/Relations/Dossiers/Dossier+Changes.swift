extension Dossier {
    /// The days on which something in the dossier changes, the earliest first, each once.
    ///
    /// - Complexity: O(*e* log *e*) for *e* dated entries.
    package var changeDays: [Day] {
        var dates: [RecordDate] = meetings.map(\.date)
        for issue in issues {
            dates += issue.history.filter { subject.isWithin($0.parties) }.map(\.date)
            dates += issue.measures.filter { subject.isWithin($0.by + $0.on) }.flatMap(\.inForce).map(\.date)
            dates += issue.mechanism.map(\.date)
            dates += issue.cases.flatMap(\.stages).map(\.date)
        }
        var days = Set(dates.map(\.last))
        for commitment in commitments where subject.isWithin(commitment.countries) {
            days.insert(commitment.madeAt.last)
            days.formUnion(commitment.followUps.map(\.date.last))
            days.formUnion(commitment.history.map(\.date.last))
            // The day after a due day is the first on which a promise can be overdue.
            days.formUnion(commitment.due.map { $0.date.last + 1 })
        }
        days.formUnion(assessments.map(\.date.last))
        days.formUnion(incidents.map(\.date.last))
        return days.sorted()
    }
}
