internal import Browsing
internal import Screen

extension Frame {
    /// A list: its rows in view, in columns. A narrow pane loses whole columns; the name is the last to be cut.
    mutating func draw(_ list: ListPane, hasFocus: Bool, in area: Area) {
        guard !area.isEmpty else { return }
        var area = area
        if let header = list.header { draw(header, over: list, in: area.splitTop(1)) }
        if list.rows.isEmpty {
            drawText(list.empty, in: area.inset(left: 1, right: 1))
            if hasFocus { cursor = area.origin }
            return
        }
        let places = list.places(within: area.columns - 2)
        for (index, row) in list.rows.prefix(area.rows).enumerated() {
            let line = Area(row: area.row + index, column: area.column, rows: 1, columns: area.columns)
            if row.isHeading {
                put("  " + (row.texts.first?.text ?? ""), at: line.origin, width: line.columns, style: .quiet)
                continue
            }
            let isSelected = index == list.selected
            if row.isMarked {
                put("*", at: line.origin, style: .accent)
            } else if row.hasChanged {
                put("∆", at: line.origin, style: .caution)
            }
            draw(row.texts, at: places, in: line)
            guard isSelected else { continue }
            // The selection is seen without colour: reversed in the pane with the focus, a sign in the margin elsewhere.
            if hasFocus {
                restyle(line) { Style.plain.adding($0.marks.union(.reverse)) }
                cursor = line.origin
            } else {
                put(row.isMarked ? "*" : "›", at: line.origin, style: row.hasChanged ? .caution : .accent)
            }
        }
    }

    private mutating func draw(_ header: Row, over list: ListPane, in line: Area) {
        draw(header.texts, at: list.places(within: line.columns - 2), in: line)
        restyle(line) { $0.adding(.underline) }
    }

    mutating func draw(_ texts: [Span], at places: [ListPane.PlacedColumn?], in line: Area) {
        for (text, place) in zip(texts, places) {
            guard let place else { continue }
            let clipped = text.text.clipped(to: place.width)
            let column = line.column + 1 + place.column
            let start = place.isRight ? column + place.width - clipped.cells : column
            put(clipped, at: Position(row: line.row, column: start), style: text.style)
        }
    }

    /// A sentence, wrapped.
    mutating func drawText(_ text: String, in area: Area) {
        let document = Document(title: "", subtitle: "", blocks: [Block([Span(text, .quiet)])])
        draw(document, cursor: nil, hasFocus: false, in: area)
    }
}

extension ListPane {
    struct PlacedColumn {
        var column: Int
        var width: Int
        var isRight: Bool
    }

    /// Where each column stands in a width; `nil` for those that had to leave.
    func places(within width: Int) -> [PlacedColumn?] {
        var kept = Array(columns.indices)
        func needed() -> Int { kept.map { columns[$0].width }.reduce(0, +) + max(0, kept.count - 1) }
        while needed() > width,
            let leaver = kept.filter({ columns[$0].leaves != nil }).max(by: {
                (columns[$0].leaves ?? 0) < (columns[$1].leaves ?? 0)
            })
        {
            kept.removeAll { $0 == leaver }
        }
        let spare = width - needed()
        var places: [PlacedColumn?] = Array(repeating: nil, count: columns.count)
        var column = 0
        for index in kept {
            var own = columns[index].width
            if columns[index].stretches { own = max(1, own + spare) }
            own = min(own, max(0, width - column))
            places[index] = PlacedColumn(column: column, width: own, isRight: columns[index].alignment == .right)
            column += own + 1
        }
        return places
    }
}
