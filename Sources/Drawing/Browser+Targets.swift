package import Browsing
package import Screen

extension Browser {
    /// What stands at a place of the screen, as the frame shows it; `nil` for nothing that a click could mean.
    ///
    /// - Complexity: that of laying out one frame.
    package func target(at position: Position) -> Target? {
        let layout = layout
        if case .prompt(let prompt) = overlay {
            let (area, top) = Frame.candidates(of: prompt, above: layout.body)
            guard area.contains(position), position.row > area.row else { return nil }
            return .candidate(top + position.row - area.row - 1)
        }
        if case .menu(let menu) = overlay {
            let (area, top) = Frame.items(of: menu, above: layout.body)
            guard area.contains(position), position.row > area.row else { return nil }
            return .menuItem(top + position.row - area.row - 1)
        }
        if case .columns(let editor) = overlay {
            let (area, top) = Frame.lines(of: editor, above: layout.body)
            guard area.contains(position), position.row > area.row else { return nil }
            let index = top + position.row - area.row - 1
            return .columnLine(index, onBox: position.column <= area.column + 3)
        }
        if let chip = Frame.chip(at: position, of: head, in: layout.head) {
            return chip.removes || overlay == .chips ? .removal(chip.index) : .chip(chip.index)
        }
        if layout.foot.contains(position) {
            guard notice == nil, overlay != .chips else { return nil }
            return Frame.places(of: hints, in: Frame.foot(layout.foot, aside: aside).hints).first {
                $0.place.contains(position)
            }
            .map { .hint($0.hint.action) }
        }
        if let page {
            var body = layout.body
            _ = body.splitTop(1)
            let lines = WrappedDocument(page.document, width: max(1, body.columns - 4)).lines
            return block(at: position, in: body, lines, top: page.cursor.top).map { .overlayLine($0) }
        }
        if let openPage { return pageTarget(at: position, of: openPage.body, in: layout.body) }
        if let tab = Frame.tabs(focus: focus, in: layout.tabs).first(where: { $0.place.contains(position) }) {
            return .pane(tab.pane)
        }
        guard let pane = layout.panes.first(where: { $0.value.contains(position) })?.key,
            let rows = layout.rows(of: pane)
        else { return nil }
        return homeTarget(at: position, of: pane, in: rows)
    }

    private func homeTarget(at position: Position, of pane: Pane, in rows: Area) -> Target {
        guard rows.contains(position) else {
            // The order stands in the right half of a title.
            let isOrder = pane.isList && position.column >= rows.column + rows.columns / 2
            return isOrder && reasonAgainstSorting(pane) == nil ? .order(pane) : .pane(pane)
        }
        let top = cursors[pane]?.top ?? 0
        let offset = position.row - rows.row
        switch pane {
        case .detail:
            let width = max(1, rows.columns - 2)
            let lines =
                (wrappedDetail?.width == width ? wrappedDetail : nil)?.lines
                ?? WrappedDocument(detail, width: width).lines
            return block(at: position, in: rows, lines, top: top).map { .detailLine($0) } ?? .pane(pane)
        case .timeline:
            let month = top + (position.column - rows.column - 1) / TimelineStrip.cellsPerMonth
            return strip.span.indices.contains(strip.span.startIndex + month) ? .month(month) : .pane(pane)
        default:
            let index = top + offset
            return lists.index(of: pane).ids.indices.contains(index) ? .row(pane, index) : .pane(pane)
        }
    }

    private func reasonAgainstSorting(_ pane: Pane) -> String? { pane == focus ? reason(against: .sort) : nil }

    private func pageTarget(at position: Position, of body: PageBody, in area: Area) -> Target? {
        var rest = area
        let title = rest.splitTop(1)
        // The order stands in the right half of a title.
        if title.contains(position) {
            return position.column >= title.column + title.columns / 2 && reason(against: .sort) == nil
                ? .pageOrder : nil
        }
        let places = body.places(in: rest)
        if let detail = places.detail, detail.contains(position) {
            return block(at: position, in: detail, body.detail.wrapped?.lines ?? [], top: body.detail.cursor.top)
                .map { .pageDetail($0) }
        }
        guard places.main.contains(position) else { return nil }
        let offset = position.row - places.main.row
        switch body.main {
        case .document(let document):
            return block(at: position, in: places.main, document.wrapped?.lines ?? [], top: document.cursor.top)
                .map { .pageRow($0) }
        case .list(let list):
            let header = list.pane(rows: places.main.rows).header == nil ? 0 : 1
            if offset < header { return reason(against: .sort) == nil ? .pageOrder : nil }
            let row = list.cursor.top + offset - header
            guard list.index.ids.indices.contains(row), list.index.ids[row] != nil else { return nil }
            return .pageRow(row)
        case .grid(let grid): return gridTarget(at: position, of: grid, in: places.main)
        case .chart(let chart):
            let column = position.column - places.main.column - chart.gutter(within: places.main.columns)
            let period = chart.cursor.top + column / chart.cells(within: places.main.columns)
            return column >= 0 && chart.index.ids.indices.contains(period) ? .pageRow(period) : nil
        }
    }

    private func gridTarget(at position: Position, of grid: GridBody, in area: Area) -> Target? {
        let row = grid.rowCursor.top + position.row - area.row - 1
        guard position.row > area.row, grid.rows.indices.contains(row) else { return nil }
        var column = area.column + 1 + grid.frozenWidth(within: area.columns) + 1
        for place in grid.columnsInView(within: area.columns) {
            if (column...column + grid.widths[place]).contains(position.column) {
                return .pageCell(row: row, column: place)
            }
            column += grid.widths[place] + 1
        }
        return .pageRow(row)
    }

    /// The block whose line stands at a place.
    private func block(at position: Position, in area: Area, _ lines: [WrappedDocument.Line], top: Int) -> Int? {
        let line = top + position.row - area.row
        return area.contains(position) && lines.indices.contains(line) ? lines[line].block : nil
    }
}
