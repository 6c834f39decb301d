/// A figure of a pair that people quote.
package enum Figure: Hashable, Sendable {
    /// Days between a meeting and the one before in its series.
    case gap(meeting: String)
    /// The place of that gap among the closed ones of its series, the longest first.
    case rank(meeting: String)
    /// Days since the last meeting of the top leaders.
    case daysSince
    /// The median gap of the top leaders’ series, in days.
    case medianGap
    /// Meetings and calls on record, plenaries left out.
    case meetings
    /// Issues that are open.
    case openIssues
    /// Promises compiled.
    case promises
    /// Days since the onset of an issue.
    case age(issue: String)
    /// The word of an issue.
    case status(issue: String)
    /// The word of a promise.
    case promise(String)
    /// Days from a promise to its first follow-up.
    case followUp(promise: String)

    /// The figure's name in keys and in JSON.
    package var word: String {
        switch self {
        case .gap: "gap"
        case .rank: "rank"
        case .daysSince: "since"
        case .medianGap: "median"
        case .meetings: "meetings"
        case .openIssues: "open"
        case .promises: "promises"
        case .age: "age"
        case .status: "status"
        case .promise: "promise"
        case .followUp: "follow-up"
        }
    }

    /// The record that the figure is one of; `nil` for a figure of the pair as a whole.
    package var record: Reference? {
        switch self {
        case .gap(let id), .rank(let id): Reference(.meeting, id)
        case .age(let id), .status(let id): Reference(.issue, id)
        case .promise(let id), .followUp(let id): Reference(.commitment, id)
        case .daysSince, .medianGap, .meetings, .openIssues, .promises: nil
        }
    }

    /// The figure of a name, and of a record where it needs one; `nil` for an unknown name.
    package init?(word: String, record id: String?) {
        switch (word, id) {
        case ("gap", let id?): self = .gap(meeting: id)
        case ("rank", let id?): self = .rank(meeting: id)
        case ("since", nil): self = .daysSince
        case ("median", nil): self = .medianGap
        case ("meetings", nil): self = .meetings
        case ("open", nil): self = .openIssues
        case ("promises", nil): self = .promises
        case ("age", let id?): self = .age(issue: id)
        case ("status", let id?): self = .status(issue: id)
        case ("promise", let id?): self = .promise(id)
        case ("follow-up", let id?): self = .followUp(promise: id)
        default: return nil
        }
    }
}
