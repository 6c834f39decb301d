internal import GRDB
package import Relations

extension EventStore {
    /// From the first to the last day that the files of a data set cover or that has an event of a pair; `nil` where
    /// there is neither.
    ///
    /// A file holds stray rows of days that it does not cover, a week or a year before its own; they are counted with the
    /// days that they are dated to.
    package func reach(of pair: CountryPair, in dataset: Dataset) throws -> ClosedRange<Day>? {
        try reading { db, directory in try Self.reach(of: pair, in: dataset, db, directory) }
    }

    /// - Complexity: O(*m* + *e*) for *m* months of the pair and *e* of its events in the first and last of them.
    static func reach(
        of pair: CountryPair, in dataset: Dataset, _ db: Database, _ directory: EventDirectory
    ) throws -> ClosedRange<Day>? {
        let span = directory.calendars[dataset]?.span
        guard let number = directory.number(of: pair) else { return span }
        var months: ClosedRange<Int>?
        try MonthSums.each(of: number, MonthKey.allMonths, db) { key, _ in
            guard key.dataset == dataset else { return }
            months = (months?.lowerBound ?? key.month)...key.month
        }
        guard let months else { return span }
        let datasets = directory.files.mapValues(\.dataset)
        func day(in month: Int, isFirst: Bool) throws -> Day? {
            let days = Day.month(month)
            let range = EventKey.range(number, days.lowerBound, days.upperBound)
            let cursor = try EventCursor(db, upwards: isFirst)
            cursor.open(range)
            defer { cursor.close() }
            while let event = try cursor.step() {
                if datasets[EventFigures.file(cursor.bytes.span, event.body)] == dataset {
                    return EventKey.day(of: event.key)
                }
            }
            return nil
        }
        let first = try day(in: months.lowerBound, isFirst: true)
        let last = try day(in: months.upperBound, isFirst: false)
        let bounds = [first, last, span?.lowerBound, span?.upperBound].compactMap(\.self)
        guard let low = bounds.min(), let high = bounds.max() else { return nil }
        return low...high
    }
}
