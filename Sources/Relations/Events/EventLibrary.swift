/// Where coded events are answered from, in the words of the domain.
///
/// The store behind it may be a file here or a server elsewhere; callers cannot tell. No answer costs more with a larger
/// store, except where a walk is named, and a walk has a budget and can be stopped.
package protocol EventLibrary: Sendable {
    func holdings() throws -> EventHoldings
    /// A piece of the list of events, at most so many.
    ///
    /// A query with conditions walks from the anchor until the piece is full; the walk looks at `isCancelled` now and then
    /// and returns what it has, marked partial.
    func events(
        _ query: EventQuery, at anchor: EventWindow.Anchor, limit: Int, isCancelled: @Sendable () -> Bool
    ) throws -> EventWindow
    /// How many events a query has, the newest first, as far as the budget of one answer reaches: at once where the
    /// roll-ups say it, else by a walk, which looks at `isCancelled` now and then and goes on from ``EventTally/resume``.
    ///
    /// - Parameter anchor: `newest`, and then what the answer before says.
    func count(
        _ query: EventQuery, from anchor: EventWindow.Anchor, isCancelled: @Sendable () -> Bool
    ) throws -> EventTally
    func event(_ key: CodedEvent.Key) throws -> CodedEvent?
    /// - Complexity: O(*p*) for *p* periods of months or longer; by days, O(events of the pair in those days).
    func series(_ query: SeriesQuery) throws -> EventSeries
    /// The partners of a country and how many events are reported with each, raw, most first.
    func partners(of country: CountryCode, in dataset: Dataset) throws -> [(partner: CountryCode, events: Int)]
}
