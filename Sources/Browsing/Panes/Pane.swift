/// The panes of the relation page, by the digit that leads to each.
package enum Pane: Int, CaseIterable, Sendable, Hashable, Comparable {
    case countries = 1
    case meetings, issues, promises, detail, timeline

    package var title: String {
        switch self {
        case .countries: "Countries"
        case .meetings: "Meetings"
        case .issues: "Issues"
        case .promises: "Promises"
        case .detail: "Detail"
        case .timeline: "Timeline"
        }
    }

    /// What the pane is for, as its help begins.
    package var prose: String {
        switch self {
        case .countries:
            "All countries with a record for the chosen one: how many meetings they share, plenaries left out, and how many issues are open between them. Being listed here is no statement about status. Enter chooses; a second choice makes the pair."
        case .meetings:
            "Meetings and calls of the pair. ▪ the top leaders met, ▫ other leaders. The last column counts the days since the same two offices met before; calls and plenaries do not count. m keeps the top leaders’ meetings only."
        case .issues:
            "What stands between the two, open matters first. IN FORCE is a measure at work now; the other words say how far talk of it has come. ≠ the other side does not agree. ° one source only, or the record’s own beginning."
        case .promises:
            "What was promised, and what is on record of its being carried out. A date is due (to be done by), expires (in force until) or next (comes round again)."
        case .detail:
            "Everything on record of what is selected. The cursor goes from line to line; Enter opens what a line names, Backspace goes back, W says why."
        case .timeline:
            "Meetings and issue moves by month. ◆ the top leaders met, ◇ another meeting, ▴ an issue moved. Left and right go from month to month; Enter keeps that month only."
        }
    }

    /// Whether the pane is a list of rows with a selected one.
    package var isList: Bool { self != .detail && self != .timeline }

    package static func < (lhs: Self, rhs: Self) -> Bool { lhs.rawValue < rhs.rawValue }
}
