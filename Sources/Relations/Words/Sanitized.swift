extension String {
    /// The text safe to print to a terminal, a pipe or a file, on one line.
    ///
    /// Data are not trusted: a terminal obeys control characters, and bidirectional controls make a line read other
    /// than it is stored. Line ends and tabs become blanks; other controls, and what has no agreed look (private use,
    /// unassigned, noncharacters), become U+FFFD, so that they are seen;
    /// invisible formatting (U+200B–200F, U+202A–202E, U+2060–2069, U+FEFF and the like) is left out. Of marks upon one
    /// character 30 are kept, more than any writing has (the Stream-Safe Text Format of UAX #15, section 13): thousands
    /// of them would hold up whoever has to draw them.
    /// Sanitising a second time changes nothing.
    ///
    /// - Complexity: O(*n*) for *n* bytes; printable ASCII comes back as it is.
    package var sanitized: String {
        guard utf8.contains(where: { $0 < 0x20 || $0 > 0x7E }) else { return self }
        var result = String.UnicodeScalarView()
        var marks = 0
        for scalar in unicodeScalars {
            guard let shown = Self.shown(scalar) else { continue }
            marks = scalar.value >= 0x300 && Self.isMark(scalar) ? marks + 1 : 0
            if marks <= Self.mostMarks { result.append(shown) }
        }
        return String(result)
    }

    /// The most marks upon one character.
    private static var mostMarks: Int { 30 }

    /// What stands for a scalar; `nil` where it is left out.
    private static func shown(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        switch scalar.value {
        case 0x20..<0x7F: return scalar
        case 0x09, 0x0A, 0x0D, 0x85, 0x2028, 0x2029: return " "
        case 0..<0x20, 0x7F...0x9F: return "\u{FFFD}"
        // Arabic signs that span a number: of the category of invisible formatting, but with a look of their own.
        case 0x600...0x605, 0x6DD, 0x70F, 0x890, 0x891, 0x8E2, 0x110BD, 0x110CD: return scalar
        default: break
        }
        return switch scalar.properties.generalCategory {
        case .privateUse, .unassigned, .surrogate: "\u{FFFD}"
        case .format: nil
        default: scalar
        }
    }

    /// The text without the marks that it begins with, which would stand upon whatever is written before it.
    var withoutLeadingMarks: String {
        guard let first = unicodeScalars.first, first.value >= 0x300 else { return self }
        return String(String.UnicodeScalarView(unicodeScalars.drop { $0.value >= 0x300 && Self.isMark($0) }))
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark: true
        default: false
        }
    }
}
