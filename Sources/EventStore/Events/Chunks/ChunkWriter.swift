internal import GRDB

/// Writes events into fresh chunks; they come in the order of their keys.
struct ChunkWriter {
    private let insert: RawStatement
    private var chunk: [UInt8] = []
    private var first: Int64 = 0
    private var last: Int64 = 0

    init(_ db: Database) throws {
        insert = try RawStatement(db, "INSERT INTO event_chunk(key, events) VALUES (?, ?)")
        chunk.reserveCapacity(2 * EventChunk.mostBytes)
    }

    /// - Precondition: the key is greater than those before it.
    mutating func append(_ key: Int64, _ marks: Marks, _ bytes: [UInt8], _ body: Range<Int>) throws {
        if chunk.count >= EventChunk.mostBytes || EventKey.pair(of: key) != EventKey.pair(of: last) { try flush() }
        if chunk.isEmpty { (first, last) = (key, key) }
        EventChunk.append(key, after: last, marks, bytes, body, to: &chunk)
        last = key
    }

    /// Writes the chunk that is being filled.
    mutating func flush() throws {
        guard !chunk.isEmpty else { return }
        insert.bind(first, at: 1)
        try insert.run(binding: chunk, chunk.indices, at: 2)
        chunk.removeAll(keepingCapacity: true)
    }
}
