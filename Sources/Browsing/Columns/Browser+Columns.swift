internal import Screen

extension Browser {
    mutating func openColumns() {
        guard focus.isList else { return }
        var editor = ColumnEditor(pane: focus, before: view)
        editor.lines = lines(of: focus)
        overlay = .columns(editor)
    }

    /// The columns of a list in their order, those too that are hidden.
    private func lines(of pane: Pane) -> [ColumnEditor.Line] {
        let plan = view.columns[pane] ?? ColumnPlan()
        let columns = allColumns(of: pane)
        return plan.arranged(columns.map(\.id)).map { index in
            let column = columns[index]
            let isOptional = optionalColumns(of: pane).contains { $0.id == column.id }
            return ColumnEditor.Line(
                id: column.id, width: plan.widths[column.id] ?? column.width,
                isShown: isOptional ? plan.shown.contains(column.id) : !plan.hidden.contains(column.id),
                isSized: plan.widths[column.id] != nil)
        }
    }

    /// The columns of a list as the reader has arranged them.
    private func shownColumns(of pane: Pane) -> [Column] {
        var list = ListPane(title: "", columns: allColumns(of: pane))
        let plan = view.columns[pane] ?? ColumnPlan()
        let optional = Set(optionalColumns(of: pane).map(\.id))
        list.columns.removeAll { optional.contains($0.id) && !plan.shown.contains($0.id) }
        list.arrange(by: plan)
        return list.columns
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
        case .character(" "), .character("x"):
            let plan = toggled(line, editor.pane)
            changePlan(editor.pane) { $0 = plan }
        case .character("J"), .shiftDown: moveColumn(&editor, by: 1)
        case .character("K"), .shiftUp: moveColumn(&editor, by: -1)
        case .right, .character(">"), .character("l"), .character("+"):
            changePlan(editor.pane) { $0.widths[line.id] = ColumnPlan.bounded(line.width + 1) }
        case .left, .character("<"), .character("h"), .character("-"):
            changePlan(editor.pane) { $0.widths[line.id] = ColumnPlan.bounded(line.width - 1) }
        case .character("0"): changePlan(editor.pane) { $0 = ColumnPlan() }
        default: return []
        }
        editor.lines = lines(of: editor.pane)
        overlay = .columns(editor)
        return []
    }

    /// The plan with a column shown that was hidden, or hidden that was shown.
    private func toggled(_ line: ColumnEditor.Line, _ pane: Pane) -> ColumnPlan {
        var plan = view.columns[pane] ?? ColumnPlan()
        if optionalColumns(of: pane).contains(where: { $0.id == line.id }) {
            if plan.shown.remove(line.id) == nil { plan.shown.insert(line.id) }
        } else if plan.hidden.remove(line.id) == nil {
            // One column stays: a list of nothing could not be chosen from.
            guard lines(of: pane).count(where: \.isShown) > 1 else { return plan }
            plan.hidden.insert(line.id)
        }
        return plan
    }

    private mutating func moveColumn(_ editor: inout ColumnEditor, by step: Int) {
        let target = editor.chosen + step
        guard editor.lines.indices.contains(target) else { return }
        var ids = editor.lines.map(\.id)
        ids.swapAt(editor.chosen, target)
        changePlan(editor.pane) { $0.order = ids }
        editor.chosen = target
    }

    private mutating func changePlan(_ pane: Pane, _ change: (inout ColumnPlan) -> Void) {
        var plan = view.columns[pane] ?? ColumnPlan()
        change(&plan)
        view.columns[pane] = plan == ColumnPlan() ? nil : plan
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
        let movable = shownColumns(of: focus).count { $0.leaves != nil }
        let next = max(0, min((sideways[focus] ?? 0) + step, max(0, movable - 1)))
        if next == sideways[focus] ?? 0 {
            notice = Notice(
                step > 0 ? "There are no more columns; c shows further ones." : "These are the first columns.")
        }
        sideways[focus] = next
    }
}
