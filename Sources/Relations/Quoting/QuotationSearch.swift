/// A key found in a text, and where.
package struct FoundKey: Hashable, Sendable {
    /// Counted from one.
    package let line: Int
    /// Counted from one, in characters of UTF-8.
    package let column: Int
    package let text: String
    /// `nil` for a key in which a letter was lost or changed.
    package let key: QuotationKey?
}

extension FoundKey {
    /// The keys in a text of any bytes, in their order.
    ///
    /// What begins as a key does, with `dyad:` and two codes of countries, and goes on otherwise, is found as damaged.
    ///
    /// - Complexity: O(*n*) for *n* bytes.
    package static func all(in bytes: some Collection<UInt8>) -> [Self] {
        let bytes = Array(bytes)
        let mark = Array("dyad:".utf8)
        var found: [Self] = []
        var (line, column, index) = (1, 1, 0)
        while index < bytes.count {
            let byte = bytes[index]
            if byte == mark[0], bytes[index...].starts(with: mark), index == 0 || !isPart(bytes[index - 1]),
                let end = end(ofKeyAt: index, in: bytes)
            {
                let text = String(decoding: bytes[index..<end], as: UTF8.self)
                found.append(Self(line: line, column: column, text: text, key: QuotationKey(text)))
                column += end - index
                index = end
                continue
            }
            if byte == UInt8(ascii: "\n") {
                (line, column) = (line + 1, 1)
            } else if byte & 0xC0 != 0x80 {
                column += 1
            }
            index += 1
        }
        return found
    }

    /// Where the key that begins at a place ends; `nil` where no pair follows the mark.
    private static func end(ofKeyAt start: Int, in bytes: [UInt8]) -> Int? {
        var end = start
        while end < bytes.count, end - start <= QuotationKey.mostBytes, isPart(bytes[end]) { end += 1 }
        // A full stop or colon after a key belongs to the sentence.
        while end > start, [UInt8(ascii: "."), UInt8(ascii: ":")].contains(bytes[end - 1]) { end -= 1 }
        let pair = start + 5
        guard end - pair >= 8, bytes[pair + 3] == UInt8(ascii: "-"), bytes[pair + 7] == UInt8(ascii: ":"),
            (Array(pair..<pair + 3) + Array(pair + 4..<pair + 7)).allSatisfy({ (65...90).contains(bytes[$0]) })
        else { return nil }
        return end
    }

    private static func isPart(_ byte: UInt8) -> Bool {
        switch byte {
        case 48...57, 65...90, 97...122: true
        default: ".:-+~_".utf8.contains(byte)
        }
    }
}
