internal import Relations

/// The key of an event: pair, day and a running number. A chunk of events has the key of its first one as its row id, so
/// that the table of chunks is its own index, and the events of a pair lie beside each other in the order of their days.
///
/// 20 bits of pair, 22 bits of day since 1 January of year 1, 21 bits of running number: 63 in all, so that it is
/// positive.
enum EventKey {
    /// The bits of the running number.
    static let sequenceBits: UInt64 = 21
    static let dayBits: UInt64 = 22
    /// So many events of one pair and day find room.
    static let mostInGroup: Int64 = 1 << 21

    /// Pair and day without the running number: what rows are sorted by.
    static func group(_ pair: PairNumber, day: Int) -> UInt64 {
        UInt64(pair.rawValue) << dayBits | UInt64(day - Day.first.number)
    }

    /// The key of the first event of a group.
    static func first(ofGroup group: UInt64) -> Int64 { Int64(bitPattern: group << sequenceBits) }

    static func group(of key: Int64) -> UInt64 { UInt64(bitPattern: key & .max) >> sequenceBits }

    static func pair(ofGroup group: UInt64) -> PairNumber { PairNumber(rawValue: UInt32(group >> dayBits)) }

    static func day(ofGroup group: UInt64) -> Day {
        Day(number: Int(group & (1 << dayBits - 1)) + Day.first.number)
    }

    static func day(of key: Int64) -> Day { day(ofGroup: group(of: key)) }

    static func pair(of key: Int64) -> PairNumber { pair(ofGroup: group(of: key)) }

    /// All keys of a pair between two days, both included.
    static func range(_ pair: PairNumber, _ first: Day, _ last: Day) -> ClosedRange<Int64> {
        let low = Self.first(ofGroup: group(pair, day: max(first, .first).number))
        let high = Self.first(ofGroup: group(pair, day: min(last, .last).number)) + mostInGroup - 1
        return low...max(low, high)
    }

    /// A number by which events of different pairs are in the order of their days: day, pair, running number.
    static func order(of key: Int64) -> UInt64 {
        let group = group(of: key)
        let day = group & (1 << dayBits - 1)
        let pair = group >> dayBits
        return (day << PairNumber.bits | pair) << sequenceBits | UInt64(key & (mostInGroup - 1))
    }
}
