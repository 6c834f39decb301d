import Testing

/// A kind of terminal, a locale and a size.
struct TerminalPlace: Sendable, CustomTestStringConvertible {
    let type: String
    let locale: String
    let columns: Int
    let rows: Int

    var testDescription: String { "\(type), \(locale), \(columns)×\(rows)" }
    var isASCII: Bool { locale == "C" }
    var hasColours: Bool { type != "vt100" }
    /// Whether panes stand side by side or below each other; else there is one, and a row of tabs.
    var isWide: Bool { columns >= 80 }
    /// What screens are kept under: they are the same on every kind of terminal.
    var name: String { "\(columns)x\(rows)\(isASCII ? "-ascii" : "")" }

    private static let types = ["xterm-256color", "tmux-256color", "linux", "vt100"]

    /// In such an order that a few places beside each other differ in all.
    static let all = [(80, 24), (40, 10)].flatMap { size in
        ["C.UTF-8", "C"].flatMap { locale in
            types.map { TerminalPlace(type: $0, locale: locale, columns: size.0, rows: size.1) }
        }
    }

    /// Where screens are recorded.
    static let models = all.filter { $0.type == types[0] }
}
