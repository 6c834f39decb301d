/// How long the steps of a series are.
package enum SeriesStep: String, Word { case year, quarter, month, week, day }

/// What is counted: of one data set, between two countries, over time.
package struct SeriesQuery: Hashable, Sendable {
    package var pair: CountryPair
    package var dataset: Dataset
    package var step: SeriesStep
    /// First and last day; where `nil`, from the first to the last day that the data set covers or that has an event of
    /// the pair.
    package var days: ClosedRange<Day>?
    /// Whether attention is counted too; then the events of the pair are walked, for what is kept of months lacks it.
    package var hasAttention: Bool

    package init(
        pair: CountryPair, dataset: Dataset, step: SeriesStep, days: ClosedRange<Day>? = nil, hasAttention: Bool = false
    ) {
        self.pair = pair
        self.dataset = dataset
        self.step = step
        self.days = days
        self.hasAttention = hasAttention
    }
}

/// Reported events of a pair over time. Periods follow each other without gaps; one without data says so by its coverage.
package struct EventSeries: Sendable, Hashable {
    /// Sums over the events of one direction in one period.
    package struct Tally: Sendable, Hashable {
        /// As the file has them; indexed by ``QuadClass``, the last place for events without a class.
        package var raw = [Int](repeating: 0, count: 6)
        /// The same with one event a day for each actor, recipient and code.
        package var oneADay = [Int](repeating: 0, count: 6)
        /// Sum and number of the scores, raw, in hundredths of a point; events without a score enter neither.
        package var scoreSum = 0
        package var scored = 0
        /// The same by the one-a-day rule.
        package var oneADayScoreSum = 0
        package var oneADayScored = 0
        /// How much was written of the events, raw and by the one-a-day rule; `nil` where it was not asked for.
        package var attention: Attention?
        package var oneADayAttention: Attention?

        package init() {}
    }

    package struct Period: Sendable, Hashable {
        package var first: Day
        package var last: Day
        /// From the pair's first country, in the alphabet, to its second.
        package var there: Tally
        package var back: Tally
        /// All events of the data set in the period, whatever their countries: the normaliser.
        package var all: Int
        /// The same with one event a day for each actor, recipient and code.
        package var allOneADay: Int
        /// How many days of the period the imported files cover: a period with fewer than its days is incomplete, and one
        /// with none is a gap and not zero, unless a stray event is dated to it.
        package var daysCovered: Int

        package init(
            first: Day, last: Day, there: Tally, back: Tally, all: Int, allOneADay: Int? = nil, daysCovered: Int
        ) {
            self.first = first
            self.last = last
            self.there = there
            self.back = back
            self.all = all
            self.allOneADay = allOneADay ?? all
            self.daysCovered = daysCovered
        }
    }

    package var query: SeriesQuery
    package var periods: [Period]
    /// The names of the files that the figures rest on.
    package var files: [String]
    /// The last day with an event of the data set.
    package var lastDay: Day?

    package init(query: SeriesQuery, periods: [Period], files: [String], lastDay: Day?) {
        self.query = query
        self.periods = periods
        self.files = files
        self.lastDay = lastDay
    }
}
