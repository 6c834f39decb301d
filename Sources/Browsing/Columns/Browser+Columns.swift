internal import Screen

extension Browser {
    mutating func openColumns() {
        guard let list = listInFocus?.name else { return }
        var editor = ColumnEditor(list: list, before: view)
        editor.lines = lines(of: list)
        overlay = .columns(editor)
    }

    /// All columns of a list in its own order, those too that are shown only where asked for.
    private func allColumns(of list: ListName) -> [Column] {
        if let pane = list.pane, showsHome { return allColumns(of: pane) }
        guard case .list(let body)? = openPage?.body.main, body.name == list else { return [] }
        return body.columns
    }

    /// The names of those that a list shows only where somebody asks for them.
    private func optionalIDs(of list: ListName) -> Set<String> {
        Set(list.pane.map { optionalColumns(of: $0).map(\.id) } ?? [])
    }

    /// The columns of a list in their order, those too that are hidden.
    private func lines(of list: ListName) -> [ColumnEditor.Line] {
        let plan = plan(of: list)
        let columns = allColumns(of: list)
        let optional = optionalIDs(of: list)
        return plan.arranged(columns.map(\.id)).map { index in
            let column = columns[index]
            return ColumnEditor.Line(
                id: column.id, width: plan.widths[column.id] ?? column.width,
                isShown: optional.contains(column.id)
                    ? plan.shown.contains(column.id) : !plan.hidden.contains(column.id),
                isSized: plan.widths[column.id] != nil)
        }
    }

    /// The columns of a list as the reader has arranged them.
    private func shownColumns(of list: ListName) -> [Column] {
        let plan = plan(of: list)
        let optional = optionalIDs(of: list)
        var pane = ListPane(title: "", columns: allColumns(of: list))
        pane.columns.removeAll { optional.contains($0.id) && !plan.shown.contains($0.id) }
        pane.arrange(by: plan)
        return pane.columns
    }

    /// Takes a key while the box of columns is open; each change is seen at once.
    mutating func pressInColumns(_ key: Key) -> [Effect] {
        guard case .columns(var editor) = overlay, !editor.lines.isEmpty else {
            overlay = nil
            return []
        }
        let line = editor.lines[editor.chosen]
        switch key {
        case .escape, .enter, .control("c"), .control("g"), .backspace, .character("q"), .character("c"):
            closeColumns(editor)
            return []
        case .down, .character("j"): editor.chosen = min(editor.chosen + 1, editor.lines.count - 1)
        case .up, .character("k"): editor.chosen = max(editor.chosen - 1, 0)
        case .home, .character("g"): editor.chosen = 0
        case .end, .character("G"): editor.chosen = editor.lines.count - 1
        case .character(" "), .character("x"): toggle(line, in: editor.list)
        case .character("J"), .shiftDown: moveColumn(&editor, by: 1)
        case .character("K"), .shiftUp: moveColumn(&editor, by: -1)
        case .right, .character(">"), .character("l"), .character("+"):
            changePlan(editor.list) { $0.widths[line.id] = ColumnPlan.bounded(line.width + 1) }
        case .left, .character("<"), .character("h"), .character("-"):
            changePlan(editor.list) { $0.widths[line.id] = ColumnPlan.bounded(line.width - 1) }
        case .character("0"): view.columns[editor.list] = nil
        default: return []
        }
        editor.lines = lines(of: editor.list)
        overlay = .columns(editor)
        return []
    }

    /// A click on a column chooses it; on the one that is chosen already, or on its box, it shows or hides it.
    mutating func clickColumn(_ index: Int, onBox: Bool) -> [Effect] {
        guard case .columns(var editor) = overlay, editor.lines.indices.contains(index) else { return [] }
        let isThere = editor.chosen == index
        editor.chosen = index
        overlay = .columns(editor)
        return isThere || onBox ? pressInColumns(.character(" ")) : []
    }

    /// Shows a column that was hidden, or hides one that was shown.
    private mutating func toggle(_ line: ColumnEditor.Line, in list: ListName) {
        var plan = plan(of: list)
        if optionalIDs(of: list).contains(line.id) {
            if plan.shown.remove(line.id) == nil { plan.shown.insert(line.id) }
        } else if plan.hidden.remove(line.id) == nil {
            // One column stays: a list of nothing could not be chosen from.
            guard lines(of: list).count(where: \.isShown) > 1 else { return }
            plan.hidden.insert(line.id)
        }
        changePlan(list) { $0 = plan }
    }

    private mutating func moveColumn(_ editor: inout ColumnEditor, by step: Int) {
        let target = editor.chosen + step
        guard editor.lines.indices.contains(target) else { return }
        var ids = editor.lines.map(\.id)
        ids.swapAt(editor.chosen, target)
        changePlan(editor.list) { $0.order = ids }
        editor.chosen = target
    }

    private mutating func changePlan(_ list: ListName, _ change: (inout ColumnPlan) -> Void) {
        var plan = plan(of: list)
        change(&plan)
        view.columns[list] = plan == preferences.columns[list] ?? ColumnPlan() ? nil : plan
    }

    /// All that was changed in the box is one step of undo.
    private mutating func closeColumns(_ editor: ColumnEditor) {
        overlay = nil
        guard view.columns != editor.before.columns else { return }
        past.append(editor.before)
        future = []
    }

    /// Goes sideways through the columns of the list in focus.
    mutating func scrollColumns(by step: Int) {
        guard let list = listInFocus?.name else { return }
        let movable = shownColumns(of: list).count { !$0.stays }
        let next = max(0, min((sideways[list] ?? 0) + step, max(0, movable - 1)))
        if next == sideways[list] ?? 0 {
            notice = Notice(
                step > 0 ? "There are no more columns; c shows further ones." : "These are the first columns.")
        }
        sideways[list] = next
    }
}
