/// What a chart of coded events shows.
package enum EventMeasure: String, Word {
    /// Of all events of the data set in the period.
    case share
    case count
    /// The four classes, one on the other.
    case classes
    case netCooperation = "net_cooperation"
    case meanScore = "mean_score"
    case riskIndex = "risk_index"
    case scoreSum = "score_sum"
    /// The mean score against the pair’s own 60 months.
    case standardised = "standardised_score"
    case mentions = "mentions_per_event"
    case severity = "weighted_severity"

    package var onScreen: String {
        switch self {
        case .share: "share of all events"
        case .count: "events"
        case .classes: "quad classes"
        case .netCooperation: "net cooperation"
        case .meanScore: "mean score"
        case .riskIndex: "risk index"
        case .scoreSum: "sum of scores"
        case .standardised: "standardised score"
        case .mentions: "mentions per event"
        case .severity: "coverage-weighted severity"
        }
    }

    /// What the numbers are divided by, for the footer of a chart.
    package var normaliser: String {
        switch self {
        case .share: "n ÷ all events of the period"
        case .count, .classes: "counts, not normalised"
        case .netCooperation: "(VC+MC−VF−MF) ÷ (VC+MC+VF+MF); talks count as cooperation"
        case .meanScore: "Σ score ÷ n scored"
        case .riskIndex: "100·(MF + 0.5·VF) ÷ n"
        case .scoreSum: "1000·Σ score ÷ all events of the period"
        case .standardised: "mean score: (x − mean) ÷ SD of the 60 months to it"
        case .mentions: "mentions ÷ n; coverage is not importance"
        case .severity: "Σ |score|·sources ÷ Σ sources, scores below zero"
        }
    }

    /// Whether the value can lie below zero.
    package var isSigned: Bool {
        switch self {
        case .netCooperation, .meanScore, .scoreSum, .standardised: true
        case .share, .count, .classes, .riskIndex, .mentions, .severity: false
        }
    }

    /// Whether it is made of what the figures kept of each month lack.
    package var needsAttention: Bool { self == .mentions || self == .severity }

    /// The value of a period by itself; `nil` where it has none, and for the standardised score, which the months before
    /// decide.
    ///
    /// - Parameter all: all events of the data set in the period.
    package func value(of sums: EventSums, all: Int) -> Double? {
        switch self {
        case .share: sums.share(ofAll: all)
        case .count, .classes: Double(sums.count)
        case .netCooperation: sums.netCooperation
        case .meanScore: sums.meanScore
        case .riskIndex: sums.riskIndex
        case .scoreSum: sums.scoreSum(perThousandOf: all)
        case .standardised: nil
        case .mentions: sums.mentionsPerEvent
        case .severity: sums.weightedSeverity
        }
    }
}
