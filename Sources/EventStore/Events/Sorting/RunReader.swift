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

    private static let readAhead = 64 << 10
    private static let headBytes = 12

    init(_ run: RowRun) throws {
        self.run = run
        file = nil
        try peek()
    }

    init(_ file: SpillFile, _ range: Range<Int>) throws {
        self.file = file
        left = range
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
        group = buffer.span.word(at: position)
        length = Int(buffer.span.halfWord(at: position + 8))
        position += Self.headBytes
    }

    /// Reads on until so many bytes lie in the buffer.
    private mutating func fill(_ count: Int) throws {
        guard buffer.count - position < count, let file else { return }
        let kept = Array(buffer[position...])
        let more = min(left.count, max(Self.readAhead, count - kept.count))
        var fresh: [UInt8] = []
        try file.read(left.lowerBound..<left.lowerBound + more, into: &fresh)
        buffer = kept + fresh
        position = 0
        left = left.lowerBound + more..<left.upperBound
    }
}
