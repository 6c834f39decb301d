/// What stands in a cell: one character and at most two combining marks on it.
///
/// Three scalars of 21 bits fit one word, so that comparing and copying cells costs no more than numbers do.
/// Two marks are as many as any living language puts on a letter, and fewer than the four that ncurses keeps.
package struct Glyph: Hashable, Sendable {
    private var packed: UInt64

    private static let bits: UInt64 = 21
    private static let mask: UInt64 = 1 << bits - 1

    /// A blank.
    package static let blank = Glyph(ascii: 0x20)
    /// Nothing: the right half of a wide character.
    static let nothing = Glyph(ascii: 0)

    package static func == (lhs: Self, rhs: Self) -> Bool { lhs.packed == rhs.packed }

    init(_ scalar: Unicode.Scalar) { packed = UInt64(scalar.value) }

    init(ascii: UInt8) { packed = UInt64(ascii) }

    /// The character without its marks.
    package var base: Unicode.Scalar { scalar(0) ?? " " }

    /// Whether the glyph is one character of ASCII.
    package var isASCII: Bool { packed < 0x80 }

    /// The number of combining marks, from 0 to 2.
    private var markCount: UInt64 {
        packed >> (2 * Self.bits) != 0 ? 2 : packed >> Self.bits != 0 ? 1 : 0
    }

    /// Puts a mark on the character; a third one is left out.
    mutating func add(mark: Unicode.Scalar) {
        let count = markCount
        guard count < 2 else { return }
        packed |= UInt64(mark.value) << (Self.bits * (count + 1))
    }

    private func scalar(_ index: UInt64) -> Unicode.Scalar? {
        Unicode.Scalar(UInt32(packed >> (Self.bits * index) & Self.mask))
    }

    /// Calls a function with each scalar in turn: the character, then its marks; not at all for a right half.
    package func forEachScalar(_ body: (Unicode.Scalar) -> Void) {
        guard packed != 0 else { return }
        for index in 0...markCount {
            if let scalar = scalar(index) { body(scalar) }
        }
    }

    /// The glyph as text; empty for the right half of a wide character.
    package var text: String {
        var text = ""
        forEachScalar { text.unicodeScalars.append($0) }
        return text
    }
}
