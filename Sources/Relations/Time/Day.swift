/// A day of the Gregorian calendar, without a time or a zone.
package struct Day: Hashable, Comparable, Sendable {
    /// Days since 1 January 1970.
    package let number: Int

    package init(number: Int) { self.number = number }

    /// A day by its parts; `nil` where the calendar has no such day.
    ///
    /// The arithmetic is H. Hinnant's `days_from_civil` (howardhinnant.github.io/date_algorithms.html).
    package init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month),
            (1...Self.length(ofMonth: month, in: year)).contains(day)
        else { return nil }
        let shifted = month <= 2 ? year - 1 : year
        let era = shifted / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        number = era * 146_097 + dayOfEra - 719_468
    }

    /// Reads `2023-11-16`; `nil` for anything else.
    package init?(_ text: String) {
        guard let date = RecordDate(text), date.precision == .day, !date.isApproximate else { return nil }
        self = date.first
    }

    package init?(_ text: Substring) { self.init(String(text)) }

    /// Year, month and day of the month.
    package var parts: (year: Int, month: Int, day: Int) {
        let shifted = number + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let month = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * month + 2) / 5 + 1
        let civilMonth = month < 10 ? month + 3 : month - 9
        return (yearOfEra + era * 400 + (civilMonth <= 2 ? 1 : 0), civilMonth, day)
    }

    package var year: Int { parts.year }

    /// Months since January of year 0: neighbouring months differ by one.
    package var monthNumber: Int {
        let (year, month, _) = parts
        return year * 12 + month - 1
    }

    package static func length(ofMonth month: Int, in year: Int) -> Int {
        switch month {
        case 4, 6, 9, 11: 30
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        default: 31
        }
    }

    package static func < (lhs: Self, rhs: Self) -> Bool { lhs.number < rhs.number }
    package static func - (lhs: Self, rhs: Self) -> Int { lhs.number - rhs.number }
    package static func + (lhs: Self, days: Int) -> Self { Self(number: lhs.number + days) }
}

extension Day: CustomStringConvertible {
    /// `2023-11-16`
    package var description: String {
        let (year, month, day) = parts
        guard (0...9999).contains(year) else { return "\(year)-\(padded(month, to: 2))-\(padded(day, to: 2))" }
        // Digit by digit: dates stand in every row of every list.
        let digits = [year / 1000, year / 100, year / 10, year, -1, month / 10, month, -1, day / 10, day]
        return String(decoding: digits.map { $0 < 0 ? UInt8(ascii: "-") : 48 + UInt8($0 % 10) }, as: UTF8.self)
    }

    /// `16 Nov 2023`, as running text says it.
    package var inWords: String {
        let (year, month, day) = parts
        return "\(day) \(monthNames[month - 1]) \(year)"
    }
}

extension Day: Codable {
    package init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let day = Self(text) else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "“\(text)” is not a day."))
        }
        self = day
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

/// English, since the program's own words are; records keep their own languages.
let monthNames = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
