internal import Relations

extension DiffReport {
    /// The difference as one object, its members in the order of ``keys``.
    package var json: JSON {
        [
            "pair": JSON(change.after.subject.countries.map(\.text)),
            "since": .string(change.since.description),
            "until": .string(change.until.description),
            "reading": .string(change.after.reading.rawValue),
            "records_through": JSON(change.after.clock.recordsThrough?.description),
            "meetings": .array(change.meetings.map(object)),
            "issues": .array(change.issues.map(object)),
            "commitments": .array(change.promises.map(object)),
            "assessments": .array(change.assessments.map(object)),
            "incidents": .array(change.incidents.map(object)),
        ]
    }

    /// The members of the object, with what each means: what the README documents, and a test compares.
    package static let keys: [(key: String, meaning: String)] = [
        ("pair", "the two codes, in the order of the alphabet"),
        ("since", "the earlier day: what it saw is not new"),
        ("until", "the later day, included"),
        ("reading", "happened: what was so on the days; known: what could be known on them"),
        ("records_through", "the last day of the records"),
        ("meetings", "meetings and calls that came on record, the newest first"),
        ("issues", "issues with a new entry, or a step of a measure, case or channel: `before`, `after` and `steps`"),
        (
            "commitments",
            "promises that were made, followed up or recorded anew, or whose day came: `before`, `after`, `follow_ups`, "
                + "`recorded`, `passed`"
        ),
        ("assessments", "judgements, the newest first"),
        ("incidents", "what happened beside meetings, the newest first"),
    ]

    private func object(_ figure: MeetingFigure) -> JSON {
        let meeting = figure.meeting
        var gap: DayCount?
        if case .since(let days, _) = figure.gap { gap = days }
        return .object(
            [
                .init("id", .string(figure.id)), .init("date", .string(meeting.date.description)),
                .init("name", .string(figure.name)), .init("place", JSON(meeting.place)),
                .init("level", .string(meeting.level.rawValue)), .init("plenary", .bool(meeting.isPlenary)),
            ] + JSON.days("gap_days", gap) + [.init("sources", sources(meeting.header.evidence))])
    }

    private func object(_ issue: IssueChange) -> JSON {
        [
            "id": .string(issue.id), "short": .string(issue.after.issue.short),
            "before": JSON(issue.before?.status?.rawValue), "after": JSON(issue.after.status?.rawValue),
            "in_force_before": JSON(issue.before?.inForce?.rawValue),
            "in_force_after": JSON(issue.after.inForce?.rawValue),
            "steps": .array(
                issue.steps.map { step in
                    [
                        "date": .string(step.date.description), "word": .string(step.controlledWord),
                        "of": JSON(step.subject), "text": JSON(step.text), "file": .string(step.place.file),
                        "line": .integer(step.place.line), "sources": sources(step.evidence),
                    ]
                }),
        ]
    }

    private func object(_ promise: PromiseChange) -> JSON {
        [
            "id": .string(promise.id), "short": .string(promise.after.commitment.short),
            "before": JSON(promise.before?.status.rawValue), "after": .string(promise.after.status.rawValue),
            "follow_ups": .array(
                promise.followUps.map { followUp in
                    .object(
                        [
                            .init("date", .string(followUp.date.description)),
                            .init("effect", .string(followUp.effect.rawValue)),
                        ]
                            + JSON.days(
                                "days_after", DayCount(from: promise.after.commitment.madeAt, to: followUp.date))
                            + [.init("text", JSON(followUp.text)), .init("sources", sources(followUp.evidence))])
                }),
            "recorded": .array(
                promise.recorded.map { step in
                    ["date": .string(step.date.description), "status": .string(step.status.rawValue)]
                }),
            "passed": .array(
                promise.passed.map { ["date": .string($0.day.description), "word": .string($0.word)] }),
        ]
    }

    private func object(_ assessment: Assessment) -> JSON {
        [
            "id": .string(assessment.id), "date": .string(assessment.date.description),
            "assessor": .string(assessment.assessor), "text": .string(assessment.text),
            "sources": sources(assessment.header.evidence),
        ]
    }

    private func object(_ incident: Incident) -> JSON {
        [
            "id": .string(incident.id), "date": .string(incident.date.description), "title": .string(incident.title),
            "sources": sources(incident.header.evidence),
        ]
    }

    /// The sources that had appeared by the later day.
    private func sources(_ evidence: Evidence) -> JSON {
        let seen = change.after.clock.seen(evidence, sources: change.after.dossier.sources)
        return JSON(seen.sources.map(\.source))
    }
}

extension IssueStep {
    /// The controlled word as records write it.
    var controlledWord: String {
        switch self {
        case .entry(let entry): entry.status.rawValue
        case .measure(_, let step): step.state.rawValue
        case .custody(_, let step): step.stage.rawValue
        case .mechanism(let state): state.state.rawValue
        }
    }
}

extension PromiseChange.Passing {
    var word: String {
        switch self {
        case .due: "due"
        case .expired: "expires"
        case .round: "next"
        }
    }
}
