/// A figure under each of the other reasonable rules: does it depend on how one counts?
///
/// The field calls it a specification curve (U. Simonsohn, J. P. Simmons, L. D. Nelson, “Specification curve analysis”,
/// Nature Human Behaviour 4 (2020), 1208–1214). Each rule is tried by itself, so that the one that moves the figure can
/// be named.
package struct Robustness: Hashable, Sendable {
    package struct Outcome: Hashable, Sendable {
        package let rule: Specification
        /// `nil` where by that rule there is nothing to count.
        package let amount: Amount?
    }

    package let figure: Figure
    /// The value as it is shown.
    package let amount: Amount?
    /// The value by each other rule.
    package let outcomes: [Outcome]

    /// - Complexity: O(*s* · *m* log *m*) for *s* rules and *m* meetings: made when somebody asks, never for a frame.
    package init(_ figure: Figure, _ reckoning: Reckoning) {
        self.figure = figure
        let amount = reckoning.amount(of: figure)
        self.amount = amount
        outcomes = figure.specifications.map { Outcome(rule: $0, amount: reckoning.amount(of: figure, by: $0)) }
    }

    /// The rules that give another value.
    package var movers: [Outcome] {
        outcomes.filter { outcome in amount.map { !$0.isSame(as: outcome.amount) } ?? (outcome.amount != nil) }
    }

    package var isSame: Bool { movers.isEmpty }

    /// The least and the most under any rule; `nil` for words, and where nothing can be counted.
    package var bounds: ClosedRange<Double>? {
        let all = ([amount] + outcomes.map(\.amount)).compactMap { $0?.bounds }
        guard let least = all.map(\.lowerBound).min(), let most = all.map(\.upperBound).max() else { return nil }
        return least...most
    }

    /// `363–365 d`, `7–9`, `3rd to 5th`.
    private func words(from least: Double, to most: Double) -> String {
        let ends = [least, most]
        return switch amount {
        case .count: ends.map(Amount.words).joined(separator: "–")
        case .rank: ends.map { Amount.ordinal(Int($0)) }.joined(separator: " to ")
        default: ends.map(Amount.words).joined(separator: "–") + " d"
        }
    }

    /// `same under all 6 rules`, or `230–268 d, moved by 2 of 6 rules`.
    package var inWords: String {
        let rules = outcomes.count == 1 ? "1 rule" : "\(outcomes.count) rules"
        if isSame { return outcomes.count == 1 ? "same under 1 other rule" : "same under all \(rules)" }
        let range: String
        if let bounds, bounds.lowerBound < bounds.upperBound {
            range = words(from: bounds.lowerBound, to: bounds.upperBound) + ", "
        } else {
            range = ""
        }
        return range + (outcomes.count == 1 ? "moved by the one other rule" : "moved by \(movers.count) of \(rules)")
    }
}
