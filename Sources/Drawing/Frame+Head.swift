internal import Browsing
internal import Screen

extension Frame {
    /// The card of the pair: each piece in as many words as fit, and the least of them left out.
    mutating func draw(_ head: Head, in area: Area) {
        guard !area.isEmpty else { return }
        if area.rows == 1, head.showsNumbers { return drawChips(head, in: Self.chips(of: head, in: area)) }
        let right =
            area.rows > 1
            ? Self.fitting(head.right, gap: 2, within: area.columns - 12)
            : head.rightAlone.first { Self.width(of: $0, gap: 2) <= area.columns - 11 } ?? head.rightAlone.last ?? []
        let rightWidth = Self.width(of: right, gap: 2)
        let facts = Self.fitting(head.facts, gap: 2, within: area.columns - rightWidth - 4)
        draw(facts, from: area.column + 1, row: area.row, gap: 2)
        draw(right, from: area.right - rightWidth - 1, row: area.row, gap: 2)
        guard area.rows > 1 else { return }
        let second = Self.secondLine(of: head, in: area)
        draw(second.counts, from: second.countsColumn, row: area.row + 1, gap: 2)
        drawChips(head, in: second.chips)
    }

    /// Where the chips are: in the second line; where there is none, in the first while they show their numbers.
    private static func chips(of head: Head, in area: Area) -> Area {
        if area.rows > 1 { return secondLine(of: head, in: area).chips }
        return Area(row: area.row, column: area.column + 1, rows: head.showsNumbers ? 1 : 0, columns: area.columns - 2)
    }

    /// The second line: the counts at the right, and the room that is left for the chips.
    private static func secondLine(of head: Head, in area: Area) -> (counts: [[Span]], countsColumn: Int, chips: Area) {
        // While the chips show their numbers, all of them are to be seen.
        let counts = head.showsNumbers ? [] : fitting(head.counts, gap: 2, within: area.columns * 3 / 4)
        let start = area.right - width(of: counts, gap: 2) - 1
        let chips = Area(row: area.row + 1, column: area.column + 1, rows: 1, columns: start - area.column - 3)
        return (counts, start, chips)
    }

    private mutating func drawChips(_ head: Head, in area: Area) {
        let places = Self.places(ofChips: head, in: area)
        for (index, place) in places.enumerated() {
            let number = head.showsNumbers ? "\(index + 1) " : ""
            var column = place.column
            column += put(number, at: place.origin, style: .bold)
            let room = place.columns - number.count - 2
            column += put(
                head.chips[index].clipped(to: room), at: Position(row: area.row, column: column), style: .underline)
            put(" ×", at: Position(row: area.row, column: column), style: .quiet)
        }
        guard places.count < head.chips.count else { return }
        let column = places.last.map { $0.right + 2 } ?? area.column
        put(
            "+\(head.chips.count - places.count)", at: Position(row: area.row, column: column),
            width: area.right - column, style: .quiet)
    }

    /// Where the chips stand that fit, each with its number and the sign that removes it.
    private static func places(ofChips head: Head, in area: Area) -> [Area] {
        var column = area.column
        var places: [Area] = []
        for (index, chip) in head.chips.enumerated() {
            let number = head.showsNumbers ? "\(index + 1) ".count : 0
            let reserve = index + 1 < head.chips.count ? 4 : 0
            let room = area.right - column - reserve - 2 - number
            guard room >= 6 else { break }
            let width = number + chip.clipped(to: room).cells + 2
            places.append(Area(row: area.row, column: column, rows: 1, columns: width))
            column += width + 2
        }
        return places
    }

    /// The chip at a place, and whether the place is its sign that removes it.
    static func chip(at position: Position, of head: Head, in area: Area) -> (index: Int, removes: Bool)? {
        let chips = chips(of: head, in: area)
        guard !chips.isEmpty else { return nil }
        let places = places(ofChips: head, in: chips)
        guard let index = places.firstIndex(where: { $0.contains(position) }) else { return nil }
        return (index, position.column >= places[index].right - 2)
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
