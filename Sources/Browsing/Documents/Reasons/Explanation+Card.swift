package import Relations

extension Explanation {
    /// Why the card says that so many days have passed since the last meeting of the top leaders.
    package static func daysSince(_ last: Card.LastMeeting, in relation: Relation) -> Self {
        let clock = relation.clock
        let meeting = last.figure.meeting
        var inputs = [
            input("last meeting on record", meeting, in: relation), Input("as of", clock.asOf.description),
        ]
        if let end = clock.recordsEnd { inputs.append(Input("records end", end.description)) }
        let leftOut = relation.chronicle.figures
            .filter { $0.meeting.date >= meeting.date && $0.id != meeting.id && $0.series != last.figure.series }
            .map { other in
                let reason = other.reasonNotInSeries(relation)
                return "\(other.meeting.date.day) \(relation.nameAndPlace(of: other.meeting)): \(reason)"
            }
        return Self(
            figure: Wording.days(last.daysSince), subject: "days since the last meeting on record of the top leaders",
            rule: """
                \(relation.wordsForKey(of: last.series)) Each country’s record names its top leader’s office. The days \
                run to the as-of date, or to the end of the records where that is earlier: then they are a least \
                number, marked ≥. Filters do not change it. \(ruleOfSeries)
                """,
            inputs: inputs, leftOut: leftOut, sources: relation.seenSources([meeting.header.evidence]),
            quotable: .daysSince)
    }

    /// Why this is the last contact.
    package static func lastContact(_ figure: MeetingFigure, in relation: Relation) -> Self {
        let later = relation.chronicle.figures
            .filter { $0.meeting.date >= figure.meeting.date && $0.id != figure.id }
            .map { other in
                let reason = other.rank == .plenary ? "a plenary" : "not held, or earlier on that day"
                return "\(other.meeting.date.day) \(relation.nameAndPlace(of: other.meeting)): \(reason)"
            }
        return Self(
            figure: figure.meeting.date.day, subject: "the last contact on record",
            rule: """
                The last contact is the latest held meeting or call of any level and channel by the as-of date, \
                plenaries left out. Filters do not change it.
                """,
            inputs: [input("last contact", figure.meeting, in: relation)], leftOut: later,
            sources: relation.seenSources([figure.meeting.header.evidence]))
    }

    /// Why so many issues are counted in a group, such as the open ones.
    package static func issues(_ group: IssueFigure.Group, in relation: Relation) -> Self {
        let own = relation.issues.filter { $0.group == group }
        let others = relation.issues.filter { $0.group != group }
        return Self(
            figure: "\(own.count) \(group.inWords)", subject: "issues \(group.inWords), of those on record",
            rule: ruleOfGroups,
            inputs: own.map { figure in
                Input(
                    figure.issue.short, figure.stateWords, reference: figure.issue.reference,
                    place: figure.forceStep?.place ?? figure.entry?.place)
            },
            leftOut: others.map { "\($0.issue.short): \($0.group.inWords), \($0.stateWords)" },
            sources: relation.seenSources(own.map { $0.entry?.evidence }),
            quotable: group == .open ? .openIssues : nil)
    }

    /// Why so many promises have a word.
    package static func promises(_ status: Commitment.Status, in relation: Relation) -> Self {
        let own = relation.promises.filter { $0.status == status }
        let others = relation.promises.filter { $0.status != status }
        return Self(
            figure: "\(own.count) \(status.onScreen)", subject: "promises by word, of those compiled",
            rule: """
                Each promise between the two that had been made by the as-of date counts once, under its word on that \
                day. \(ruleOfPromises)
                """,
            inputs: own.map { figure in
                Input(
                    figure.commitment.short, figure.originOfStatus, reference: figure.commitment.reference,
                    place: figure.recorded?.place ?? figure.commitment.header.place)
            },
            leftOut: others.map { "\($0.commitment.short): \($0.status.onScreen)" },
            sources: relation.seenSources(own.map(\.commitment.header.evidence)))
    }

    /// Why so many promises are counted in all.
    package static func promisesCompiled(in relation: Relation) -> Self {
        let later = relation.dossier.commitments.count { !relation.clock.hasSeen($0.madeAt) }
        return Self(
            figure: Wording.count(relation.promises.count, "promise"), subject: "promises compiled",
            rule: """
                Counted are the promises on record between those looked at that had been made by the as-of date. It \
                counts what is compiled, not what was promised in the world: so it makes no rate.
                """,
            inputs: relation.promises.map { figure in
                Input(
                    figure.commitment.short, figure.commitment.madeAt.day, reference: figure.commitment.reference,
                    place: figure.commitment.header.place)
            },
            leftOut: later == 0 ? [] : ["\(laterInWords(later, "promise")) not looked at"],
            sources: relation.seenSources(relation.promises.map(\.commitment.header.evidence)), quotable: .promises)
    }

    /// Why the row of a pair counts so many meetings: the ones that the panes of the pair hold, each with its place.
    package static func meetings(in relation: Relation) -> Self {
        let meetings = relation.meetings
        let plenaries = relation.chronicle.figures.filter { $0.rank == .plenary }
        let later = relation.dossier.meetings.count { !relation.clock.hasSeen($0.date) }
        return Self(
            figure: Wording.count(meetings.count, "meeting"), subject: relation.names(of: relation.subject.countries),
            rule: ruleOfSharedMeetings, inputs: meetings.map { input("meeting", $0.meeting, in: relation) },
            leftOut: plenaries.map { "\($0.meeting.date.day) \($0.name): \(Series.Exclusion.plenary.rawValue)" }
                + (later == 0 ? [] : ["\(laterInWords(later, "meeting")) not looked at"]),
            sources: relation.seenSources(meetings.map(\.meeting.header.evidence)), quotable: .meetings)
    }

    static let ruleOfSharedMeetings = """
        Counted are all meetings and calls on record by the as-of date in which both took part, of any level and \
        channel; a plenary that both attended is not. It counts what is compiled, not what there was.
        """

    static let ruleOfGroups = """
        Open is what is in force, active, under negotiation or returned, or has somebody in custody, where neither of \
        the two is a third party and they do not stand on one side. Partly is an understanding, or carried out in part. \
        Settled is resolved, withdrawn or superseded. Each issue counts once, by its word on the as-of date.
        """
}

extension IssueFigure.Group {
    /// The group in words, as counts name it.
    package var inWords: String {
        switch self {
        case .open: "open"
        case .partly: "partly or understood"
        case .other: "quiet or not known"
        case .settled: "settled"
        case .around: "around them"
        case .notYetOnRecord: "not yet on record"
        }
    }
}

extension MeetingFigure {
    /// Why a meeting is no link of a series that it is set against.
    func reasonNotInSeries(_ relation: Relation) -> String {
        if case .excluded(let exclusion) = gap { return exclusion.rawValue }
        return series.map { "of another series, \(relation.wordsFor($0))" } ?? "of no series"
    }
}
