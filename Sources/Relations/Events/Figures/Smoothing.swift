/// Over how many months a chart is smoothed. Means are trailing and not centred: they lag, and look back only.
package enum Smoothing: String, Word {
    /// Each month as it is.
    case none = "each_month"
    case quarter = "3_months"
    case year = "12_months"

    package var width: Int {
        switch self {
        case .none: 1
        case .quarter: 3
        case .year: 12
        }
    }

    package var onScreen: String {
        switch self {
        case .none: "each month"
        case .quarter: "mean of 3 months"
        case .year: "mean of 12 months"
        }
    }
}
