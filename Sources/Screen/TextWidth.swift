/// Where padded text stands in the room it is given.
package enum Alignment: Sendable {
    case left, right
}

extension String {
    /// How many cells the text takes on the screen.
    ///
    /// - Complexity: O(*n*); text of ASCII is counted by its bytes.
    package var cells: Int {
        guard !isASCII else { return utf8.count }
        var (count, reader) = (0, GlyphReader(self))
        while let (_, width) = reader.next() { count += width }
        return count
    }

    private var isASCII: Bool { utf8.allSatisfy { $0 < 0x80 } }

    /// The text, or as much of its beginning as fits a number of cells.
    ///
    /// What is cut off leaves `…` in its place, blanks before which go too; half of a wide character never stays.
    ///
    /// - Returns: at most `cells` cells of text; text that fits comes back as it is.
    package func clipped(to cells: Int, ellipsis: Bool = true) -> String {
        guard utf8.count > cells, self.cells > cells else { return self }
        let room = ellipsis ? cells - 1 : cells
        guard cells > 0 else { return "" }
        var result = String.UnicodeScalarView()
        var (used, reader) = (0, GlyphReader(self))
        while let (glyph, width) = reader.next(), used + width <= room {
            glyph.forEachScalar { result.append($0) }
            used += width
        }
        guard ellipsis else { return String(result) }
        while result.last == " " { result.removeLast() }
        result.append("…")
        return String(result)
    }

    /// The text with blanks up to a number of cells; longer text comes back as it is.
    package func padded(to cells: Int, _ alignment: Alignment = .left) -> String {
        let blanks = String(repeating: " ", count: max(0, cells - self.cells))
        return alignment == .left ? self + blanks : blanks + self
    }

    /// The text in exactly a number of cells: clipped with `…`, or padded.
    package func fitted(to cells: Int, _ alignment: Alignment = .left) -> String {
        clipped(to: cells).padded(to: cells, alignment)
    }
}

extension Substring {
    /// How many cells the text takes on the screen.
    package var cells: Int { String(self).cells }
}
