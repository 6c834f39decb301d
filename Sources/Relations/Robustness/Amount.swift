/// The value of a figure.
package enum Amount: Hashable, Sendable {
    /// A number of days, a range where a date behind it is coarse.
    case days(DayCount)
    /// A number of days that need not be whole.
    case median(Double)
    case count(Int)
    /// The place of a gap among the closed ones of its series, the longest first, counted from 1; and how many they are.
    case rank(Int, of: Int)
    /// A controlled word.
    case word(String, onScreen: String)

    /// Whether another rule gives the same figure: a rank is the same where the place is, among however many.
    package func isSame(as other: Self?) -> Bool {
        if case .rank(let place, _) = self, case .rank(place, _)? = other { return true }
        return self == other
    }

    /// The least and the most that it may be, of a rank the places; `nil` for a word.
    package var bounds: ClosedRange<Double>? {
        switch self {
        case .days(let days): Double(days.least)...Double(days.most)
        case .median(let days): days...days
        case .count(let count): Double(count)...Double(count)
        case .rank(let place, _): Double(place)...Double(place)
        case .word: nil
        }
    }
}

extension Amount: CustomStringConvertible {
    /// `364 d`, `91–121 d`, `230.5 d`, `8`, `4th longest of 13`, `talks`.
    package var description: String {
        switch self {
        case .days(let days): "\(days) d"
        case .median(let days): "\(Self.words(for: days)) d"
        case .count(let count): "\(count)"
        case .rank(1, let number): "the longest of \(number)"
        case .rank(let place, let number): "\(Self.ordinal(place)) longest of \(number)"
        case .word(_, let word): word
        }
    }

    /// `1st`, `2nd`, `13th`.
    package static func ordinal(_ number: Int) -> String {
        switch (number % 10, number % 100) {
        case (_, 11...13): "\(number)th"
        case (1, _): "\(number)st"
        case (2, _): "\(number)nd"
        case (3, _): "\(number)rd"
        default: "\(number)th"
        }
    }

    static func words(for number: Double) -> String {
        number == number.rounded() ? "\(Int(number))" : "\(number)"
    }
}
