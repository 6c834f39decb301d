/// One cell of a frame: what stands in it, how wide that is, and how it looks.
package struct Cell: Hashable, Sendable {
    package private(set) var glyph: Glyph
    /// 1, or 2 for the left half of a wide character, whose right half has 0.
    package private(set) var width: UInt8
    package var style: Style

    init(_ glyph: Glyph, width: UInt8 = 1, style: Style) {
        self.glyph = glyph
        self.width = width
        self.style = style
    }

    /// A blank in the terminal's own colours.
    package static let blank = Cell(.blank, style: .plain)

    /// The right half of a wide character.
    static func rightHalf(_ style: Style) -> Cell { Cell(.nothing, width: 0, style: style) }

    /// The text of the cell; empty for the right half of a wide character.
    package var text: String { glyph.text }

    /// Whether nothing is to be seen but, perhaps, a reversed or underlined blank.
    package var isBlank: Bool { glyph == .blank }

    /// Comparing frames is most of what an unchanged row costs, so that cells compare as the numbers they are.
    package static func == (lhs: Self, rhs: Self) -> Bool {
        lhs.glyph == rhs.glyph && lhs.width == rhs.width && lhs.style == rhs.style
    }

    /// Takes the text away and keeps the look.
    mutating func erase() { self = Cell(.blank, style: style) }
}
