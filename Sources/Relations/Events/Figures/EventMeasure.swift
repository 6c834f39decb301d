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

    package var onScreen: String {
        switch self {
        case .share: "share of all events"
        case .count: "events"
        case .classes: "quad classes"
        case .netCooperation: "net cooperation"
        case .meanScore: "mean score"
        case .riskIndex: "risk index"
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
        }
    }

    /// Whether the value can lie below zero.
    package var isSigned: Bool { self == .netCooperation || self == .meanScore }

    /// The value of a period; `nil` where it has none.
    ///
    /// - Parameter all: all events of the data set in the period.
    package func value(of sums: EventSums, all: Int) -> Double? {
        switch self {
        case .share: sums.share(ofAll: all)
        case .count, .classes: Double(sums.count)
        case .netCooperation: sums.netCooperation
        case .meanScore: sums.meanScore
        case .riskIndex: sums.riskIndex
        }
    }
}
