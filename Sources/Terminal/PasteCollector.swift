import Screen

/// Collects a pasted text until its end mark, `ESC [ 201 ~`.
struct PasteCollector {
    /// How many bytes of a paste are kept; what is longer is no search term.
    static let limit = 64 * 1024

    private static let end: [UInt8] = [0x1B, 0x5B, 0x32, 0x30, 0x31, 0x7E]

    private var bytes: [UInt8] = []
    /// How much of the end mark has been seen.
    private var matched = 0

    /// Takes a byte; `true` when it completes the end mark.
    mutating func take(_ byte: UInt8) -> Bool {
        if byte == Self.end[matched] {
            matched += 1
            return matched == Self.end.count
        }
        keep(Self.end.prefix(matched))
        matched = byte == Self.end[0] ? 1 : 0
        if matched == 0 { keep([byte]) }
        return false
    }

    private mutating func keep(_ more: some Collection<UInt8>) {
        bytes.append(contentsOf: more.prefix(Self.limit - bytes.count))
    }

    /// The text on one line: line ends and tabs are blanks, other controls are left out, and a character that the limit has
    /// cut is left out too.
    var text: String {
        var pasted = String(decoding: bytes, as: UTF8.self).unicodeScalars
        if bytes.count == Self.limit, pasted.last == "\u{FFFD}" { pasted.removeLast() }
        var text = String.UnicodeScalarView()
        var afterReturn = false
        for scalar in pasted {
            switch scalar {
            case "\n" where afterReturn: break
            case "\r", "\n", "\t", "\u{2028}", "\u{2029}": text.append(" ")
            case _ where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value): break
            default: text.append(scalar)
            }
            afterReturn = scalar == "\r"
        }
        return sanitized(String(text))
    }
}
