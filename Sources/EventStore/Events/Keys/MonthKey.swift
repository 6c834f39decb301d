internal import Relations

/// The row id of a month's figures: pair, month, data set and direction.
struct MonthKey: Hashable, Sendable {
    var pair: PairNumber
    /// Months since January of year 0.
    var month: Int
    var dataset: Dataset
    /// Whether the actor has the larger number of the two countries.
    var isBackward: Bool

    static let monthBits: UInt64 = 17
    /// Data set and direction.
    static let restBits: UInt64 = 5
    /// All months that a key can have.
    static let allMonths = 0...(1 << Int(monthBits) - 1)

    init(pair: PairNumber, month: Int, dataset: Dataset, isBackward: Bool) {
        self.pair = pair
        self.month = month
        self.dataset = dataset
        self.isBackward = isBackward
    }

    /// `nil` for a number that no month has.
    init?(rawValue: Int64) {
        let rest = UInt64(bitPattern: rawValue)
        guard let dataset = Dataset(number: Int(rest >> 1 & 0xF)) else { return nil }
        self.init(
            pair: PairNumber(rawValue: UInt32(truncatingIfNeeded: rest >> (Self.restBits + Self.monthBits))),
            month: Int(rest >> Self.restBits & (1 << Self.monthBits - 1)), dataset: dataset,
            isBackward: rest & 1 == 1)
    }

    var rawValue: Int64 {
        Int64(
            (UInt64(pair.rawValue) << Self.monthBits | UInt64(month)) << Self.restBits
                | UInt64(dataset.number) << 1 | (isBackward ? 1 : 0))
    }

    /// All keys of a pair in a range of months.
    static func range(_ pair: PairNumber, _ months: ClosedRange<Int>) -> ClosedRange<Int64> {
        let base = UInt64(pair.rawValue) << monthBits
        let low = Int64((base | UInt64(months.lowerBound)) << restBits)
        let high = Int64((base | UInt64(months.upperBound)) << restBits) | (1 << restBits - 1)
        return low...high
    }

    /// Where lists over many pairs look: the month, then the pair.
    static func byMonth(_ month: Int, _ pair: PairNumber) -> Int64 {
        Int64(UInt64(month) << PairNumber.bits | UInt64(pair.rawValue))
    }

    static func month(ofByMonth key: Int64) -> Int { Int(key >> Int64(PairNumber.bits)) & (1 << Int(monthBits) - 1) }

    static func pair(ofByMonth key: Int64) -> PairNumber {
        PairNumber(rawValue: UInt32(key & (1 << Int64(PairNumber.bits) - 1)))
    }
}
