internal import Relations

/// Why a file of visits cannot be read.
package enum VisitError: Error, Hashable, Sendable {
    case notXML(file: String, line: Int, reason: String)
    /// XML, and neither a list of visits nor one of travels.
    case noVisits(file: String)
}

extension VisitError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .notXML(let file, let line, let reason):
            "\(file.sanitized):\(line): This is not XML: \(reason.sanitized). Fetch the file anew."
        case .noVisits(let file):
            "\(file.sanitized) has no visits. A list of visits has <visit> or <trip> elements, as those of the Office of "
                + "the Historian have (https://github.com/HistoryAtState)."
        }
    }
}
