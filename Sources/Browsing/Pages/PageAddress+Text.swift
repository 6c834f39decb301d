internal import Relations

// A page in words, for files that a reader may look into: `timeline`, `record issue seafood-import-ban`.
extension PageAddress {
    /// The words; reading them gives the same page.
    package var text: String {
        switch self {
        case .relation, .timeline: kind.rawValue
        case .record(let reference): "\(kind.rawValue) \(reference.kind.rawValue) \(reference.id)"
        }
    }

    /// - Returns: `nil` where the words are no page of this version.
    package init?(_ text: String) {
        let words = text.split(separator: " ").map(String.init)
        switch (words.first.flatMap { Kind(rawValue: $0) }, words.count) {
        case (.relation, 1): self = .relation
        case (.timeline, 1): self = .timeline
        case (.record, 3):
            guard let kind = RecordKind(rawValue: words[1]) else { return nil }
            self = .record(Reference(kind, words[2]))
        default: return nil
        }
    }
}
