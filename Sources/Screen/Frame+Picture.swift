extension Frame {
    /// The text of each row, without the blanks at its end: what a test of a picture compares.
    package var lines: [String] {
        (0..<size.rows).map { row in
            Self.withoutTrailing(" ", self.row(row).map(\.text).joined())
        }
    }

    /// The look of each row, one letter for a cell, without plain cells at its end.
    ///
    /// | letter | look |
    /// | --- | --- |
    /// | `.` `q` `a` `r` `y` `g` | plain, quiet, accent, alert (red), caution (yellow), calm (green) |
    /// | `P` `Q` `A` `R` `Y` `G` | the same, bold |
    /// | `_` `=` | underlined, underlined and bold, in any ink |
    /// | `#` `%` | reversed, reversed and bold, in any ink |
    package var styleLines: [String] {
        (0..<size.rows).map { row in
            Self.withoutTrailing(".", String(self.row(row).map { Self.letter(for: $0.style) }))
        }
    }

    private static func letter(for style: Style) -> Character {
        let bold = style.marks.contains(.bold)
        if style.marks.contains(.reverse) { return bold ? "%" : "#" }
        if style.marks.contains(.underline) { return bold ? "=" : "_" }
        return switch style.ink {
        case .plain: bold ? "P" : "."
        case .quiet: bold ? "Q" : "q"
        case .accent: bold ? "A" : "a"
        case .alert: bold ? "R" : "r"
        case .caution: bold ? "Y" : "y"
        case .calm: bold ? "G" : "g"
        }
    }

    private static func withoutTrailing(_ character: Character, _ line: String) -> String {
        var line = line
        while line.last == character { line.removeLast() }
        return line
    }
}
