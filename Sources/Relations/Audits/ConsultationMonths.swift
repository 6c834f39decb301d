/// Months in which unusually much consultation, the talking part of cooperation, is reported between two countries.
///
/// Unusual is a month whose count stands out from the 24 months before it as ``Trailing`` has it:
/// (x − median) ÷ (1.4826 · MAD), at least 3. Where all of them are alike (MAD 0) a month stands out that has at least
/// ``leastExcess`` more. A month with days that no file covers is neither judged nor compared with.
package struct ConsultationMonths: Sendable {
    /// One month, complete or not.
    package struct Count: Sendable {
        package let first: Day
        package let last: Day
        package let events: Int
        /// Whether files cover all of its days.
        package let isComplete: Bool

        package init(first: Day, last: Day, events: Int, isComplete: Bool) {
            self.first = first
            self.last = last
            self.events = events
            self.isComplete = isComplete
        }
    }

    /// A month that stands out.
    package struct Month: Sendable {
        package let first: Day
        package let last: Day
        package let events: Int
        /// Of the months before, as text: `4` or `4.5`.
        package let median: String
        package let score: String
    }

    package static let window = 24
    /// Fewer complete months before are no base to judge by.
    package static let leastMonths = 12
    package static let leastScore = 3
    package static let leastExcess = 10

    /// The data set's name.
    package let dataset: String
    package let unusual: [Month]

    /// - Parameter counts: the months in order, without gaps.
    /// - Complexity: O(*n*) for *n* months, each with a sort of at most ``window``.
    package init(dataset: String, _ counts: [Count]) {
        self.dataset = dataset
        unusual = counts.indices.compactMap { index in
            let month = counts[index]
            let before = counts[max(0, index - Self.window)..<index].filter(\.isComplete).map(\.events)
            guard month.isComplete, before.count >= Self.leastMonths else { return nil }
            let median = Trailing.median(before.map(Double.init))
            let deviation = 1.4826 * Trailing.median(before.map { abs(Double($0) - median) })
            let excess = Double(month.events) - median
            let score = deviation > 0 ? excess / deviation : excess >= Double(Self.leastExcess) ? .infinity : 0
            guard score >= Double(Self.leastScore) else { return nil }
            return Month(
                first: month.first, last: month.last, events: month.events, median: Self.text(median),
                score: score.isFinite ? Self.text(score) : "beyond all")
        }
    }

    /// With one decimal where it has one.
    private static func text(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(abs(tenths) % 10)"
    }
}
