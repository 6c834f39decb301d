extension [UInt8] {
    /// Appends a number in groups of seven bits, the low ones first; the high bit says that more follow.
    mutating func append(varint value: UInt64) { append(addingCapacity: 10) { $0.append(varint: value) } }

    /// Appends a number with a sign, small ones of both signs being short.
    mutating func append(signed value: Int) {
        append(varint: UInt64(bitPattern: Int64(value << 1 ^ value >> 63)))
    }
}

extension OutputSpan<UInt8> {
    /// Appends a number as `append(varint:)` of an array does, where there is room for its ten bytes at most.
    @inline(__always) mutating func append(varint value: UInt64) {
        var rest = value
        while rest >= 0x80 {
            append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        append(UInt8(truncatingIfNeeded: rest))
    }
}

/// Reads such numbers one after the other; past the end it reads zeros and says so.
struct VarintReader: ~Escapable {
    private let bytes: Span<UInt8>
    private(set) var position: Int
    private let end: Int
    private(set) var isOverrun = false

    /// - Precondition: the range lies within the bytes.
    @_lifetime(copy bytes)
    init(_ bytes: Span<UInt8>, _ range: Range<Int>) {
        self.bytes = bytes
        position = range.lowerBound
        end = range.upperBound
    }

    mutating func byte() -> UInt8? {
        guard position < end else {
            isOverrun = true
            return nil
        }
        defer { position += 1 }
        return bytes[position]
    }

    mutating func varint() -> UInt64 {
        var value: UInt64 = 0
        var shift: UInt64 = 0
        while shift < 64, position < end {
            let next = bytes[position]
            position += 1
            value |= UInt64(next & 0x7F) << shift
            if next < 0x80 { return value }
            shift += 7
        }
        isOverrun = true
        return value
    }

    mutating func signed() -> Int {
        let value = varint()
        return Int(Int64(bitPattern: value >> 1) ^ -Int64(bitPattern: value & 1))
    }

    /// Passes over some bytes; returns where they lie, or `nil` where there are fewer.
    mutating func skip(_ count: Int) -> Range<Int>? {
        guard count >= 0, count <= end - position else {
            isOverrun = true
            return nil
        }
        defer { position += count }
        return position..<position + count
    }

    /// What has not been read.
    var rest: [UInt8] { (position..<end).map { bytes[$0] } }
    var isAtEnd: Bool { position == end }
}

extension [UInt8] {
    /// Appends bytes from elsewhere.
    mutating func append(_ bytes: Span<UInt8>) {
        unsafe bytes.withUnsafeBufferPointer { unsafe append(contentsOf: $0) }
    }
}
