package import Relations

/// One value of a table.
package enum Cell: Hashable, Sendable {
    case nothing
    case text(String)
    /// A controlled word, and the word on screen.
    case word(String, onScreen: String)
    case date(RecordDate)
    case number(Int)
    /// A number with so many places after the point.
    case decimal(Double, places: Int)
    case flag(Bool)
    /// A number of days, which is a range where a date behind it is coarse.
    case days(DayCount)
    case list([String])

    init(_ text: String?) { self = text.map(Cell.text) ?? .nothing }
    init(_ number: Int?) { self = number.map(Cell.number) ?? .nothing }
    init(_ date: RecordDate?) { self = date.map(Cell.date) ?? .nothing }
    init(_ word: (some Word)?) { self = word.map { .word($0.rawValue, onScreen: $0.onScreen) } ?? .nothing }
    init(_ days: DayCount?) { self = days.map(Cell.days) ?? .nothing }
    init(_ codes: [CountryCode]) { self = .list(codes.map(\.text)) }

    /// The value for tsv and csv, free of control characters: controlled words, and dates with their time.
    package var plain: String {
        switch self {
        case .nothing: ""
        case .text(let text), .word(let text, _): text.sanitized
        case .date(let date): date.description
        case .number(let number): String(number)
        case .decimal(let number, let places): Self.decimal(number, places: places)
        case .flag(let flag): flag ? "yes" : "no"
        case .days(let days): days.description
        case .list(let values): values.map(\.sanitized).joined(separator: ", ")
        }
    }

    /// The value for reading: words as the screen has them, days without the time, and only a *yes*.
    var shown: String {
        switch self {
        case .word(_, let word): word.sanitized
        case .date(let date): date.day
        case .flag(false): ""
        default: plain
        }
    }

    var isNumber: Bool {
        switch self {
        case .number, .decimal, .days: true
        case .nothing, .text, .word, .date, .flag, .list: false
        }
    }

    /// A number rounded half away from zero, with all its places.
    private static func decimal(_ number: Double, places: Int) -> String {
        let scale = (0..<places).reduce(1) { scale, _ in scale * 10 }
        guard number.isFinite, number.magnitude < 1e9 else { return "" }
        let rounded = Int((number.magnitude * Double(scale)).rounded())
        let rest = String(rounded % scale)
        let sign = number < 0 && rounded > 0 ? "-" : ""
        return sign + String(rounded / scale) + "." + String(repeating: "0", count: places - rest.count) + rest
    }

    /// The members for a key: one, or three for a range of days.
    func members(for key: String) -> [JSON.Member] {
        switch self {
        case .nothing: [.init(key, .null)]
        case .text(let text), .word(let text, _): [.init(key, .string(text))]
        case .date(let date): [.init(key, .string(date.description))]
        case .number(let number): [.init(key, .integer(number))]
        case .decimal: [.init(key, Double(plain).map(JSON.number) ?? .null)]
        case .flag(let flag): [.init(key, .bool(flag))]
        case .days(let days): JSON.days(key, days)
        case .list(let values): [.init(key, JSON(values))]
        }
    }
}
