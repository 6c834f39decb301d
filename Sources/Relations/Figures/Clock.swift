/// The day that is looked at, and the last day that the records reach.
package struct Clock: Hashable, Sendable {
    /// Everything up to and including this day is seen.
    package let asOf: Day
    /// The last day of the records; `nil` where the folder does not say.
    package let recordsThrough: Day?

    /// After how many months without an entry an issue is flagged as quiet.
    package let quietMonths: Int

    /// The flag that a reader who sets nothing sees.
    package static let standardQuietMonths = 12

    package init(asOf: Day, recordsThrough: Day?, quietMonths: Int = Self.standardQuietMonths) {
        self.asOf = asOf
        self.recordsThrough = recordsThrough
        self.quietMonths = quietMonths
    }

    /// The day that counts run to: no gap, age or overdue counts past the records.
    package var horizon: Day { recordsThrough.map { min($0, asOf) } ?? asOf }

    /// The end of the records, where the as-of date is later.
    package var recordsEnd: Day? { recordsThrough.flatMap { $0 < asOf ? $0 : nil } }

    /// Whether something has happened by the as-of date; a coarse date counts from the end of its span.
    package func hasSeen(_ date: RecordDate) -> Bool { date.last <= asOf }

    /// Whether a source had appeared by the as-of date. One without a date counts from the end of the records.
    package func hasSeen(_ source: Source) -> Bool {
        if let published = source.published { return hasSeen(published) }
        return recordsThrough.map { $0 <= asOf } ?? true
    }
}
