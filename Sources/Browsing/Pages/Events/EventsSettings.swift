package import Relations

/// How the reader wants the list of coded events: all that its address says.
package struct EventsSettings: Sendable, Hashable {
    package var direction = SeriesDirection.both
    package var repeats = RepeatsRule.raw

    package init() {}

    package init(direction: SeriesDirection, repeats: RepeatsRule) {
        self.direction = direction
        self.repeats = repeats
    }
}
