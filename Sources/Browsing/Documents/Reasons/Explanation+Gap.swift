package import Relations

extension Explanation {
    /// Why a meeting has the gap it has: the rule of series, the two meetings, the links, and what lies between.
    package static func gap(of figure: MeetingFigure, in relation: Relation) -> Self {
        let meeting = figure.meeting
        var inputs = [input("this meeting", meeting, in: relation)]
        var sources = [meeting.header.evidence]
        let before = figure.idBefore.flatMap(relation.meeting)
        if let before {
            inputs.append(input("the one before", before, in: relation))
            sources.append(before.header.evidence)
        }
        let series = relation.series(of: figure)
        inputs += series.map { links(of: $0, in: relation) } ?? []
        return Self(
            figure: figure.gapInWords,
            subject: "\(figure.name), \(meeting.date.day): days since the meeting before in its series",
            rule: series.map { "\(relation.wordsForKey(of: $0)) \(ruleOfSeries)" } ?? ruleOfSeries,
            inputs: inputs, leftOut: before.map { leftOut(from: $0, to: figure, in: relation) } ?? [],
            sources: relation.seenSources(sources), quotable: figure.isQuotable ? .gap(meeting: figure.id) : nil)
    }

    /// Why the median gap of a series is what it is, or why there is none.
    package static func medianGap(of series: Series, coverage: Coverage?, in relation: Relation) -> Self {
        let coarse = series.links.count { $0.gap != nil && $0.gap?.exact == nil }
        var leftOut = ["the gap that is still running"]
        if coarse > 0 { leftOut.append("\(Wording.count(coarse, "gap")) behind which a date is coarse") }
        var inputs = links(of: series, in: relation)
        if let coverage {
            inputs.insert(
                Input(
                    "compiled", coverage.completeness.onScreen, reference: coverage.reference,
                    place: coverage.header.place), at: 0)
        }
        return Self(
            figure: series.medianInWords(coverage: coverage),
            subject: "the gaps of a series, as closed by the as-of date",
            rule: """
                \(relation.wordsForKey(of: series)) The median is the middle one of the closed gaps. It needs \
                \(Series.leastGapsForMedian) of them, and meetings that are compiled completely or partially; a rank \
                counts the longer ones. \(ruleOfSeries)
                """,
            inputs: inputs, leftOut: leftOut,
            sources: relation.seenSources(series.links.flatMap { $0.meetings.map(\.header.evidence) }),
            quotable: series.medianGap != nil && relation.isTopLeaders(series) ? .medianGap : nil)
    }

    /// Why a gap is the third longest, or the longest, of its series.
    static func rank(
        of figure: MeetingFigure, in series: Series, coverage: Coverage?, in relation: Relation
    ) -> Self {
        let rank = relation.rank(of: figure.id, in: relation.chronicle)
        let coarse = series.links.count { $0.gap != nil && $0.gap?.exact == nil }
        var leftOut = ["the gap that is still running"]
        if coarse > 0 { leftOut.append("\(Wording.count(coarse, "gap")) behind which a date is coarse") }
        var inputs = links(of: series, in: relation)
        if let coverage {
            inputs.insert(
                Input(
                    "compiled", coverage.completeness.onScreen, reference: coverage.reference,
                    place: coverage.header.place), at: 0)
        }
        return Self(
            figure: rank.map { "\(Amount.rank($0.place, of: $0.number))" } ?? "no rank",
            subject: "\(figure.name), \(figure.meeting.date.day): how long its gap is for the two",
            rule: """
                \(relation.wordsForKey(of: series)) The place is one more than the number of longer closed gaps on record \
                by the as-of date, so that equal gaps share one. It stands where a median does, and only among meetings that \
                are compiled completely or partially. \(ruleOfSeries)
                """,
            inputs: inputs, leftOut: leftOut,
            sources: relation.seenSources(series.links.flatMap { $0.meetings.map(\.header.evidence) }),
            quotable: rank == nil ? nil : .rank(meeting: figure.id))
    }

