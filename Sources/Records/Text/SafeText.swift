/// Text of a file that is not trusted, made fit for a terminal.
extension String {
    /// The text with `·` for every character that could steer a terminal or turn the direction of writing, or that is
    /// not seen; of marks upon one character two are kept, as on a screen.
    var safe: String { unicodeScalars.safe }

    /// The text for a message: safe, and cut where it is long.
    var quotable: String {
        let scalars = unicodeScalars.prefix(61)
        return scalars.count <= 60 ? scalars.safe : scalars.prefix(59).safe + "…"
    }
}

extension Sequence<Unicode.Scalar> {
    var safe: String {
        var text = String.UnicodeScalarView()
        var marks = 0
        for scalar in self {
            marks = scalar.isMark ? marks + 1 : 0
            if marks <= 2 { text.append(scalar == "\t" ? " " : scalar.isUnsafe ? "·" : scalar) }
        }
        return String(text)
    }
}

extension Unicode.Scalar {
    /// Whether it is a control character, a line separator, formatting that is not seen, or has no agreed look.
    var isUnsafe: Bool {
        switch value {
        case 0x20..<0x7F: return false
        case 0..<0xA0: return true
        default: break
        }
        return switch properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned, .surrogate: true
        default: false
        }
    }

    /// Whether it stands upon the character before it.
    var isMark: Bool {
        guard value >= 0x300 else { return false }
        return switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark: true
        default: false
        }
    }
}
