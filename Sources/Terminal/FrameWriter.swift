import CTerminal
import Screen

/// Copies frames into the picture of ncurses: of each row only what has changed, in runs of one style.
///
/// Each run begins at an absolute place, and so does what follows a wide or marked character, so that what ncurses takes for
/// the width of one character never moves another.
struct FrameWriter {
    private let looks: [(pair: Int32, marks: Int32)]
    private let ascii: Bool
    private var shown: Frame?
    private var run: [wchar_t] = []

    /// - Precondition: The terminal is taken; colours are started if the palette has any.
    init(palette: Palette, ascii: Bool) {
        self.ascii = ascii
        looks = Ink.allCases.map { ink in
            let look = palette[ink]
            var marks: Int32 = 0
            if look.bold { marks |= Int32(CTerminalBold) }
            if look.dim { marks |= Int32(CTerminalDim) }
            guard let color = look.color else { return (0, marks) }
            CTerminalSetPair(Int32(ink.rawValue), Int32(color))
            return (Int32(ink.rawValue), marks)
        }
    }

    /// Forgets what is shown, so that the next frame is copied whole.
    mutating func forget() { shown = nil }

    /// Shows a frame. Its last cell is left blank, since writing it makes some terminals scroll.
    ///
    /// - Returns: `false` when the terminal has not accepted it all, so that it has to be shown again.
    /// - Complexity: O(*n*) for *n* cells to compare; the cost of ncurses is in the columns that differ.
    mutating func show(_ frame: Frame) -> Bool {
        let frame = ascii ? frame.asciified : frame
        for row in 0..<frame.size.rows {
            let changed = shown.map { frame.columns(ofRow: row, differingFrom: $0) } ?? 0..<frame.size.columns
            guard !changed.isEmpty else { continue }
            write(frame.row(row), changed, row: row, omittingLast: row == frame.size.rows - 1)
        }
        let cursor = frame.cursor.flatMap { frame.area.contains($0) ? $0 : nil }
        shown = frame
        return CTerminalFlush(Int32(cursor?.row ?? -1), Int32(cursor?.column ?? 0))
    }

    private mutating func write(_ cells: ArraySlice<Cell>, _ columns: Range<Int>, row: Int, omittingLast: Bool) {
        var (start, style) = (columns.lowerBound, Style.plain)
        for column in columns {
            let cell = cells[cells.startIndex + column]
            guard cell.width > 0 else { continue }
            if omittingLast, column + Int(cell.width) >= cells.count { break }
            if cell.style != style {
                flush(row, start, style)
                (start, style) = (column, cell.style)
            }
            guard cell.glyph.isASCII else {
                append(cell)
                // What follows starts a run of its own.
                if cell.width == 2 || run.last.map({ $0 > 0x2FF && $0 < 0x370 }) ?? false {
                    flush(row, start, style)
                    start = column + Int(cell.width)
                }
                continue
            }
            run.append(wchar_t(cell.glyph.base.value))
        }
        flush(row, start, style)
    }

    /// Adds a glyph, or as many `?` as it has cells where the C library gives it another width.
    private mutating func append(_ cell: Cell) {
        let first = run.count
        cell.glyph.forEachScalar { run.append(wchar_t($0.value)) }
        let system = run[first...].reduce(0) { $0 + Int(CTerminalWidth(UInt32(bitPattern: $1))) }
        guard system != Int(cell.width) else { return }
        run.removeSubrange(first...)
        for _ in 0..<cell.width { run.append(wchar_t(UInt8(ascii: "?"))) }
    }

    private mutating func flush(_ row: Int, _ column: Int, _ style: Style) {
        guard !run.isEmpty else { return }
        // A reversed row is one bar in the terminal's own colours: colours turned into backgrounds would tear it apart.
        let look = style.marks.contains(.reverse) ? (pair: 0, marks: 0) : looks[Int(style.ink.rawValue)]
        unsafe CTerminalWrite(
            Int32(row), Int32(column), run, Int32(run.count), Int32(style.marks.rawValue) | look.marks, look.pair)
        run.removeAll(keepingCapacity: true)
    }
}
