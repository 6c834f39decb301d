package import Relations

/// What is compared, and how: all that the page's address says.
package struct CompareSettings: Sendable, Hashable {
    /// The pairs beside the one looked at.
    package var others: [CountryPair] = []
    /// Step, measure, rule on repeats and data set, as on the timeline.
    package var timeline = TimelineSettings()

    /// So many pairs can be told apart on one screen.
    package static let most = 4

    package init() {}
}
