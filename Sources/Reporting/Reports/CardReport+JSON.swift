internal import Relations
internal import TimeZones

extension CardReport {
    /// The card as one object, its members in the order of ``keys``.
    ///
    /// A number of days from a coarse date is null, with `…_min` and `…_max` beside it.
    package var json: JSON {
        [
            "pair": JSON([pair.first.text, pair.second.text]),
            "as_of": .string(relation.clock.asOf.description),
            "reading": .string(relation.reading.rawValue),
            "records_through": JSON(relation.clock.recordsThrough?.description),
            "coverage": JSON(card.coverage?.completeness.rawValue),
            "last_meeting": card.lastMeeting.map(object) ?? .null,
            "last_contact": card.lastContact.map(object) ?? .null,
            "open_issues": .array(card.open.map(object)),
            "partly_issues": .array(card.partly.map(object)),
            "commitments": .array(relation.promises.map(object)),
            "commitment_counts": .object(
                Commitment.Status.allCases.compactMap { status in
                    let number = relation.promises.count { $0.status == status }
                    return number == 0 ? nil : .init(status.rawValue, .integer(number))
                }),
            "figures": .array(FigureReport(Reckoning(relation, localDay: LocalDays.day)).all),
        ]
    }

    /// The members of the object, with what each means: what the README documents, and a test compares.
    package static let keys: [(key: String, meaning: String)] = [
        ("pair", "the two codes, in the order of the alphabet"),
        ("as_of", "the day looked at"),
        ("reading", "happened: what was so on that day; known: what could be known on it"),
        ("records_through", "the last day of the records; no figure counts past it"),
        ("coverage", "how complete the leaders’ meetings are compiled: complete, partial, sampled or none"),
        ("last_meeting", "the last meeting of the top leaders’ series; null where none is on record"),
        ("last_contact", "the last meeting or call of any level, plenaries left out"),
        ("open_issues", "issues in force, active, under negotiation or returned"),
        ("partly_issues", "issues with an understanding, or carried out in part"),
        ("commitments", "promises, those first whose day has gone by"),
        ("commitment_counts", "how many promises compiled bear each word on that day"),
        (
            "figures",
            "each figure that people quote: `figure`, `record`, `value`, whether it is the `same` under all other rules, "
                + "`least` and `most`, the value by each of the `rules`, and the `sentence` with its `key`"
        ),
    ]

    private func object(_ last: Card.LastMeeting) -> JSON {
        var gap: DayCount?
        if case .since(let days, _) = last.figure.gap { gap = days }
        let years = last.series.links.map(\.first.date.first.year)
        return .object(
            own(last.figure) + JSON.days("gap_days", gap) + [
                .init("median_gap_days", last.medianGap.map(JSON.number) ?? .null),
                .init("median_n", last.medianGap == nil ? .null : .integer(last.series.closedGaps.count)),
                .init(
                    "median_span",
                    last.medianGap == nil
                        ? .null : .array([years.min(), years.max()].compactMap { $0.map(JSON.integer) })),
            ] + JSON.days("days_since", last.daysSince))
    }

    private func object(_ figure: MeetingFigure) -> JSON {
        .object(
            own(figure) + [
                .init("level", .string(figure.meeting.level.rawValue)),
                .init("channel", .string(figure.meeting.channel.rawValue)),
            ] + JSON.days("days_since", OpenCount(since: figure.meeting.date, clock: relation.clock)))
    }

    private func own(_ figure: MeetingFigure) -> [JSON.Member] {
        [
            .init("id", .string(figure.id)), .init("date", .string(figure.meeting.date.description)),
            .init("name", .string(figure.name)), .init("place", JSON(figure.meeting.place)),
        ]
    }

    private func object(_ figure: IssueFigure) -> JSON {
        .object(
            [
                .init("id", .string(figure.id)), .init("short", .string(figure.issue.short)),
                .init("status", JSON(figure.status?.rawValue)), .init("in_force", JSON(figure.inForce?.rawValue)),
                .init("since", .string(figure.issue.onset.date.description)),
                .init("onset", .string(figure.issue.onset.kind.rawValue)),
            ] + JSON.days("age_days", figure.age) + [
                .init("last_move", JSON(figure.entry?.date.description)), .init("disputed", .bool(figure.isDisputed)),
            ])
    }

    private func object(_ figure: PromiseFigure) -> JSON {
        let outlook = figure.outlook?.parts
        return [
            "id": .string(figure.id), "short": .string(figure.commitment.short),
            "status": .string(figure.status.rawValue), "made_at": .string(figure.commitment.madeAt.description),
            "outlook": JSON(outlook?.word), "outlook_date": JSON(outlook?.date.description),
            "covers": JSON(outlook?.covers), "undercut": JSON(figure.undercut?.date.description),
        ]
    }
}
