internal import Browsing
internal import Screen

extension Frame {
    /// A chart: legend, bars on both sides of the axis, marks, the scale of time and what it rests on, as far as there
    /// are rows.
    ///
    /// - Complexity: O(*v* · *h*) for *v* periods in view and *h* rows of bars.
    mutating func draw(_ chart: ChartBody, hasFocus: Bool, in area: Area) {
        guard !area.isEmpty else { return }
        guard !chart.isEmpty else {
            drawText(chart.empty, in: area.inset(left: 1, right: 1))
            if hasFocus { cursor = area.origin }
            return
        }
        let rows = ChartRows(chart, in: area)
        drawLegend(chart.legend, in: rows.legend)
        for (panel, own) in zip(chart.panels, rows.panels) { drawScale(chart, panel, own, in: rows.gutter) }
        let cells = chart.cells(within: area.columns)
        let start = area.column + chart.gutter(within: area.columns)
        let top = chart.cursor.top
        let shown = top..<min(chart.index.count, top + chart.periods(within: area.columns))
        for place in shown {
            let column = Area(
                row: area.row, column: start + (place - top) * cells, rows: area.rows,
                columns: min(cells, area.right - start - (place - top) * cells))
            for (panel, own) in zip(chart.panels, rows.panels) { draw(panel.bar(place), of: chart, own, in: column) }
            draw(chart.markRows > 0 ? chart.bar(place).marks : [], rows.marks, in: column)
        }
        let name = cursorName(of: chart, shown, cells: cells, from: start, in: rows.labels)
        drawLabels(of: chart, shown, cells: cells, from: start, beside: name, in: rows.labels)
        if shown.contains(chart.cursor.index) {
            let column = start + (chart.cursor.index - top) * cells
            mark(column, cells: cells, of: chart, rows, name, hasFocus: hasFocus)
        }
        if !rows.footer.isEmpty { drawText(chart.footer, in: rows.footer) }
    }

    private mutating func draw(_ bar: ChartBody.Bar, of chart: ChartBody, _ rows: ChartRows.Panel, in column: Area) {
        // A blank between the bars where there is room for one.
        let width = max(1, column.columns > 1 ? column.columns - 1 : 1)
        if !rows.axis.isEmpty {
            let axis = Area(row: rows.axis.row, column: column.column, rows: 1, columns: column.columns)
            if !bar.isGap { fill(axis, with: "─", style: .quiet) }
            if let flag = bar.flag { put(flag.text, at: axis.origin, width: width, style: flag.style) }
        }
        let steps = chart.hasBelow ? 2 : 8
        drawBar(
            bar.above, isUp: true, maximum: chart.maximum, steps: steps, rows.above, column: column.column,
            width: width)
        drawBar(
            bar.below, isUp: false, maximum: chart.maximum, steps: steps, rows.below, column: column.column,
            width: width)
    }

    private mutating func draw(_ marks: [Span?], _ area: Area, in column: Area) {
        for (row, mark) in zip(area.row..<area.bottom, marks) {
            guard let mark else { continue }
            put(mark.text, at: Position(row: row, column: column.column), width: column.columns, style: mark.style)
        }
    }

    /// One side of a bar, from the axis outwards.
    ///
    /// - Parameter steps: into how many parts a cell is divided: eighths where all bars stand up, halves where some hang
    ///   down, for which terminals have no eighths, so that both sides are drawn alike.
    mutating func drawBar(
        _ segments: [ChartBody.Segment], isUp: Bool, maximum: Double, steps: Int, _ area: Area, column: Int, width: Int
    ) {
        guard maximum > 0, area.rows > 0 else { return }
        let scale = Double(area.rows * steps) / maximum
        var sum = 0.0
        var drawn = 0
        for segment in segments where segment.value > 0 {
            sum += segment.value
            // What is stacked keeps to whole cells, so that each part has a shade of its own.
            let grain = segments.count > 1 ? Double(steps) : 1
            let end = min(area.rows * steps, Int((sum * scale / grain).rounded() * grain))
            while drawn < end {
                let offset = drawn / steps
                let row = isUp ? area.bottom - 1 - offset : area.row + offset
                let part = min(steps, end - drawn)
                let glyph =
                    part < steps && segment.fill == .solid
                    ? Self.part(part * 8 / steps, isUp: isUp) : segment.fill.glyph
                put(
                    String(repeating: glyph, count: width), at: Position(row: row, column: column), width: width,
                    style: Style(segment.ink))
                drawn += steps
            }
        }
        // Little is not nothing.
        if drawn == 0, sum > 0 {
            let row = isUp ? area.bottom - 1 : area.row
            let first = segments.first { $0.value > 0 }
            put(
                String(repeating: isUp ? "▁" : "▔", count: width), at: Position(row: row, column: column),
                width: width, style: Style(first?.ink ?? .accent))
        }
    }

    /// A cell of which so many eighths are filled.
    private static func part(_ eighths: Int, isUp: Bool) -> String {
        guard isUp else { return "▀" }
        return ["▁", "▁", "▂", "▃", "▄", "▅", "▆", "▇"][max(0, min(eighths, 7))]
    }

    private mutating func drawLegend(_ legend: [[Span]], in line: Area) {
        guard !line.isEmpty else { return }
        var column = line.column + 1
        for piece in legend {
            let width = piece.map(\.text.cells).reduce(0, +)
            guard column + width < line.right else { continue }
            for span in piece {
                column += put(span.text, at: Position(row: line.row, column: column), style: span.style)
            }
            column += 3
        }
    }

