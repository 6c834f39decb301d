/// Where the cursor stands on a page: by ids where it has rows, else by the line of its text.
package struct PagePlace: Sendable, Equatable {
    package var row: String?
    /// The column of a grid.
    package var column: String?
    package var line: Int?

    package init() {}

    /// The place with something changed.
    func with(_ change: (inout Self) -> Void) -> Self {
        var place = self
        change(&place)
        return place
    }
}

extension PageBody {
    /// Where the cursor stands, the detail left aside.
    var cursorPlace: PagePlace {
        var place = PagePlace()
        // An empty list may still wish for the row that it had.
        if selection != nil { (place.row, place.column) = (selectedID, selectedColumnID) }
        if case .document(let body) = main, body.cursor.index > 0 { place.line = body.cursor.index }
        return place
    }

    /// Stands where a cursor stood.
    ///
    /// - Returns: whether the place is there.
    mutating func stand(at place: PagePlace) -> Bool {
        switch main {
        case .document(var body):
            guard let line = place.line, body.document.blocks.indices.contains(line) else { return false }
            body.stand(on: line)
            main = .document(body)
        case .list(var body):
            guard let row = place.row, body.stand(on: row) else { return false }
            main = .list(body)
        case .grid(var body):
            guard let row = place.row, let column = place.column, body.stand(on: row, column) else { return false }
            main = .grid(body)
        case .chart(var body):
            guard let row = place.row, body.stand(on: row) else { return false }
            main = .chart(body)
        }
        return true
    }
}
