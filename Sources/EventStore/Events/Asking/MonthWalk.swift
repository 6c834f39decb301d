internal import GRDB
internal import Relations

/// Which months have events, and of which pairs, for lists over many pairs.
final class MonthWalk {
    private let isUpwards: Bool
    private let find: RawStatement
    private let list: RawStatement
    private let isWanted: (PairNumber) -> Bool

    init(_ db: Database, _ scope: EventQuery.Scope, _ directory: EventDirectory, isUpwards: Bool) throws {
        self.isUpwards = isUpwards
        find = try RawStatement(
            db,
            isUpwards
                ? "SELECT key FROM month_pair WHERE key >= ? ORDER BY key LIMIT 1"
                : "SELECT key FROM month_pair WHERE key <= ? ORDER BY key DESC LIMIT 1")
        list = try RawStatement(db, "SELECT key FROM month_pair WHERE key BETWEEN ? AND ? ORDER BY key")
        switch scope {
        case .all: isWanted = { _ in true }
        case .everybody: isWanted = { $0.isBetweenCountries }
        case .pair(let pair):
            let number = directory.number(of: pair)
            isWanted = { $0 == number }
        case .country(let code):
            let number = directory.numbers[code]
            isWanted = { pair in pair.isBetweenCountries && number.map { pair.partner(of: $0) != nil } ?? false }
        }
    }

    /// The nearest month with events from a month on, in the direction of the walk.
    func month(from month: Int) throws -> Int? {
        guard (0..<1 << Int(MonthKey.monthBits)).contains(month) else { return nil }
        let bound = isUpwards ? MonthKey.byMonth(month, .least) : MonthKey.byMonth(month, .greatest)
        find.bind(bound, at: 1)
        defer { find.reset() }
        return try find.step() ? MonthKey.month(ofByMonth: find.int(0)) : nil
    }

    /// The pairs that the walk is about and that have events in a month.
    func pairs(of month: Int) throws -> [PairNumber] {
        list.bind(MonthKey.byMonth(month, .least), at: 1)
        list.bind(MonthKey.byMonth(month, .greatest), at: 2)
        defer { list.reset() }
        var pairs: [PairNumber] = []
        while try list.step() {
            let pair = MonthKey.pair(ofByMonth: list.int(0))
            if isWanted(pair) { pairs.append(pair) }
        }
        return pairs
    }
}

extension PairNumber {
    static let least = Self(rawValue: 0)
    static let greatest = Self(rawValue: 1 << 20 - 1)
}

extension Day {
    /// The days of a month, counted since January of year 0.
    static func month(_ number: Int) -> ClosedRange<Day> {
        let (year, month) = (number / 12, number % 12 + 1)
        let first = Day(year: year, month: month, day: 1) ?? .first
        return first...first + (Day.length(ofMonth: month, in: year) - 1)
    }
}
