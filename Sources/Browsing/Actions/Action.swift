/// Everything that a key or the palette can ask for.
///
/// The raw value is the action's name for key maps and scripts; its words stand in ``Action/summary`` and ``Action/sentence``.
package enum Action: String, CaseIterable, Sendable, Hashable {
    case help, pair, filter, search
    case asOf = "as-of"
    case open, back, timeline, why, source, palette, quit
    case next, previous
    case pageDown = "page-down"
    case pageUp = "page-up"
    case halfDown = "half-down"
    case halfUp = "half-up"
    case top, bottom
    case nextPane = "next-pane"
    case previousPane = "previous-pane"
    case countries, meetings, issues, promises, detail, month
    case nextMatch = "next-match"
    case previousMatch = "previous-match"
    case keepValue = "keep-value"
    case excludeValue = "exclude-value"
    case leadersOnly = "leaders-only"
    case removeChip = "remove-chip"
    case clearChips = "clear-chips"
    case undo, redo
    case earlier, later, now, reading, changes, since
    case ledger
    case sort, zoom, yank
    case summit, precedents, matrix, sources
    case blindSpots = "blind-spots"
    case coarser, finer, measure, smoothing, direction, repeats, dataset, events, jump, compare
    case edit, add, columns
    case columnsLeft = "columns-left"
    case columnsRight = "columns-right"
    case mark
    case markRange = "mark-range"
    case write
    case saveView = "save-view"
    case recallView = "view"
    case reload, redraw, problems
    case mouse
    case cancel
    case quitNow = "quit-now"
    case suspend
}

extension Action {
    /// A word or two for the hint line and the palette.
    package var summary: String { entry.summary }
    /// What it does, in a whole sentence, for help and manual.
    package var sentence: String { entry.sentence }
    /// Where it stands in help.
    package var group: Group { entry.group }
    /// The place in the hint line, the lowest first; `nil` for those that have none.
    package var hintOrder: Int? { entry.hint }

    package enum Group: String, CaseIterable, Sendable {
        case moving = "Moving"
        case choosing = "Choosing what is shown"
        case time = "Going through time"
        case reading = "Reading"
        case pages = "Other pages"
        case handing = "Taking away and adding"
        case program = "The program"
    }

    /// Whether it has a meaning on a kind of page.
    package func hasMeaning(on page: PageAddress.Kind) -> Bool { entry.pages?.contains(page) ?? true }

    /// Whether it works on what the cursor stands on, or on the list or page that it is in: the help names it first.
    package var isOfPlace: Bool {
        switch self {
        case .open, .search, .why, .sort, .columns, .mark, .markRange, .write, .keepValue, .excludeValue, .leadersOnly,
            .yank, .source, .edit, .precedents, .summit:
            true
        default: belongsToPages
        }
    }

    /// Whether it has a meaning on some pages only.
    package var belongsToPages: Bool { entry.pages != nil }

    /// The actions that the hint line may name, the most needed first: after the help, what only some pages have.
    ///
    /// Made once: the hint line is part of every frame.
    static let hinted: [(action: Action, entry: Entry)] = {
        let hinted = allCases.compactMap { action -> (order: (Int, Int), action: Action, entry: Entry)? in
            let entry = action.entry
            return entry.hint.map { ((action == .help ? 0 : entry.pages != nil ? 1 : 2, $0), action, entry) }
        }
        return hinted.sorted { $0.order < $1.order }.map { ($0.action, $0.entry) }
    }()

    /// The kind of page that an action opens; `nil` for other actions.
    package var openedPage: PageAddress.Kind? { PageAddress.Kind.allCases.first { $0.opener == self } }

    /// The action of the digit that leads to a pane.
    package static func showing(_ pane: Pane) -> Action {
        switch pane {
        case .countries: .countries
        case .meetings: .meetings
        case .issues: .issues
        case .promises: .promises
        case .detail: .detail
        case .timeline: .month
        }
    }

    /// The pane that an action leads to; `nil` for other actions.
    package var pane: Pane? { Pane.allCases.first { Action.showing($0) == self } }
}
