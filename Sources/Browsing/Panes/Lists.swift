package import Relations
internal import Screen

/// A row of a list: a figure, or a heading between groups.
package enum Listed<Figure: Sendable>: Sendable {
    case heading(String)
    case row(Figure)

    package var figure: Figure? {
        if case .row(let figure) = self { figure } else { nil }
    }
}

/// The rows of the four lists, filtered and sorted: all of them, of which a frame shows those in view.
package struct Lists: Sendable {
    package var countries: [Listed<CountryFigure>] = [] {
        didSet { countryIndex = ListIndex(countries.map { $0.figure?.country.text }) }
    }
    package var meetings: [Listed<MeetingFigure>] = [] {
        didSet {
            meetingIndex = ListIndex(meetings.map { $0.figure?.id })
            gapWidth = meetings.compactMap(\.figure).map { $0.rank == .plenary ? 0 : $0.gapWords.cells }.max() ?? 0
        }
    }
    package var issues: [Listed<IssueFigure>] = [] {
        didSet {
            issueIndex = ListIndex(issues.map { $0.figure?.id })
            let figures = issues.compactMap(\.figure)
            stateWidth = figures.map(\.stateWord.cells).max() ?? 0
            issueNameWidth = figures.map(\.issue.short.cells).max() ?? 0
            fullStateWidth = figures.map(\.stateWords.cells).max() ?? 0
        }
    }
    package var promises: [Listed<PromiseFigure>] = [] {
        didSet {
            promiseIndex = ListIndex(promises.map { $0.figure?.id })
            statusWidth = promises.compactMap(\.figure).map(\.status.onScreen.cells).max() ?? 0
            promiseNameWidth = promises.compactMap(\.figure).map(\.commitment.short.cells).max() ?? 0
        }
    }
    /// The widest gap between meetings.
    private(set) var gapWidth = 0
    /// The widest state of an issue, in one word and in full, and the widest status of a promise.
    private(set) var stateWidth = 0
    private(set) var fullStateWidth = 0
    private(set) var issueNameWidth = 0
    private(set) var statusWidth = 0
    private(set) var promiseNameWidth = 0
    /// The widest of what is said briefly of what is to come of a promise.
    var briefOutlookWidth = 0
    private var countryIndex = ListIndex([])
    private var meetingIndex = ListIndex([])
    private var issueIndex = ListIndex([])
    private var promiseIndex = ListIndex([])
    /// How many rows there would be without the filter.
    package var unfiltered: [Pane: Int] = [:]

    package init() {}

    /// The rows of a list by their ids.
    package func index(of pane: Pane) -> ListIndex {
        switch pane {
        case .countries: countryIndex
        case .meetings: meetingIndex
        case .issues: issueIndex
        case .promises: promiseIndex
        case .detail, .timeline: ListIndex([])
        }
    }

    package var needs: [Pane: Int] {
        [.meetings: meetings.count, .issues: issues.count, .promises: promises.count]
    }
}

/// Where each row of a list stands, so that a step of the cursor costs the same however long the list is.
package struct ListIndex: Sendable {
    /// The ids of the rows; `nil` for headings.
    package let ids: [String?]
    /// For each row how many rows that are no headings stand up to it.
    private let places: [Int]
    private let positions: [String: Int]
    /// Changes with every making of a list.
    let version = Version()

    init(_ ids: [String?]) {
        self.ids = ids
        var place = 0
        places = ids.map { id in
            if id != nil { place += 1 }
            return place
        }
        positions = Dictionary(
            ids.enumerated().compactMap { index, id in id.map { ($0, index) } }, uniquingKeysWith: { first, _ in first }
        )
    }

    package var count: Int { ids.count }
    /// How many rows are no headings.
    package var figures: Int { places.last ?? 0 }
    /// The number of a row among those that are no headings, from 1.
    package func place(of index: Int) -> Int { places.indices.contains(index) ? places[index] : 0 }
    package func position(of id: String) -> Int? { positions[id] }
}

/// A country in the list of countries.
package struct CountryFigure: Sendable, Hashable {
    package let country: CountryCode
    package let name: String
    /// `nil` for the chosen country itself, and where nothing is chosen.
    package let partner: Partner?

    package init(country: CountryCode, name: String, partner: Partner?) {
        self.country = country
        self.name = name
        self.partner = partner
    }
}
