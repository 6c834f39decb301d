package import Screen

extension Browser {
    /// How many rows one notch of the wheel moves, as in most programs.
    private static let notch = 3

    /// Takes a click, or a turn of the wheel.
    ///
    /// A click selects; a click on what is selected already goes deeper, as Enter does. What Enter would do to something
    /// else never happens by the mouse alone.
    ///
    /// - Parameter target: what stands at the place; `nil` for nothing.
    package mutating func take(_ event: MouseEvent, on target: Target?) -> [Effect] {
        notice = nil
        wantsToLeave = false
        let effects: [Effect] =
            switch event.kind {
            case .left: target.map { click($0) } ?? []
            case .wheelUp: turn(by: -Self.notch, on: target)
            case .wheelDown: turn(by: Self.notch, on: target)
            case .middle, .right: []
            }
        return effects + takePageEffects()
    }

    /// Gives the mouse to the terminal, or takes it back.
    mutating func toggleMouse() -> [Effect] {
        hasMouse.toggle()
        notice = Notice(
            hasMouse
                ? "The mouse works here again; with Shift held it selects text."
                : "The mouse selects text now, as in other programs.")
        return [.mouse(hasMouse)]
    }

    private mutating func click(_ target: Target) -> [Effect] {
        switch target {
        case .pane(let pane):
            show(pane)
            return []
        case .row(let pane, let index): return clickRow(index, of: pane)
        case .order(let pane):
            if focus != pane { show(pane) }
            return perform(.sort)
        case .detailLine(let block):
            let isThere = focus == .detail && cursors[.detail]?.index == block
            if focus != .detail { show(.detail) }
            return isThere ? open() : stand(on: block)
        case .month(let index):
            let isThere = focus == .timeline && cursors[.timeline]?.index == index
            show(Pane.timeline)
            return isThere ? open() : stand(on: index)
        case .chip(let index): return openPrompt(index == 0 && view.base != nil ? .pair : .filter)
        case .removal(let index):
            overlay = nil
            return removeChip(at: index)
        case .hint(let action): return perform(action)
        case .candidate(let index):
            guard case .prompt(var prompt) = overlay, prompt.candidates.indices.contains(index) else { return [] }
            guard prompt.chosen != index else { return pressInPrompt(.enter) }
            prompt.chosen = index
            overlay = .prompt(prompt)
            return []
        case .menuItem(let index):
            guard case .menu(let menu) = overlay, let item = menu.items[safely: index] else { return [] }
            return take(item.choice)
        case .columnLine(let index, let onBox): return clickColumn(index, onBox: onBox)
        case .pageOrder: return perform(.sort)
        case .pageRow, .pageCell, .pageDetail: return clickPage(target)
        case .overlayLine(let block):
            guard case .page(let page) = overlay else { return [] }
            return page.cursor.index == block ? perform(.open) : stand(on: block)
        }
    }

    private mutating func clickRow(_ index: Int, of pane: Pane) -> [Effect] {
        guard lists.index(of: pane).ids.indices.contains(index), lists.index(of: pane).ids[index] != nil else {
            show(pane)
            return []
        }
        let isThere = focus == pane && cursors[pane]?.index == index
        if focus != pane { show(pane) }
        return isThere ? open() : stand(on: index)
    }

    /// Puts the cursor of what is in focus on a place.
    private mutating func stand(on place: Int) -> [Effect] {
        move(.to(place))
        return []
    }

    private mutating func clickPage(_ target: Target) -> [Effect] {
        guard let body = openPage?.body else { return [] }
        let size = pageSize
        let isThere: Bool
        switch target {
        case .pageRow(let row):
            isThere = !body.isInDetail && body.place == row
            movePage { body in
                _ = body.isInDetail ? body.goBack(in: size) : false
                body.stand(on: row, in: size)
            }
        case .pageCell(let row, let column):
            let selection = PageBody.Selection(row: row, column: column)
            isThere = !body.isInDetail && body.selection == selection
            movePage { body in
                _ = body.isInDetail ? body.goBack(in: size) : false
                body.stand(on: row, in: size)
                body.moveSideways(by: column - (body.selection?.column ?? column), in: size)
            }
        case .pageDetail(let block):
            isThere = body.isInDetail && body.place == block
            movePage { body in
                _ = body.isInDetail || body.enterDetail(in: size)
                body.stand(on: block, in: size)
            }
        default: return []
        }
        return isThere ? perform(.open) : []
    }

    /// The wheel moves the cursor of what lies under it, and so what is seen.
    private mutating func turn(by rows: Int, on target: Target?) -> [Effect] {
        if case .prompt = overlay { return pressInPrompt(rows > 0 ? .down : .up) }
        if case .menu = overlay { return pressInMenu(rows > 0 ? .down : .up) }
        if case .columns = overlay { return pressInColumns(rows > 0 ? .down : .up) }
        guard overlay == nil, showsHome else {
            turnPage(by: rows)
            return []
        }
        switch target {
        case .row(let pane, _), .pane(let pane), .order(let pane):
            if focus != pane { show(pane) }
        case .detailLine: if focus != .detail { show(.detail) }
        case .month: if focus != .timeline { show(Pane.timeline) }
        default: break
        }
        move(.by(rows))
        return []
    }

    private mutating func turnPage(by rows: Int) {
        if overlay != nil { return move(.by(rows)) }
        let size = pageSize
        movePage { $0.move(.by(rows), in: size) }
    }
}
