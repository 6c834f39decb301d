/// Counts a figure by one rule or another.
///
/// A rule about meetings is a change of the meetings that are put into series; the counting itself is that of
/// ``Chronicle``, so that a rule that touches nothing changes nothing.
package struct Reckoning: Sendable {
    /// On which day something happened, seen from the place of another zone: the date, its own zone, the other zone.
    package typealias LocalDay = @Sendable (RecordDate, String, String?) -> Day?

    package let relation: Relation
    private let localDay: LocalDay

    package init(_ relation: Relation, localDay: @escaping LocalDay) {
        self.relation = relation
        self.localDay = localDay
    }

    private var clock: Clock { relation.clock }

    /// The value of a figure by a rule; `nil` where by that rule there is nothing to count.
    ///
    /// - Complexity: O(*m* log *m*) for *m* meetings of the dossier, or O(*n*) for *n* issues or promises.
    package func amount(of figure: Figure, by rule: Specification = .standard) -> Amount? {
        switch figure {
        case .gap(let id):
            guard
                case .since(let days, _)? = chronicle(by: rule, like: relation.chronicle.figure(of: id)?.meeting)
                    .figure(of: id)?.gap
            else { return nil }
            return .days(days)
        case .rank(let id):
            let chronicle = chronicle(by: rule, like: relation.chronicle.figure(of: id)?.meeting)
            return relation.rank(of: id, in: chronicle).map { .rank($0.place, of: $0.number) }
        case .daysSince:
            return topLeaders(by: rule).map {
                .days(DayCount(from: $0.links[$0.links.count - 1].last.date, to: clock.horizon))
            }
        case .medianGap:
            guard relation.coverage(of: .leaderMeetings)?.completeness.allowsFigures == true else { return nil }
            return topLeaders(by: rule)?.medianGap.map(Amount.median)
        case .meetings: return .count(meetings(by: rule))
        case .openIssues: return .count(openIssues(by: rule))
        case .promises: return .count(promises(by: rule).count)
        case .age(let id): return relation.issue(of: id).flatMap { age(of: $0, by: rule) }
        case .status(let id): return relation.issue(of: id).flatMap { status(of: $0, by: rule) }
        case .promise(let id):
            return relation.promise(of: id).map { figure in
                let word = rule == .byEffectsAlone ? figure.derived : figure.status
                return .word(word.rawValue, onScreen: word.onScreen)
            }
        case .followUp(let id): return relation.promise(of: id).flatMap { daysToFollowUp(of: $0, by: rule) }
        }
    }

    // MARK: Meetings

    /// The meetings put into series by a rule.
    ///
    /// - Parameter model: a meeting of the series that what is known to be missing is counted with.
    private func chronicle(by rule: Specification, like model: Meeting?) -> Chronicle {
        guard rule != .standard else { return relation.chronicle }
        var dossier = relation.dossier
        var meetings = dossier.meetings.filter { clock.hasSeen($0.date) }
        switch rule {
        case .withoutTrilaterals: meetings.removeAll { $0.format == .trilateral }
        case .withoutShortMeetings: meetings.removeAll(where: \.isShort)
        case .byLevel: for index in meetings.indices { meetings[index].participants = [] }
        case .firstCalendar, .secondCalendar:
            let country = relation.subject.pair.map { rule == .firstCalendar ? $0.first : $0.second }
            let zone = country.flatMap { relation.roster.countries[$0]?.zone }
            for index in meetings.indices { meetings[index].date = date(of: meetings[index], seenFrom: zone) }
        case .withKnownMissing: meetings += model.map(missing) ?? []
        case .inPersonOnly: meetings.removeAll { $0.channel != .inPerson }
        default: break
        }
        dossier.meetings = meetings
        // What had happened by the day is chosen already; by another calendar it may bear the day after.
        return Chronicle(dossier, clock: Clock(asOf: clock.asOf + 1, recordsThrough: clock.recordsThrough))
    }

    private func date(of meeting: Meeting, seenFrom zone: String?) -> RecordDate {
        guard let own = meeting.zone, let zone, let day = localDay(meeting.date, own, zone) else { return meeting.date }
        return RecordDate(day)
    }

    /// What a coverage record names as missing and dates, as if it had been a meeting of the model's series.
    private func missing(like model: Meeting) -> [Meeting] {
        guard let coverage = relation.coverage(ofMeetingsAt: model.level) else { return [] }
        return coverage.knownMissing.enumerated().compactMap { number, missing in
            guard let date = missing.date, clock.hasSeen(date) else { return nil }
            var meeting = model
            meeting.header.id = "known-missing-\(number)"
            meeting.date = date
            meeting.end = nil
            meeting.hostEvent = nil
            return meeting
        }
    }

    private func topLeaders(by rule: Specification) -> Series? {
        guard let pair = relation.subject.pair,
            let own = relation.chronicle.topLeaders(of: pair, roster: relation.roster)
        else { return nil }
        if rule == .standard { return own }
        let chronicle = chronicle(by: rule, like: own.links.last?.last)
        return rule == .byLevel
            ? chronicle.series[Chronicle.SeriesID(pair: pair, key: .level(.leader))]
            : chronicle.topLeaders(of: pair, roster: relation.roster)
    }

    private func meetings(by rule: Specification) -> Int {
        let respects: [Coverage.Respect] =
            rule == .withKnownMissing ? [.leaderMeetings, .ministerMeetings, .otherMeetings] : []
        let missing = respects.compactMap(relation.coverage(of:)).flatMap(\.knownMissing)
        return chronicle(by: rule, like: nil).figures.count { $0.rank != .plenary || rule == .withPlenaries }
            + missing.count { $0.date.map(clock.hasSeen) ?? false }
    }

    // MARK: Issues

    private func openIssues(by rule: Specification) -> Int {
        relation.issues.count { figure in
            switch rule {
            case .byWordAlone:
                figure.group != .around && figure.group != .notYetOnRecord && figure.status?.isOpen == true
            case .undisputedOnly: figure.isOpen && !figure.isDisputed
            case .withoutMemory: figure.isOpen && figure.entry?.evidence.basis == .source
            case .withTwoSources: figure.isOpen && (figure.entry?.evidence.sources.count ?? 0) > 1
            case .withPartly: figure.isOpen || figure.group == .partly
            default: figure.isOpen
            }
        }
    }

    private func age(of figure: IssueFigure, by rule: Specification) -> Amount? {
        let start: RecordDate? =
            switch rule {
            case .fromFirstEntry: figure.entries.first?.date
            case .fromForce:
                figure.issue.measures.filter { relation.subject.isWithin($0.by + $0.on) }
                    .flatMap(\.inForce).filter { $0.state != .no && clock.hasSeen($0.date) }.map(\.date).min()
            default: figure.age == nil ? nil : figure.issue.onset.date
            }
        return start.map { .days(DayCount(from: $0, to: clock.horizon)) }
    }

    private func status(of figure: IssueFigure, by rule: Specification) -> Amount? {
        let entry: StatusEntry? =
            switch rule {
            case .undisputedOnly: figure.entries.last { $0.isAgreed != false }
            case .withoutMemory: figure.entries.last { $0.evidence.basis == .source }
            case .withTwoSources: figure.entries.last { $0.evidence.sources.count > 1 }
            default: figure.entry
            }
        return entry.map { .word($0.status.rawValue, onScreen: $0.status.onScreen) }
    }

    // MARK: Promises

    private func promises(by rule: Specification) -> [PromiseFigure] {
        relation.promises.filter { figure in
            switch rule {
            case .withoutReaffirmations:
                figure.commitment.reaffirms == nil && figure.commitment.kind != .reaffirmation
            case .verifiableOnly: figure.commitment.isVerifiable != false && figure.status != .notVerifiable
            case .withoutMemory: figure.commitment.header.evidence.basis == .source
            default: true
            }
        }
    }

    private func daysToFollowUp(of figure: PromiseFigure, by rule: Specification) -> Amount? {
        let madeAt = figure.commitment.madeAt
        let first = figure.followUps.first { followUp in
            switch rule {
            case .fulfilmentOnly: followUp.effect == .fulfils
            case .anyFollowUp: true
            default: followUp.effect == .advances || followUp.effect == .fulfils
            }
        }
        guard let first else { return nil }
        let claimed = figure.commitment.claims.compactMap(\.date).filter { clock.hasSeen($0) && $0 <= first.date }
        let start = rule == .fromLatestClaim ? ([madeAt] + claimed).max() ?? madeAt : madeAt
        return .days(DayCount(from: start, to: first.date))
    }
}

extension Relation {
    /// The place of a meeting's gap in its series, the longest first, and how many closed gaps there are.
    ///
    /// - Returns: `nil` where the gap is no exact number of days, and where the series gives no median.
    package func rank(of id: String, in chronicle: Chronicle) -> (place: Int, number: Int)? {
        guard let figure = chronicle.figure(of: id), case .since(let gap, _) = figure.gap, let days = gap.exact,
            coverage(ofMeetingsAt: figure.meeting.level)?.completeness.allowsFigures == true,
            let pair = subject.pair, let key = figure.series,
            let series = chronicle.series[Chronicle.SeriesID(pair: pair, key: key)], series.medianGap != nil
        else { return nil }
        return (series.rank(of: days), series.closedGaps.count)
    }
}

extension Meeting {
    /// Whether it was a pull-aside, a brush-by, or no longer than ``Specification/shortMinutes``.
    package var isShort: Bool {
        form == .pullAside || form == .brushBy || durationMinutes.map { $0 <= Specification.shortMinutes } ?? false
    }
}

extension Issue.Status {
    /// Whether the word alone says that the matter is open.
    var isOpen: Bool { self == .active || self == .underNegotiation || self == .recurred }
}
