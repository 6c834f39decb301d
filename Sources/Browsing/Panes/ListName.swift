/// A list, by the name that its order, its columns and its marks are kept under: in the view, in files, in the settings.
package enum ListName: String, CaseIterable, Sendable, Hashable, Comparable {
    case countries, meetings, issues, promises
    case ledger, events, precedents, gaps, summits, sources
    /// Records that rest on little.
    case weak
    case blindSpots = "blind-spots"
    /// Countries by countries: it has orders, and its columns are countries.
    case matrix

    /// The name in titles and sentences.
    package var title: String {
        switch self {
        case .countries: "Countries"
        case .meetings: "Meetings"
        case .issues: "Issues"
        case .promises: "Promises"
        case .ledger: "Promise ledger"
        case .events: "Events"
        case .precedents: "Precedents"
        case .gaps: "Gaps broken before"
        case .summits: "Summits"
        case .sources: "Sources"
        case .weak: "What rests on little"
        case .blindSpots: "Blind spots"
        case .matrix: "Matrix"
        }
    }

    /// The names of all its columns.
    package var columns: [String] { ownColumns + optionalColumns }

    /// The names of the columns that are shown only where asked for.
    package var optionalColumns: [String] {
        switch self {
        case .meetings: ["channel", "format", "setting", "host", "minutes", "countries", "confidence"]
        case .issues: ["kind", "parties", "confidence"]
        case .promises: ["kind", "made", "issue", "confidence"]
        default: []
        }
    }

    /// The names of the columns that it shows of itself where there is room, in their order.
    package var ownColumns: [String] {
        switch self {
        case .countries: ["code", "name", "meetings", "open"]
        case .meetings: ["date", "rank", "name", "place", "level", "gap"]
        case .issues: ["sign", "state", "name", "since", "moved", "marks"]
        case .promises: ["sign", "status", "name", "outlook", "marks"]
        case .ledger: ["sign", "word", "name", "sides", "made", "place", "outlook", "steps", "first", "undercut"]
        case .events: ["date", "sides", "code", "name", "quad", "score", "mentions", "place", "dataset"]
        case .precedents: ["began", "name", "agrees", "days"]
        case .gaps: ["date", "name", "gap", "next"]
        case .summits: ["date", "name", "place"]
        case .sources: ["cited", "alone", "published", "publisher", "title"]
        case .weak: ["kind", "title"]
        case .blindSpots: ["date", "kind", "what"]
        case .matrix: []
        }
    }

    /// The list whose rows are the same records, so that a mark in one is a mark in the other.
    var marked: Self { self == .ledger ? .promises : self }

    package static func < (lhs: Self, rhs: Self) -> Bool {
        (allCases.firstIndex(of: lhs) ?? 0) < (allCases.firstIndex(of: rhs) ?? 0)
    }
}

extension Pane {
    /// The list that the pane shows; `nil` for those that are none.
    package var list: ListName? {
        switch self {
        case .countries: .countries
        case .meetings: .meetings
        case .issues: .issues
        case .promises: .promises
        case .detail, .timeline: nil
        }
    }
}

extension ListName {
    /// The pane of the home page that shows it; `nil` for lists of other pages.
    package var pane: Pane? { Pane.allCases.first { $0.list == self } }
}
