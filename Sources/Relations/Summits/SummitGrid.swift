/// Who met whom at a host event, as a day sees it.
///
/// A cell is met, reported not to have met, or without a record: that no source tells of a meeting says nothing. A
/// plenary fills no cell, a trilateral its three; ministers and officials stand apart, below the grid.
package struct SummitGrid: Sendable {
    /// A country at the event, and who spoke for it.
    package struct Delegation: Sendable, Identifiable {
        package let country: CountryCode
        /// The ids of its leaders, in the order of their first meeting; empty where only a plenary names the country.
        package fileprivate(set) var leaders: [String] = []

        package var id: CountryCode { country }
    }

    /// What the records say of two leaders at the event.
    package enum Cell: Sendable {
        /// Their meetings, the earliest first.
        case met([MeetingFigure])
        /// A source says that they did not meet, or that a meeting was called off or put off.
        case notMet([MeetingFigure])
        /// Announced, without a record that it was held.
        case planned([MeetingFigure])
        case noRecord

        package var figures: [MeetingFigure] {
            switch self {
            case .met(let figures), .notMet(let figures), .planned(let figures): figures
            case .noRecord: []
            }
        }
    }

    package let event: HostEvent
    /// Those with a record at the event, the most meetings first, then by code.
    package let delegations: [Delegation]
    /// The meetings of leaders that fill the cells, the earliest first.
    package let leaders: [MeetingFigure]
    /// Meetings of ministers and officials, the earliest first.
    package let others: [MeetingFigure]
    /// Meetings of many, at which all were present.
    package let plenaries: [MeetingFigure]
    /// Members of the event of whom nothing is on record here.
    package let membersWithout: [CountryCode]
    package let clock: Clock
    private let cells: [CountryPair: Cell]

    /// - Parameters:
    ///   - event: the host event.
    ///   - dossier: the meetings at it, and those at the events that are part of it.
    /// - Complexity: O(*m* · *d*²) for *m* meetings of *d* countries.
    package init(_ event: HostEvent, _ dossier: Dossier, clock: Clock) {
        self.event = event
        self.clock = clock
        var dossier = dossier
        dossier.subject = .everybody
        let figures = Array(Chronicle(dossier, clock: clock).figures.reversed())
        plenaries = figures.filter { $0.meeting.isPlenary && $0.meeting.level == .leader }
        leaders = figures.filter { $0.meeting.level == .leader && !$0.meeting.isPlenary }
        others = figures.filter { $0.meeting.level != .leader }

        var delegations: [CountryCode: Delegation] = [:]
        var held: [CountryCode: Int] = [:]
        var cells: [CountryPair: Cell] = [:]
        for figure in leaders + plenaries {
            let meeting = figure.meeting
            for country in meeting.countries where country.isCountry {
                let principal = dossier.roster.principal(of: country, at: meeting)?.participant.person
                delegations[country, default: Delegation(country: country)].add(principal)
                if !meeting.isPlenary, meeting.status == .held { held[country, default: 0] += 1 }
            }
            guard !meeting.isPlenary else { continue }
            for pair in CountryPair.all(among: meeting.countries) {
                cells[pair] = (cells[pair] ?? .noRecord).adding(figure)
            }
        }
        self.cells = cells
        self.delegations = delegations.values.sorted {
            (held[$1.country] ?? 0, $0.country) < (held[$0.country] ?? 0, $1.country)
        }
        membersWithout = event.members.filter { delegations[$0] == nil }
    }

    /// What the records say of two countries' leaders; `nil` for a country and itself.
    package func cell(_ one: CountryCode, _ other: CountryCode) -> Cell? {
        CountryPair(one, other).map { cells[$0] ?? .noRecord }
    }

    /// The pairs whose leaders met, or are reported not to have, in the order of the rows.
    package var pairs: [(pair: CountryPair, cell: Cell)] {
        CountryPair.all(among: delegations.map(\.country)).compactMap { pair in cells[pair].map { (pair, $0) } }
    }
}

extension SummitGrid.Delegation {
    fileprivate mutating func add(_ person: String?) {
        guard let person, !leaders.contains(person) else { return }
        leaders.append(person)
    }
}

extension SummitGrid.Cell {
    /// With one more record: that they met stands above that they did not, and both above a plan.
    fileprivate func adding(_ figure: MeetingFigure) -> Self {
        let other: Self =
            switch figure.meeting.status {
            case .held: .met([figure])
            case .notHeld, .cancelled, .postponed: .notMet([figure])
            case .confirmed, .tentative: .planned([figure])
            }
        if rank != other.rank { return rank < other.rank ? self : other }
        return switch other {
        case .met: .met(figures + [figure])
        case .notMet: .notMet(figures + [figure])
        case .planned: .planned(figures + [figure])
        case .noRecord: .noRecord
        }
    }

    private var rank: Int {
        switch self {
        case .met: 0
        case .notMet: 1
        case .planned: 2
        case .noRecord: 3
        }
    }
}

extension CountryPair {
    /// Every pair among some countries, in their order; groupings are no half of a pair.
    package static func all(among countries: [CountryCode]) -> [CountryPair] {
        let countries = countries.filter(\.isCountry)
        return countries.indices.flatMap { index in
            countries[(index + 1)...].compactMap { CountryPair(countries[index], $0) }
        }
    }
}
