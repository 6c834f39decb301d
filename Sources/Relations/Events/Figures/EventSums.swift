/// Coded events of one period, counted by class, with the figures that follow from the counts.
///
/// They say how much of what was *reported*; none of them is a measure of the relation itself.
package struct EventSums: Sendable, Hashable {
    package private(set) var verbalCooperation = 0
    package private(set) var materialCooperation = 0
    package private(set) var verbalConflict = 0
    package private(set) var materialConflict = 0
    /// Events that the data set calls neutral (Phoenix), and those without a class.
    package private(set) var unclassed = 0
    /// In hundredths of a point.
    package private(set) var scoreSum = 0
    package private(set) var scored = 0
    /// `nil` where it was not asked for.
    package private(set) var attention: Attention?

    package init() {}

    package init(_ tally: EventSeries.Tally, by rule: RepeatsRule) {
        let counts = rule == .raw ? tally.raw : tally.oneADay
        func count(_ quad: QuadClass) -> Int { counts[Int(quad.rawValue)] }
        verbalCooperation = count(.verbalCooperation)
        materialCooperation = count(.materialCooperation)
        verbalConflict = count(.verbalConflict)
        materialConflict = count(.materialConflict)
        unclassed = counts.reduce(0, +) - classed
        scoreSum = rule == .raw ? tally.scoreSum : tally.oneADayScoreSum
        scored = rule == .raw ? tally.scored : tally.oneADayScored
        attention = rule == .raw ? tally.attention : tally.oneADayAttention
    }

    /// All events, *n*.
    package var count: Int { classed + unclassed }

    /// Events of one of the four classes.
    package var classed: Int { verbalCooperation + materialCooperation + verbalConflict + materialConflict }

    package func count(of quad: QuadClass) -> Int {
        switch quad {
        case .neutral: unclassed
        case .verbalCooperation: verbalCooperation
        case .materialCooperation: materialCooperation
        case .verbalConflict: verbalConflict
        case .materialConflict: materialConflict
        }
    }

    package static func + (one: Self, other: Self) -> Self {
        var sum = one
        sum.verbalCooperation += other.verbalCooperation
        sum.materialCooperation += other.materialCooperation
        sum.verbalConflict += other.verbalConflict
        sum.materialConflict += other.materialConflict
        sum.unclassed += other.unclassed
        sum.scoreSum += other.scoreSum
        sum.scored += other.scored
        sum.attention = one.attention.map { $0 + (other.attention ?? Attention()) } ?? other.attention
        return sum
    }
}

extension EventSums {
    /// Fewer events carry no percentage and no mean that should be read on its own: PLOVER's manual and the practice of
    /// event data papers warn of small cells; the number is ours.
    package static let leastForShares = 10

    /// Whether there are so few events that bars of them are drawn as dotted lines.
    package var isSmall: Bool { count < Self.leastForShares }

    /// (VC + MC − VF − MF) ÷ (VC + MC + VF + MF), from −1 to 1; `nil` without a classed event.
    ///
    /// Our bounded form of the field's cooperation minus conflict. Talks about a crisis count as cooperation.
    package var netCooperation: Double? {
        guard classed > 0 else { return nil }
        return Double(verbalCooperation + materialCooperation - verbalConflict - materialConflict) / Double(classed)
    }

    /// Σ score ÷ n, in points of the data set's scale; `nil` where no event has a score.
    ///
    /// The dyad-month mean of the `events` package (`make_dyads(fun = mean)`). A score belongs to the code and never to
    /// the happening; an event without one enters neither sum nor n.
    package var meanScore: Double? { scored > 0 ? Double(scoreSum) / 100 / Double(scored) : nil }

    /// 1000 · Σ score ÷ N, in points for every thousand events of the data set in the period; `nil` where no event has a
    /// score.
    ///
    /// The field’s monthly Goldstein sum, which grows with the volume and is shown with a normaliser only.
    package func scoreSum(perThousandOf all: Int) -> Double? {
        scored > 0 && all > 0 ? 10 * Double(scoreSum) / Double(all) : nil
    }

    /// Mentions ÷ n; `nil` where the data set counts none, and where attention was not asked for.
    package var mentionsPerEvent: Double? {
        guard let attention, count > 0, attention.mentions > 0 else { return nil }
        return Double(attention.mentions) / Double(count)
    }

    /// Σ |score| · sources ÷ Σ sources, of events with a score below zero: the severity that coverage weights, after the
    /// GSCI tracker (github.com/jyingnan/GSCI-Tracker). `nil` without such an event or without counts of sources.
    package var weightedSeverity: Double? {
        guard let attention, attention.sourcesOfNegative > 0 else { return nil }
        return Double(attention.weightedSeverity) / 100 / Double(attention.sourcesOfNegative)
    }

    /// The share of events without a score, which the mean leaves out; `nil` without any event.
    package var unscaledShare: Double? { count > 0 ? Double(count - scored) / Double(count) : nil }

    /// 100 · (MF + 0.5 · VF) ÷ n, from 0 to 100; `nil` without any event.
    ///
    /// The risk index of riskalab-databank.vercel.app, with its weights.
    package var riskIndex: Double? {
        guard count > 0 else { return nil }
        return 100 * (Double(materialConflict) + 0.5 * Double(verbalConflict)) / Double(count)
    }

    /// The share of a class in all events; `nil` below ``leastForShares``, where counts are shown instead.
    package func share(of quad: QuadClass) -> Double? {
        isSmall ? nil : Double(count(of: quad)) / Double(count)
    }

    /// n ÷ N: the share of all events of the data set in the period, as the GDELT Analysis Service normalises; it takes
    /// out the growth of the data set. `nil` where the data set has none.
    package func share(ofAll all: Int) -> Double? { all > 0 ? Double(count) / Double(all) : nil }
}
