extension Relation {
    /// Something that had happened by the as-of date and could not be known yet.
    package struct NotYetKnown: Hashable, Sendable {
        package let reference: Reference
        package let date: RecordDate
        /// What it is, in words of the record.
        package let title: String
        package let place: Place
        /// The day on which its earliest source appeared, or the end of the records where no source has a date.
        package let knownFrom: Day
    }

    /// What had happened by the as-of date and is told only by later sources, the earliest first; nothing in the reading
    /// of what was so.
    ///
    /// - Complexity: O(*e*) for *e* entries of the dossier.
    package var notYetKnown: [NotYetKnown] {
        guard reading == .known else { return [] }
        let knowledge = Knowledge(on: clock.asOf, sources: whole.sources, recordsThrough: whole.folder.recordsThrough)
        var list: [NotYetKnown] = []
        func add(_ reference: Reference, _ date: RecordDate, _ title: String, _ place: Place, _ day: Day) {
            guard clock.hasSeen(date), day > clock.asOf else { return }
            list.append(
                NotYetKnown(reference: reference, date: date, title: title, place: place, knownFrom: day))
        }
        let records =
            whole.meetings.map(AnyRecord.meeting) + whole.commitments.map(AnyRecord.commitment)
            + whole.assessments.map(AnyRecord.assessment) + whole.incidents.map(AnyRecord.incident)
        for record in records where subject.isWithin(record.countries) || record.kind == .assessment {
            guard let date = record.date, let day = knowledge.firstDay(of: record) else { continue }
            add(record.reference, date, record.title, record.header.place, day)
        }
        for issue in whole.issues {
            let figure = IssueFigure(issue, subject: subject, clock: clock)
            for step in figure.steps(for: subject, clock: clock) {
                let evidence = step.evidence.sources.isEmpty ? issue.header.evidence : step.evidence
                let subject = step.subject.map { "\($0), " } ?? ""
                add(
                    issue.reference, step.date, "\(issue.short): \(subject)\(step.word)", step.place,
                    knowledge.firstDay(of: step.date, [evidence]))
            }
        }
        for commitment in whole.commitments where subject.isWithin(commitment.countries) {
            for followUp in commitment.followUps {
                let evidence = followUp.evidence.sources.isEmpty ? commitment.header.evidence : followUp.evidence
                add(
                    commitment.reference, followUp.date, "\(commitment.short): \(followUp.effect.onScreen)",
                    followUp.place, knowledge.firstDay(of: followUp.date, [evidence]))
            }
        }
        return list.sorted { ($0.date, $0.reference.id) < ($1.date, $1.reference.id) }
    }
}
