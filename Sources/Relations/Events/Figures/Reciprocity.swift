/// Whether the two directions of a pair go together over time.
///
/// After Yuan et al. 2020 and Pang and Liu 2019, who look at the two directed series and their lags. Shared news raises
/// it, and a scheme that codes one meeting as two events makes it near one.
package struct Reciprocity: Sendable, Hashable {
    /// Pearson’s r of A→B and B→A in the same periods.
    package let same: Double?
    /// Pearson’s r of A→B with B→A one period later.
    package let answered: Double?
    /// Pearson’s r of B→A with A→B one period later.
    package let answeredBack: Double?
    /// The lesser of the two totals ÷ the greater; `nil` without any event.
    package let balance: Double?
    /// How many periods have a value both ways.
    package let count: Int

    /// With fewer periods than this a correlation says nothing.
    package static let leastPeriods = 12

    /// - Complexity: O(*n*).
    package init(there: [Double?], back: [Double?]) {
        let both = zip(there, back).filter { $0 != nil && $1 != nil }
        count = both.count
        same = Self.correlation(there, back)
        answered = Self.correlation(Array(there.dropLast()), Array(back.dropFirst()))
        answeredBack = Self.correlation(Array(back.dropLast()), Array(there.dropFirst()))
        let sums = (
            both.compactMap(\.0).map(abs).reduce(0, +), both.compactMap(\.1).map(abs).reduce(0, +)
        )
        balance = max(sums.0, sums.1) > 0 ? min(sums.0, sums.1) / max(sums.0, sums.1) : nil
    }

    /// Pearson’s r over the places where both have a value; `nil` for too few, and where one of them does not vary.
    static func correlation(_ one: [Double?], _ other: [Double?]) -> Double? {
        let pairs = zip(one, other).compactMap { one, other in one.flatMap { one in other.map { (one, $0) } } }
        guard pairs.count >= leastPeriods else { return nil }
        let count = Double(pairs.count)
        let means = (pairs.map(\.0).reduce(0, +) / count, pairs.map(\.1).reduce(0, +) / count)
        var (product, squares) = (0.0, (0.0, 0.0))
        for pair in pairs {
            let distance = (pair.0 - means.0, pair.1 - means.1)
            product += distance.0 * distance.1
            squares.0 += distance.0 * distance.0
            squares.1 += distance.1 * distance.1
        }
        guard squares.0 > 0, squares.1 > 0 else { return nil }
        return max(-1, min(1, product / (squares.0 * squares.1).squareRoot()))
    }
}
