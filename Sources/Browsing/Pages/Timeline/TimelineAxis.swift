internal import Relations

/// The periods of a timeline, one after the other.
struct TimelineAxis: Sendable, Equatable {
    let step: SeriesStep
    let periods: [ClosedRange<Day>]
    /// The day that the last period would end on, were it not cut short by the day that is looked at.
    private let naturalEnd: Day?

    init(_ step: SeriesStep, _ days: ClosedRange<Day>?) {
        self.step = step
        guard let days else {
            periods = []
            naturalEnd = nil
            return
        }
        periods = step.periods(in: days)
        naturalEnd = periods.last.flatMap { last in
            step.periods(in: last.lowerBound...(last.upperBound + 400)).first?.upperBound
        }
    }

    /// How many days a period has, the one that is cut short with those that it lacks.
    func days(at place: Int) -> Int {
        let period = periods[place]
        let end = place == periods.count - 1 ? naturalEnd ?? period.upperBound : period.upperBound
        return end - period.lowerBound + 1
    }

    /// The period that a day lies in; `nil` outside the axis.
    ///
    /// - Complexity: O(log *n*) for *n* periods.
    func place(of day: Day) -> Int? {
        guard let first = periods.first?.lowerBound, let last = periods.last?.upperBound, (first...last).contains(day)
        else { return nil }
        var (low, high) = (0, periods.count - 1)
        while low < high {
            let middle = (low + high) / 2
            if periods[middle].upperBound < day { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The period that all days of a date lie in; `nil` for a date coarser than the step, and outside the axis.
    func place(of date: RecordDate) -> Int? {
        guard let first = place(of: date.first), first == place(of: date.last) else { return nil }
        return first
    }

    /// `2023`, `Q4 2023`, `Nov 2023`, `week of 13 Nov 2023`, `16 Nov 2023`.
    func name(at place: Int) -> String {
        let first = periods[place].lowerBound
        let (year, month, _) = first.parts
        switch step {
        case .year: return "\(year)"
        case .quarter: return "Q\((month + 2) / 3) \(year)"
        case .month: return String(first.inWords.drop { $0 != " " }.dropFirst())
        case .week: return "week of \(first.inWords)"
        case .day: return first.inWords
        }
    }

    /// What stands on the scale of time below a period.
    func label(at place: Int) -> String? {
        let first = periods[place].lowerBound
        let (year, month, day) = first.parts
        switch step {
        case .year: return "\(year)"
        case .quarter, .month: return month == 1 || place == 0 ? "\(year)" : nil
        case .week: return day <= 7 || place == 0 ? String(first.description.prefix(7)) : nil
        case .day: return day == 1 || place == 0 ? String(first.description.prefix(7)) : nil
        }
    }

    /// The dates that keep just this period, as a filter writes them.
    func dates(at place: Int) -> (since: RecordDate, until: RecordDate)? {
        let period = periods[place]
        func date(_ day: Day, _ length: Int) -> RecordDate? { RecordDate(String(day.description.prefix(length))) }
        let length =
            switch step {
            case .year: 4
            case .quarter, .month: 7
            case .week, .day: 10
            }
        guard let since = date(period.lowerBound, length), let until = date(period.upperBound, length) else {
            return nil
        }
        return (since, until)
    }
}
