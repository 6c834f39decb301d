internal import CSystem

/// Where the fields of one line begin and end, between tabs.
struct Fields: ~Copyable {
    /// How many fields have a place; a line may have more, which are counted only.
    static let limit = 96

    /// The number of fields of the line.
    private(set) var count = 0
    /// Where the line lies, without its end.
    private(set) var line = 0..<0
    private var ends = InlineArray<96, Int>(repeating: 0)

    /// The bytes of a field; nothing for one that the line does not have.
    @inline(__always) subscript(index: Int) -> Range<Int> {
        guard index < count, index < Self.limit else { return 0..<0 }
        let from = index == 0 ? line.lowerBound : ends[index - 1] + 1
        return from..<ends[index]
    }

    /// Whether the line has so many fields, and nothing in those beyond them.
    func has(_ width: Int) -> Bool {
        guard count >= width, count <= Self.limit else { return false }
        for index in width..<count where !self[index].isEmpty { return false }
        return true
    }

    /// Divides the line that begins at a place at its tabs, up to the line's end; a CR before an LF is part of no field.
    ///
    /// 64 bytes are looked at together.
    ///
    /// - Returns: where the next line begins.
    mutating func divide(_ text: Span<UInt8>, from start: Int, lineEnd: UInt8) -> Int {
        line = start..<start
        // In a register, where the compiler would not keep what `ends` may lie beside.
        var count = 0
        var place = start
        while place + 64 <= text.count {
            // The line above says that so many bytes are there.
            let (found, ends) = unsafe text.withUnsafeBytes { buffer in
                guard let base = unsafe buffer.baseAddress?.advanced(by: place) else { return (UInt64(0), UInt64(0)) }
                return unsafe (CSystemMask(base, UInt8(ascii: "\t")), CSystemMask(base, lineEnd))
            }
            // Without those behind the line's end.
            var tabs = found & ((ends & (0 &- ends)) &- 1)
            while tabs != 0 {
                close(count, at: place &+ tabs.trailingZeroBitCount)
                count &+= 1
                tabs &= tabs &- 1
            }
            if ends != 0 { return close(text, count, at: place + ends.trailingZeroBitCount) }
            place += 64
        }
        while place < text.count, text[place] != lineEnd {
            if text[place] == UInt8(ascii: "\t") {
                close(count, at: place)
                count += 1
            }
            place += 1
        }
        return close(text, count, at: place)
    }

    /// Ends the line, and its last field.
    private mutating func close(_ text: Span<UInt8>, _ field: Int, at end: Int) -> Int {
        let hasReturn = end > line.lowerBound && text[end - 1] == UInt8(ascii: "\r")
        line = line.lowerBound..<(hasReturn ? end - 1 : end)
        close(field, at: line.upperBound)
        count = field + 1
        return end + 1
    }

    /// Ends a field.
    @inline(__always) private mutating func close(_ field: Int, at end: Int) {
        if field < Self.limit { ends[field] = end }
    }
}
