internal import GRDB
internal import Relations

/// Adds what an import or a removal changes to the figures that the store keeps: of one data set, as rows come in the
/// order of their keys.
struct RollUp {
    private let dataset: Dataset
    private let readMonth: RawStatement
    private let writeMonth: RawStatement
    private let deleteMonth: RawStatement
    private let addMonthPair: RawStatement
    private let deleteMonthPair: RawStatement

    private var pair = PairNumber(rawValue: 0)
    private var month = -1
    private var there = MonthSums()
    private var back = MonthSums()
    private var partners: [PairNumber: Int] = [:]
    private var pairEvents = 0
    private var days: [Int: DayCount] = [:]
    private var knownDay = Int.min
    private var dayEvents = 0
    private var dayFew = 0
    private var buffer: [UInt8] = []
    /// Whether no month was kept before, so that none has to be looked up.
    private let isFirst: Bool
    /// Keys of pairs by months that wait to be added: they come by pairs, and many of them go faster in their own order.
    private var monthPairs: [Int64] = []
    private static let mostMonthPairs = 1 << 18

    /// The events of a day, raw and by the one-a-day rule.
    private struct DayCount {
        var events = 0
        var oneADay = 0

        mutating func add(_ events: Int, _ oneADay: Int) {
            self.events += events
            self.oneADay += oneADay
        }
    }

    init(_ db: Database, _ dataset: Dataset) throws {
        self.dataset = dataset
        readMonth = try RawStatement(db, "SELECT sums FROM month WHERE key = ?")
        writeMonth = try RawStatement(db, "INSERT OR REPLACE INTO month(key, sums) VALUES (?, ?)")
        deleteMonth = try RawStatement(db, "DELETE FROM month WHERE key = ?")
        isFirst = try RawStatement.number(db, "SELECT NOT EXISTS (SELECT 1 FROM month)") == 1
        addMonthPair = try RawStatement(db, "INSERT OR IGNORE INTO month_pair(key) VALUES (?)")
        deleteMonthPair = try RawStatement(
            db, "DELETE FROM month_pair WHERE key = ? AND NOT EXISTS (SELECT 1 FROM month WHERE key BETWEEN ? AND ?)")
    }

    /// Goes on to a group, whose rows are counted next.
    mutating func enter(group: UInt64) throws {
        let (pair, day) = (EventKey.pair(ofGroup: group), EventKey.day(ofGroup: group))
        if day.number != knownDay || pair != self.pair {
            endDay()
            knownDay = day.number
            let month = day.monthNumber
            if month != self.month || pair != self.pair {
                try endMonth()
                if pair != self.pair { endPair() }
                self.pair = pair
                self.month = month
            }
        }
    }

    /// Counts a row of the group, or takes it back.
    mutating func count(_ figures: EventFigures, _ marks: Marks, sign: Int = 1) {
        if figures.isBackward {
            back.count(figures, marks, sign: sign)
        } else {
            there.count(figures, marks, sign: sign)
        }
        guard !marks.contains(.isRepeat) else { return }
        dayEvents += sign
        if !marks.contains(.isFollower) { dayFew += sign }
    }

    private mutating func endDay() {
        guard dayEvents != 0 || dayFew != 0 else { return }
        days[knownDay, default: DayCount()].add(dayEvents, dayFew)
        pairEvents += dayEvents
        (dayEvents, dayFew) = (0, 0)
    }

    private mutating func endPair() {
        if pair.isBetweenCountries, pairEvents != 0 { partners[pair, default: 0] += pairEvents }
        pairEvents = 0
    }

    private mutating func endMonth() throws {
        guard month >= 0 else { return }
        try add(there, isBackward: false)
        try add(back, isBackward: true)
        there = MonthSums()
        back = MonthSums()
    }

