internal import Relations

// A bookmark as lines that can be read and edited: a word and what it says, `pair CHN JPN`, `sort meetings 1`.
extension Bookmark {
    /// The lines, without line ends; reading them gives the same bookmark.
    package var lines: [String] {
        var lines: [String] = []
        if let base { lines.append(partner.map { "pair \(base) \($0)" } ?? "country \(base)") }
        if let asOf { lines.append("as-of \(asOf)") }
        if reading != .happened { lines.append("reading \(reading.rawValue)") }
        if !filter.isEmpty { lines.append("filter \(filter)") }
        for (list, order) in sorting.sorted(by: { $0.key < $1.key }) {
            lines.append("sort \(list.rawValue) \(order.number)" + (order.isReversed ? " reversed" : ""))
        }
        for (list, plan) in columns.sorted(by: { $0.key < $1.key }) { lines.append("columns \(list.rawValue) \(plan)") }
        if let focus { lines.append("pane \(focus.name)") }
        if let source, source != focus { lines.append("source \(source.name)") }
        if isZoomed { lines.append("zoom") }
        for (pane, cursor) in cursors.sorted(by: { $0.key < $1.key }) {
            lines.append("row \(pane.name) \(cursor.index) \(cursor.top)" + (cursor.id.map { " \($0)" } ?? ""))
        }
        for reference in trail { lines.append("record \(reference.kind.rawValue) \(reference.id)") }
        for page in pages { lines.append("page \(page.text)") }
        if let row = place?.row { lines.append("at \(row)") }
        if let column = place?.column { lines.append("at-column \(column)") }
        if let line = place?.line { lines.append("at-line \(line)") }
        for subject in recents {
            switch subject {
            case .pair(let pair): lines.append("recent \(pair.first) \(pair.second)")
            case .country(let country): lines.append("recent \(country)")
            case .everybody: break
            }
        }
        for action in commands { lines.append("command \(action.rawValue)") }
        if let looked { lines.append("looked \(looked)" + (lookedBefore.map { " \($0)" } ?? "")) }
        // What is no line of its own would read back as something else; it is left out.
        return lines.filter(Self.isOneLine)
    }

    /// Whether a text can stand on a line of a file: no character of it ends a line, for anybody who reads lines, nor does
    /// it steer a terminal on which the file is looked at.
    private static func isOneLine(_ text: some StringProtocol) -> Bool {
        text.unicodeScalars.allSatisfy { scalar in
            switch scalar.properties.generalCategory {
            case .control, .lineSeparator, .paragraphSeparator: false
            default: true
            }
        }
    }

    /// The words that lines begin with.
    static let words = [
        "pair", "country", "as-of", "reading", "filter", "sort", "columns", "pane", "source", "zoom", "row", "record",
        "page", "at", "at-column", "at-line", "recent", "command", "looked",
    ]

