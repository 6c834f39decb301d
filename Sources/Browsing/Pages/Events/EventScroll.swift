internal import Relations

/// The part of a list of coded events that is at hand: what is in view and some rows around it.
///
/// It grows where the cursor comes near its end, and lets go of what is far away, so that it costs the same however many
/// events there are.
struct EventScroll: Sendable {
    /// One screen and a few to scroll into.
    static let piece = 200
    /// More than this is not kept.
    static let most = 2000

    let query: EventQuery
    /// Newest first.
    private(set) var events: [CodedEvent] = []
    /// How many are newer than the first; `nil` where that is not known.
    private(set) var offset: Int?
    /// How many there are; `nil` where that is not known.
    private(set) var total: Int?
    private(set) var hasNewer = false
    private(set) var hasOlder = false
    /// The day that a walk has come to, while it has not found enough.
    private(set) var walkedTo: Day?
    /// Where the piece that was asked for is added.
    private(set) var growing: End?
    /// Whether any answer has come.
    private(set) var isAnswered = false
    /// What has been asked for and not been answered.
    private(set) var awaited: EventRequest?
    /// Where the list was jumped to last.
    private var jump = EventWindow.Anchor.newest
    /// How long a walk that its budget stopped has gone on.
    private(set) var took = Duration.zero
    /// What was asked for when the reader stopped a walk that had found nothing.
    private var stopped: EventRequest?
    private var number: Int

    init(_ query: EventQuery, number: Int) {
        self.query = query
        self.number = number
    }

    /// The number that a scroll after this one begins with.
    var nextNumber: Int { number + 1 }

    /// An end of what is at hand.
    enum End: Sendable { case newer, older }

    /// Asks for a piece; an answer to what was asked before is late from now on.
    ///
    /// - Parameter end: where the piece is added; `nil` where it takes the place of what is at hand.
    mutating func ask(
        at anchor: EventWindow.Anchor, growing end: End? = nil, limit: Int = Self.piece, goingOn: Bool = false
    ) -> EventRequest {
        number += 1
        if !goingOn {
            took = .zero
            walkedTo = nil
        }
        growing = end
        stopped = nil
        if end == nil { jump = anchor }
        let request = EventRequest(query: query, anchor: anchor, limit: limit, number: number)
        awaited = request
        return request
    }

    /// What to ask for next, with the cursor on a row: more of the end that it comes near to.
    mutating func more(around place: Int) -> EventRequest? {
        guard awaited == nil, isAnswered else { return nil }
        let near = Self.piece / 4
        if hasOlder, place >= events.count - near, let last = events.last {
            return ask(at: .after(last.key), growing: .older)
        }
        if hasNewer, place < near, let first = events.first { return ask(at: .before(first.key), growing: .newer) }
        return nil
    }

    /// Stops waiting; what has been found stays.
    mutating func stop() {
        stopped = awaited
        awaited = nil
        isAnswered = true
    }

    /// Whether a walk was stopped before anything was found; a list with rows goes on at its end by itself.
    var canGoOn: Bool { stopped != nil && events.isEmpty }

    /// Has a walk go on where it was stopped.
    mutating func goOn() -> EventRequest? {
        stopped.map { ask(at: $0.anchor, growing: growing, limit: $0.limit, goingOn: true) }
    }

    /// Takes a piece.
    ///
    /// - Returns: what to ask for next where a walk has not found enough yet, or nothing where it was to begin; else
    ///   `nil`.
    mutating func take(_ window: EventWindow, for request: EventRequest) -> EventRequest? {
        guard request == awaited else { return nil }
        awaited = nil
        isAnswered = true
        took += window.took
        let isFull = window.events.count >= request.limit
        let goesOn = isFull || window.isPartial
        let known = Set(events.map(\.key))
        let fresh = window.events.filter { !known.contains($0.key) }
        switch growing {
        case .older:
            events += fresh
            hasOlder = goesOn
            dropNewest()
        case .newer:
            events = fresh + events
            offset = offset.map { max(0, $0 - fresh.count) }
            hasNewer = goesOn
            dropOldest()
        case nil:
            events = window.events
            offset = window.offset
            hasNewer = request.anchor != .newest && (window.offset ?? 1) > 0
            hasOlder = request.anchor != .oldest && goesOn
            if request.anchor == .oldest { hasNewer = goesOn }
        }
        if let total = window.total { self.total = total }
        // Both ends have been seen: what is at hand is all.
        if !hasNewer, !hasOlder {
            offset = 0
            total = events.count
        }
        walkedTo = window.isPartial ? window.walkedTo : nil
        guard window.isPartial, !isFull, let resume = window.resume else {
            // Nothing as old as what was jumped to: the oldest there is comes nearest.
            return events.isEmpty && jump != .newest && jump != .oldest ? ask(at: .oldest) : nil
        }
        // A walk that its budget stopped goes on until it has found enough.
        let end: End = growing ?? (request.anchor == .oldest ? .newer : .older)
        return ask(at: resume, growing: end, limit: request.limit - window.events.count, goingOn: true)
    }

    /// How far a walk that takes long has come within the days that it may go through; `nil` where none does.
    func work(within days: ClosedRange<Day>) -> Work? {
        guard awaited != nil, let walkedTo else { return nil }
        let isUpwards = growing == .newer
        return Work(
            "Looking through coded events",
            done: isUpwards ? walkedTo - days.lowerBound : days.upperBound - walkedTo,
            of: days.upperBound - days.lowerBound + 1, elapsed: took)
    }

    private mutating func dropNewest() {
        let excess = events.count - Self.most
        guard excess > 0 else { return }
        events.removeFirst(excess)
        offset = offset.map { $0 + excess }
        hasNewer = true
    }

    private mutating func dropOldest() {
        let excess = events.count - Self.most
        guard excess > 0 else { return }
        events.removeLast(excess)
        hasOlder = true
    }
}
