/// The controlled words of commitments.
extension Commitment {
    package enum Kind: String, Word {
        case pledge, agreement
        case agreementInPrinciple = "agreement_in_principle"
        case mechanism, mou, treaty
        case jointStatementClause = "joint_statement_clause"
        case reaffirmation
    }

    package enum Status: String, Word {
        case announced
        case inProgress = "in_progress"
        case stalled
        case partiallyFulfilled = "partially_fulfilled"
        case fulfilled
        /// Derived, never recorded: the due day has passed and nothing on record carries the promise out.
        case overdue
        case lapsed, broken, reversed, superseded
        case notVerifiable = "not_verifiable"

        package var onScreen: String {
            switch self {
            case .inProgress: "running"
            case .partiallyFulfilled: "partly"
            case .fulfilled: "carried out"
            case .notVerifiable: "open wording"
            default: rawValue
            }
        }

        /// Whether the word ends the promise: it can no longer become overdue.
        package var isEnd: Bool {
            switch self {
            case .fulfilled, .lapsed, .broken, .reversed, .superseded, .notVerifiable: true
            case .announced, .inProgress, .stalled, .partiallyFulfilled, .overdue: false
            }
        }
    }

    /// What a follow-up does to a promise.
    package enum Effect: String, Word {
        case advances, fulfils, delays, contradicts, reverses
        case reaffirmsOnly = "reaffirms_only"
    }
}
