internal import Screen

extension Browser {
    /// A range of rows under way: from where it was begun to the cursor.
    struct MarkedRange: Sendable, Equatable {
        let list: ListName
        let first: String
    }

    /// Marks the selected row or takes its mark away, and goes on to the next.
    mutating func toggleMark() {
        if range != nil { return fixRange() }
        guard let list = markable, let id = list.cursor.id else { return }
        let mark = Mark(list.name, id)
        changeMarks { if $0.remove(mark) == nil { $0.insert(mark) } }
        step(by: 1)
    }

    /// Begins a range at the selected row; the same key again marks all rows of it.
    mutating func toggleRange() {
        if range != nil { return fixRange() }
        guard let list = markable, let id = list.cursor.id else { return }
        range = MarkedRange(list: list.name, first: id)
        notice = Notice("Move to the other end; V marks the rows between, Esc drops the range.")
    }

    /// The list in focus, where its rows can be marked.
    var markable: ListInFocus? { listInFocus.flatMap { $0.name == .countries ? nil : $0 } }

    private mutating func fixRange() {
        guard let range else { return }
        let ids = rangeIDs(in: range.list)
        self.range = nil
        changeMarks { $0.formUnion(ids.map { Mark(range.list, $0) }) }
        notice = Notice("\(counted(view.marks.count, "row")) marked; w writes them, y copies, Esc clears.")
    }

    /// The ids of the rows between the beginning of the range and the cursor, both counted in.
    func rangeIDs(in name: ListName) -> [String] {
        guard let range, range.list == name, let list = self.list(name) else { return [] }
        let ids = list.index.ids
        guard let first = list.index.position(of: range.first), ids.indices.contains(list.cursor.index) else {
            return []
        }
        return ids[min(first, list.cursor.index)...max(first, list.cursor.index)].compactMap(\.self)
    }

    /// The ids of a list's rows that are marked, or would be with the range under way.
    func marks(in list: ListName) -> Set<String> {
        guard !view.marks.isEmpty || range?.list == list else { return [] }
        let marked = view.marks.compactMap { $0.list == list.marked ? $0.id : nil }
        return Set(marked).union(rangeIDs(in: list))
    }

    /// Changes the marks so that it can be taken back. No list is made anew for it.
    mutating func changeMarks(_ body: (inout Set<Mark>) -> Void) {
        var marks = view.marks
        body(&marks)
        guard marks != view.marks else { return }
        past.append(view)
        future = []
        view.marks = marks
    }
}
