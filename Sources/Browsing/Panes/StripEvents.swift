internal import Relations

/// The coded events that the strip of months shows: what is imported, what was asked for, and what was answered.
struct StripEvents: Sendable {
    /// The data set that is shown, which is the one with the most rows, and the days from its first to its last event.
    private(set) var imported: (dataset: Dataset, days: ClosedRange<Day>)?
    /// The state of the store that all this is of.
    private(set) var generation: Int?
    /// The last series that was answered.
    private(set) var series: EventSeries?
    private var asked: Asked?

    /// A request, and the state of things that it was made in: what was answered once, or failed, is not asked for again.
    private struct Asked: Equatable {
        let request: Request
        let edition: Int
        let generation: Int?
    }

    /// - Complexity: O(*f*) for *f* imported files.
    mutating func take(_ holdings: EventHoldings) {
        if generation != holdings.generation { series = nil }
        generation = holdings.generation
        imported = holdings.largestDataset.flatMap { dataset in
            holdings.days(of: dataset).map { (dataset, $0) }
        }
    }

    mutating func take(_ series: EventSeries) { self.series = series }

    /// What is to be asked for a pair as far as a day; `nil` where the data set has no event so early.
    func query(_ pair: CountryPair, filter: Filter, asOf: Day) -> SeriesQuery? {
        guard let (dataset, days) = imported else { return nil }
        let kept = EventQuery(filter).days ?? Day.first...Day.last
        // Whole months, so that the first is not taken for one with days missing.
        let (year, month, _) = max(days.lowerBound, kept.lowerBound).parts
        let start = Day(year: year, month: month, day: 1) ?? days.lowerBound
        let (low, high) = (max(start, kept.lowerBound), min(days.upperBound, kept.upperBound, asOf))
        guard low <= high else { return nil }
        return SeriesQuery(pair: pair, dataset: dataset, step: .month, days: low...high)
    }

    /// Whether a request is a new one; it counts as made from then on.
    mutating func isNew(_ request: Request, edition: Int) -> Bool {
        let next = Asked(request: request, edition: edition, generation: generation)
        defer { asked = next }
        return asked != next
    }
}
