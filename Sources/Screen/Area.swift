/// A rectangle of cells: from its first row and column up to, but not including, ``bottom`` and ``right``.
///
/// Areas are what a layout is made of: start from the whole frame and split pieces off.
package struct Area: Hashable, Sendable {
    /// The first row.
    package var row: Int
    /// The first column.
    package var column: Int
    /// The number of rows; never negative.
    package private(set) var rows: Int
    /// The number of columns; never negative.
    package private(set) var columns: Int

    /// A rectangle; negative extents count as zero.
    package init(row: Int, column: Int, rows: Int, columns: Int) {
        self.row = row
        self.column = column
        self.rows = max(0, rows)
        self.columns = max(0, columns)
    }

    /// All of a screen of a size.
    package init(_ size: Size) {
        self.init(row: 0, column: 0, rows: size.rows, columns: size.columns)
    }

    /// The row after the last one.
    package var bottom: Int { row + rows }
    /// The column after the last one.
    package var right: Int { column + columns }
    /// Whether there is no cell in it.
    package var isEmpty: Bool { rows == 0 || columns == 0 }
    /// The first cell.
    package var origin: Position { Position(row: row, column: column) }
    /// The extent.
    package var size: Size { Size(columns: columns, rows: rows) }

    package func contains(_ position: Position) -> Bool {
        position.row >= row && position.row < bottom && position.column >= column && position.column < right
    }

    /// The place of a row and a column counted within the area.
    package func position(row: Int, column: Int = 0) -> Position {
        Position(row: self.row + row, column: self.column + column)
    }
}

extension Area {
    /// What is left without a margin on each side; empty when the margins meet.
    package func inset(top: Int = 0, left: Int = 0, bottom: Int = 0, right: Int = 0) -> Area {
        let top = min(max(0, top), rows)
        let left = min(max(0, left), columns)
        return Area(
            row: row + top, column: column + left,
            rows: rows - top - max(0, bottom), columns: columns - left - max(0, right))
    }

    /// The cells that two areas share; an empty area at the origin of the later one when they share none.
    package func intersection(_ other: Area) -> Area {
        let first = Position(row: max(row, other.row), column: max(column, other.column))
        return Area(
            row: first.row, column: first.column,
            rows: min(bottom, other.bottom) - first.row, columns: min(right, other.right) - first.column)
    }

    /// Takes the first rows off and returns them: as many as asked for, or as there are.
    package mutating func splitTop(_ count: Int) -> Area {
        let count = min(max(0, count), rows)
        defer { self = inset(top: count) }
        return Area(row: row, column: column, rows: count, columns: columns)
    }

    /// Takes the last rows off and returns them: as many as asked for, or as there are.
    package mutating func splitBottom(_ count: Int) -> Area {
        let count = min(max(0, count), rows)
        defer { self = inset(bottom: count) }
        return Area(row: bottom - count, column: column, rows: count, columns: columns)
    }

    /// Takes the first columns off and returns them: as many as asked for, or as there are.
    package mutating func splitLeft(_ count: Int) -> Area {
        let count = min(max(0, count), columns)
        defer { self = inset(left: count) }
        return Area(row: row, column: column, rows: rows, columns: count)
    }

    /// Takes the last columns off and returns them: as many as asked for, or as there are.
    package mutating func splitRight(_ count: Int) -> Area {
        let count = min(max(0, count), columns)
        defer { self = inset(right: count) }
        return Area(row: row, column: right - count, rows: rows, columns: count)
    }
}
