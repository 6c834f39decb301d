internal import Browsing
internal import Relations
internal import Screen

extension Frame {
    /// The strip of months: years above where there is room, then a mark for meetings and one for moves of issues.
    mutating func draw(_ strip: TimelineStrip, cursor: Browsing.Cursor?, hasFocus: Bool, in area: Area) {
        guard !area.isEmpty else { return }
        guard !strip.span.isEmpty else {
            put(" nothing on record yet", at: area.origin, width: area.columns, style: .quiet)
            if hasFocus { self.cursor = area.origin }
            return
        }
        let cells = TimelineStrip.cellsPerMonth
        let shown = max(1, (area.columns - 2) / cells)
        let top = max(0, min(cursor?.top ?? 0, strip.span.count - 1))
        let marksRow = area.rows > 1 ? area.row + 1 : area.row
        for offset in 0..<min(shown, strip.span.count - top) {
            let number = strip.span.lowerBound + top + offset
            let column = area.column + 1 + offset * cells
            if area.rows > 1, number % 12 == 0 || offset == 0 && number % 12 < 9 {
                put(
                    "\(number / 12)", at: Position(row: area.row, column: column), width: area.right - column,
                    style: .quiet)
            }
            draw(strip.months[number], at: Position(row: marksRow, column: column))
            if hasFocus, top + offset == cursor?.index {
                let month = Area(row: marksRow, column: column, rows: 1, columns: cells)
                restyle(month) { $0.adding(.reverse) }
                self.cursor = Position(row: marksRow, column: min(column, area.right - 1))
                let name = TimelineStrip.name(of: number)
                if area.rows > 1 { drawName(name, near: column, in: area) }
            }
        }
    }

    private mutating func drawName(_ name: String, near column: Int, in area: Area) {
        let start = min(column, area.right - name.cells - 2)
        put(" \(name) ", at: Position(row: area.row, column: max(area.column, start - 1)), style: .bold)
    }

    private mutating func draw(_ month: TimelineStrip.Month?, at position: Position) {
        guard let month else {
            put("·", at: position, style: .quiet)
            return
        }
        if !month.meetings.isEmpty { put(month.topLeadersMet ? "◆" : "◇", at: position, style: .accent) }
        guard let last = month.moves.last else { return }
        let style: Style =
            switch last.entry.trend {
            case .escalating: .alert
            case .deEscalating: .calm
            default: .caution
            }
        // Up and down say what the colour says.
        let mark = last.entry.trend == .deEscalating ? "▾" : "▴"
        put(mark, at: Position(row: position.row, column: position.column + 1), style: style)
    }
}
