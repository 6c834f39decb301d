package import Relations

/// The text of a file of records, for taking records out and putting entries in.
///
/// It works on lines and never writes YAML anew, so that comments, quotes and the order of everything stay as somebody
/// wrote them. What is written in one line between braces is found, and nothing is put into it.
package struct RecordText: Sendable, Hashable {
    /// Without their ends.
    package private(set) var lines: [Substring]

    package init(_ text: String) {
        lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    }

    package var text: String { lines.joined(separator: "\n") }

    /// Where a record stands.
    package struct Item: Sendable, Hashable {
        /// Its lines, counted from zero, without empty lines and comments that follow it.
        package let lines: Range<Int>
        /// The comments directly above it.
        package let comments: Range<Int>
        /// The column at which its fields begin.
        package let column: Int
        /// Whether it is written between braces.
        package let isFlow: Bool
    }

    /// A record by its kind and id; `nil` where the text has none.
    ///
    /// - Complexity: O(*n*) for *n* lines.
    package func item(_ kind: RecordKind, _ id: String) -> Item? {
        guard let section = section(kind.rawValue) else { return nil }
        let items = section.filter { lines[$0].isItem && lines[$0].indentation == indentation(in: section) }
        for (place, first) in items.enumerated() {
            let end = trimmed(first..<(place + 1 < items.count ? items[place + 1] : section.upperBound))
            let item = item(at: first, through: end, in: section)
            if self.id(of: item) == id { return item }
        }
        return nil
    }

    /// The record with the comments above it as the text of a file of its own.
    package func file(of item: Item, _ kind: RecordKind) -> String {
        let body = (item.comments.isEmpty ? item.lines : item.comments.lowerBound..<item.lines.upperBound)
        return "\(kind.rawValue):\n" + lines[body].map { $0 + "\n" }.joined()
    }

    // MARK: Finding

    /// The lines below a key of the whole file.
    private func section(_ name: String) -> Range<Int>? {
        guard let head = lines.firstIndex(where: { $0.hasPrefix(name + ":") && $0.isBareKey(name) }) else { return nil }
        let rest = lines[(head + 1)...]
        let end = rest.firstIndex { !$0.isBlank && $0.indentation == 0 && !$0.hasPrefix("#") && !$0.isItem }
        return head + 1..<(end ?? lines.count)
    }

    private func indentation(in section: Range<Int>) -> Int? {
        section.first { lines[$0].isItem }.map { lines[$0].indentation }
    }

    private func item(at first: Int, through end: Int, in section: Range<Int>) -> Item {
        let line = lines[first]
        let content = line.dropFirst(line.indentation + 1).prefix { $0 == " " }.count + line.indentation + 1
        var comment = first
        while comment > section.lowerBound, lines[comment - 1].isComment { comment -= 1 }
        return Item(
            lines: first..<end, comments: comment..<first, column: content,
            isFlow: line.dropFirst(content).first == "{")
    }

    private func id(of item: Item) -> String? {
        if item.isFlow {
            // `{ id: KEN, …`: the first field by custom, and nothing else is called so.
            let text = lines[item.lines].joined(separator: " ")
            for field in text.split(whereSeparator: { "{,".contains($0) }) {
                let field = field.drop { $0 == " " }
                if field.hasPrefix("id:") { return field.dropFirst(3).scalar }
            }
            return nil
        }
        for number in item.lines {
            let line = lines[number]
            let isFirst = number == item.lines.lowerBound
            guard isFirst || line.indentation == item.column else { continue }
            let field = line.dropFirst(item.column)
            if field.hasPrefix("id:") { return field.dropFirst(3).scalar }
        }
        return nil
    }

    /// The end of a range without empty lines and comments at its end.
    private func trimmed(_ range: Range<Int>) -> Int {
        var end = range.upperBound
        while end > range.lowerBound + 1, lines[end - 1].isBlank || lines[end - 1].isComment { end -= 1 }
        return end
    }
}

extension RecordText {
    /// Puts an entry at the end of a list of a record, such as its `status_history`; the list is begun where there is none.
    ///
    /// - Parameters:
    ///   - entry: lines without indentation, the first of which begins with `- `.
    ///   - item: from this text, whose lines it no longer fits afterwards.
    /// - Returns: the line of the entry, counted from one; `nil` where the record or its list is written between braces, and
    ///   nothing was changed.
    package mutating func add(_ entry: [String], to list: String, of item: Item) -> Int? {
        guard !item.isFlow else { return nil }
        let head = item.lines.first { number in
            let isFirst = number == item.lines.lowerBound
            return (isFirst || lines[number].indentation == item.column)
                && lines[number].dropFirst(item.column).hasPrefix(list + ":")
        }
        guard let head else {
            let margin = String(repeating: " ", count: item.column)
            let added = [margin + list + ":"] + entry.map { margin + "  " + $0 }
            lines.insert(contentsOf: added.map { Substring($0) }, at: item.lines.upperBound)
            return item.lines.upperBound + 2
        }
        guard lines[head].dropFirst(item.column).isBareKey(list) else { return nil }
        let rest = (head + 1)..<item.lines.upperBound
        let end = rest.first { number in
            let line = lines[number]
            guard !line.isBlank, !line.isComment else { return false }
            return line.indentation < item.column || line.indentation == item.column && !line.isItem
        }
        let entries = trimmed(head..<(end ?? item.lines.upperBound))
        let margin = rest.first { lines[$0].isItem }.map { lines[$0].indentation } ?? item.column + 2
        lines.insert(
            contentsOf: entry.map { Substring(String(repeating: " ", count: margin) + $0) }, at: entries)
        return entries + 1
    }
}

extension Substring {
    fileprivate var indentation: Int { prefix { $0 == " " }.count }
    fileprivate var isBlank: Bool { allSatisfy(\.isWhitespace) }
    fileprivate var isComment: Bool { drop { $0 == " " }.hasPrefix("#") }

    /// Whether the line begins an item of a list.
    fileprivate var isItem: Bool {
        let rest = drop { $0 == " " }
        return rest.hasPrefix("- ") || rest == "-"
    }

    /// Whether nothing but a comment stands behind a key.
    fileprivate func isBareKey(_ key: String) -> Bool {
        let rest = dropFirst(key.count + 1).drop { $0 == " " || $0 == "\t" || $0 == "\r" }
        return rest.isEmpty || rest.hasPrefix("#")
    }

    /// The value behind a colon, without quotes and comments.
    fileprivate var scalar: String {
        let text = drop { $0 == " " }
        if let quote = text.first, quote == "\"" || quote == "'" {
            return String(text.dropFirst().prefix { $0 != quote })
        }
        return String(text.prefix { !" \t\r,}#".contains($0) })
    }
}
