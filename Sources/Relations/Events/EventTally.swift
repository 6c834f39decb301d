/// How many events of a query were counted, as far as one answer may go.
package struct EventTally: Hashable, Sendable {
    package var events: Int
    /// Where the count goes on; `nil` where it has come to the end.
    package var resume: EventWindow.Anchor?

    package init(events: Int, resume: EventWindow.Anchor? = nil) {
        self.events = events
        self.resume = resume
    }
}
