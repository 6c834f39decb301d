/// Reads a sorted run row by row, from memory or from the spill file.
struct RunReader: Sendable {
    /// The run, where it is in memory, and the place of its next row.
    private var run = RowRun()
    private var next = 0
    /// Where it is in a file: what is left to be read of it, and what was read.
    private let file: SpillFile?
    private var left = 0..<0
    private var buffer: [UInt8] = []
    private var position = 0

    /// The group of the row that is next; `nil` at the end.
    private(set) var group: UInt64?
    private var length = 0

    /// How many bytes are read at a time, where a row is not longer.
    private let readAhead: Int
    /// Two numbers of 64 bits.
    private static let headBytes = 20
    /// The part of the file that was read and is still in it: it is given back in large pieces.
    private var done = 0..<0
    private static let releasedBytes = 1 << 20

    init(_ run: RowRun) throws {
        self.run = run
        file = nil
        readAhead = 0
        try peek()
    }

    init(_ file: SpillFile, _ range: Range<Int>, readAhead: Int) throws {
        self.file = file
        self.readAhead = readAhead
        left = range
        done = range.lowerBound..<range.lowerBound
        try peek()
    }

    /// Appends the next row to some bytes and goes on; returns where it lies there.
    mutating func take(into bytes: inout [UInt8]) throws -> Range<Int> {
        let start = bytes.count
        if file == nil {
            let item = run.items[next]
            bytes.append(run.bytes.span.extracting(item.range))
            next += 1
        } else {
            try fill(length)
            bytes.append(buffer.span.extracting(position..<position + length))
            position += length
        }
        try peek()
        return start..<bytes.count
    }

    private mutating func peek() throws {
        guard file != nil else {
            group = next < run.items.count ? run.items[next].group : nil
            return
        }
        guard position < buffer.count || !left.isEmpty else {
            group = nil
            return
        }
        try fill(Self.headBytes)
        (group, length, position) = Self.head(in: buffer.span, at: position, behind: group ?? 0)
    }

    private static func head(
        in bytes: Span<UInt8>, at position: Int, behind former: UInt64
    ) -> (group: UInt64, length: Int, position: Int) {
        var reader = VarintReader(bytes, position..<bytes.count)
        let group = former &+ reader.varint()
        return (group, Int(truncatingIfNeeded: reader.varint()), reader.position)
    }

    /// Reads on until so many bytes lie in the buffer, or all that are left.
    private mutating func fill(_ count: Int) throws {
        guard buffer.count - position < count, !left.isEmpty, let file else { return }
        let kept = Array(buffer[position...])
        let more = min(left.count, max(readAhead, count - kept.count))
        var fresh: [UInt8] = []
        try file.read(left.lowerBound..<left.lowerBound + more, into: &fresh)
        buffer = kept + fresh
        position = 0
        left = left.lowerBound + more..<left.upperBound
        done = done.lowerBound..<left.lowerBound
        if done.count >= Self.releasedBytes {
            file.release(done)
            done = left.lowerBound..<left.lowerBound
        }
    }
}
