extension String {
    /// The text safe to print to a terminal, a pipe or a file, on one line.
    ///
    /// Data are not trusted: a terminal obeys control characters, and bidirectional controls make a line read other
    /// than it is stored. Line ends and tabs become blanks; other controls, and what has no agreed look (private use,
    /// unassigned, noncharacters), become U+FFFD, so that they are seen;
    /// invisible formatting (U+200B–200F, U+202A–202E, U+2060–2069, U+FEFF and the like) is left out.
    /// Sanitising a second time changes nothing.
    ///
    /// - Complexity: O(*n*) for *n* bytes; printable ASCII comes back as it is.
    package var sanitized: String {
        guard utf8.contains(where: { $0 < 0x20 || $0 > 0x7E }) else { return self }
        var result = String.UnicodeScalarView()
        for scalar in unicodeScalars {
            switch scalar.value {
            case 0x09, 0x0A, 0x0D, 0x85, 0x2028, 0x2029: result.append(" ")
            case 0..<0x20, 0x7F...0x9F: result.append("\u{FFFD}")
            case 0x20..<0x7F: result.append(scalar)
            default:
                if Self.isWithoutLook(scalar) {
                    result.append("\u{FFFD}")
                } else if !Self.isInvisible(scalar) {
                    result.append(scalar)
                }
            }
        }
        return String(result)
    }

    private static func isWithoutLook(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .privateUse, .unassigned, .surrogate: true
        default: false
        }
    }

    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        // Arabic signs that span a number: of the category of invisible formatting, but with a look of their own.
        case 0x600...0x605, 0x6DD, 0x70F, 0x890, 0x891, 0x8E2, 0x110BD, 0x110CD: false
        default: scalar.properties.generalCategory == .format
        }
    }
}
