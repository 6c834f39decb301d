package import Relations

/// Why an event file was not read. Nothing of such a file is to be kept.
package enum ImportError: Error, Hashable, Sendable {
    case unreadable(file: String, reason: String)
    case empty(file: String)
    /// The archive ends or breaks where it should not.
    case damaged(file: String, reason: String, byte: Int)
    /// An archive in which nothing is an event file, or a file that is something else.
    case noEvents(file: String, Foreign)
    /// Members of one archive that belong to two data sets.
    case mixed(file: String, Dataset, other: Dataset, member: String)
    /// The file is of another layout than that of the data set asked for.
    case otherDataset(file: String, asked: Dataset, found: Dataset)
    case cancelled(file: String)
}

extension ImportError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .unreadable(let file, let reason):
            "\(file.quotedFile) cannot be read: \(reason). Check that it exists and that you may open it."
        case .empty(let file): "\(file.quotedFile) is empty: there is nothing to import."
        case .damaged(let file, let reason, let byte):
            "\(file.quotedFile) is damaged: \(reason), after \(byte) bytes of it. Nothing of it was kept; fetch it again."
        case .noEvents(let file, let foreign): "\(file.quotedFile) \(foreign)"
        case .mixed(let file, let dataset, let other, let member):
            "\(file.quotedFile) holds \(dataset.onScreen) and, in \(member.sanitized), \(other.onScreen), and two data sets "
                + "are never added up. Nothing of it was kept; import its members one by one."
        case .otherDataset(let file, let asked, let found):
            "\(file.quotedFile) has the columns of \(found.onScreen) and not those of \(asked.onScreen). Leave --dataset out, or "
                + "name \(found.rawValue)."
        case .cancelled(let file): "\(file.quotedFile) was not read to its end, and nothing of it was kept."
        }
    }
}

extension String {
    /// The name of a file as messages have it.
    fileprivate var quotedFile: String { self == "-" ? "Standard input" : "“\(sanitized)”" }
}
