/// Events of one pair as the store holds them: some dozens in a row of the table, one after the other in the order of their
/// keys.
///
/// A row for each event would cost SQLite several times as much to write, and a third more room. The row's key is that of
/// its first event.
enum EventChunk {
    /// A chunk with so many bytes takes no more events: four of them fill a page of the store.
    static let mostBytes = 1900

    /// An event within some bytes.
    struct Entry {
        var key: Int64
        var marks: Marks
        /// Where its body lies; see ``EventBody``.
        var body: Range<Int>
    }

    /// Appends an event to a chunk.
    ///
    /// - Parameter former: the key of the event before it in the chunk, or its own for the first.
    static func append(
        _ key: Int64, after former: Int64, _ marks: Marks, _ bytes: [UInt8], _ body: Range<Int>, to chunk: inout [UInt8]
    ) {
        chunk.append(addingCapacity: 21) { span in
            span.append(varint: UInt64(key - former))
            span.append(marks.rawValue)
            span.append(varint: UInt64(body.count))
        }
        chunk.append(bytes.span.extracting(body))
    }

    /// Reads the events of a chunk.
    ///
    /// - Returns: `false` where the bytes are no chunk of this key, as in a damaged store.
    static func read(_ bytes: [UInt8], _ range: Range<Int>, key: Int64, into entries: inout [Entry]) -> Bool {
        var reader = VarintReader(bytes.span, range)
        var key = key
        var isFirst = true
        while !reader.isAtEnd {
            let step = reader.varint()
            guard let marks = reader.byte(), step < 1 << 62, isFirst == (step == 0) else { return false }
            let (next, overflows) = key.addingReportingOverflow(Int64(step))
            guard !overflows, EventKey.pair(of: next) == EventKey.pair(of: key),
                let body = reader.skip(Int(truncatingIfNeeded: reader.varint()))
            else { return false }
            key = next
            isFirst = false
            entries.append(Entry(key: key, marks: Marks(rawValue: marks), body: body))
        }
        return !isFirst
    }
}
