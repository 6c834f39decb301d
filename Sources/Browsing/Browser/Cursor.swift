/// Where a pane's cursor stands, and what it has scrolled past.
package struct Cursor: Sendable, Equatable {
    /// The row, the block or the month, counted from 0.
    package var index = 0
    /// The id of the row: the cursor follows the record, not the place, when a list changes.
    package var id: String?
    /// The first row in view.
    package var top = 0

    /// Scrolls as little as shows the cursor in a view of so many rows.
    mutating func scroll(into rows: Int, of count: Int) {
        let rows = max(1, rows)
        if index < top { top = index }
        if index >= top + rows { top = index - rows + 1 }
        top = max(0, min(top, count - rows))
    }
}
