/// What a terminal shows.
struct Picture: Equatable, CustomStringConvertible {
    /// The rows from the top, without blanks at their ends.
    let rows: [String]

    init(_ text: String) {
        var rows = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        if rows.last == "" { rows.removeLast() }
        self.rows = rows
    }

    var head: String { rows.first ?? "" }
    var foot: String { rows.last ?? "" }
    var description: String { rows.joined(separator: "\n") }

    func contains(_ text: String) -> Bool { rows.contains { $0.contains(text) } }

    var isASCII: Bool { description.utf8.allSatisfy { $0 < 0x80 } }

    /// Whether the pane is in focus; its title bears the bar.
    func isIn(_ pane: String) -> Bool { contains("▌\(pane)") }

    /// Whether the shell waits for a command.
    var isAtPrompt: Bool { rows.last { !$0.isEmpty } == "ready$" }
}
