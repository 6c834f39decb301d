package import Relations

/// A piece of the list of coded events that a page asks for.
package struct EventRequest: Hashable, Sendable {
    package var query: EventQuery
    package var anchor: EventWindow.Anchor
    /// At most so many events.
    package var limit: Int
    /// Each request of a page has a number of its own, so that an answer to an earlier one is known as late.
    package var number: Int

    package init(query: EventQuery, anchor: EventWindow.Anchor, limit: Int, number: Int) {
        self.query = query
        self.anchor = anchor
        self.limit = limit
        self.number = number
    }
}
