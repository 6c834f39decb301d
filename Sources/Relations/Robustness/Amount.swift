/// The value of a figure.
package enum Amount: Hashable, Sendable {
    /// A number of days, a range where a date behind it is coarse.
    case days(DayCount)
    /// A number of days that need not be whole.
    case median(Double)
    case count(Int)
    /// A controlled word.
    case word(String, onScreen: String)

    /// The least and the most that it may be; `nil` for a word.
    package var bounds: ClosedRange<Double>? {
        switch self {
        case .days(let days): Double(days.least)...Double(days.most)
        case .median(let days): days...days
        case .count(let count): Double(count)...Double(count)
        case .word: nil
        }
    }
}

extension Amount: CustomStringConvertible {
    /// `364 d`, `91–121 d`, `230.5 d`, `8`, `talks`.
    package var description: String {
        switch self {
        case .days(let days): "\(days) d"
        case .median(let days): "\(Self.words(for: days)) d"
        case .count(let count): "\(count)"
        case .word(_, let word): word
        }
    }

    static func words(for number: Double) -> String {
        number == number.rounded() ? "\(Int(number))" : "\(number)"
    }
}
