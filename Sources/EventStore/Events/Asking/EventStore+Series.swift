internal import GRDB
package import Relations

extension EventStore {
    package func series(_ query: SeriesQuery) throws -> EventSeries {
        try reading { db, directory in
            let calendar = directory.calendars[query.dataset] ?? DatasetCalendar()
            // By name and not in the order of the imports, so that the same files give the same footer.
            let files = directory.files.values.filter { $0.dataset == query.dataset }.map(\.name).sorted()
            var series = EventSeries(query: query, periods: [], files: files, lastDay: calendar.lastDay)
            let days = try query.days ?? Self.reach(of: query.pair, in: query.dataset, db, directory)
            guard let days else { return series }
            series.periods = query.step.periods(in: days).map { period in
                let sums = calendar.sums(period.lowerBound, period.upperBound)
                return EventSeries.Period(
                    first: period.lowerBound, last: period.upperBound, there: .init(), back: .init(), all: sums.events,
                    allOneADay: sums.oneADay, daysCovered: sums.covered)
            }
            guard let pair = directory.number(of: query.pair) else { return series }
            // The numbers of a store need not be in the order of the alphabet.
            let isTurned = directory.numbers[query.pair.first] != pair.lower
            let tallies = try SeriesTallies(db, directory, query, pair, isTurned: isTurned)
            if query.step == .week || query.step == .day || query.hasAttention {
                try tallies.walk(EventKey.range(pair, days.lowerBound, days.upperBound), into: &series.periods)
            } else {
                try tallies.add(days, to: &series.periods)
            }
            return series
        }
    }
}

/// Counts the events of a pair into the periods of a series.
private struct SeriesTallies {
    private let db: Database
    private let dataset: Dataset
    private let datasets: [UInt32: Dataset]
    private let pair: PairNumber
    private let isTurned: Bool
    private let hasAttention: Bool

    init(_ db: Database, _ directory: EventDirectory, _ query: SeriesQuery, _ pair: PairNumber, isTurned: Bool) throws {
        self.db = db
        dataset = query.dataset
        hasAttention = query.hasAttention
        datasets = directory.files.mapValues(\.dataset)
        self.pair = pair
        self.isTurned = isTurned
    }

    /// From the roll-ups, and from the events in months of which a part is asked for.
    func add(_ days: ClosedRange<Day>, to periods: inout [EventSeries.Period]) throws {
        let (first, last) = (days.lowerBound.monthNumber, days.upperBound.monthNumber)
        let isFirstWhole = days.lowerBound == Day.month(first).lowerBound
        let isLastWhole = days.upperBound == Day.month(last).upperBound
        if !isFirstWhole {
            try walk(
                EventKey.range(pair, days.lowerBound, min(Day.month(first).upperBound, days.upperBound)), into: &periods
            )
        }
        if !isLastWhole, first != last || isFirstWhole {
            try walk(EventKey.range(pair, Day.month(last).lowerBound, days.upperBound), into: &periods)
        }
        let (from, to) = (isFirstWhole ? first : first + 1, isLastWhole ? last : last - 1)
        guard from <= to else { return }
        var place = 0
        try MonthSums.each(of: pair, from...to, db) { key, sums in
            guard key.dataset == dataset else { return }
            let day = Day.month(key.month).lowerBound
            while place < periods.count, periods[place].last < day { place += 1 }
            guard place < periods.count else { return }
            add(sums, isBackward: key.isBackward, to: &periods[place])
        }
    }

    /// From the events themselves.
    func walk(_ range: ClosedRange<Int64>, into periods: inout [EventSeries.Period]) throws {
        guard !periods.isEmpty else { return }
        let cursor = try EventCursor(db, upwards: true)
        cursor.open(range)
        defer { cursor.close() }
        var place = 0
        // What is counted of one period, in the order of the key and against it.
        var (forward, backward) = (Counted(), Counted())
        func close(_ period: inout EventSeries.Period) {
            (isTurned ? backward : forward).add(to: &period.there, withAttention: hasAttention)
            (isTurned ? forward : backward).add(to: &period.back, withAttention: hasAttention)
            (forward, backward) = (Counted(), Counted())
        }
        // Most events of a pair are of one file after the other.
        var (file, isOwn) = (UInt32.max, false)
        while let event = try cursor.step() {
            guard !event.marks.contains(.isRepeat) else { continue }
            guard let figures = EventFigures(cursor.bytes.span, event.body) else {
                throw DatabaseError(resultCode: .SQLITE_CORRUPT)
            }
            if figures.file != file { (file, isOwn) = (figures.file, datasets[figures.file] == dataset) }
            guard isOwn else { continue }
            let day = EventKey.day(of: event.key)
            if periods[place].last < day {
                close(&periods[place])
                while place < periods.count, periods[place].last < day { place += 1 }
                guard place < periods.count else { return }
            }
            if figures.isBackward { backward.count(figures, event.marks) } else { forward.count(figures, event.marks) }
        }
        close(&periods[place])
    }

    private func add(_ sums: MonthSums, isBackward: Bool, to period: inout EventSeries.Period) {
        if isBackward == isTurned { sums.add(to: &period.there) } else { sums.add(to: &period.back) }
    }
}

/// What is counted of the events of one direction in one period.
private struct Counted {
    private var sums = MonthSums()
    private var attention = Attention()
    private var oneADayAttention = Attention()

    /// Counts an event that is no repeat.
    mutating func count(_ figures: EventFigures, _ marks: Marks) {
        sums.count(figures, marks)
        let score = figures.score.map(Int.init)
        attention.count(score: score, mentions: Int(figures.mentions), sources: Int(figures.sources))
        guard !marks.contains(.isFollower) else { return }
        oneADayAttention.count(score: score, mentions: Int(figures.mentions), sources: Int(figures.sources))
    }

    func add(to tally: inout EventSeries.Tally, withAttention: Bool) {
        guard !sums.isZero else { return }
        sums.add(to: &tally)
        guard withAttention else { return }
        tally.attention = (tally.attention ?? Attention()) + attention
        if sums.oneADay > 0 { tally.oneADayAttention = (tally.oneADayAttention ?? Attention()) + oneADayAttention }
    }
}
