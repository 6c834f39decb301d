/// A number of days; a range where a date behind it is coarse.
package struct DayCount: Hashable, Sendable {
    package let least: Int
    package let most: Int

    package init(_ days: Int) { (least, most) = (days, days) }

    private init(least: Int, most: Int) { (self.least, self.most) = (least, most) }

    /// From one date to a later one, at least none.
    package init(from start: RecordDate, to end: RecordDate) {
        if start.isExact && end.isExact {
            self.init(max(0, end.first - start.first))
        } else {
            let least = max(0, end.first - start.last)
            self.init(least: least, most: max(least, end.last - start.first))
        }
    }

    package init(from start: RecordDate, to end: Day) { self.init(from: start, to: RecordDate(end)) }

    package static func + (lhs: Self, rhs: Self) -> Self {
        Self(least: lhs.least + rhs.least, most: lhs.most + rhs.most)
    }

    package var exact: Int? { least == most ? least : nil }
}

extension DayCount: CustomStringConvertible {
    /// `364`, or `350–380` where a date is coarse.
    package var description: String { least == most ? "\(least)" : "\(least)–\(most)" }
}

/// A number of days up to now: a least number where the records end before the as-of date.
package struct OpenCount: Hashable, Sendable {
    package let days: DayCount
    /// The day on which the records end, where that is earlier than the as-of date.
    package let recordsEnd: Day?

    package init(since start: RecordDate, clock: Clock) {
        days = DayCount(from: start, to: clock.horizon)
        recordsEnd = clock.recordsEnd
    }
}

extension OpenCount: CustomStringConvertible {
    /// `85`, or `≥ 241` where the records end before the as-of date.
    package var description: String { recordsEnd == nil ? "\(days)" : "≥ \(days)" }
}
