internal import Relations

/// Views that the reader has given names, to come back to: what is looked at, through which filter, in which order.
package struct SavedViews: Sendable, Equatable {
    /// A view and its name.
    package struct Entry: Sendable, Equatable {
        package var name: String
        package var place: Bookmark
    }

    /// In the order in which they were saved.
    package private(set) var entries: [Entry] = []

    /// More than the box of views has letters for.
    static let most = 24
    static let longestName = 60

    package init() {}

    /// Keeps a view under a name; one that has the name already is replaced.
    ///
    /// - Returns: whether there was room.
    mutating func save(_ place: Bookmark, as name: String) -> Bool {
        if let index = entries.firstIndex(where: { $0.name == name }) {
            entries[index].place = place
            return true
        }
        guard entries.count < Self.most else { return false }
        entries.append(Entry(name: name, place: place))
        return true
    }

    mutating func remove(at index: Int) {
        if entries.indices.contains(index) { entries.remove(at: index) }
    }

    /// A name as the file can hold it: one line, without the bracket that ends it.
    static func name(from text: String) -> String {
        let line = text.filter { !$0.isNewline && $0 != "]" && $0 != "[" }.sanitized
        let words = line.split(separator: " ").joined(separator: " ").prefix(longestName)
        // A cut may leave a blank at the end, which reading would take away.
        return String(words.last == " " ? words.dropLast() : words)
    }
}

// The file of saved views: for each its name between brackets, and below it the lines of its place.
extension SavedViews {
    package static let heading =
        "# dyad 1: views saved with b, recalled with '. A name in brackets, then what is looked at."

    package var text: String {
        ([Self.heading] + entries.flatMap { ["", "[\($0.name)]"] + $0.place.lines }).joined(separator: "\n") + "\n"
    }

    /// Reads what a file keeps. A line that says nothing known is passed over, so that one slip of the hand costs one line.
    package init(_ text: String) {
        for line in text.split(whereSeparator: \.isNewline).prefix(5_000) {
            if line.hasPrefix("#") { continue }
            if line.hasPrefix("["), line.hasSuffix("]") {
                let name = Self.name(from: String(line))
                if !name.isEmpty, entries.count < Self.most, !entries.contains(where: { $0.name == name }) {
                    entries.append(Entry(name: name, place: Bookmark()))
                }
                continue
            }
            let parts = line.split(separator: " ", maxSplits: 1)
            guard let word = parts.first, !entries.isEmpty else { continue }
            _ = entries[entries.count - 1].place.take(word, parts.dropFirst().first ?? "")
        }
    }
}
