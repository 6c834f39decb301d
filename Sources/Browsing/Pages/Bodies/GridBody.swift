package import Screen

/// A table of cells with a cursor of its own: its first columns and its header stay while the rest scrolls both ways.
package struct GridBody: Sendable {
    /// A row's or a column's name.
    package struct Heading: Sendable, Equatable {
        package var id: String
        /// For a row one text for each frozen column; for a column its name.
        package var texts: [Span]

        package init(_ id: String, _ texts: Span...) {
            self.id = id
            self.texts = texts
        }
    }

    /// What a cell shows.
    package struct Cell: Sendable, Equatable {
        package var text: String
        package var style: Style
        /// A place that cannot have a value, such as a country with itself.
        package var isHatched: Bool

        package init(_ text: String, _ style: Style = .plain, isHatched: Bool = false) {
            self.text = text
            self.style = style
            self.isHatched = isHatched
        }

        /// A place that has no value by its nature.
        package static let hatched = Cell("", .quiet, isHatched: true)
    }

    package let rows: [Heading]
    package let columns: [Heading]
    /// The columns that stay at the left; a text of a row's heading for each.
    package let frozen: [Column]
    /// What stands over the frozen columns.
    package let corner: [Span]
    /// The cells of width that each column has, without the blank after it.
    package let widths: [Int]
    /// Makes a cell from the places of its row and column.
    package let cell: @Sendable (_ row: Int, _ column: Int) -> Cell
    /// What an empty grid says, and which key helps.
    package let empty: String
    package private(set) var rowCursor = Cursor()
    package private(set) var columnCursor = Cursor()

    /// - Parameters:
    ///   - width: of each column; a column is at least as wide as its name.
    ///   - column: the one that the cursor begins on, such as the second where a thing beside itself has no cell.
    package init(
        rows: [Heading], columns: [Heading], frozen: [Column], corner: [Span] = [], width: Int, empty: String,
        beginningOn column: Int = 0, cell: @escaping @Sendable (_ row: Int, _ column: Int) -> Cell
    ) {
        self.rows = rows
        self.columns = columns
        self.frozen = frozen
        self.corner = corner
        self.empty = empty
        self.cell = cell
        widths = columns.map { max(width, $0.texts.first?.text.cells ?? 0) }
        columnCursor.index = column
    }

    package var isEmpty: Bool { rows.isEmpty || columns.isEmpty }

    /// The cells in which every column stands, with what is at both ends.
    var cellsWanted: Int { frozenWidth(within: .max / 4) + 3 + width(from: 0) }

    /// All rows, and the header over them.
    var rowsWanted: Int { rows.count + 1 }

    /// Stands on the row and the column that another grid's cursor stood on, as far as they are there.
    mutating func keepSelection(of other: GridBody) {
        rowCursor = other.rowCursor
        columnCursor = other.columnCursor
        if let place = rows.firstIndex(where: { $0.id == rowCursor.id }) { rowCursor.index = place }
        if let place = columns.firstIndex(where: { $0.id == columnCursor.id }) { columnCursor.index = place }
        stand()
    }

    /// Puts the cursor on a cell that exists.
    private mutating func stand() {
        guard !isEmpty else { return }
        rowCursor.index = max(0, min(rowCursor.index, rows.count - 1))
        rowCursor.id = rows[rowCursor.index].id
        columnCursor.index = max(0, min(columnCursor.index, columns.count - 1))
        columnCursor.id = columns[columnCursor.index].id
    }

    /// - Returns: whether there are such a row and such a column.
    mutating func stand(on row: String, _ column: String) -> Bool {
        guard let place = rows.firstIndex(where: { $0.id == row }),
            let across = columns.firstIndex(where: { $0.id == column })
        else { return false }
        (rowCursor.index, rowCursor.id) = (place, row)
        (columnCursor.index, columnCursor.id) = (across, column)
        return true
    }

    mutating func move(_ movement: Movement, rows shown: Int) {
        rowCursor.index = movement.target(from: rowCursor.index, count: rows.count, rows: shown - 1)
    }

    mutating func moveSideways(by step: Int) { columnCursor.index += step }

    mutating func settle(in size: Size) {
        guard !isEmpty else { return }
        stand()
        rowCursor.scroll(into: size.rows - 1, of: rows.count)
        let room = room(within: size.columns)
        columnCursor.top = max(0, min(columnCursor.top, columns.count - 1))
        if columnCursor.index < columnCursor.top { columnCursor.top = columnCursor.index }
        while columnCursor.top < columnCursor.index, !shown(within: room).contains(columnCursor.index) {
            columnCursor.top += 1
        }
        // Room that is left at the right shows columns that were scrolled past.
        while columnCursor.top > 0, width(from: columnCursor.top - 1) <= room { columnCursor.top -= 1 }
    }

    /// The cells that the frozen columns take in a width: all they want, but no more than two fifths.
    package func frozenWidth(within columns: Int) -> Int {
        let wanted = frozen.map(\.width).reduce(0, +) + max(0, frozen.count - 1)
        return min(wanted, max(3, columns * 2 / 5))
    }

    /// What is left for the columns that scroll, between a blank and a sign at each end.
    private func room(within columns: Int) -> Int { columns - frozenWidth(within: columns) - 3 }

    /// The width of all columns from one on.
    private func width(from column: Int) -> Int { widths[column...].reduce(0) { $0 + $1 + 1 } - 1 }

    /// The columns that stand whole in so much room, at least one.
    private func shown(within room: Int) -> Range<Int> {
        var (end, used) = (columnCursor.top, -1)
        while end < columns.count, used + 1 + widths[end] <= room {
            used += 1 + widths[end]
            end += 1
        }
        return columnCursor.top..<max(end, min(columnCursor.top + 1, columns.count))
    }

    /// The columns in view of an area so wide.
    package func columnsInView(within columns: Int) -> Range<Int> { shown(within: room(within: columns)) }
}
