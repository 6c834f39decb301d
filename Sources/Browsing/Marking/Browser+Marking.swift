internal import Relations
internal import Screen

extension Browser {
    /// A range of rows under way: from where it was begun to the cursor.
    struct MarkedRange: Sendable, Equatable {
        let pane: Pane
        let first: String
    }

    /// Marks the selected row or takes its mark away, and goes on to the next.
    mutating func toggleMark() {
        if range != nil { return fixRange() }
        guard focus.isList, focus != .countries, let id = cursors[focus]?.id else { return }
        let reference = Reference(focus.recordKind, id)
        changeMarks { if $0.remove(reference) == nil { $0.insert(reference) } }
        move(.by(1))
    }

    /// Begins a range at the selected row; the same key again marks all rows of it.
    mutating func toggleRange() {
        if range != nil { return fixRange() }
        guard focus.isList, focus != .countries, let id = cursors[focus]?.id else { return }
        range = MarkedRange(pane: focus, first: id)
        notice = Notice("Move to the other end; V marks the rows between, Esc drops the range.")
    }

    private mutating func fixRange() {
        guard let range else { return }
        let ids = rangeIDs(in: range.pane)
        self.range = nil
        changeMarks { $0.formUnion(ids.map { Reference(range.pane.recordKind, $0) }) }
        notice = Notice("\(counted(view.marks.count, "row")) marked; w writes them, y copies, Esc clears.")
    }

    /// The ids of the rows between the beginning of the range and the cursor, both counted in.
    func rangeIDs(in pane: Pane) -> [String] {
        guard let range, range.pane == pane, let index = cursors[pane]?.index else { return [] }
        let list = lists.index(of: pane)
        guard let first = list.position(of: range.first), list.ids.indices.contains(index) else { return [] }
        return list.ids[min(first, index)...max(first, index)].compactMap(\.self)
    }

    /// Changes the marks so that it can be taken back. No list is made anew for it.
    mutating func changeMarks(_ body: (inout Set<Reference>) -> Void) {
        var marks = view.marks
        body(&marks)
        guard marks != view.marks else { return }
        past.append(view)
        future = []
        view.marks = marks
    }
}
