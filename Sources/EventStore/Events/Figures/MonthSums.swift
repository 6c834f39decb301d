internal import Relations

/// The figures of one direction of a pair in one month and data set, as they are kept.
///
/// Sums wrap around, as those of a damaged store may.
struct MonthSums: Sendable {
    /// Six counts by class, the last for events without one; the same by the one-a-day rule; the sum and number of scores,
    /// raw and by the one-a-day rule.
    private var values: InlineArray<16, Int> = .init(repeating: 0)

    init() {}

    /// Counts an event, or takes it back.
    mutating func count(_ figures: EventFigures, _ marks: Marks, sign: Int = 1) {
        guard !marks.contains(.isRepeat) else { return }
        let quad = Int(figures.quad)
        values[quad] += sign
        if let score = figures.score {
            values[12] += sign * Int(score)
            values[13] += sign
        }
        guard !marks.contains(.isFollower) else { return }
        values[6 + quad] += sign
        if let score = figures.score {
            values[14] += sign * Int(score)
            values[15] += sign
        }
    }

    mutating func add(_ other: Self) { for index in values.indices { values[index] &+= other.values[index] } }

    var isZero: Bool { values.indices.allSatisfy { values[$0] == 0 } }

    var raw: Int { (0..<6).reduce(0) { $0 &+ values[$1] } }
    var oneADay: Int { (6..<12).reduce(0) { $0 &+ values[$1] } }

    /// The number of a class, which is 5 for none.
    func count(ofClass quad: Int, oneADay: Bool) -> Int { values[quad + (oneADay ? 6 : 0)] }

    func add(to tally: inout EventSeries.Tally) {
        for index in 0..<6 {
            tally.raw[index] &+= values[index]
            tally.oneADay[index] &+= values[6 + index]
        }
        tally.scoreSum &+= values[12]
        tally.scored &+= values[13]
        tally.oneADayScoreSum &+= values[14]
        tally.oneADayScored &+= values[15]
    }
}

extension MonthSums {
    /// Appends the figures as the store holds them.
    func append(to bytes: inout [UInt8]) { for index in values.indices { bytes.append(signed: values[index]) } }

    /// `nil` where the bytes are no figures, as in a damaged store.
    init?(_ bytes: [UInt8], _ range: Range<Int>) {
        var reader = VarintReader(bytes.span, range)
        for index in values.indices { values[index] = reader.signed() }
        guard !reader.isOverrun, reader.isAtEnd else { return nil }
    }
}
