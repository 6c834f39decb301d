extension Frame {
    /// The frame without lines and drawings, which a screen reader would name one by one and a Braille line would show as
    /// noise. What a sign says is said by words beside it; the two marks that have none become signs of ASCII, and the dot
    /// between two parts of a line the comma that it is read as.
    package var withoutDrawings: Frame {
        var frame = self
        for row in 0..<size.rows {
            for column in 0..<size.columns {
                let cell = self[row, column]
                guard !cell.glyph.isASCII, let plain = Self.plain(cell.glyph.base) else { continue }
                frame.set(Glyph(plain), width: 1, row: row, column: column, style: cell.style)
                guard isBetweenParts(row, column) else { continue }
                let blank = self[row, column - 1]
                frame.set(Glyph(","), width: 1, row: row, column: column - 1, style: blank.style)
            }
        }
        return frame
    }

    /// Whether a dot stands between blanks, and words beyond these.
    private func isBetweenParts(_ row: Int, _ column: Int) -> Bool {
        func isRead(_ column: Int) -> Bool {
            let glyph = self[row, column].glyph
            return glyph != .blank && Self.plain(glyph.base) == nil
        }
        return self[row, column].glyph.base == "·" && isRead(column - 2) && self[row, column - 1].glyph == .blank
            && self[row, column + 1].glyph == .blank && isRead(column + 2)
    }

    /// What stands for a drawing; `nil` for characters that are read.
    private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        switch scalar {
        case "▪", "◆": "*"
        case "▫", "◇": "+"
        // Box drawing, blocks, geometric shapes, and the signs that stand for moving and choosing.
        case "\u{2500}"..."\u{25FF}", "›", "‹", "×", "∆", "↑", "↓", "⏎", "·": " "
        default: nil
        }
    }
}
