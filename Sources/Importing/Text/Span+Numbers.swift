/// Numbers and days out of the bytes of a field, without a string in between.
extension Span<UInt8> {
    /// A whole number of at most nine digits.
    func number(_ field: Range<Int>) -> UInt32? { digits(field, most: 9).map { UInt32($0) } }

    /// A whole number of at most eighteen digits where writing it gives the same text again, which `0123` does not.
    func canonicalNumber(_ field: Range<Int>) -> UInt64? {
        guard let first = field.first, self[first] != 48 || field.count == 1 else { return nil }
        return digits(field, most: 18)
    }

    /// The number that digits alone make, not more than eighteen.
    private func digits(_ field: Range<Int>, most: Int) -> UInt64? {
        guard (1...most).contains(field.count) else { return nil }
        var value: UInt64 = 0
        for index in field {
            let digit = self[index] &- 48
            guard digit < 10 else { return nil }
            value = value &* 10 &+ UInt64(digit)
        }
        return value
    }

    /// Whether a field has digits and nothing else.
    func isDigits(_ field: Range<Int>) -> Bool {
        for index in field where self[index] &- 48 > 9 { return false }
        return !field.isEmpty
    }

    /// A day written as digits only, such as `20131130`: days since 1 January 1970.
    func compactDay(_ field: Range<Int>) -> Int32? {
        guard field.count == 8, let number = number(field) else { return nil }
        return Int32(year: number / 10_000, month: number / 100 % 100, day: number % 100)
    }

    /// A day written as `2013-11-30`, or as Americans do, `11/30/2013`; a time after a blank is left out.
    ///
    /// - Parameter years: fewer than a hundred years, of which two digits tell one, as in `11/30/13`.
    func day(_ field: Range<Int>, in years: ClosedRange<UInt32>? = nil) -> Int32? {
        var parts: (UInt32, UInt32, UInt32) = (0, 0, 0)
        var place = 0
        var separator: UInt8 = 0
        var start = field.lowerBound
        var index = start
        while index <= field.upperBound {
            let byte = index < field.upperBound ? self[index] : UInt8(ascii: " ")
            let isEnd = byte == UInt8(ascii: " ") || byte == UInt8(ascii: "T")
            if isEnd || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/") {
                guard let number = number(start..<index) else { return nil }
                switch place {
                case 0: (parts.0, separator) = (number, byte)
                case 1: parts.1 = number
                default: parts.2 = number
                }
                if place < 2, isEnd || byte != separator { return nil }
                if place == 2 {
                    guard isEnd else { return nil }
                    return separator == UInt8(ascii: "-")
                        ? Int32(year: parts.0, month: parts.1, day: parts.2)
                        : Int32(
                            year: index - start == 2 ? Self.year(parts.2, in: years) : parts.2, month: parts.0,
                            day: parts.1)
                }
                place += 1
                start = index + 1
            }
            index += 1
        }
        return nil
    }

    /// The year of two digits; 0 where none of the years has them.
    private static func year(_ digits: UInt32, in years: ClosedRange<UInt32>?) -> UInt32 {
        guard let years else { return digits }
        let year = years.lowerBound + (digits + 100 - years.lowerBound % 100) % 100
        return years.contains(year) ? year : 0
    }

    /// A decimal number in hundredths, rounded to the nearest, such as −440 for `-4.4`.
    ///
    /// `nil` for anything else, and for what lies outside −10…10, which no scale does.
    func hundredths(_ field: Range<Int>) -> Int16? {
        guard let first = field.first, field.count <= 24 else { return nil }
        let isNegative = self[first] == UInt8(ascii: "-")
        var index = isNegative || self[first] == UInt8(ascii: "+") ? first + 1 : first
        var value: Int32 = 0
        var digits = 0
        // How many digits after the point have been taken; −1 before the point.
        var decimals = -1
        while index < field.upperBound {
            let byte = self[index]
            if byte == UInt8(ascii: "."), decimals < 0 {
                decimals = 0
            } else {
                let digit = Int32(byte &- 48)
                guard digit < 10 else { return nil }
                digits += 1
                if decimals < 3 {
                    value = value &* 10 &+ digit
                    guard value <= 100_000 else { return nil }
                    if decimals >= 0 { decimals += 1 }
                }
            }
            index += 1
        }
        guard digits > 0 else { return nil }
        for _ in max(0, decimals)..<3 { value = value &* 10 }
        let rounded = (value &+ 5) / 10
        guard rounded <= 1000 else { return nil }
        return Int16(isNegative ? -rounded : rounded)
    }

    /// Whether a field is a text as it is given, such as `NA`.
    func equals(_ field: Range<Int>, _ text: StaticString) -> Bool {
        guard field.count == text.utf8CodeUnitCount else { return false }
        return text.withUTF8Buffer { buffer in
            for (offset, index) in field.enumerated() where unsafe buffer[offset] != self[index] { return false }
            return true
        }
    }

    /// The text of a field, for a message, a tally or a look-up; of a long one the beginning, which is more than any of
    /// them shows.
    func string(_ field: Range<Int>) -> String {
        String(decoding: field.prefix(256).map { self[$0] }, as: UTF8.self)
    }

    /// A field without blanks at its ends.
    func trimmed(_ field: Range<Int>) -> Range<Int> {
        var (start, end) = (field.lowerBound, field.upperBound)
        while start < end, self[start] == UInt8(ascii: " ") { start += 1 }
        while end > start, self[end - 1] == UInt8(ascii: " ") { end -= 1 }
        return start..<end
    }
}

extension Int32 {
    /// Days since 1 January 1970; `nil` where the calendar has no such day, and outside the years 1800 to 2199, in which no
    /// data set has events.
    fileprivate init?(year: UInt32, month: UInt32, day: UInt32) {
        guard (1800..<2200).contains(year), (1...12).contains(month), day >= 1 else { return nil }
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        let length: UInt32
        switch month {
        case 2: length = isLeap ? 29 : 28
        case 4, 6, 9, 11: length = 30
        default: length = 31
        }
        guard day <= length else { return nil }
        // The arithmetic is H. Hinnant's `days_from_civil` (howardhinnant.github.io/date_algorithms.html).
        let shifted = month <= 2 ? year - 1 : year
        let (era, yearOfEra) = shifted.quotientAndRemainder(dividingBy: 400)
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        self = Self(era * 146_097 + dayOfEra) - 719_468
    }
}