    private mutating func drawScale(
        _ chart: ChartBody, _ panel: ChartBody.Panel, _ rows: ChartRows.Panel, in gutter: Area
    ) {
        guard gutter.columns >= 4 else { return }
        let width = gutter.columns - 1
        func draw(_ text: String, _ row: Int, _ style: Style = .quiet) {
            put(
                text.clipped(to: width).padded(to: width, .right), at: Position(row: row, column: gutter.column),
                width: width, style: style)
        }
        guard panel.title.isEmpty else {
            // What it is of matters more than numbers that are the same for all.
            if !rows.above.isEmpty { draw(panel.title, rows.above.row, .plain) }
            return
        }
        if !rows.above.isEmpty { draw(chart.scale, rows.above.row) }
        if !rows.axis.isEmpty { draw("0", rows.axis.row) }
        if !rows.below.isEmpty { draw(chart.scaleBelow, rows.below.bottom - 1) }
    }

    private mutating func drawLabels(
        of chart: ChartBody, _ shown: Range<Int>, cells: Int, from start: Int, beside name: Area, in line: Area
    ) {
        guard !line.isEmpty else { return }
        var free = line.column
        for place in shown {
            let column = start + (place - shown.lowerBound) * cells
            guard column >= free, let label = chart.label(place), column + label.cells <= line.right else { continue }
            let own = Area(row: line.row, column: column, rows: 1, columns: label.cells)
            guard name.isEmpty || name.intersection(own).isEmpty else { continue }
            free = column + put(label, at: Position(row: line.row, column: column), style: .quiet) + 1
        }
    }

    /// Where the name of the period under the cursor stands on the scale of time.
    private func cursorName(
        of chart: ChartBody, _ shown: Range<Int>, cells: Int, from start: Int, in line: Area
    ) -> Area {
        guard !line.isEmpty, shown.contains(chart.cursor.index) else {
            return Area(row: line.row, column: line.column, rows: 0, columns: 0)
        }
        let width = min(line.columns, chart.name(chart.cursor.index).cells + 2)
        let column = start + (chart.cursor.index - shown.lowerBound) * cells
        return Area(
            row: line.row, column: max(line.column, min(column, line.right - width)), rows: 1, columns: width)
    }

    /// The cursor: a reversed piece of axis and marks, and the period's name on the scale of time.
    private mutating func mark(
        _ column: Int, cells: Int, of chart: ChartBody, _ rows: ChartRows, _ name: Area, hasFocus: Bool
    ) {
        for area in rows.panels.map(\.axis) + [rows.marks] where !area.isEmpty {
            restyle(Area(row: area.row, column: column, rows: area.rows, columns: cells)) {
                Style.plain.adding($0.marks.union(.reverse))
            }
        }
        if hasFocus {
            cursor =
                name.isEmpty
                ? Position(row: rows.panels.first?.above.row ?? rows.legend.row, column: column) : name.origin
        }
        guard !name.isEmpty else { return }
        put(
            chart.name(chart.cursor.index), at: name.position(row: 0, column: 1), width: name.columns - 1,
            style: Style.bold.adding(.reverse))
    }
}

/// The rows of a chart: what there is no room for is empty.
struct ChartRows {
    /// The rows of one panel.
    struct Panel {
        var above: Area
        var axis: Area
        var below: Area
    }

    var legend: Area
    var panels: [Panel]
    var marks: Area
    var labels: Area
    var footer: Area
    var gutter: Area

    init(_ chart: ChartBody, in area: Area) {
        var rest = area
        let gutter = chart.gutter(within: area.columns)
        self.gutter = Area(row: area.row, column: area.column, rows: area.rows, columns: gutter)
        footer = rest.splitBottom(area.rows < 7 ? 0 : chart.footerRows(within: area.columns))
            .inset(left: 1, right: 1)
        legend = rest.splitTop(area.rows >= 7 ? 1 : 0)
        labels = rest.splitBottom(rest.rows >= 2 ? 1 : 0)
        marks = rest.splitBottom(min(chart.markRows, max(chart.hasBars ? 0 : 1, rest.rows - 2)))
        panels = []
        guard chart.hasBars else {
            panels = [
                Panel(above: rest.splitTop(0), axis: rest.splitBottom(min(1, rest.rows)), below: rest.splitTop(0))
            ]
            return
        }
        let height = max(1, rest.rows / max(1, chart.panels.count))
        for place in chart.panels.indices {
            panels.append(Panel(chart, in: rest.splitTop(place == chart.panels.count - 1 ? rest.rows : height)))
        }
    }
}

extension ChartRows.Panel {
    init(_ chart: ChartBody, in area: Area) {
        var rest = area
        let hasAxis = rest.rows >= 3
        let isMirrored = chart.hasBelow && hasAxis
        let bars = rest.rows - (hasAxis ? 1 : 0)
        // Both halves are of one height, so that one scale holds for both; panels of one chart are, too.
        above = rest.splitTop(isMirrored ? bars / 2 : bars)
        axis = rest.splitTop(hasAxis ? 1 : 0)
        below = rest.splitTop(isMirrored ? bars / 2 : 0)
    }
}

extension ChartBody.Fill {
    fileprivate var glyph: String {
        switch self {
        case .solid: "█"
        case .dotted: "┊"
        case .hatched: "╱"
        case .light: "░"
        case .middle: "▒"
        case .checked: "▚"
        }
    }
}
