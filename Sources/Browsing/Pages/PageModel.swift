package import Relations
package import Reporting

/// A page that has the screen between head and hint line to itself, as a value.
///
/// A page is made from its ``PageAddress`` and then told things; it answers with ``PageStep``s and keeps a ``PageBody``,
/// which is what is drawn:
///
/// 1. ``follow(_:)`` when it is opened, and whenever what the reader looks at has changed: pair, filter, as-of date, the
///    records, or the page's own address. It makes its body anew and asks for what it lacks. A page that lies under
///    another one is not told; it is when it comes to light again.
/// 2. ``receive(_:to:in:)`` with answers that the browser itself has no use for. A page knows by the request whether it
///    still wants the answer, and drops it where not.
/// 3. ``perform(_:in:)`` with every action before anybody else. What it leaves alone goes to the body (moving, the detail,
///    zoom, search), then to the browser (pair, filter, as-of date, undo, palette, help, going back).
/// 4. ``moved(in:)`` after the cursor has moved, for pages that ask for more as one scrolls.
///
/// Nothing else is needed for a page to be drawn in every size, moved through, searched, explained, left and restored.
/// The body says where the cursor stands by ids (``PageBody/selectedID``), so that the selection stays on its record
/// when rows come and go: make a body with `keeping:` the one before.
///
/// What the screen does not show should cost nothing: bodies take closures for rows, cells and details and call them for
/// what is in view. `Timeline` (``TimelinePage``) and one record (``RecordPage``) are short examples.
package protocol PageModel: Sendable {
    /// The name in the title line.
    var title: String { get }
    /// What stands at the right of the title: a count, what is left out, the order.
    var note: String { get }
    /// What the page is for and what its signs mean, as its help begins.
    var prose: String { get }
    /// What is drawn, with the cursor; the browser moves it.
    var body: PageBody { get set }

    /// Looks at what the reader looks at.
    mutating func follow(_ context: PageContext) -> [PageStep]
    /// Takes an answer that the page may have asked for.
    mutating func receive(_ answer: Answer, to request: Request, in context: PageContext) -> [PageStep]
    /// Does what an action means on this page; `nil` where it means nothing of its own.
    mutating func perform(_ action: Action, in context: PageContext) -> [PageStep]?
    /// The cursor stands elsewhere.
    mutating func moved(in context: PageContext) -> [PageStep]
    /// Goes to a day that the page has asked the reader for.
    mutating func go(to day: Day, in context: PageContext) -> [PageStep]
    /// Takes in a pair that the page has asked the reader for.
    mutating func add(_ pair: CountryPair, in context: PageContext) -> [PageStep]
    /// Stops what takes long; `nil` where nothing does, and Ctrl-C means what it means elsewhere.
    mutating func interrupt(in context: PageContext) -> [PageStep]?
    /// The coded events that a filter would leave on the page; `nil` where it shows none.
    func events(through filter: Filter, in context: PageContext) -> EventQuery?
    /// Why an action has no meaning on this page now, as a sentence; `nil` where it has one, or is none of the page's.
    func reason(against action: Action, in context: PageContext) -> String?

    /// Where Enter leads from the cursor.
    var link: Link? { get }
    /// The address that `o` opens.
    var sourceAddress: String? { get }
    /// What `W` says of the figures under the cursor.
    var explanations: [Explanation] { get }
    /// The list whose orders `s` offers; `nil` where there is one order only.
    var sorted: ListName? { get }
    /// What `w` writes: the rows as the command line prints them, where it has the like, else as they are seen.
    ///
    /// - Parameter ids: of the rows of a list that are wanted, in their order.
    /// - Returns: `nil` where nothing has rows.
    func table(of ids: [String], in context: PageContext) -> Table?
    /// The same, where the store has more than is at hand; `nil` elsewhere.
    func storedRows(in context: PageContext) -> StoredRows?
    /// What the page waits for that takes longer than a frame waits; Ctrl-C stops it.
    var work: Work? { get }
    /// `3 of 88`: where the cursor is among what is there; `nil` in a text.
    var position: String? { get }
    /// What `=` keeps and `-` leaves out.
    var valueTerm: FilterTerm? { get }
}

extension PageModel {
    package var note: String { "" }
    package mutating func receive(_ answer: Answer, to request: Request, in context: PageContext) -> [PageStep] { [] }
    package mutating func perform(_ action: Action, in context: PageContext) -> [PageStep]? { nil }
    package mutating func moved(in context: PageContext) -> [PageStep] { [] }
    package mutating func go(to day: Day, in context: PageContext) -> [PageStep] { [] }
    package mutating func add(_ pair: CountryPair, in context: PageContext) -> [PageStep] { [] }
    package mutating func interrupt(in context: PageContext) -> [PageStep]? { nil }
    package func events(through filter: Filter, in context: PageContext) -> EventQuery? { nil }
    package func reason(against action: Action, in context: PageContext) -> String? { nil }
    package var link: Link? { body.link }
    package var sourceAddress: String? {
        if case .address(let address) = body.link { address } else { nil }
    }
    package var explanations: [Explanation] { body.explanation.map { [$0] } ?? [] }
    package var valueTerm: FilterTerm? { nil }
    package var sorted: ListName? {
        if case .list(let list) = body.main, !list.name.orders.isEmpty { list.name } else { nil }
    }
    package func table(of ids: [String], in context: PageContext) -> Table? {
        body.table(of: ids, named: title, in: context)
    }
    package func storedRows(in context: PageContext) -> StoredRows? { nil }
    package var work: Work? { nil }
    package var position: String? { body.position }
}
