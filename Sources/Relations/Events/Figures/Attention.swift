/// How much was written of some events. It is coverage and not importance: viral copy is much of it.
///
/// The figures kept of each month do not have it; a series has it where its query asks for it.
package struct Attention: Sendable, Hashable {
    package private(set) var mentions = 0
    /// Sources of the events with a score below zero.
    package private(set) var sourcesOfNegative = 0
    /// Σ |score| · sources of these events, in hundredths of a point.
    package private(set) var weightedSeverity = 0

    package init() {}

    /// Counts an event.
    ///
    /// - Parameter score: in hundredths of a point.
    package mutating func count(score: Int?, mentions: Int, sources: Int) {
        // Sums wrap around, as those of a damaged store may.
        self.mentions &+= mentions
        guard let score, score < 0 else { return }
        sourcesOfNegative &+= sources
        weightedSeverity &+= -score &* sources
    }

    package static func + (one: Self, other: Self) -> Self {
        var sum = one
        sum.mentions &+= other.mentions
        sum.sourcesOfNegative &+= other.sourcesOfNegative
        sum.weightedSeverity &+= other.weightedSeverity
        return sum
    }
}
