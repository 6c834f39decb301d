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
    func event(_ key: CodedEvent.Key) throws -> CodedEvent?
    /// - Complexity: O(*p*) for *p* periods of months or longer; by days, O(events of the pair in those days).
    func series(_ query: SeriesQuery) throws -> EventSeries
    /// The partners of a country and how many events are reported with each, raw, most first.
    func partners(of country: CountryCode, in dataset: Dataset) throws -> [(partner: CountryCode, events: Int)]
}
