internal import Browsing
internal import Screen

extension Frame {
    /// A grid: the header and the first columns stay, the rest is what has been scrolled to.
    ///
    /// - Complexity: O(*v*) for *v* cells in view.
    mutating func draw(_ grid: GridBody, hasFocus: Bool, in area: Area) {
        guard !area.isEmpty else { return }
        guard !grid.isEmpty else {
            drawText(grid.empty, in: area.inset(left: 1, right: 1))
            if hasFocus { cursor = area.origin }
            return
        }
        var body = area
        let header = body.splitTop(1)
        let frozen = ListPane(title: "", columns: grid.frozen).places(within: grid.frozenWidth(within: area.columns))
        let start = area.column + 1 + grid.frozenWidth(within: area.columns) + 1
        let columns = grid.columnsInView(within: area.columns)
        drawHeader(of: grid, frozen, columns, from: start, in: header)
        let shown =
            grid.rowCursor
            .top..<max(
                grid.rowCursor.top, min(grid.rowCursor.top + body.rows, grid.rows.count))
        for (offset, row) in shown.enumerated() {
            let line = Area(row: body.row + offset, column: body.column, rows: 1, columns: body.columns)
            let isSelected = row == grid.rowCursor.index
            draw(grid.rows[row].texts, at: frozen, in: line)
            if isSelected { put("›", at: line.origin, style: .accent) }
            var column = start
            for place in columns {
                let width = min(grid.widths[place], area.right - column)
                guard width > 0 else { break }
                let cell = Area(row: line.row, column: column, rows: 1, columns: width)
                draw(grid.cell(row, place), in: cell)
                if isSelected, place == grid.columnCursor.index {
                    restyle(cell) { Style.plain.adding($0.marks.union(.reverse)) }
                    if hasFocus { cursor = cell.origin }
                }
                column += grid.widths[place] + 1
            }
        }
        drawMore(above: grid.rowCursor.top, below: grid.rows.count - shown.upperBound, in: body)
    }

    private mutating func drawHeader(
        of grid: GridBody, _ frozen: [ListPane.PlacedColumn?], _ columns: Range<Int>, from start: Int, in line: Area
    ) {
        draw(grid.corner, at: frozen, in: line)
        var column = start
        for place in columns {
            let name = grid.columns[place].texts.first ?? Span("")
            let style = place == grid.columnCursor.index ? name.style.adding(.bold) : name.style
            put(
                name.text.clipped(to: grid.widths[place]).padded(to: grid.widths[place], .right),
                at: Position(row: line.row, column: column), width: line.right - column, style: style)
            column += grid.widths[place] + 1
        }
        restyle(line) { $0.adding(.underline) }
        // That there are columns to the left or the right.
        if columns.lowerBound > 0 { put("‹", at: Position(row: line.row, column: start - 1), style: .accent) }
        if columns.upperBound < grid.columns.count {
            put("›", at: Position(row: line.row, column: line.right - 1), style: .accent)
        }
    }

    private mutating func draw(_ cell: GridBody.Cell, in area: Area) {
        if cell.isHatched { fill(area, with: "░", style: .quiet) }
        let text = cell.text.clipped(to: area.columns)
        put(
            text, at: Position(row: area.row, column: area.right - text.cells), width: text.cells, style: cell.style)
    }
}
