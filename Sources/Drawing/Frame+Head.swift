internal import Browsing
internal import Screen

extension Frame {
    /// The card of the pair: each piece in as many words as fit, and the least of them left out.
    mutating func draw(_ head: Head, in area: Area) {
        guard !area.isEmpty else { return }
        let right = Self.fitting(head.right, gap: 2, within: area.columns - 12)
        let rightWidth = Self.width(of: right, gap: 2)
        let facts = Self.fitting(head.facts, gap: 2, within: area.columns - rightWidth - 4)
        draw(facts, from: area.column + 1, row: area.row, gap: 2)
        draw(right, from: area.right - rightWidth - 1, row: area.row, gap: 2)
        guard area.rows > 1 else { return }
        // While the chips show their numbers, all of them are to be seen.
        let counts = head.showsNumbers ? [] : Self.fitting(head.counts, gap: 2, within: area.columns * 3 / 4)
        let start = area.right - Self.width(of: counts, gap: 2) - 1
        draw(counts, from: start, row: area.row + 1, gap: 2)
        drawChips(head, in: Area(row: area.row + 1, column: area.column + 1, rows: 1, columns: start - area.column - 3))
    }

    private mutating func drawChips(_ head: Head, in area: Area) {
        var column = area.column
        for (index, chip) in head.chips.enumerated() {
            let number = head.showsNumbers ? "\(index + 1) " : ""
            let left = head.chips.count - index - 1
            let reserve = left > 0 ? 4 : 0
            let room = area.right - column - reserve - 2 - number.count
            guard room >= 6 else {
                put(
                    "+\(left + 1)", at: Position(row: area.row, column: column), width: area.right - column,
                    style: .quiet)
                return
            }
            column += put(number, at: Position(row: area.row, column: column), style: .bold)
            column += put(chip.clipped(to: room), at: Position(row: area.row, column: column), style: .underline)
            column += put(" ×", at: Position(row: area.row, column: column), style: .quiet) + 2
        }
    }

    private mutating func draw(_ pieces: [[Span]], from start: Int, row: Int, gap: Int) {
        var column = start
        for spans in pieces {
            for span in spans { column += put(span.text, at: Position(row: row, column: column), style: span.style) }
            column += gap
        }
    }

    private static func width(of pieces: [[Span]], gap: Int) -> Int {
        pieces.map(\.cells).reduce(0, +) + max(0, pieces.count - 1) * gap
    }

    /// Says pieces in fewer words, and leaves out those of the highest number, until the rest fits; those that stay are
    /// said in fewer words at last.
    private static func fitting(_ pieces: [Head.Piece], gap: Int, within width: Int) -> [[Span]] {
        var kept = pieces.map { (piece: $0, version: 0) }
        func spans() -> [[Span]] { kept.compactMap { $0.piece.versions.isEmpty ? nil : $0.piece.versions[$0.version] } }
        while Self.width(of: spans(), gap: gap) > width {
            func hasFewerWords(_ index: Int) -> Bool {
                kept[index].version + 1 < kept[index].piece.versions.count
            }
            let last = kept.indices.filter { kept[$0].piece.leaves > 0 || hasFewerWords($0) }.max {
                kept[$0].piece.leaves < kept[$1].piece.leaves
            }
            guard let last else { break }
            if hasFewerWords(last) {
                kept[last].version += 1
            } else {
                kept.remove(at: last)
            }
        }
        return spans()
    }
}

extension [Span] {
    /// The width of all spans, in cells.
    fileprivate var cells: Int { map(\.text.cells).reduce(0, +) }
}
