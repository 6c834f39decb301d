internal import Glibc

/// Where the fields of one line begin and end, between tabs.
struct Fields {
    /// How many fields have a place; a line may have more, which are counted only.
    static let limit = 96

    /// The number of fields of the line.
    private(set) var count = 0
    private var start = 0
    private var ends = InlineArray<96, Int>(repeating: 0)

    /// The bytes of a field; nothing for one that the line does not have.
    @inline(__always) subscript(index: Int) -> Range<Int> {
        guard index < count, index < Self.limit else { return 0..<0 }
        let from = index == 0 ? start : ends[index - 1] + 1
        return from..<ends[index]
    }

    /// Whether the line has so many fields, and nothing in those beyond them.
    func has(_ width: Int) -> Bool {
        guard count >= width, count <= Self.limit else { return false }
        for index in width..<count where !self[index].isEmpty { return false }
        return true
    }

    /// Divides a line at its tabs.
    ///
    /// Eight bytes are looked at together: a byte of `zero` is a tab's, and the sum shows where (H. S. Warren, Hacker's
    /// Delight, second edition, section 6-1, in the exact form that carries nothing from byte to byte).
    mutating func divide(_ text: Span<UInt8>, _ line: Range<Int>) {
        let low: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
        let tabs: UInt64 = 0x0909_0909_0909_0909
        start = line.lowerBound
        count = 0
        var index = line.lowerBound
        while index + 8 <= line.upperBound {
            // The span checks that the eight bytes lie within it; any bytes make a number.
            let word = unsafe UInt64(
                littleEndian: text.bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self))
            let zero = word ^ tabs
            var found = ~((zero & low) + low | zero | low)
            while found != 0 {
                close(at: index + found.trailingZeroBitCount / 8)
                found &= found - 1
            }
            index += 8
        }
        while index < line.upperBound {
            if text[index] == UInt8(ascii: "\t") { close(at: index) }
            index += 1
        }
        close(at: line.upperBound)
    }

    private mutating func close(at end: Int) {
        if count < Self.limit { ends[count] = end }
        count += 1
    }
}

extension Span<UInt8> {
    /// The place of a byte, from an index on.
    func firstIndex(of byte: UInt8, from start: Int) -> Int? {
        guard start < count else { return nil }
        return unsafe withUnsafeBytes { buffer in
            // `memchr` stays within the rest of the buffer, which is not empty.
            guard let base = buffer.baseAddress,
                let found = unsafe memchr(base + start, CInt(byte), buffer.count - start)
            else { return nil }
            return unsafe UnsafeRawPointer(found) - base
        }
    }
}
