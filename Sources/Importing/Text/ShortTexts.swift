/// Numbers of short texts that were asked for lately, such as codes and roles: each in one place, where it is found by
/// comparing two words. What has the same place takes it over.
struct ShortTexts {
    /// A text of at most sixteen bytes: its first and its last eight, which may overlap, and its length.
    struct Key: Equatable {
        fileprivate let first: UInt64
        fileprivate let last: UInt64
        fileprivate let count: UInt32

        /// `nil` for a longer text.
        @inline(__always) init?(_ text: Span<UInt8>) {
            guard text.count <= 16 else { return nil }
            first = text.count >= 8 ? text.word(at: 0) : 0
            last = text.lastWord
            count = UInt32(text.count)
        }

        /// A multiplication by 2⁶⁴ divided by the golden ratio spreads over the upper bits
        /// (D. E. Knuth, The Art of Computer Programming, volume 3, section 6.4).
        fileprivate var place: Int { Int(((first ^ last &* 31) &* 0x9E37_79B9_7F4A_7C15) >> 54) }
    }

    private var entries = [(key: Key?, number: UInt32)](repeating: (nil, 0), count: 1024)

    subscript(key: Key) -> UInt32? {
        get {
            let entry = entries[key.place]
            return entry.key == key ? entry.number : nil
        }
        set { entries[key.place] = (key, newValue ?? 0) }
    }
}
