/// A few letters that stand for a text, for keys that people carry about: an aid against slips, no protection.
enum ShortHash {
    /// Digits and letters without those that are mistaken for others (D. Crockford’s base 32).
    private static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz")

    /// The first letters of the FNV-1a hash of a text (http://www.isthe.com/chongo/tech/comp/fnv), five bits each.
    static func letters(_ count: Int, of text: String) -> String {
        var hash = text.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
        // The low bits of FNV mix least; the high ones are folded into them.
        hash ^= hash >> 32
        hash = hash &* 0x9E37_79B9_7F4A_7C15
        return String(
            (0..<count).map { index in alphabet[Int((hash >> UInt64(59 - 5 * index)) & 31)] })
    }
}
