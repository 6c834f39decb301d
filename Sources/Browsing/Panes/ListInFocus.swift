internal import Screen

/// A list that is in view, of the home page or of another one: what keys for lists work on.
struct ListInFocus: Sendable {
    let name: ListName
    let index: ListIndex
    let cursor: Cursor
}

extension Browser {
    /// The list that the cursor is in; `nil` in a detail, a text, a grid or along an axis.
    var listInFocus: ListInFocus? {
        guard let openPage else { return focus.list.flatMap(list) }
        guard !openPage.body.isInDetail, case .list(let body) = openPage.body.main else { return nil }
        return ListInFocus(name: body.name, index: body.index, cursor: body.cursor)
    }

    /// A list of the page in view by its name; `nil` where the page has none of that name.
    func list(_ name: ListName) -> ListInFocus? {
        if let openPage {
            guard case .list(let body) = openPage.body.main, body.name == name else { return nil }
            return ListInFocus(name: name, index: body.index, cursor: body.cursor)
        }
        return name.pane.map { ListInFocus(name: name, index: lists.index(of: $0), cursor: cursors[$0] ?? Cursor()) }
    }

    /// Goes on by rows in the list in focus.
    mutating func step(by rows: Int) {
        guard !showsHome else { return move(.by(rows)) }
        let size = pageSize
        movePage { $0.move(.by(rows), in: size) }
    }
}

extension Browser {
    /// Why no columns can be arranged; `nil` where they can.
    var reasonAgainstColumns: String? {
        if listInFocus != nil { return nil }
        if showsHome { return "Columns belong to the lists; 2 goes to the meetings." }
        if case .grid = openPage?.body.main { return "The columns here are countries; left and right go to them." }
        return "There is no list here whose columns could be arranged."
    }
}

extension Browser {
    /// What stands at the right of the title of the page in view; where room is short the last ones leave.
    package var pageNotes: [String] {
        guard let openPage else { return [] }
        let order = openPage.sorted.flatMap { $0.words(for: view.sorting[$0]) }
        // Of a chart what it shows says more than which of its periods the cursor is on.
        guard case .list(let body) = openPage.body.main else {
            return [openPage.note, order, openPage.position].compactMap(\.self).filter { !$0.isEmpty }
        }
        return listNotes(of: body.name)
            + [openPage.position, order, openPage.note].compactMap(\.self).filter { !$0.isEmpty }
    }

    /// How the list of the page in view is shown.
    package var pageArrangement: ListArrangement {
        guard case .list(let body)? = openPage?.body.main else { return ListArrangement() }
        return arrangement(of: body.name)
    }
}
