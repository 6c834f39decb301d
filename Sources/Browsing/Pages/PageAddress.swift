package import Relations

/// Which page is looked at, and what of: all that a page needs to be opened again.
///
/// The view keeps a stack of them, so that going back, undo and a later session find the way. What belongs to the whole
/// view (pair, filter, as-of date) is not part of an address; what only this page knows, such as the step of a time
/// axis, is.
///
/// A new page is a case here, a line in ``kind`` and in ``makeModel()``, and a type that is a ``PageModel``.
package enum PageAddress: Sendable, Hashable {
    /// The home page, opened from another page, which Backspace goes back to.
    case relation
    /// Who met whom at a host event; without one the list of them.
    case summit(String?)
    /// What is like an issue, or the gaps broken before a meeting.
    case precedents(Reference)
    /// Countries by countries.
    case matrix(MatrixMeasure)
    /// Every source with what rests on it; or what rests on little.
    case sources(Grounds.Weakness?)
    /// What may be missing between the two.
    case blindSpots
    /// Reported events over time, with meetings and issue moves.
    case timeline(TimelineSettings = TimelineSettings())
    /// The pair's coded events, one by one.
    case events(EventsSettings = EventsSettings())
    /// Reported events of two to four pairs on one scale.
    case compare(CompareSettings = CompareSettings())
    /// One record in full, opened from a page.
    case record(Reference)
    /// The promises of the pair, with all that is on record of each.
    case ledger
    /// What came on record after a day; `nil` for the day of the last look.
    case changes(since: Day?)

    /// A page without what it is of.
    package enum Kind: String, CaseIterable, Sendable, Hashable {
        case relation, timeline, events, compare, record, ledger, changes, summit, precedents, matrix, sources,
            blindSpots
    }

    package var kind: Kind {
        switch self {
        case .relation: .relation
        case .timeline: .timeline
        case .events: .events
        case .compare: .compare
        case .record: .record
        case .ledger: .ledger
        case .changes: .changes
        case .summit: .summit
        case .precedents: .precedents
        case .matrix: .matrix
        case .sources: .sources
        case .blindSpots: .blindSpots
        }
    }

    /// The page in its first state; `nil` for the home page, which the browser itself is.
    func makeModel() -> (any PageModel)? {
        switch self {
        case .relation: nil
        case .timeline: TimelinePage()
        case .events: EventsPage()
        case .compare: ComparePage()
        case .record: RecordPage()
        case .ledger: LedgerPage()
        case .changes: ChangesPage()
        case .summit: SummitPage()
        case .precedents: PrecedentsPage()
        case .matrix: MatrixPage()
        case .sources: SourcesPage()
        case .blindSpots: BlindSpotsPage()
        }
    }
}

extension PageAddress.Kind {
    /// The name in titles and sentences.
    package var title: String {
        switch self {
        case .relation: "Relation"
        case .timeline: "Timeline"
        case .events: "Events"
        case .compare: "Compare"
        case .record: "Record"
        case .ledger: "Promise ledger"
        case .changes: "What changed"
        case .summit: "Summit"
        case .precedents: "Precedents"
        case .matrix: "Matrix"
        case .sources: "Sources"
        case .blindSpots: "Blind spots"
        }
    }

    /// The name in files and settings: that of the action that opens it, where one does.
    package var name: String { opener?.rawValue ?? rawValue }

    package init?(name: String) {
        guard let kind = Self.allCases.first(where: { $0.name == name }) else { return nil }
        self = kind
    }

    /// The action that opens it; `nil` for those that are opened from something on screen.
    package var opener: Action? {
        switch self {
        case .timeline: .timeline
        case .ledger: .ledger
        case .changes: .changes
        case .summit: .summit
        case .precedents: .precedents
        case .matrix: .matrix
        case .sources: .sources
        case .blindSpots: .blindSpots
        case .events: .events
        case .compare: .compare
        case .relation, .record: nil
        }
    }
}
