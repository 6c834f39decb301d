/// A date as exactly as it is known: a year, a month, a day or a minute, local to the place.
///
/// A date of lesser precision is a span and never its first day: “Mar 2023” begins on 1 March and ends on the 31st.
package struct RecordDate: Hashable, Sendable {
    package enum Precision: Int, Comparable, Sendable {
        case year, month, day, minute
        package static func < (lhs: Self, rhs: Self) -> Bool { lhs.rawValue < rhs.rawValue }
    }

    package let precision: Precision
    /// The first day of the span.
    package let first: Day
    /// Minutes since local midnight, at the precision of minutes.
    package let minute: Int?
    /// Whether the record says “about”.
    package let isApproximate: Bool

    package init(_ day: Day) {
        (precision, first, minute, isApproximate) = (.day, day, nil, false)
    }

    /// Reads `2023`, `2023-03`, `2023-03-14` or `2023-03-14T17:40`, each with a `~` before it for “about”.
    ///
    /// - Returns: `nil` for another shape or for a day or time that does not exist.
    package init?(_ text: String) {
        var bytes = Array(text.utf8)
        isApproximate = bytes.first == UInt8(ascii: "~")
        if isApproximate { bytes.removeFirst() }

        func number(_ range: Range<Int>) -> Int? {
            var value = 0
            for byte in bytes[range] {
                guard (48...57).contains(byte) else { return nil }
                value = value * 10 + Int(byte - 48)
            }
            return value
        }
        func has(_ character: Unicode.Scalar, at index: Int) -> Bool { bytes[index] == UInt8(ascii: character) }

        guard bytes.count >= 4, let year = number(0..<4) else { return nil }
        var month = 1
        var day = 1
        var minute: Int?
        switch bytes.count {
        case 4: precision = .year
        case 7: precision = .month
        case 10: precision = .day
        case 16: precision = .minute
        default: return nil
        }
        if precision >= .month {
            guard has("-", at: 4), let value = number(5..<7) else { return nil }
            month = value
        }
        if precision >= .day {
            guard has("-", at: 7), let value = number(8..<10) else { return nil }
            day = value
        }
        if precision == .minute {
            guard has("T", at: 10) || has(" ", at: 10), has(":", at: 13), let hours = number(11..<13),
                let minutes = number(14..<16), hours < 24, minutes < 60
            else { return nil }
            minute = hours * 60 + minutes
        }
        guard let first = Day(year: year, month: month, day: day) else { return nil }
        self.first = first
        self.minute = minute
    }

    package init?(_ text: Substring) { self.init(String(text)) }

    /// The last day of the span: the day from which, for an as-of date, the thing has happened.
    package var last: Day {
        let (year, month, _) = first.parts
        return switch precision {
        case .year: Day(year: year, month: 12, day: 31) ?? first
        case .month: Day(year: year, month: month, day: Day.length(ofMonth: month, in: year)) ?? first
        case .day, .minute: first
        }
    }

    /// Whether the day itself is known.
    package var isExact: Bool { precision >= .day && !isApproximate }

    /// The day alone, for lists: `2023-11-16`, `2023-03`, `2023`, `~2023-03`.
    package var day: String {
        let text = first.description
        let shown =
            switch precision {
            case .year: String(text.prefix(4))
            case .month: String(text.prefix(7))
            case .day, .minute: text
            }
        return isApproximate ? "~" + shown : shown
    }

    /// The time of day, `17:40`; `nil` where it is not known.
    package var time: String? {
        minute.map { "\(padded($0 / 60, to: 2)):\(padded($0 % 60, to: 2))" }
    }

    /// As running text says it: `16 Nov 2023`, `Mar 2023`, `2023`, `about Mar 2023`.
    package var inWords: String {
        let (year, month, _) = first.parts
        let words =
            switch precision {
            case .year: "\(year)"
            case .month: "\(monthNames[month - 1]) \(year)"
            case .day, .minute: first.inWords
            }
        return isApproximate ? "about " + words : words
    }
}

extension RecordDate: Comparable {
    /// By the end of the span, as as-of dates count; of two that end on one day the earlier time comes first.
    package static func < (lhs: Self, rhs: Self) -> Bool {
        (lhs.last, lhs.minute ?? 0, lhs.first) < (rhs.last, rhs.minute ?? 0, rhs.first)
    }
}

extension RecordDate: CustomStringConvertible {
    /// As records write it: `2023-11-16T17:40`.
    package var description: String { time.map { "\(day)T\($0)" } ?? day }
}

extension RecordDate: Codable {
    package init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let date = Self(text) else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "“\(text)” is not a date."))
        }
        self = date
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
