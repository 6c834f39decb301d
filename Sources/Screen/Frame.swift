/// A picture of the screen: a grid of cells, and where the hardware cursor stands.
///
/// Drawing puts text into a frame, and the terminal shows the difference to the frame before. Whatever is put,
/// each row keeps exactly as many cells of width as the frame has columns, no half of a wide character stands
/// alone, and no control character gets in.
package struct Frame: Equatable, Sendable {
    package let size: Size
    /// Where the hardware cursor stands, which screen readers and input methods follow: on the selected row,
    /// or in the prompt. `nil` hides it.
    package var cursor: Position?
    private(set) var cells: [Cell]

    /// A blank frame.
    package init(_ size: Size) {
        self.size = size
        cells = Array(repeating: .blank, count: size.columns * size.rows)
    }

    /// All of the frame.
    package var area: Area { Area(size) }

    /// The cell at a place; a blank outside the frame.
    package subscript(row: Int, column: Int) -> Cell {
        guard let index = index(row, column) else { return .blank }
        return cells[index]
    }

    /// Whether a row holds the same cells in two frames of one size.
    ///
    /// - Complexity: O(*n*) for *n* columns.
    package func row(_ row: Int, equals other: Frame) -> Bool {
        guard size == other.size, row >= 0, row < size.rows else { return false }
        let range = row * size.columns..<(row + 1) * size.columns
        return cells[range] == other.cells[range]
    }

    /// The cells of a row, from the left; none outside the frame.
    package func row(_ row: Int) -> ArraySlice<Cell> {
        guard row >= 0, row < size.rows else { return [] }
        return cells[row * size.columns..<(row + 1) * size.columns]
    }

    private func index(_ row: Int, _ column: Int) -> Int? {
        guard row >= 0, row < size.rows, column >= 0, column < size.columns else { return nil }
        return row * size.columns + column
    }
}

extension Frame {
    /// Writes one glyph into a row, whole, and keeps no half of what it covers.
    ///
    /// - Precondition: The glyph lies within the frame.
    mutating func set(_ glyph: Glyph, width: Int, row: Int, column: Int, style: Style) {
        let index = row * size.columns + column
        mend(from: index, count: width)
        cells[index] = Cell(glyph, width: UInt8(width), style: style)
        if width == 2 { cells[index + 1] = .rightHalf(style) }
    }

    /// Writes bytes of printable ASCII into a row.
    ///
    /// - Precondition: The bytes lie within the frame.
    mutating func set(ascii bytes: Substring.UTF8View, row: Int, column: Int, style: Style) {
        var index = row * size.columns + column
        mend(from: index, count: bytes.count)
        for byte in bytes {
            cells[index] = Cell(Glyph(ascii: byte), style: style)
            index += 1
        }
    }

    /// Blanks an area, and the other half of a wide character that reaches into it.
    package mutating func clear(_ area: Area) {
        let area = area.intersection(self.area)
        guard !area.isEmpty else { return }
        for row in area.row..<area.bottom {
            let start = row * size.columns + area.column
            mend(from: start, count: area.columns)
            for index in start..<start + area.columns { cells[index] = .blank }
        }
    }

    /// Blanks the halves of wide characters that are about to lose their other half.
    private mutating func mend(from index: Int, count: Int) {
        guard count > 0 else { return }
        if cells[index].width == 0 { cells[index - 1].erase() }
        let last = index + count - 1
        if cells[last].width == 2 { cells[last + 1].erase() }
    }

    /// Changes the look of the cells of an area and leaves their text.
    ///
    /// A wide character takes the look of its left half, wherever the area ends.
    package mutating func restyle(_ area: Area, _ transform: (Style) -> Style) {
        let area = area.intersection(self.area)
        for row in area.row..<area.bottom {
            let start = row * size.columns
            for index in start + area.column..<start + area.right where cells[index].width != 0 {
                cells[index].style = transform(cells[index].style)
                if cells[index].width == 2 { cells[index + 1].style = cells[index].style }
            }
        }
    }
}
