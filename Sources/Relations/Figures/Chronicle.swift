/// The meetings of a subject up to a day, put into their series.
package struct Chronicle: Sendable {
    /// The newest first; plenaries are among them, marked.
    package private(set) var figures: [MeetingFigure] = []
    /// The series of each pair, for a country one for each partner and offices.
    package private(set) var series: [SeriesID: Series] = [:]

    private var places: [String: Int] = [:]

    package struct SeriesID: Hashable, Sendable {
        package let pair: CountryPair
        package let key: Series.Key
    }

    /// - Complexity: O(*m* log *m*) for *m* meetings of the dossier.
    package init(_ dossier: Dossier, clock: Clock) {
        let roster = dossier.roster
        let meetings = dossier.meetings
            .filter { clock.hasSeen($0.date) && dossier.subject.isWithin($0.countries) }
            .sorted { ($0.date, $0.id) < ($1.date, $1.id) }
        figures.reserveCapacity(meetings.count)
        for meeting in meetings {
            let pair = Self.pair(of: meeting, for: dossier.subject)
            var gap = MeetingFigure.Gap.notOfOnePair
            var key: Series.Key?
            if let exclusion = Series.exclusion(of: meeting) {
                gap = .excluded(exclusion)
            } else if let pair {
                let ownKey = Series.key(of: meeting, pair: pair, roster: roster)
                key = ownKey
                gap = place(meeting, in: SeriesID(pair: pair, key: ownKey))
            }
            figures.append(
                MeetingFigure(
                    meeting: meeting, name: Self.name(of: meeting, roster: roster),
                    rank: Self.rank(of: meeting, pair: pair, roster: roster), gap: gap, series: key))
        }
        figures.reverse()
        places = Dictionary(
            figures.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
    }

    /// The meeting of an id, as the day sees it; `nil` where it is not among those seen.
    package func figure(of id: String) -> MeetingFigure? { places[id].map { figures[$0] } }

    private mutating func place(_ meeting: Meeting, in id: SeriesID) -> MeetingFigure.Gap {
        var own = series[id] ?? Series(key: id.key, pair: id.pair)
        let before = own.links.last?.last
        let links = own.links.count
        own.append(meeting)
        series[id] = own
        guard let before else { return .first }
        guard own.links.count > links, let gap = own.links.last?.gap else { return .sameLink(as: before.id) }
        return .since(gap, meeting: before.id)
    }

    /// The series of the top leaders of a pair; `nil` where none of their meetings is on record.
    package func topLeaders(of pair: CountryPair, roster: Roster) -> Series? {
        guard let one = roster.countries[pair.first]?.topOffice, let other = roster.countries[pair.second]?.topOffice
        else { return nil }
        let key = Series.Key.posts(
            Post(country: pair.first, office: one, title: nil), Post(country: pair.second, office: other, title: nil))
        return series[SeriesID(pair: pair, key: key)]
    }

    /// The pair whose series a meeting belongs to: the one looked at, or else the only two that met.
    private static func pair(of meeting: Meeting, for subject: Subject) -> CountryPair? {
        switch subject {
        case .pair(let pair): pair
        case .everybody, .country:
            meeting.countries.count == 2 ? CountryPair(meeting.countries[0], meeting.countries[1]) : nil
        }
    }

    /// The principals in the order of the record, joined by dashes; the record's own short name or title otherwise.
    package static func name(of meeting: Meeting, roster: Roster) -> String {
        if let short = meeting.short { return short }
        if meeting.isPlenary { return meeting.title }
        var named: [CountryCode] = []
        var names: [String] = []
        for participant in meeting.participants where !named.contains(participant.country) {
            guard let principal = roster.principal(of: participant.country, at: meeting),
                let person = principal.participant.person
            else { continue }
            named.append(participant.country)
            names.append(roster.shortName(of: person))
        }
        return names.count >= 2 ? names.joined(separator: "–") : titleWithoutPlace(of: meeting)
    }

    /// The title without the place at its end, which stands in a column of its own.
    private static func titleWithoutPlace(of meeting: Meeting) -> String {
        guard let place = meeting.place, meeting.title.hasSuffix(", " + place) else { return meeting.title }
        return String(meeting.title.dropLast(place.count + 2))
    }

    private static func rank(of meeting: Meeting, pair: CountryPair?, roster: Roster) -> MeetingFigure.Rank {
        if meeting.isPlenary { return .plenary }
        guard meeting.level == .leader, meeting.status == .held else { return .others }
        let countries = pair.map { [$0.first, $0.second] } ?? meeting.countries
        let areTop = countries.allSatisfy { country in
            guard let top = roster.countries[country]?.topOffice else { return false }
            return roster.principal(of: country, at: meeting)?.post?.office == top
        }
        return areTop ? .topLeaders : .leaders
    }
}
