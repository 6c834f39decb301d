/// What each pair of countries shares on record, as a day sees it: the raw material of a matrix.
struct SharedRecords {
    private(set) var countries: Set<CountryCode> = []
    private(set) var pairs: Set<CountryPair> = []
    private var meetings: [CountryPair: [Meeting]] = [:]
    private var topMeetings: [CountryPair: Meeting] = [:]
    private var openIssues: [CountryPair: [String]] = [:]
    private var promises: [CountryPair: [PromiseFigure]] = [:]
    private let clock: Clock

    init(_ dossier: Dossier, clock: Clock) {
        self.clock = clock
        for meeting in dossier.meetings where clock.hasSeen(meeting.date) {
            note(meeting.countries)
            guard Series.exclusion(of: meeting) == nil, meeting.level == .leader else { continue }
            add(meeting, dossier.roster)
        }
        for issue in dossier.issues {
            let seen = issue.history.filter { clock.hasSeen($0.date) }
            guard !seen.isEmpty else { continue }
            let concerned = Array(Set(seen.flatMap(\.parties))).sorted()
            note(concerned)
            for pair in CountryPair.all(among: concerned)
            where IssueFigure(issue, subject: .pair(pair), clock: clock).isOpen {
                openIssues[pair, default: []].append(issue.id)
            }
        }
        for promise in dossier.commitments where clock.hasSeen(promise.madeAt) {
            note(promise.countries)
            let figure = PromiseFigure(promise, clock: clock)
            for pair in CountryPair.all(among: promise.countries) { promises[pair, default: []].append(figure) }
        }
    }

    private mutating func note(_ concerned: [CountryCode]) {
        countries.formUnion(concerned.filter(\.isCountry))
        pairs.formUnion(CountryPair.all(among: concerned))
    }

    private mutating func add(_ meeting: Meeting, _ roster: Roster) {
        let top = Set(
            meeting.countries.filter { country in
                guard let office = roster.countries[country]?.topOffice else { return false }
                return roster.principal(of: country, at: meeting)?.post?.office == office
            })
        for pair in CountryPair.all(among: meeting.countries) {
            meetings[pair, default: []].append(meeting)
            guard top.contains(pair.first), top.contains(pair.second) else { continue }
            if let before = topMeetings[pair], meeting.date < before.date { continue }
            topMeetings[pair] = meeting
        }
    }

    func value(of measure: MatrixMeasure, for pair: CountryPair) -> (value: Matrix.Cell.Value, records: [Reference]) {
        switch measure {
        case .daysSince:
            guard let last = topMeetings[pair] else { return (.noneFound, []) }
            return (.days(OpenCount(since: last.date, clock: clock), meeting: last.id), [last.reference])
        case .meetings:
            let own = meetings[pair] ?? []
            return (own.isEmpty ? .noneFound : .count(own.count), own.map(\.reference))
        case .openIssues:
            let own = openIssues[pair] ?? []
            return (own.isEmpty ? .noneFound : .count(own.count), own.map { Reference(.issue, $0) })
        case .promises:
            let own = (promises[pair] ?? []).filter { !$0.status.isEnd }
            let next = own.compactMap { $0.outlook?.day }.filter { $0 > clock.asOf }.min()
            return (
                own.isEmpty ? .noneFound : .promises(own.count, next: next),
                own.map { Reference(.commitment, $0.commitment.id) }
            )
        case .cooperation: return (.notCompiled, [])
        }
    }
}

extension PromiseFigure.Outlook {
    /// The day that the promise looks to, or back to.
    package var day: Day {
        switch self {
        case .due(let term), .overdue(let term), .expires(let term): term.date.last
        case .next(let day): day
        case .noneSince(let date): date.last
        }
    }
}
