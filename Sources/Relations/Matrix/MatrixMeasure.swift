/// What a matrix of countries compares.
package enum MatrixMeasure: String, Word {
    case daysSince = "days_since"
    case meetings
    case openIssues = "open_issues"
    case promises
    case cooperation = "net_cooperation"

    package var onScreen: String {
        switch self {
        case .daysSince: "days since the last meeting of the top leaders"
        case .meetings: "leaders’ meetings compiled"
        case .openIssues: "open issues compiled"
        case .promises: "promises compiled, the next date"
        case .cooperation: "reported net cooperation"
        }
    }

    /// Whose coverage says whether a cell may stand; `nil` for what is not of the records.
    package var respect: Coverage.Respect? {
        switch self {
        case .daysSince, .meetings: .leaderMeetings
        case .openIssues: .issues
        case .promises: .commitments
        case .cooperation: nil
        }
    }

    /// The rule, as `W` shows it.
    package var rule: String {
        switch self {
        case .daysSince:
            "Days from the last meeting of the two top leaders, in person, bilateral or trilateral, to the day looked at "
                + "or the end of the records. Plenaries and calls do not count."
        case .meetings:
            "Meetings of leaders of both, held in person, bilateral or trilateral. Plenaries and calls do not count."
        case .openIssues: "Issues in force, active, under negotiation or returned, where the two are not on one side."
        case .promises:
            "Promises between the two that have not ended, and the nearest day of one that is still to come."
        case .cooperation:
            "Of the coded events between the two in the last twelve months of the data, both directions: (cooperation − "
                + "conflict) ÷ all, by class. Talks about a quarrel count as cooperation. Of fewer than ten events it stands in brackets."
        }
    }
}
