internal import Relations

/// How many events a data set has up to each of its days, and which days its files cover.
///
/// Sums wrap around, as those of a damaged store may.
struct DatasetCalendar: Sendable {
    /// Days in their order, with sums up to and including each.
    private var days: [Int] = []
    private var events = [0]
    private var oneADay = [0]
    private var covered = [0]
    /// The first and the last day that a file covers.
    private(set) var span: ClosedRange<Day>?
    /// The last day with an event.
    private(set) var lastDay: Day?

    /// Takes the next day.
    mutating func append(day: Int, events count: Int, oneADay few: Int, isCovered: Bool) {
        days.append(day)
        events.append(events[events.count - 1] &+ count)
        oneADay.append(oneADay[oneADay.count - 1] &+ few)
        covered.append(covered[covered.count - 1] + (isCovered ? 1 : 0))
        let number = Day(number: day)
        if isCovered { span = (span?.lowerBound ?? number)...number }
        if count > 0 { lastDay = number }
    }

    /// The sums over some days.
    ///
    /// - Complexity: O(log *n*) for *n* days of the data set.
    func sums(_ first: Day, _ last: Day) -> (events: Int, oneADay: Int, covered: Int) {
        let (low, high) = (place(of: first.number), place(of: last.number + 1))
        guard low < high else { return (0, 0, 0) }
        return (events[high] &- events[low], oneADay[high] &- oneADay[low], covered[high] - covered[low])
    }

    /// How many days lie before a day.
    private func place(of day: Int) -> Int {
        var (low, high) = (0, days.count)
        while low < high {
            let middle = (low + high) / 2
            if days[middle] < day { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

/// Which days a file covers: those of which it has at least a twentieth of the rows of its typical day, the day that the
/// median of its rows falls on.
///
/// A file holds stray rows of days that it is not about: of the GDELT file of 1 April 2013 92 in a hundred rows are of that
/// day, and some are of a week, a month, a year and ten years before, none of these days with more than three.
enum DaysCovered {
    static func days(in rows: [Int: Int]) -> [Int] {
        let counts = rows.values.sorted()
        let all = counts.reduce(0, +)
        var sum = 0
        let typical = counts.first { count in
            sum += count
            return sum * 2 >= all
        }
        return rows.filter { $0.value * 20 >= typical ?? 0 }.map(\.key).sorted()
    }
}
