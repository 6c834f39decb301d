internal import Browsing
internal import Screen

extension Frame {
    /// What keys do in a box, the most needed first: whole ones, as many as fit.
    mutating func drawHelp(_ items: [String], in area: Area) {
        var column = area.column + 1
        for item in items where column + item.cells < area.right {
            put(item, at: Position(row: area.row, column: column), style: .quiet)
            column += item.cells + 3
        }
    }

    /// Where the box of columns stands, its title first, and the column in its first line.
    static func lines(of editor: ColumnEditor, above body: Area) -> (area: Area, top: Int) {
        var rest = body
        let rows = min(editor.lines.count, max(0, body.rows - 1))
        let top = max(0, min(editor.chosen - rows / 2, editor.lines.count - rows))
        return (rest.splitBottom(rows + 1), top)
    }

    /// The box of columns over the foot of the page.
    mutating func draw(_ editor: ColumnEditor, in area: Area, above body: Area) {
        fill(area)
        drawHelp(["Esc closes", "Space shows or hides", "J K move", "< > width", "0 resets"], in: area)
        let (box, top) = Self.lines(of: editor, above: body)
        let rows = box.rows - 1
        guard rows > 0 else { return }
        fill(box)
        fill(Area(row: box.row, column: box.column, rows: 1, columns: box.columns), with: "─", style: .accent)
        put(
            " Columns of \(editor.list.title) ", at: box.position(row: 0, column: 1), width: box.columns - 2,
            style: .bold)
        drawCount(editor.chosen, of: editor.lines.count, in: box)
        for offset in 0..<rows {
            let item = editor.lines[top + offset]
            let line = Area(row: box.row + 1 + offset, column: box.column, rows: 1, columns: box.columns)
            let text = "[\(item.isShown ? "x" : " ")] \(item.id)"
            put(text.clipped(to: max(0, box.columns - 2)), at: line.position(row: 0, column: 1), style: .plain)
            let width = (item.width == 1 ? "1 cell" : "\(item.width) cells") + (item.isSized ? ", fixed" : "")
            if box.columns > 30 {
                put(width, at: line.position(row: 0, column: 20), width: box.columns - 21, style: .quiet)
            }
            guard top + offset == editor.chosen else { continue }
            restyle(line) { Style.plain.adding($0.marks.union(.reverse)) }
            cursor = line.origin
        }
    }
}
