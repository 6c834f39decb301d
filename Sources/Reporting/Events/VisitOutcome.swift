internal import Relations

/// What became of one list of visits that was to be imported.
package struct VisitOutcome: Sendable, Hashable {
    package enum Change: String, Sendable, Hashable {
        case added
        /// A list of the same name was there with other bytes.
        case replaced
        /// The same bytes were there already.
        case nothing = "already_there"
    }

    /// Its name in the reader's folder of lists.
    package let file: String
    package let change: Change
    package let visits: Int
    /// Lines that are no visit, each with the reason.
    package let leftOut: [String]

    package init(file: String, change: Change, visits: Int, leftOut: [String]) {
        self.file = file
        self.change = change
        self.visits = visits
        self.leftOut = leftOut
    }

    /// The report for reading.
    var text: String {
        let words =
            switch change {
            case .added: ""
            case .replaced: ", in place of the list of the same name"
            case .nothing: ", there already, nothing changed"
            }
        let count = visits == 1 ? "1 visit or trip" : "\(visits) visits or trips"
        let lines = ["\(file.sanitized): a list of visits, \(count)\(words)"]
        guard !leftOut.isEmpty else { return lines[0] }
        let shown = leftOut.prefix(Self.mostLines).map { "  left out, \($0.sanitized)" }
        let more = leftOut.count > Self.mostLines ? ["  and \(leftOut.count - Self.mostLines) more left out"] : []
        return (lines + shown + more).joined(separator: "\n")
    }

    private static let mostLines = 10
}
