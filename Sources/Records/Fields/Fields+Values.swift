internal import Relations
internal import TimeZones

/// Texts, words, numbers and dates.
extension Fields {
    func text(_ name: String) -> String? { scalar(name)?.string }

    func texts(_ name: String) -> [String] { scalars(name).map(\.string) }

    /// A name for lists, of at most ``Limits/shortCells`` cells.
    func short(_ name: String) -> String? {
        guard let scalar = scalar(name) else { return nil }
        let cells = scalar.string.cells
        if cells > Limits.shortCells {
            report(.tooWide(field: name, cells: cells, limit: Limits.shortCells), at: scalar.mark)
        }
        return scalar.string
    }

    /// Texts by language.
    func textsByKey(_ name: String) -> [String: String] {
        guard let node = node(name) else { return [:] }
        guard case .mapping(let mapping) = node else {
            report(.wrongShape(name: name, expected: .mapping, found: node.shape), at: node.mark)
            return [:]
        }
        var texts: [String: String] = [:]
        for pair in mapping.pairs {
            let (key, value) = (pair.key, pair.value)
            guard case .scalar(let language) = key else {
                report(.unnamedField(of: "“\(name)”"), at: key.mark)
                continue
            }
            guard case .scalar(let text) = value else {
                report(
                    .wrongShape(name: language.string, expected: .text, found: value.shape), at: value.mark ?? key.mark)
                continue
            }
            texts[language.string] = text.string
        }
        return texts
    }

    /// One of a closed list of words.
    ///
    /// - Parameter except: words of the list that records do not write here.
    func word<Value: Word>(_ name: String, as type: Value.Type, except: [Value] = []) -> Value? {
        guard let scalar = scalar(name) else { return nil }
        if let value = Value(rawValue: scalar.string), !except.contains(value) { return value }
        let words = Value.allCases.filter { !except.contains($0) }.map(\.rawValue)
        report(
            .unknownWord(scalar.string, field: name, nearest: words.nearest(to: scalar.string), words: words),
            at: scalar.mark)
        return nil
    }

    /// A list of words of a closed list.
    func words<Value: Word>(_ name: String, as type: Value.Type) -> [Value] {
        scalars(name).compactMap { scalar in
            if let value = Value(rawValue: scalar.string) { return value }
            let words = Value.allCases.map(\.rawValue)
            report(
                .unknownWord(scalar.string, field: name, nearest: words.nearest(to: scalar.string), words: words),
                at: scalar.mark)
            return nil
        }
    }

    /// Points of a scale from −10 to +10.
    func points(_ name: String) -> Double? {
        guard let scalar = scalar(name) else { return nil }
        guard let points = Double(scalar.string), (-10...10).contains(points) else {
            report(.noPoints(scalar.string, field: name), at: scalar.mark)
            return nil
        }
        return points
    }

    /// `yes` or `no`, also written `true` or `false`.
    func flag(_ name: String) -> Bool? {
        guard let scalar = scalar(name) else { return nil }
        switch scalar.string {
        case "yes", "true": return true
        case "no", "false": return false
        default:
            report(.noFlag(scalar.string, field: name), at: scalar.mark)
            return nil
        }
    }

    /// A whole number above 0.
    func number(_ name: String) -> Int? {
        guard let scalar = scalar(name) else { return nil }
        guard let number = Int(scalar.string), number > 0 else {
            report(.noNumber(scalar.string, field: name), at: scalar.mark)
            return nil
        }
        return number
    }

    func date(_ name: String) -> RecordDate? {
        guard let scalar = scalar(name) else { return nil }
        if let date = RecordDate(scalar.string) { return date }
        let isImpossible = scalar.string.hasShapeOfDate
        report(isImpossible ? .impossibleDate(scalar.string) : .noDate(scalar.string), at: scalar.mark)
        return nil
    }

    /// A whole day.
    func day(_ name: String) -> Day? {
        guard let scalar = scalar(name) else { return nil }
        if let day = Day(scalar.string) { return day }
        let isImpossible = scalar.string.utf8.count == 10 && scalar.string.hasShapeOfDate
        report(isImpossible ? .impossibleDate(scalar.string) : .noDay(scalar.string), at: scalar.mark)
        return nil
    }

    func span(_ name: String) -> CalendarSpan? {
        guard let scalar = scalar(name) else { return nil }
        guard let span = CalendarSpan(scalar.string) else {
            report(.noSpan(scalar.string), at: scalar.mark)
            return nil
        }
        return span
    }

    /// An IANA time zone.
    func zone(_ name: String) -> String? {
        guard let scalar = scalar(name) else { return nil }
        guard ZoneRules.isKnown(scalar.string) else {
            report(.noZone(scalar.string), at: scalar.mark)
            return nil
        }
        return scalar.string
    }

    /// An address of the web.
    func url(_ name: String) -> String? {
        guard let scalar = scalar(name) else { return nil }
        let lower = scalar.string.lowercased()
        let host =
            lower.hasPrefix("https://") ? lower.dropFirst(8) : lower.hasPrefix("http://") ? lower.dropFirst(7) : ""
        let isPrintable = scalar.string.unicodeScalars.allSatisfy { $0 > " " && !$0.isUnsafe }
        guard let first = host.first, first != "/", isPrintable else {
            report(.noURL(scalar.string), at: scalar.mark)
            return nil
        }
        return scalar.string
    }

    /// Reports a date that lies before the one it should follow.
    ///
    /// Of coarse dates only those are reversed that cannot be right: `2023` may come after `2023-05`.
    func check(_ date: RecordDate?, _ name: String, isNotBefore start: RecordDate?, _ startName: String) {
        guard let date, let start else { return }
        let isSameDay = date.precision == .minute && start.precision == .minute && date.first == start.first
        guard date.last < start.first || isSameDay && (date.minute ?? 0) < (start.minute ?? 0) else { return }
        report(
            .reversed(field: name, date: date.description, earlier: startName, start: start.description),
            at: mark(of: name))
    }
}

extension String {
    /// Whether the text is written like a date, whatever its numbers.
    fileprivate var hasShapeOfDate: Bool {
        let shape = (hasPrefix("~") ? dropFirst() : self[...]).utf8.map {
            (48...57).contains($0) ? UInt8(ascii: "0") : $0
        }
        return ["0000", "0000-00", "0000-00-00", "0000-00-00T00:00", "0000-00-00 00:00"]
            .contains(String(decoding: shape, as: UTF8.self))
    }
}
