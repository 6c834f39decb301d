/// Bytes looked at eight at a time.
extension Span<UInt8> {
    /// Eight bytes from a place on, as a number in the order of the machine.
    @inline(__always) func word(at offset: Int) -> UInt64 {
        // The span checks that the eight bytes lie within it; any bytes make a number.
        unsafe bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self)
    }

    /// Four bytes from a place on.
    @inline(__always) func halfWord(at offset: Int) -> UInt32 {
        // Checked, and as above.
        unsafe bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt32.self)
    }

    /// The last eight bytes, or all of fewer, as a number; of bytes of one count different ones make different numbers.
    @inline(__always) var lastWord: UInt64 {
        if count >= 8 { return word(at: count - 8) }
        if count >= 4 { return UInt64(halfWord(at: 0)) << 32 | UInt64(halfWord(at: count - 4)) }
        guard count > 0 else { return 0 }
        return UInt64(self[0]) << 16 | UInt64(self[count / 2]) << 8 | UInt64(self[count - 1])
    }

    /// Whether another span of the same count has the same bytes.
    func hasSameBytes(as other: Self) -> Bool {
        guard count == other.count else { return false }
        var position = 0
        while position + 8 <= count {
            if word(at: position) != other.word(at: position) { return false }
            position += 8
        }
        return lastWord == other.lastWord
    }

    /// The last place of a byte.
    func lastIndex(of byte: UInt8) -> Int? { indices.last { self[$0] == byte } }
}

extension [UInt8] {
    /// The bytes of a span.
    init(_ bytes: Span<UInt8>) {
        self = []
        append(bytes)
    }

    /// Appends bytes from elsewhere.
    mutating func append(_ bytes: Span<UInt8>) {
        unsafe bytes.withUnsafeBufferPointer { unsafe append(contentsOf: $0) }
    }
}
