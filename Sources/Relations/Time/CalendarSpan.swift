/// A span of whole years, months and days, as ISO 8601 writes it: `P1Y`, `P6M`, `P90D`, `P2W`.
package struct CalendarSpan: Hashable, Sendable, CustomStringConvertible {
    package let months: Int
    package let days: Int
    package let description: String

    /// Reads years, months, weeks and days; `nil` for another shape, for times of day and for a span of nothing.
    package init?(_ text: String) {
        guard text.first == "P", text.utf8.count <= 16 else { return nil }
        var months = 0
        var days = 0
        var number: Int?
        for character in text.dropFirst() {
            if let digit = character.wholeNumberValue, character.isASCII {
                number = (number ?? 0) * 10 + digit
                guard (number ?? 0) <= 9999 else { return nil }
                continue
            }
            guard let value = number else { return nil }
            switch character {
            case "Y": months += value * 12
            case "M": months += value
            case "W": days += value * 7
            case "D": days += value
            default: return nil
            }
            number = nil
        }
        guard number == nil, months + days > 0 else { return nil }
        self.months = months
        self.days = days
        description = text
    }
}

extension Day {
    /// The same day of a later month (or its last day, where the month is shorter), and then a number of days on.
    package func advanced(by span: CalendarSpan) -> Day {
        let (_, _, day) = parts
        let month = monthNumber + span.months
        let (year, index) = (month / 12, month % 12 + 1)
        let clamped = min(day, Day.length(ofMonth: index, in: year))
        return (Day(year: year, month: index, day: clamped) ?? self) + span.days
    }
}

extension Day {
    /// Whole months that have gone by until a later day.
    package func wholeMonths(until other: Day) -> Int {
        other.monthNumber - monthNumber - (other.parts.day < parts.day ? 1 : 0)
    }
}

extension CalendarSpan: Codable {
    package init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let span = Self(text) else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "“\(text)” is not a span of time."))
        }
        self = span
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
