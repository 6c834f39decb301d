package import Relations

/// Rows that the store has, and of which the browser knows only those in view: it writes them out itself.
package enum StoredRows: Sendable, Hashable {
    /// Coded events, and how many there are where that is known.
    case events(EventQuery, count: Int?)
    /// Series of pairs, counted by one rule.
    case series([SeriesQuery], by: RepeatsRule)

    /// What they are, for messages.
    package var name: String {
        switch self {
        case .events: "events"
        case .series: "periods"
        }
    }

    /// `14,346 events`, as far as it is known.
    var words: String {
        switch self {
        case .events(_, let count?): "\(count.grouped) " + (count == 1 ? "event" : "events")
        case .events: "all events that the filter leaves"
        case .series(let queries, _):
            queries.count == 1 ? "the series of \(queries[0].pair)" : "the series of \(queries.count) pairs"
        }
    }
}
