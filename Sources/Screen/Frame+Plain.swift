extension Frame {
    /// The frame without lines and drawings, which a screen reader would name one by one and a Braille line would show as
    /// noise. What a sign says is said by words beside it; the two marks that have none become signs of ASCII.
    package var withoutDrawings: Frame {
        var frame = self
        for row in 0..<size.rows {
            for column in 0..<size.columns {
                let cell = self[row, column]
                guard !cell.glyph.isASCII, let plain = Self.plain(cell.glyph.base) else { continue }
                frame.set(Glyph(plain), width: 1, row: row, column: column, style: cell.style)
            }
        }
        return frame
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
