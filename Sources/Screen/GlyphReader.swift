/// Reads text as the glyphs that stand in cells, each with its width.
///
/// The one place where text is cut into cells: the frame, the width of text and ``sanitized(_:)`` all read with it.
/// Sequences that terminals draw in different widths become what all draw alike: an emoji joined from several is
/// its first one, a variation selector or a skin tone is left out.
struct GlyphReader {
    private var scalars: String.UnicodeScalarView.Iterator
    private var ahead: Unicode.Scalar?

    init(_ text: String) {
        scalars = text.unicodeScalars.makeIterator()
        ahead = scalars.next()
    }

    /// The next glyph and its width, 1 or 2; `nil` at the end.
    ///
    /// A combining mark with no character before it is left out.
    mutating func next() -> (glyph: Glyph, width: Int)? {
        while let scalar = ahead {
            ahead = scalars.next()
            guard let visible = Sanitizing.visible(scalar) else { continue }
            let width = ScalarWidth.cells(visible)
            guard width > 0 else { continue }
            var glyph = Glyph(visible)
            takeFollowers(of: visible, into: &glyph)
            return (glyph, width)
        }
        return nil
    }

    /// Reads what belongs to a character: its marks, and whatever is left out after it.
    private mutating func takeFollowers(of base: Unicode.Scalar, into glyph: inout Glyph) {
        while let follower = ahead, follower.value >= 0x300 {
            if follower == "\u{200D}", isPictograph(base) {
                ahead = scalars.next()
                if let joined = ahead, isPictograph(joined) { ahead = scalars.next() }
            } else if isSkinTone(follower), base.properties.isEmojiModifierBase {
                ahead = scalars.next()
            } else if let mark = Sanitizing.visible(follower) {
                guard ScalarWidth.cells(mark) == 0 else { return }
                if !isVariationSelector(mark) { glyph.add(mark: mark) }
                ahead = scalars.next()
            } else {
                ahead = scalars.next()
            }
        }
    }

    private func isPictograph(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value > 0xFF && scalar.properties.isEmoji
    }

    private func isSkinTone(_ scalar: Unicode.Scalar) -> Bool {
        (0x1F3FB...0x1F3FF).contains(scalar.value)
    }

    private func isVariationSelector(_ scalar: Unicode.Scalar) -> Bool {
        (0xFE00...0xFE0F).contains(scalar.value) || (0xE0100...0xE01EF).contains(scalar.value)
    }
}
