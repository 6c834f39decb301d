/// What the drawing characters, and letters with marks, become on a terminal that has only ASCII.
package enum Glyphs {
    /// The character of ASCII that stands for another one; `?` where there is none.
    ///
    /// Characters that a legend tells apart stay apart.
    package static func ascii(for character: Character) -> Character {
        guard let scalar = character.unicodeScalars.first else { return " " }
        return Character(ascii(for: scalar))
    }

    static func ascii(for scalar: Unicode.Scalar) -> Unicode.Scalar {
        if scalar.isASCII { return scalar }
        return drawings[scalar] ?? letter(for: scalar) ?? (scalar.properties.isWhitespace ? " " : "?")
    }

    /// Each line: a character of ASCII, and those that it stands for.
    private static let lines = [
        "- ─╌┄┈–—‐‑‒―−↔", "= ━═▪", "| │┃║┆┊▌▍▎▏▐", "+ ┌┐└┘├┤┬┴┼╭╮╰╯◇▫□±", "# █▉▊▋◆■", "* ●•★▇°", "% ◐◑◒◓▒▓▤▥▦▧▨▩",
        "o ○◯◦▯", "@ ◷◴◵◶", "^ ▴▲△▵↑", "v ▾▼▽▿↓✓✔", "> →▸▶▹›»⏎≥⇒", "< ←◂◀◃‹«≤", "x ×✗✘✕▚", "! ≠⚠", ". …·▂", "\" “”„‟▀",
        "' ‘’‚‛′▔", "~ ≈∼", ": ░▃", "_ ▁", "- ▄", "= ▅", "+ ▆", "/ ÷⊘╱", "E €", "L £", "S §", "N №", "& ∆", "1 ¹",
        "2 ²",
        "3 ³",
        "u µ",
    ]

    private static let drawings: [Unicode.Scalar: Unicode.Scalar] = lines.reduce(into: [:]) { table, line in
        let scalars = Array(line.unicodeScalars)
        for scalar in scalars.dropFirst(2) { table[scalar] = scalars[0] }
    }

    /// The letter below the marks of Latin-1, Latin Extended-A and Latin Extended Additional (Vietnamese).
    private static func letter(for scalar: Unicode.Scalar) -> Unicode.Scalar? {
        switch scalar.value {
        case 0xC0...0x17F: Unicode.Scalar(latin[Int(scalar.value) - 0xC0])
        case 0x1E00...0x1EFF: Unicode.Scalar(latinAdditional[Int(scalar.value) - 0x1E00])
        default: others[scalar]
        }
    }

    private static let latin = Array(
        """
        AAAAAAACEEEEIIIIDNOOOOOxOUUUUYTsaaaaaaaceeeeiiiidnooooo/ouuuuytyAaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGg\
        GgGgHhHhIiIiIiIiIiIiJjKkkLlLlLlLlLlNnNnNnnNnOoOoOoOoRrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs
        """.utf8)

    private static let latinAdditional = Array(
        """
        AaBbBbBbCcDdDdDdDdDdEeEeEeEeEeFfGgHhHhHhHhHhIiIiKkKkKkLlLlLlLlMmMmMmNnNnNnNnOoOoOoOoPpPpRrRrRrRr\
        SsSsSsSsSsTtTtTtTtUuUuUuUuUuVvVvWwWwWwWwWwXxXxYyZzZzZzhtwya?ssSdAaAaAaAaAaAaAaAaAaAaAaAaEeEeEeEe\
        EeEeEeEeIiIiOoOoOoOoOoOoOoOoOoOoOoOoUuUuUuUuUuUuUuYyYyYyYyLlVvYy
        """.utf8)

    private static let others: [Unicode.Scalar: Unicode.Scalar] = [
        "Ơ": "O", "ơ": "o", "Ư": "U", "ư": "u", "Ǎ": "A", "ǎ": "a", "Ǐ": "I", "ǐ": "i", "Ǒ": "O", "ǒ": "o",
        "Ǔ": "U", "ǔ": "u", "Ǚ": "U", "ǚ": "u", "Ș": "S", "ș": "s", "Ț": "T", "ț": "t", "Ə": "A", "ə": "a",
    ]
}

extension Frame {
    /// The frame in ASCII: drawing characters and letters with marks replaced, a wide character by `??`.
    ///
    /// A sign of comparison keeps its meaning where a blank follows it, which the second half then takes:
    /// `≥ 241` becomes `>=241`.
    package var asciified: Frame {
        var frame = self
        for row in 0..<size.rows {
            for column in 0..<size.columns {
                let cell = self[row, column]
                guard !cell.glyph.isASCII else { continue }
                let ascii = cell.width == 2 ? "?" : Glyphs.ascii(for: cell.glyph.base)
                frame.set(Glyph(ascii), width: 1, row: row, column: column, style: cell.style)
                if cell.width == 2 {
                    frame.set(Glyph("?"), width: 1, row: row, column: column + 1, style: cell.style)
                } else if isComparison(cell.glyph.base), column + 1 < size.columns, self[row, column + 1].isBlank {
                    frame.set(Glyph("="), width: 1, row: row, column: column + 1, style: cell.style)
                }
            }
        }
        return frame
    }

    private func isComparison(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "≥" || scalar == "≤" || scalar == "≠"
    }
}
