/// What may be shown of text that is not trusted, for the screen and for pipes alike.
///
/// A terminal obeys control characters, and bidirectional controls make a line read other than it is stored.
/// So controls become symbols that can be seen, invisible formatting is left out, and what has no agreed look
/// (private use, unassigned, noncharacters) becomes U+FFFD.
enum Sanitizing {
    private static let replacement: Unicode.Scalar = "\u{FFFD}"

    /// What stands for a scalar; `nil` when nothing does.
    static func visible(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        switch scalar.value {
        case 0x20...0x7E, 0xA0...0xAC, 0xAE...0x377: scalar
        // Punctuation, arrows, box drawing, kana, Han and hangul: common, and known without a look at the category.
        case 0x2010...0x2027, 0x2190...0x23FF,
            0x2500...0x2BFF where scalar.value < 0x2B74:
            scalar
        case 0x3041...0x3096, 0x30A1...0x30FF, 0x4E00...0x9FFC, 0xAC00...0xD7A3: scalar
        case 0...0x1F: Unicode.Scalar(0x2400 + scalar.value)
        case 0x7F: "\u{2421}"
        case 0x80...0x9F: "·"
        // A flag is two regional indicators, which some terminals draw in two cells, some in four, some as a box.
        // Its two letters say the same and are one cell each everywhere.
        case 0x1F1E6...0x1F1FF: Unicode.Scalar(0x41 + scalar.value - 0x1F1E6)
        // A skin tone that follows no person would colour whatever stands in the cell before it.
        case 0x1F3FB...0x1F3FF: "■"
        default: byCategory(scalar)
        }
    }

    private static func byCategory(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        switch scalar.properties.generalCategory {
        case .format: isArabicNumberSign(scalar) ? scalar : nil
        case .lineSeparator, .paragraphSeparator: "\u{2424}"
        case .privateUse, .unassigned, .surrogate, .control: replacement
        default: scalar
        }
    }

    /// The few characters of category Cf that have a look of their own: signs that span a number or a name.
    private static func isArabicNumberSign(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x600...0x605, 0x6DD, 0x70F, 0x890, 0x891, 0x8E2, 0x110BD, 0x110CD: true
        default: false
        }
    }
}

/// Text as the screen would show it, safe to print to a terminal or a pipe.
///
/// Line ends and tabs are controls too: sanitise each field or line, then join them.
/// Sanitising a second time changes nothing.
///
/// - Complexity: O(*n*) for *n* scalars; printable ASCII is returned as it is.
package func sanitized(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 < 0x20 || $0 > 0x7E }) else { return text }
    var result = String.UnicodeScalarView()
    var reader = GlyphReader(text)
    while let (glyph, _) = reader.next() {
        glyph.forEachScalar { result.append($0) }
    }
    return String(result)
}
