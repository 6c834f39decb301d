extension Frame {
    /// Writes text into a row, from a place to the right, clipped at a width and at the edges of the frame.
    ///
    /// The text is sanitised (see ``sanitized(_:)``). A wide character that does not fit whole leaves a blank. Text that
    /// begins left of the frame appears from where it enters it.
    ///
    /// - Parameter width: How many cells it may take at most; `nil` for as many as there are.
    /// - Returns: How many cells it took, counted from `position`, so that the next text can follow.
    @discardableResult
    package mutating func put(
        _ text: String, at position: Position, width: Int? = nil, style: Style = .plain
    ) -> Int {
        guard position.row >= 0, position.row < size.rows, position.column < size.columns else { return 0 }
        let room = size.columns - position.column
        let end = position.column + max(0, min(width ?? room, room))
        guard position.column < 0 || !isPrintableASCII(text) else {
            let bytes = text.utf8.prefix(end - position.column)
            set(ascii: bytes, row: position.row, column: position.column, style: style)
            return bytes.count
        }
        var (column, reader) = (position.column, GlyphReader(text))
        while column < end, let (glyph, width) = reader.next() {
            putWhole(glyph, width, row: position.row, column: column, end: end, style: style)
            column += width
        }
        return max(0, min(column, end) - position.column)
    }

    /// Writes a part of a text; see ``put(_:at:width:style:)``.
    @discardableResult
    package mutating func put(
        _ text: Substring, at position: Position, width: Int? = nil, style: Style = .plain
    ) -> Int {
        put(String(text), at: position, width: width, style: style)
    }

    /// Writes text so that its last cell stands before a column; what is longer than the width ends in `…`.
    ///
    /// - Returns: How many cells it took.
    @discardableResult
    package mutating func putRight(
        _ text: String, row: Int, endingBefore column: Int, width: Int? = nil, style: Style = .plain
    ) -> Int {
        let text = width.map { text.clipped(to: $0) } ?? text
        return put(text, at: Position(row: row, column: column - text.cells), style: style)
    }

    /// Fills an area with a character; half of a wide one that does not fit stays blank.
    package mutating func fill(_ area: Area, with character: Character = " ", style: Style = .plain) {
        let area = area.intersection(self.area)
        var reader = GlyphReader(String(character))
        let (glyph, width) = reader.next() ?? (.blank, 1)
        for row in area.row..<area.bottom {
            for column in stride(from: area.column, to: area.right, by: width) {
                putWhole(glyph, width, row: row, column: column, end: area.right, style: style)
            }
        }
    }

    /// Writes a glyph where it fits between column 0 and the end, and a blank for a half that would stick out.
    private mutating func putWhole(
        _ glyph: Glyph, _ width: Int, row: Int, column: Int, end: Int, style: Style
    ) {
        if column >= 0, column + width <= end {
            set(glyph, width: width, row: row, column: column, style: style)
        } else if width == 2, column == -1, end > 0 {
            set(.blank, width: 1, row: row, column: 0, style: style)
        } else if width == 2, column >= 0, column < end {
            set(.blank, width: 1, row: row, column: column, style: style)
        }
    }

    private func isPrintableASCII(_ text: String) -> Bool {
        text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F }
    }
}
