/// The control sequence that puts a text into the clipboard of the terminal: OSC 52 of xterm
/// (https://invisible-island.net/xterm/ctlseqs/ctlseqs.html), which works over ssh too.
///
/// The terminal never answers, so that whether it obeyed cannot be known.
struct ClipboardSequence: Hashable {
    /// The longest encoded text, in bytes: xterm and others take no sequence above 100,000 bytes, and hterm and tmux none
    /// above 74,994 bytes of Base64.
    static let limit = 74_994

    let bytes: [UInt8]

    /// - Returns: `nil` where the text is too long to be sent.
    init?(_ text: String) {
        let encoded = Self.base64(Array(text.utf8))
        guard encoded.count <= Self.limit else { return nil }
        bytes = Array("\u{1B}]52;c;".utf8) + encoded + [0x07]
    }

    /// Base64 by RFC 4648 §4, without line ends.
    static func base64(_ bytes: [UInt8]) -> [UInt8] {
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
        var encoded: [UInt8] = []
        encoded.reserveCapacity((bytes.count + 2) / 3 * 4)
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let group = bytes[start..<min(start + 3, bytes.count)]
            var number = 0
            for (index, byte) in group.enumerated() { number |= Int(byte) << (16 - 8 * index) }
            for index in 0..<4 {
                encoded.append(
                    index <= group.count ? alphabet[number >> (18 - 6 * index) & 63] : UInt8(ascii: "="))
            }
        }
        return encoded
    }
}
