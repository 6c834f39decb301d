internal import Browsing
internal import Relations
internal import Screen

extension Frame {
    /// The strip of months: years above where there is room, bars where there are coded events, then a mark for meetings
    /// and one for moves of issues.
    mutating func draw(_ strip: TimelineStrip, cursor: Browsing.Cursor?, hasFocus: Bool, in area: Area) {
        guard !area.isEmpty else { return }
        guard !strip.span.isEmpty else {
            put(" nothing on record yet", at: area.origin, width: area.columns, style: .quiet)
            if hasFocus { self.cursor = area.origin }
            return
        }
        let rows = StripRows(area, hasBars: strip.hasPlaceForBars)
        let cells = TimelineStrip.cellsPerMonth
        let shown = max(1, (area.columns - 2) / cells)
        let top = max(0, min(cursor?.top ?? 0, strip.span.count - 1))
        for offset in 0..<min(shown, strip.span.count - top) {
            let number = strip.span.lowerBound + top + offset
            let column = area.column + 1 + offset * cells
            if !rows.years.isEmpty, number % 12 == 0 || offset == 0 && number % 12 < 9 {
                put(
                    "\(number / 12)", at: Position(row: rows.years.row, column: column), width: area.right - column,
                    style: .quiet)
            }
            if let bars = strip.bars, let bar = bars.bar(ofMonth: number) {
                draw(bar, maximum: bars.maximum, in: rows.bars, column: column)
            }
            let marks = Position(row: rows.marks.row, column: column)
            if strip.recordSpan.contains(number) { draw(strip.months[number], at: marks) }
            if hasFocus, top + offset == cursor?.index {
                restyle(Area(row: marks.row, column: column, rows: 1, columns: cells)) { $0.adding(.reverse) }
                self.cursor = Position(row: marks.row, column: min(column, area.right - 1))
                if !rows.years.isEmpty { drawName(TimelineStrip.name(of: number), near: column, in: rows.years) }
            }
        }
    }

    private mutating func drawName(_ name: String, near column: Int, in line: Area) {
        let start = min(column, line.right - name.cells - 2)
        put(" \(name) ", at: Position(row: line.row, column: max(line.column, start - 1)), style: .bold)
    }

    /// A bar one cell wide, and beside it a sign where the month is unusual.
    private mutating func draw(_ bar: ChartBody.Bar, maximum: Double, in rows: Area, column: Int) {
        guard !rows.isEmpty else { return }
        let foot = Position(row: rows.bottom - 1, column: column)
        if bar.above.contains(where: { $0.value > 0 }) {
            drawBar(bar.above, isUp: true, maximum: maximum, steps: 8, rows, column: column, width: 1)
        } else {
            put("·", at: foot, style: .quiet)
        }
        if let flag = bar.flag {
            put(flag.text, at: Position(row: foot.row, column: column + 1), style: flag.style)
        }
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

/// The rows of the strip of months: what there is no room for is empty.
private struct StripRows {
    let years: Area
    let bars: Area
    let marks: Area

    init(_ area: Area, hasBars: Bool) {
        var rest = area
        guard hasBars else {
            years = rest.splitTop(area.rows > 1 ? 1 : 0)
            marks = rest.splitTop(1)
            bars = rest.splitTop(0)
            return
        }
        marks = rest.splitBottom(1)
        years = rest.splitTop(rest.rows > 1 ? 1 : 0)
        bars = rest
    }
}

extension TimelineStrip {
    /// What marks and bars stand for, as far as there is room in a title.
    func legend(within columns: Int) -> String {
        guard columns >= 64 else { return "" }
        let isLong = columns >= 100
        let marks = "◆ top leaders  ◇ meeting  ▴▾ issue moved"
        switch reported {
        case .unknown: return marks
        case .nothingImported:
            return isLong ? marks + " · by month, no event data imported: marks only" : marks
        case .noPair: return isLong ? marks + " · bars need a pair" : marks
        case .counting: return isLong ? marks + " · coded events are being counted …" : marks
        case .nothing(let dataset):
            return isLong ? marks + " · nothing reported in \(dataset.onScreen)" : "\(marks) · nothing reported"
        case .months(let bars):
            let unusual = bars.hasUnusual ? "  ! unusual" : ""
            return isLong ? "\(marks) · █ \(bars.inWords)\(unusual)" : "█ \(bars.inWords)  ◆◇ met  ▴▾ moved\(unusual)"
        }
    }
}
