import Relations
import Screen

extension Browser {
    mutating func move(_ movement: Movement) {
        if case .page(var page) = overlay {
            let rows = max(1, layout.body.rows - 1)
            page.cursor.index = movement.target(
                from: page.cursor.index, count: page.document.blocks.count, rows: rows)
            let isDown = page.cursor.index >= 0
            page.cursor.index = page.document.standable(near: page.cursor.index, goingDown: isDown && movement.isDown)
            overlay = .page(page)
            settlePage()
            return
        }
        guard showsHome else { return }
        switch focus {
        case .detail:
            let document = detail
            var cursor = cursors[.detail] ?? Cursor()
            let rows = layout.rows(of: .detail)?.rows ?? 1
            cursor.index = movement.target(from: cursor.index, count: document.blocks.count, rows: rows)
            cursor.index = document.standable(near: cursor.index, goingDown: movement.isDown)
            cursors[.detail] = cursor
            settleDetail()
        case .timeline:
            moveMonth(movement)
        default:
            let ids = lists.index(of: focus).ids
            guard !ids.isEmpty else { return }
            var cursor = cursors[focus] ?? Cursor()
            let rows = layout.rows(of: focus)?.rows ?? 1
            var index = movement.target(from: cursor.index, count: ids.count, rows: rows)
            // A heading is passed over in the direction of the movement, or stepped back from at the end.
            let step = movement.isDown ? 1 : -1
            while ids.indices.contains(index), ids[index] == nil { index += step }
            if !ids.indices.contains(index) { index = cursor.index }
            cursor.index = index
            cursor.id = ids[index]
            cursor.scroll(into: rows, of: ids.count)
            cursors[focus] = cursor
            source = focus
            leaveTrail()
            settleDetail()
        }
    }

    /// A new selection shows its own detail from the top.
    mutating func leaveTrail() {
        view.trail = []
        cursors[.detail] = Cursor()
    }

    mutating func show(_ pane: Pane) {
        focus = pane
        if pane.isList { source = pane }
        if pane == .timeline { source = .timeline }
        if pane.isList { leaveTrail() }
        settle()
    }

    mutating func cyclePane(by step: Int) {
        let seen = layout
        let panes = Pane.allCases.filter { pane in
            // In the stack and zoomed every pane is one tab away; else those on screen, and the detail.
            seen.shape == .stack || view.isZoomed || seen.panes[pane] != nil || pane == .detail || pane == .countries
        }
        guard let index = panes.firstIndex(of: focus) else { return }
        show(panes[(index + step + panes.count) % panes.count])
    }
}

extension Document {
    /// The block nearest to one that the cursor can stand on: an empty block is passed over.
    func standable(near index: Int, goingDown: Bool) -> Int {
        guard blocks.indices.contains(index) else { return 0 }
        let below = blocks[index...].firstIndex { !$0.isEmpty }
        let above = blocks[...index].lastIndex { !$0.isEmpty }
        return (goingDown ? below ?? above : above ?? below) ?? index
    }
}
