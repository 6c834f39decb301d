import Relations

/// How numbers, lists and dates are put into running text.
enum Wording {
    /// `a`, `a and b`, `a, b and c`.
    static func list(_ items: [String]) -> String {
        guard let last = items.last, items.count > 1 else { return items.first ?? "" }
        return items.dropLast().joined(separator: ", ") + " and " + last
    }

    /// `1 source`, `2 sources`; the plural is given where it is not made with an s.
    static func count(_ number: Int, _ one: String, _ many: String? = nil) -> String {
        number == 1 ? "1 \(one)" : "\(number) \(many ?? one + "s")"
    }

    /// `364 days`, `1 day`, `350–380 days`.
    static func days(_ count: DayCount) -> String { count.exact == 1 ? "1 day" : "\(count) days" }

    /// `85 days`, `≥ 241 days`.
    static func days(_ count: OpenCount) -> String {
        (count.recordsEnd == nil ? "" : "≥ ") + days(count.days)
    }

    /// `230`, `230.5`.
    static func number(_ value: Double) -> String {
        value == value.rounded() ? "\(Int(value))" : "\(value)"
    }

    /// `17 November`: without the year, which another place may not have reached on the as-of date.
    static func dayOfYear(_ day: Day) -> String { "\(day.parts.day) \(months[day.parts.month - 1])" }

    /// `November 2023`, for a count of months as ``Day/monthNumber`` counts them.
    static func month(_ number: Int) -> String {
        "\(months[((number % 12) + 12) % 12]) \(number / 12)"
    }

    /// `2012–2025`, or one year.
    static func years(_ first: Day, _ last: Day) -> String {
        first.year == last.year ? "\(first.year)" : "\(first.year)–\(last.year)"
    }

    /// A text in curly quotes, unless it has some already.
    static func quoted(_ text: String) -> String {
        text.hasPrefix("“") ? text : "“\(text)”"
    }

    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
}
