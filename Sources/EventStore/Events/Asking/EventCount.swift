internal import GRDB
internal import Relations

/// How many events of a pair a query has in some days, counted from the roll-ups, and from the events themselves only in
/// months of which a part is asked for.
struct EventCount {
    private let db: Database
    private let directory: EventDirectory
    private let query: EventQuery
    private let pair: PairNumber
    private let datasets: Set<Dataset>
    private let quads: Set<UInt8>
    /// Whether events from the smaller number to the larger count, and those the other way.
    private let directions: (there: Bool, back: Bool)

    /// `nil` where a condition is not among what the roll-ups know: data set, class, actor and recipient.
    init?(_ db: Database, _ directory: EventDirectory, _ query: EventQuery, _ pair: PairNumber) throws {
        var datasets = Set(Dataset.allCases)
        var quads = Set(UInt8(0)...EventFigures.noQuad)
        var directions = (there: true, back: true)
        func keep<Value>(_ condition: EventQuery.Condition, _ set: inout Set<Value>, _ values: [Value]) {
            if condition.isNegated { set.subtract(values) } else { set.formIntersection(values) }
        }
        func keep(_ condition: EventQuery.Condition, _ codes: [CountryCode], there: Int, back: Int) {
            let numbers = codes.compactMap { directory.numbers[$0] }
            directions.there = directions.there && numbers.contains(there) != condition.isNegated
            directions.back = directions.back && numbers.contains(back) != condition.isNegated
        }
        for condition in query.conditions {
            switch condition.test {
            case .dataset(let values): keep(condition, &datasets, values)
            case .quad(let values): keep(condition, &quads, values.map(\.rawValue))
            case .from(let codes): keep(condition, codes, there: pair.lower, back: pair.upper)
            case .to(let codes): keep(condition, codes, there: pair.upper, back: pair.lower)
            default: return nil
            }
        }
        self.db = db
        self.directory = directory
        self.query = query
        self.pair = pair
        self.datasets = datasets
        self.quads = quads
        self.directions = directions
    }

    /// - Complexity: O(*m* + *e*) for *m* months and *e* events of the first and the last of them, where these are not
    ///   asked for as a whole.
    func events(_ days: ClosedRange<Day>) throws -> Int {
        let (first, last) = (days.lowerBound.monthNumber, days.upperBound.monthNumber)
        let isFirstWhole = days.lowerBound == Day.month(first).lowerBound
        let isLastWhole = days.upperBound == Day.month(last).upperBound
        if first == last, !(isFirstWhole && isLastWhole) {
            return try walked(EventKey.range(pair, days.lowerBound, days.upperBound))
        }
        var count = 0
        if !isFirstWhole {
            count += try walked(EventKey.range(pair, days.lowerBound, Day.month(first).upperBound))
        }
        if !isLastWhole {
            count += try walked(EventKey.range(pair, Day.month(last).lowerBound, days.upperBound))
        }
        let (from, to) = (isFirstWhole ? first : first + 1, isLastWhole ? last : last - 1)
        return from > to ? count : try count + rolledUp(from...to)
    }

    /// The events of the same day that come after one in the order of keys.
    func events(after key: Int64) throws -> Int {
        let day = EventKey.day(of: key)
        guard let range = EventKey.range(pair, day, day).from(key + 1) else { return 0 }
        return try walked(range)
    }

    private func walked(_ range: ClosedRange<Int64>) throws -> Int {
        let walk = try EventWalk(db, query, directory, budget: .max)
        var keys: [Int64] = []
        try walk.collect(range, ascending: true, limit: .max, into: &keys)
        return keys.count
    }

    private func rolledUp(_ months: ClosedRange<Int>) throws -> Int {
        var count = 0
        try MonthSums.each(of: pair, months, db) { key, sums in
            guard datasets.contains(key.dataset), key.isBackward ? directions.back : directions.there else { return }
            for quad in quads { count &+= sums.count(ofClass: Int(quad), oneADay: query.isOneADay) }
        }
        return count
    }
}

extension MonthSums {
    /// The stored figures of a pair in some months, in their order.
    static func each(
        of pair: PairNumber, _ months: ClosedRange<Int>, _ db: Database, _ take: (MonthKey, MonthSums) -> Void
    ) throws {
        let statement = try RawStatement(db, "SELECT key, sums FROM month WHERE key BETWEEN ? AND ? ORDER BY key")
        let range = MonthKey.range(pair, months)
        statement.bind(range.lowerBound, at: 1)
        statement.bind(range.upperBound, at: 2)
        var buffer: [UInt8] = []
        while try statement.step() {
            buffer.removeAll(keepingCapacity: true)
            let part = statement.append(1, to: &buffer)
            guard let key = MonthKey(rawValue: statement.int(0)), let sums = MonthSums(buffer, part) else {
                throw DatabaseError(resultCode: .SQLITE_CORRUPT)
            }
            take(key, sums)
        }
    }
}
