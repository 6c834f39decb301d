/// The Kaplan–Meier estimate of how long cases last, where some have not ended yet.
///
/// E. L. Kaplan and P. Meier, “Nonparametric estimation from incomplete observations”, Journal of the American
/// Statistical Association 53 (1958): at each length at which cases ended the share still going on is multiplied by
/// (at risk − ended) ÷ at risk. A case that goes on leaves the number at risk at its length so far.
package struct SurvivalCurve: Sendable, Hashable {
    /// One case.
    package struct Case: Sendable, Hashable {
        package let days: Int
        package let hasEnded: Bool

        package init(days: Int, hasEnded: Bool) {
            self.days = days
            self.hasEnded = hasEnded
        }
    }

    /// A length at which cases ended.
    package struct Step: Sendable, Hashable {
        package let days: Int
        package let atRisk: Int
        package let ended: Int
        /// The share that lasts longer.
        package let share: Double
    }

    /// The shortest first.
    package let steps: [Step]

    /// Below so many closed cases there is a list and no curve (design: “from ten closed cases on”).
    package static let leastClosed = 10

    /// - Returns: `nil` with fewer than ``leastClosed`` closed cases.
    /// - Complexity: O(*n* log *n*).
    package init?(_ cases: [Case]) {
        guard cases.count(where: \.hasEnded) >= Self.leastClosed else { return nil }
        var share = 1.0
        var steps: [Step] = []
        for days in Set(cases.filter(\.hasEnded).map(\.days)).sorted() {
            let atRisk = cases.count { $0.days >= days }
            let ended = cases.count { $0.hasEnded && $0.days == days }
            share *= Double(atRisk - ended) / Double(atRisk)
            steps.append(Step(days: days, atRisk: atRisk, ended: ended, share: share))
        }
        self.steps = steps
    }

    /// The first length that half of the cases do not outlast; `nil` where more than half go on.
    package var median: Int? { steps.first { $0.share <= 0.5 }?.days }
}
