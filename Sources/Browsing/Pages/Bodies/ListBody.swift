internal import Relations
internal import Screen

/// A list on a page: rows by their ids, of which only those in view are made.
package struct ListBody: Sendable {
    /// What its columns, its order and its marks are kept under.
    package let name: ListName
    /// The rows by their ids; `nil` for headings.
    package let index: ListIndex
    package let columns: [Column]
    /// What stands over the columns; none where the columns explain themselves.
    package let header: [Span]
    /// Makes a row.
    package let row: @Sendable (Int) -> Row
    /// What an empty list says, and which key helps.
    package let empty: String
    package private(set) var cursor = Cursor()
    /// Whether the cursor begins on the row asked for, whatever was selected before.
    private let insists: Bool

    /// - Parameters:
    ///   - columns: each with one of the names that the list's ``ListName/columns`` have.
    ///   - ids: one for each row, `nil` for headings.
    ///   - selected: the row that the cursor begins on; the first where `nil`.
    package init(
        _ name: ListName, ids: [String?], columns: [Column], header: [Span] = [], empty: String,
        selected: String? = nil,
        insists: Bool = false,
        row: @escaping @Sendable (Int) -> Row
    ) {
        self.name = name
        index = ListIndex(ids)
        self.columns = columns
        self.header = header
        self.row = row
        self.insists = insists
        self.empty = empty
        cursor.id = selected
        if let selected, let place = index.position(of: selected) { cursor.index = place }
    }

    /// Whether the header stands over the rows in so many rows: it does not cost the last rows of a small screen.
    private func headerRows(of rows: Int) -> Int { header.isEmpty || index.count == 0 || rows < 6 ? 0 : 1 }

    /// The cells in which no column has to leave, with those at both ends.
    var cellsWanted: Int { columns.map(\.width).reduce(0, +) + columns.count + 1 }

    /// All rows, and the header over them.
    var rowsWanted: Int { index.count + (header.isEmpty ? 0 : 1) }

    /// Stands on the row that another list's cursor stood on, as far as it is there.
    mutating func keepSelection(of other: ListBody) {
        if insists { return stand() }
        let wished = cursor.id
        cursor = other.cursor
        if index.position(of: other.cursor.id ?? "") == nil, let wished { cursor.id = wished }
        stand()
    }

    /// - Returns: whether there is such a row.
    mutating func stand(on id: String) -> Bool {
        guard let place = index.position(of: id) else { return false }
        (cursor.index, cursor.id) = (place, id)
        return true
    }

    mutating func move(_ movement: Movement, rows: Int) {
        guard index.count > 0 else { return }
        var target = movement.target(from: cursor.index, count: index.count, rows: rows - headerRows(of: rows))
        // A heading is passed over in the direction of the movement, or stepped back from at the end.
        let step = movement.isDown ? 1 : -1
        while index.ids.indices.contains(target), index.ids[target] == nil { target += step }
        guard index.ids.indices.contains(target) else { return }
        cursor.index = target
        cursor.id = index.ids[target]
    }

    mutating func settle(in size: Size) {
        guard index.count > 0 else { return }
        stand()
        let rows = size.rows - headerRows(of: size.rows)
        cursor.scroll(into: rows, of: index.count)
        // A heading over the first rows is not scrolled away for good.
        if index.ids[..<cursor.top].allSatisfy({ $0 == nil }), cursor.index < rows { cursor.top = 0 }
    }

    /// Puts the cursor on the row of its id, else on the nearest row that is no heading.
    private mutating func stand() {
        guard index.count > 0 else { return }
        if let id = cursor.id, let place = index.position(of: id) { cursor.index = place }
        cursor.index = max(0, min(cursor.index, index.count - 1))
        if index.ids[cursor.index] == nil {
            cursor.index =
                index.ids[cursor.index...].firstIndex { $0 != nil } ?? index.ids[..<cursor.index].lastIndex {
                    $0 != nil
                }
                ?? cursor.index
        }
        cursor.id = index.ids[cursor.index]
    }

    /// `3 of 88`: the selected row among those that are no headings; `nil` where there is none.
    package var position: String? {
        index.figures == 0 ? nil : "\(index.place(of: cursor.index).grouped) of \(index.figures.grouped)"
    }

    /// The rows in view, as they are drawn.
    ///
    /// - Complexity: O(*v*) for *v* rows in view.
    package func pane(rows: Int, arranged arrangement: ListArrangement = ListArrangement()) -> ListPane {
        let header = headerRows(of: rows) > 0 ? Row(self.header) : nil
        let view = cursor.top..<max(cursor.top, min(cursor.top + rows - (header == nil ? 0 : 1), index.count))
        var pane = ListPane(title: "", columns: columns, rows: view.map(row), empty: empty)
        pane.header = header
        pane.take(arrangement, ids: index.ids[view])
        pane.selected = view.contains(cursor.index) ? cursor.index - view.lowerBound : nil
        return pane
    }
}
