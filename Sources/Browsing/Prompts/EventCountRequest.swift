package import Relations

/// A count of the coded events that a filter would leave.
package struct EventCountRequest: Hashable, Sendable {
    package var query: EventQuery
    /// `newest`, and then where the answer before came to.
    package var anchor: EventWindow.Anchor
    /// Each has a number of its own, so that an answer to an earlier one is known as late.
    package var number: Int
}
