package import Reporting

/// A file to be written: where, and in which form by the ending of its name.
package struct Export: Sendable, Hashable {
    /// As it was typed.
    package let path: String
    package let format: Format

    /// The ending of a name and the form that it means.
    package static let endings: [(ending: String, format: Format)] = [
        (".csv", .csv), (".tsv", .tsv), (".jsonl", .jsonl), (".md", .markdown), (".ics", .ics),
        (".timeline.json", .timelinejs), (".json", .json), (".txt", .table),
    ]

    /// - Returns: `nil` where the ending is not known, or nothing stands before it.
    package init?(_ path: String) {
        guard let found = Self.endings.first(where: { path.lowercased().hasSuffix($0.ending) }),
            path.count > found.ending.count, !path.dropLast(found.ending.count).hasSuffix("/")
        else { return nil }
        self.path = path
        format = found.format
    }
}

/// What came of writing a file.
package enum Written: Sendable, Equatable {
    ///
    /// - Parameter remark: what is to be known of it, such as what was left out.
    case done(path: String, remark: String? = nil)
    /// There is such a file, and it was not asked to be written over; and what writes over it.
    case exists(path: String, again: Effect)
    /// Why it was not written, as a sentence.
    case refused(String)
}
