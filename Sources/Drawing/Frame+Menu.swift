internal import Browsing
internal import Screen

extension Frame {
    /// Where the lines of a box stand, below a rule, and the first of them; an empty area where there is no room.
    static func items(of menu: Menu, above body: Area) -> (area: Area, top: Int) {
        let rows = min(menu.items.count, max(0, body.rows - 1))
        var rest = body
        let area = rest.splitBottom(rows > 0 ? rows + 1 : 0)
        return (area, max(0, min(menu.chosen - rows / 2, menu.items.count - rows)))
    }

    /// A box over the foot of the page: a line for each way to go on, with its letter.
    mutating func draw(_ menu: Menu, in area: Area, above body: Area) {
        fill(area)
        drawHelp(["Esc closes", "a letter or arrows, Enter"], in: area)
        let (box, top) = Self.items(of: menu, above: body)
        let rows = box.rows - 1
        guard rows > 0 else { return }
        fill(box)
        fill(Area(row: box.row, column: box.column, rows: 1, columns: box.columns), with: "─", style: .accent)
        put(" \(menu.title) ", at: box.position(row: 0, column: 1), width: box.columns - 2, style: .bold)
        drawCount(menu.chosen, of: menu.items.count, in: box)
        let title = min(menu.items.map(\.title.cells).max() ?? 0, max(10, box.columns / 2))
        for offset in 0..<rows {
            let item = menu.items[top + offset]
            let line = Area(row: box.row + 1 + offset, column: box.column, rows: 1, columns: box.columns)
            put(String(item.key), at: line.position(row: 0, column: 1), width: 1, style: .bold)
            put(item.title.clipped(to: title), at: line.position(row: 0, column: 3), width: max(0, box.columns - 4))
            let room = box.columns - title - 7
            if room > 3 {
                put(
                    item.detail.clipped(to: room), at: line.position(row: 0, column: title + 6), width: room,
                    style: .quiet)
            }
            guard top + offset == menu.chosen else { continue }
            restyle(line) { Style.plain.adding($0.marks.union(.reverse)) }
            cursor = line.origin
        }
    }

    /// Where a box has more lines than fit, which of them is chosen; in the rule over it.
    mutating func drawCount(_ chosen: Int, of count: Int, in box: Area) {
        guard count > box.rows - 1 else { return }
        putRight(" \(chosen + 1) of \(count) ", row: box.row, endingBefore: box.right - 1, style: .quiet)
    }
}
