import Relations

/// What `W` says on the lines of a text that have no answer of their own.
extension Explanation {
    /// What the card of a pair rests on.
    static func card(in relation: Relation) -> Self {
        Self(
            figure: relation.names(of: relation.subject.countries),
            subject: "the card of the two, \(relation.dayInWords)",
            rule: """
                Everything here is counted from the records of the two, as the day sees them, and depends on no filter. How \
                complete they are is a record of its own; where it says sampled or nothing, there is no median, no rank and \
                no rate.
                """,
            inputs: [
                Input("meetings and calls", "\(relation.meetings.count)"), Input("issues", "\(relation.issues.count)"),
                Input("promises", "\(relation.promises.count)"), Input("assessments", "\(relation.assessments.count)"),
            ]
                + relation.dossier.coverage.filter { relation.clock.reaches($0) }.map { coverage in
                    Input(
                        coverage.of.onScreen, coverage.word, reference: coverage.reference, place: coverage.header.place
                    )
                })
    }

    /// What a source is to the records.
    static func source(_ source: Source, in relation: Relation) -> Self {
        let published = source.published.map(\.inWords) ?? "no date on record: it counts from the end of the records"
        return Self(
            figure: source.read?.onScreen ?? "not stated how much was read", subject: source.title,
            rule: """
                A source appears from the day of its publication on. How much of it was read bounds what may be said of it: \
                only of a text read in full may be said what it leaves out. What rests on it are the records that cite it.
                """,
            inputs: [
                Input("published", published, reference: source.reference, place: source.header.place),
                Input("kind", source.kind?.onScreen ?? "not stated"),
            ])
    }

    /// The records that changed, each with its place.
    private static func records(of change: RelationChange) -> [Input] {
        func input(_ record: some Record, _ value: String) -> Input {
            Input(
                type(of: record).kind.singular, value, reference: record.reference, place: record.header.place)
        }
        let meetings = change.meetings.map { input($0.meeting, "\($0.meeting.date.day) \($0.name)") }
        let issues = change.issues.map { input($0.after.issue, "\($0.after.issue.short): \($0.after.stateWords)") }
        let promises = change.promises.map { promise in
            input(promise.after.commitment, "\(promise.after.commitment.short): \(promise.after.status.onScreen)")
        }
        return meetings + issues + promises
            + change.assessments.map { input($0, "\($0.date.day) \($0.assessor)") }
            + change.incidents.map { input($0, "\($0.date.day) \($0.title)") }
    }

    /// What the difference between two days is made of.
    static func changes(_ change: RelationChange) -> Self {
        let end = change.after.clock.recordsEnd.map { [Input("records end", $0.description)] } ?? []
        return Self(
            figure:
                "\(change.meetings.count) meetings, \(change.issues.count) issues, \(change.promises.count) promises",
            subject: "what came on record after \(change.since), to \(change.until)",
            rule: """
                New is what the later day sees and the earlier did not: a meeting, an entry of an issue, a step of a \
                measure, a stage of a case, a follow-up, a judgement, each from its own date on, or by what could be known \
                from its earliest source. A promise stands here, too, when its due day, its term or its next round came \
                between the two.
                """,
            inputs: [
                Input("the earlier day", change.since.description), Input("the later day", change.until.description),
            ]
                + end + records(of: change))
    }
}