    private mutating func add(_ sums: MonthSums, isBackward: Bool) throws {
        guard !sums.isZero else { return }
        let key = MonthKey(pair: pair, month: month, dataset: dataset, isBackward: isBackward).rawValue
        var all = sums
        if !isFirst, let known = try known(key) { all.add(known) }
        let byMonth = MonthKey.byMonth(month, pair)
        if all.isZero {
            deleteMonth.bind(key, at: 1)
            try deleteMonth.run()
            let range = MonthKey.range(pair, month...month)
            deleteMonthPair.bind(byMonth, at: 1)
            deleteMonthPair.bind(range.lowerBound, at: 2)
            deleteMonthPair.bind(range.upperBound, at: 3)
            try deleteMonthPair.run()
        } else {
            buffer.removeAll(keepingCapacity: true)
            all.append(to: &buffer)
            writeMonth.bind(key, at: 1)
            try writeMonth.run(binding: buffer, buffer.indices, at: 2)
            // The two directions of a month come one after the other.
            if monthPairs.last != byMonth { monthPairs.append(byMonth) }
            if monthPairs.count >= Self.mostMonthPairs { try addMonthPairs() }
        }
    }

    /// What the store has of a month.
    private mutating func known(_ key: Int64) throws -> MonthSums? {
        readMonth.bind(key, at: 1)
        defer { readMonth.reset() }
        guard try readMonth.step() else { return nil }
        buffer.removeAll(keepingCapacity: true)
        let range = readMonth.append(0, to: &buffer)
        guard let known = MonthSums(buffer, range) else { throw DatabaseError(resultCode: .SQLITE_CORRUPT) }
        return known
    }

    private mutating func addMonthPairs() throws {
        monthPairs.sort()
        for key in monthPairs {
            addMonthPair.bind(key, at: 1)
            try addMonthPair.run()
        }
        monthPairs.removeAll(keepingCapacity: true)
    }

    /// Writes what is left.
    ///
    /// - Parameter covering: by how many files more, or fewer, a day is covered.
    mutating func finish(_ db: Database, covered: [Int], sign: Int) throws {
        endDay()
        try endMonth()
        endPair()
        try addMonthPairs()
        let day = try RawStatement(
            db,
            """
            INSERT INTO day(dataset, day, events, one_a_day, covering) VALUES (\(dataset.number), ?, ?, ?, ?)
            ON CONFLICT DO UPDATE SET events = events + excluded.events, one_a_day = one_a_day + excluded.one_a_day,
                covering = covering + excluded.covering
            """)
        let isCovered = Set(covered)
        for number in Set(days.keys).union(isCovered).sorted() {
            day.bind(Int64(number), at: 1)
            day.bind(Int64(days[number]?.events ?? 0), at: 2)
            day.bind(Int64(days[number]?.oneADay ?? 0), at: 3)
            day.bind(isCovered.contains(number) ? Int64(sign) : 0, at: 4)
            try day.run()
        }
        let partner = try RawStatement(
            db,
            """
            INSERT INTO partner(key, events) VALUES (?, ?) ON CONFLICT DO UPDATE SET events = events + excluded.events
            """)
        for (pair, events) in partners where events != 0 {
            for (one, other) in [(pair.lower, pair.upper), (pair.upper, pair.lower)] {
                partner.bind(PartnerKey.key(one, other, dataset), at: 1)
                partner.bind(Int64(events), at: 2)
                try partner.run()
            }
        }
        if sign < 0 {
            try db.execute(sql: "DELETE FROM day WHERE events = 0 AND one_a_day = 0 AND covering = 0")
            try db.execute(sql: "DELETE FROM partner WHERE events = 0")
        }
    }
}

/// The row id of a country's events with a partner: country, partner, data set.
enum PartnerKey {
    static func key(_ country: Int, _ partner: Int, _ dataset: Dataset) -> Int64 {
        Int64((country << 10 | partner) << 4 | dataset.number)
    }

    /// All keys of a country.
    static func range(_ country: Int) -> ClosedRange<Int64> { Int64(country << 14)...Int64(country << 14 | 0x3FFF) }

    static func partner(of key: Int64) -> Int { Int(key >> 4 & 0x3FF) }
    static func dataset(of key: Int64) -> Dataset? { Dataset(number: Int(key & 0xF)) }
}