    /// Why the day of a meeting was another one elsewhere.
    static func dayElsewhere(_ words: String, of meeting: Meeting, in relation: Relation) -> Self {
        let countries = relation.subject.pair == nil ? meeting.countries : relation.subject.countries
        let capitals = countries.compactMap { relation.roster.countries[$0] }.filter { $0.zone != nil }
        return Self(
            figure: words, subject: "the day of \(relation.name(of: meeting)) elsewhere",
            rule: """
                The record’s date and time are local to the place. They are carried over to the capitals and to UTC by \
                the IANA time zones; gaps and as-of dates use the local date.
                """,
            inputs: [Input("local", "\(meeting.date) \(meeting.zone ?? "")", reference: meeting.reference)]
                + capitals.map {
                    Input($0.capital ?? $0.name, $0.zone ?? "", reference: $0.reference, place: $0.header.place)
                },
            sources: relation.seenSources([meeting.timeEvidence ?? meeting.header.evidence]))
    }

    static let ruleOfSeries = """
        A gap runs along a series. Held meetings in person count, bilateral or trilateral; a shared plenary, a call and \
        a video meeting do not. Several within \(Series.linkSpan) days, or at one host event, are one link: the gap runs \
        from the last meeting of a link to the first of the next, by their local dates.
        """

    /// A meeting as an input: its date and name, and where it is written.
    static func input(_ label: String, _ meeting: Meeting, in relation: Relation) -> Input {
        Input(
            label, "\(meeting.date.day) \(relation.nameAndPlace(of: meeting))", reference: meeting.reference,
            place: meeting.header.place)
    }

    /// The links of a series, the newest first, each with the gap before it.
    static func links(of series: Series, in relation: Relation) -> [Input] {
        series.links.reversed().map { link in
            let gap = link.gap.map { "after \(Wording.days($0))" } ?? "first on record"
            let more = link.meetings.count > 1 ? ", one link of \(link.meetings.count)" : ""
            return input("link", link.first, in: relation).with("\(gap)\(more)")
        }
    }

    /// The meetings between two of a series, with the reason why each is no link of it.
    private static func leftOut(from before: Meeting, to figure: MeetingFigure, in relation: Relation) -> [String] {
        relation.chronicle.figures.compactMap { other in
            guard other.id != figure.id, other.id != before.id, before.date <= other.meeting.date,
                other.meeting.date <= figure.meeting.date
            else { return nil }
            let reason: String
            switch other.gap {
            case .excluded(let exclusion): reason = exclusion.rawValue
            case .notOfOnePair: reason = "not of one pair"
            default:
                guard other.series != figure.series else { return nil }
                reason = other.series.map { "of another series, \(relation.wordsFor($0))" } ?? "of no series"
            }
            return "\(other.meeting.date.day) \(relation.nameAndPlace(of: other.meeting)): \(reason)"
        }
    }
}

extension Explanation.Input {
    /// The same input with more to its value.
    func with(_ more: String) -> Self {
        var input = self
        input.value += " · " + more
        return input
    }
}

extension MeetingFigure {
    /// The meeting that the gap is counted from.
    var idBefore: String? {
        switch gap {
        case .since(_, let id), .sameLink(let id): id
        case .first, .excluded, .notOfOnePair: nil
        }
    }

    /// Whether the gap is a number of days, which people quote.
    var isQuotable: Bool {
        if case .since = gap { true } else { false }
    }

    /// The gap in words: `364 days`, `first on record`.
    var gapInWords: String {
        switch gap {
        case .since(let days, _): Wording.days(days)
        case .first: "first on record"
        case .sameLink: "one with the meeting before"
        case .excluded(let exclusion): "no gap: \(exclusion.rawValue)"
        case .notOfOnePair: "no gap: not of one pair"
        }
    }
}

extension Relation {
    /// Whether a series is that of the top leaders of the pair looked at.
    func isTopLeaders(_ series: Series) -> Bool {
        subject.pair.flatMap { chronicle.topLeaders(of: $0, roster: roster) }?.key == series.key
    }

    /// Whose meetings a series holds, as a sentence.
    func wordsForKey(of series: Series) -> String { "The series: \(wordsFor(series.key))." }

    func wordsFor(_ key: Series.Key) -> String {
        switch key {
        case .posts(let one, let other):
            let offices = [one, other].map { post in
                let office = post.office == .other ? post.title ?? post.office.onScreen : post.office.onScreen
                return "\(roster.name(of: post.country)), \(office)"
            }
            return offices.joined(separator: "; ")
        case .level(let level): return "level \(level.onScreen), no persons named"
        }
    }
}