    /// Takes what one line says.
    ///
    /// - Returns: whether it is a line of a bookmark; where it is not, nothing has changed.
    mutating func take(_ word: Substring, _ rest: Substring) -> Bool {
        guard Self.isOneLine(rest) else { return false }
        let fields = rest.split(separator: " ").map(String.init)
        switch (word, fields.count) {
        case ("pair", 2):
            guard let base = CountryCode(fields[0]), let partner = CountryCode(fields[1]),
                CountryPair(base, partner) != nil
            else { return false }
            (self.base, self.partner) = (base, partner)
        case ("country", 1):
            guard let base = CountryCode(fields[0]) else { return false }
            (self.base, partner) = (base, nil)
        case ("as-of", 1):
            guard let date = RecordDate(fields[0]) else { return false }
            asOf = date.last
        case ("reading", 1):
            guard let reading = Reading(rawValue: fields[0]) else { return false }
            self.reading = reading
        case ("filter", 1...):
            guard let filter = try? Filter(String(rest)) else { return false }
            self.filter = filter
        case ("sort", 2...3):
            guard let list = ListName(rawValue: fields[0]), let number = Int(fields[1]),
                list.orders.indices.contains(number), fields.count == 2 || fields[2] == "reversed"
            else { return false }
            sorting[list] = ListOrder(number, isReversed: fields.count == 3)
        case ("columns", 1...):
            guard let list = ListName(rawValue: fields[0]),
                let plan = ColumnPlan(fields.dropFirst().joined(separator: " "))
            else { return false }
            columns[list] = plan
        case ("pane", 1):
            guard let pane = Pane(name: fields[0]) else { return false }
            focus = pane
            if source == nil { source = pane == .detail ? Pane.meetings : pane }
        case ("source", 1):
            guard let pane = Pane(name: fields[0]), pane != .detail else { return false }
            source = pane
        case ("zoom", 0): isZoomed = true
        case ("row", 3...4):
            guard let pane = Pane(name: fields[0]), let index = Int(fields[1]), let top = Int(fields[2]),
                (0..<Self.mostRows).contains(index), (0...index).contains(top)
            else { return false }
            cursors[pane] = Cursor(index: index, id: fields.count > 3 ? fields[3] : nil, top: top)
        case ("record", 2):
            guard let kind = RecordKind(rawValue: fields[0]), trail.count < Self.longestTrail else { return false }
            trail.append(Reference(kind, fields[1]))
        case ("page", 1...):
            guard let page = PageAddress(String(rest)), pages.count < Self.longestTrail else { return false }
            pages.append(page)
        case ("at", 1...): place = (place ?? PagePlace()).with { $0.row = String(rest) }
        case ("at-column", 1): place = (place ?? PagePlace()).with { $0.column = fields[0] }
        case ("at-line", 1):
            guard let line = Int(fields[0]), (1..<Self.mostRows).contains(line) else { return false }
            place = (place ?? PagePlace()).with { $0.line = line }
        case ("recent", 1...2):
            let codes = fields.compactMap { CountryCode($0) }
            guard codes.count == fields.count, recents.count < Self.mostRecents else { return false }
            if codes.count == 1 {
                recents.append(.country(codes[0]))
            } else {
                guard let pair = CountryPair(codes[0], codes[1]) else { return false }
                recents.append(.pair(pair))
            }
        case ("command", 1):
            guard let action = Action(rawValue: fields[0]), commands.count < RecentActions.most else { return false }
            commands.append(action)
        case ("looked", 1...2):
            let days = fields.compactMap { Day($0) }
            guard days.count == fields.count else { return false }
            (looked, lookedBefore) = (days[0], days.dropFirst().first)
        default: return false
        }
        return true
    }

    /// Bounds for files that anybody may have written.
    private static let mostRows = 1_000_000
    private static let longestTrail = 100
}

extension Bookmark {
    /// The first line of a file that a bookmark is kept in; the number changes when old files can no longer be read.
    package static let heading = "# dyad 1: where you left off; without this file dyad starts anew."

    /// The text of a file that keeps the bookmark.
    package var text: String { ([Self.heading] + lines).joined(separator: "\n") + "\n" }

    /// Reads what a file keeps.
    ///
    /// - Returns: `nil` where any line is not as ``text`` writes it: half a place is none.
    package init?(_ text: String) {
        self.init()
        let lines = text.split(separator: "\n")
        guard lines.first == Self.heading[...], lines.count < 1000 else { return nil }
        for line in lines.dropFirst() {
            let parts = line.split(separator: " ", maxSplits: 1)
            guard let word = parts.first, take(word, parts.dropFirst().first ?? "") else { return nil }
        }
    }
}

extension Pane {
    /// The name in files and messages.
    package var name: String { title.lowercased() }

    package init?(name: String) {
        guard let pane = Self.allCases.first(where: { $0.name == name }) else { return nil }
        self = pane
    }
}
