/// Text of a file that is not trusted, made fit for a terminal.
extension String {
    /// The text with `·` for every character that could steer a terminal or turn the direction of writing.
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
        for scalar in self { text.append(scalar == "\t" ? " " : scalar.isUnsafe ? "·" : scalar) }
        return String(text)
    }
}

extension Unicode.Scalar {
    /// Whether it is a control character, a line separator or a bidirectional control.
    var isUnsafe: Bool {
        switch value {
        case 0..<0x20, 0x7F..<0xA0, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
        default: false
        }
    }
}
