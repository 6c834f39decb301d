extension SeriesStep {
    /// The periods that some days lie in, one after the other; the first and the last are cut to these days.
    ///
    /// Weeks begin on Monday, as in ISO 8601.
    package func periods(in days: ClosedRange<Day>) -> [ClosedRange<Day>] {
        var periods: [ClosedRange<Day>] = []
        var first = days.lowerBound
        while first <= days.upperBound {
            let last = min(self.last(from: first), days.upperBound)
            periods.append(first...last)
            first = last + 1
        }
        return periods
    }

    /// The last day of the period that a day lies in.
    private func last(from day: Day) -> Day {
        switch self {
        case .day: return day
        case .week:
            // 1 January 1970 was a Thursday.
            let weekday = ((day.number + 3) % 7 + 7) % 7
            return day + (6 - weekday)
        case .month, .quarter, .year:
            let length = self == .month ? 1 : self == .quarter ? 3 : 12
            let next = (day.monthNumber / length + 1) * length
            return (Day(year: next / 12, month: next % 12 + 1, day: 1) ?? Day.last + 1) + -1
        }
    }
}
