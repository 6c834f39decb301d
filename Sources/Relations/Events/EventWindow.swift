/// A piece of a list of coded events, newest first.
package struct EventWindow: Sendable, Hashable {
    /// Where a piece begins.
    package enum Anchor: Hashable, Sendable {
        case newest
        case oldest
        /// At the last event of this day, or the next older one.
        case day(Day)
        /// Behind this event, towards older ones.
        case after(CodedEvent.Key)
        /// Before this event, towards newer ones; the piece still reads newest first.
        case before(CodedEvent.Key)

        /// At this event; where it is not there (any more), at the next older one.
        package static func at(_ key: CodedEvent.Key) -> Self {
            .after(CodedEvent.Key(rawValue: min(key.rawValue, .max - 1) + 1))
        }
    }

    package var events: [CodedEvent]
    /// How many events of the query are newer than the first of the piece; `nil` where that would need a walk.
    package var offset: Int?
    /// How many events the query has; `nil` where that would need a walk.
    package var total: Int?
    /// Whether the walk was stopped by its budget before the piece was full: ``walkedTo`` says how far it came.
    package var isPartial = false
    /// The day that a stopped walk reached.
    package var walkedTo: Day?
    /// Where a stopped walk goes on.
    package var resume: Anchor?
    /// How long it took to find the piece, as far as somebody has measured it.
    package var took = Duration.zero

    package init(events: [CodedEvent], offset: Int? = nil, total: Int? = nil) {
        self.events = events
        self.offset = offset
        self.total = total
    }
}
