internal import Browsing
internal import Screen

extension Frame {
    /// A document, wrapped to the area and scrolled to the cursor.
    mutating func draw(
        _ document: Document, wrapped: WrappedDocument? = nil, cursor: Browsing.Cursor?, hasFocus: Bool, in area: Area
    ) {
        guard !area.isEmpty else { return }
        let wrapped = wrapped?.width == area.columns ? wrapped : nil
        draw(
            document, lines: wrapped ?? WrappedDocument(document, width: area.columns), cursor: cursor,
            hasFocus: hasFocus,
            in: area)
    }

    private mutating func draw(
        _ document: Document, lines wrapped: WrappedDocument, cursor: Browsing.Cursor?, hasFocus: Bool, in area: Area
    ) {
        let top = min(cursor?.top ?? 0, max(0, wrapped.lines.count - 1))
        for (offset, line) in wrapped.lines.dropFirst(top).prefix(area.rows).enumerated() {
            let row = area.row + offset
            let block = document.blocks[line.block]
            for (number, piece) in line.pieces.enumerated() where piece.column < area.columns {
                // The words that lead somewhere are underlined: the plain ones, and in a table those of the first column.
                let isLabel = piece.span.style.ink != .plain || block.stops != nil && number > 0
                let style = block.link != nil && !isLabel ? piece.span.style.adding(.underline) : piece.span.style
                put(
                    piece.span.text, at: Position(row: row, column: area.column + piece.column),
                    width: area.columns - piece.column, style: style)
            }
            if hasFocus, line.block == cursor?.index {
                let whole = Area(row: row, column: area.column, rows: 1, columns: area.columns)
                restyle(whole) { Style.plain.adding($0.marks.union(.reverse)) }
                if self.cursor == nil { self.cursor = whole.origin }
            }
        }
        drawMore(above: top, below: wrapped.lines.count - top - area.rows, in: area)
    }

    /// At the right edge, that there is more to read.
    mutating func drawMore(above: Int, below: Int, in area: Area) {
        guard area.rows >= 2 else { return }
        if above > 0 { put("↑", at: Position(row: area.row, column: area.right - 1), style: .accent) }
        if below > 0 { put("↓", at: Position(row: area.bottom - 1, column: area.right - 1), style: .accent) }
    }

    /// A page that takes the place of the panes.
    mutating func draw(_ page: Page, in area: Area) {
        var body = area
        let narrowing = page.narrowing.isEmpty ? "" : ": \(page.narrowing)▏"
        drawTitle(page.document.title + narrowing, [page.document.subtitle], in: body.splitTop(1))
        draw(page.document, cursor: page.cursor, hasFocus: true, in: body.inset(left: 2, right: 2))
    }
}
