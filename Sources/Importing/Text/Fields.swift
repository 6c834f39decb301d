internal import CSystem

/// Where the fields of one line begin and end, between tabs.
struct Fields: ~Copyable {
    /// How many fields have a place; a line may have more, which are counted only.
    static let limit = 96

    /// The number of fields of the line.
    private(set) var count = 0
    /// Where the line lies, without its end.
    private(set) var line = 0..<0
    /// The place before the line, and those where its fields end; on the heap, since the places of an array within a value
    /// are copied to be read.
    private var ends = [Int](repeating: 0, count: Self.limit + 1)

    /// The bytes of a field; nothing for one that the line does not have.
    @inline(__always) subscript(index: Int) -> Range<Int> {
        guard index < count, index < Self.limit else { return 0..<0 }
        return ends[index] + 1..<ends[index + 1]
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
        // In a register, where the compiler would not keep what the places may lie beside.
        var count = 0
        var place = start
        var end: Int?
        var places = ends.mutableSpan
        places[0] = start - 1
        while end == nil, place + 64 <= text.count {
            // The line above says that so many bytes are there.
            let (found, lineEnds) = unsafe text.withUnsafeBytes { buffer in
                guard let base = unsafe buffer.baseAddress?.advanced(by: place) else { return (UInt64(0), UInt64(0)) }
                return unsafe (CSystemMask(base, UInt8(ascii: "\t")), CSystemMask(base, lineEnd))
            }
            // Without those behind the line's end.
            var tabs = found & ((lineEnds & (0 &- lineEnds)) &- 1)
            while tabs != 0 {
                if count < Self.limit { places[count &+ 1] = place &+ tabs.trailingZeroBitCount }
                count &+= 1
                tabs &= tabs &- 1
            }
            if lineEnds != 0 { end = place + lineEnds.trailingZeroBitCount }
            place += 64
        }
        while end == nil, place < text.count {
            if text[place] == lineEnd { end = place }
            if text[place] == UInt8(ascii: "\t") {
                if count < Self.limit { places[count + 1] = place }
                count += 1
            }
            place += 1
        }
        let next = end ?? text.count
        let hasReturn = next > start && text[next - 1] == UInt8(ascii: "\r")
        line = start..<(hasReturn ? next - 1 : next)
        if count < Self.limit { ends[count + 1] = line.upperBound }
        self.count = count + 1
        return next + 1
    }
}
