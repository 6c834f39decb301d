/// Why the codebooks of coded events cannot be read, and what to do about it.
package enum CodebookError: Error, Hashable, Sendable, CustomStringConvertible {
    case missing(String, folder: String)
    case wrong([RecordProblem], file: String)

    package var description: String {
        switch self {
        case .missing(let name, let folder):
            "The codebook “\(name)” cannot be read in \(folder); install dyad again with the files of its folder Data."
        case .wrong(let problems, let file):
            problems.isEmpty
                ? "The codebook “\(file)” is empty; install dyad again with the files of its folder Data."
                : problems.map(\.description).joined(separator: "\n")
        }
    }
}
