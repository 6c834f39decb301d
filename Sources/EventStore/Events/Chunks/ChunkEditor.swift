internal import GRDB

/// Takes stored events out of their chunks where something changes, and puts all back in the order of their keys.
///
/// Groups are entered in the order of their keys. What lies between two of them stays where it is, but for the chunk that a
/// group begins in, which is filled up; so a store that grows at its end keeps full chunks.
struct ChunkEditor {
    private var writer: ChunkWriter
    private let find: RawStatement
    private let findNext: RawStatement
    private let load: RawStatement
    private let delete: RawStatement
    /// Events that were taken out and not put back, and the bytes of their bodies.
    private var loaded: [EventChunk.Entry] = []
    private var place = 0
    private(set) var bytes: [UInt8] = []
    /// The key of the next chunk that was not taken out.
    private var nextChunk: Int64
    private var pair = PairNumber(rawValue: .max)

    init(_ db: Database) throws {
        writer = try ChunkWriter(db)
        find = try RawStatement(db, "SELECT max(key) FROM event_chunk WHERE key <= ?")
        findNext = try RawStatement(db, "SELECT key FROM event_chunk WHERE key >= ? ORDER BY key LIMIT 1")
        load = try RawStatement(db, "SELECT key, events FROM event_chunk WHERE key BETWEEN ? AND ? ORDER BY key")
        delete = try RawStatement(db, "DELETE FROM event_chunk WHERE key BETWEEN ? AND ?")
        nextChunk = 0
        nextChunk = try chunk(from: 0)
    }

    /// Goes on to a group and takes out its events. They are put back by the caller, changed or not, with others of the
    /// group.
    ///
    /// - Returns: the events; their bodies lie in ``bytes`` until the next call.
    mutating func enter(_ group: UInt64) throws -> ArraySlice<EventChunk.Entry> {
        let first = EventKey.first(ofGroup: group)
        let end = first + EventKey.mostInGroup
        if nextChunk < end { try takeOut(first, end) }
        if EventKey.pair(ofGroup: group) != pair {
            pair = EventKey.pair(ofGroup: group)
            try putBack(before: first)
        }
        guard place < loaded.count else { return [] }
        try putBack(before: first)
        let start = place
        while place < loaded.count, loaded[place].key < end { place += 1 }
        return loaded[start..<place]
    }

    /// Puts an event of the group back, or a new one.
    mutating func put(_ key: Int64, _ marks: Marks, _ bytes: [UInt8], _ body: Range<Int>) throws {
        try writer.append(key, marks, bytes, body)
    }

    /// Puts everything back.
    mutating func finish() throws {
        try putBack(before: .max)
        try writer.flush()
    }

    private mutating func putBack(before key: Int64) throws {
        while place < loaded.count, loaded[place].key < key {
            try writer.append(loaded[place].key, loaded[place].marks, bytes, loaded[place].body)
            place += 1
        }
    }

    /// Drops what was put back, so that the memory does not grow with the events of a pair.
    private mutating func forgetPutBack() {
        var (rest, restBytes) = ([EventChunk.Entry](), [UInt8]())
        for var entry in loaded[place...] {
            let start = restBytes.count
            restBytes.append(contentsOf: bytes[entry.body])
            entry.body = start..<restBytes.count
            rest.append(entry)
        }
        (loaded, bytes, place) = (rest, restBytes, 0)
    }

    /// Takes out the chunks that have events of a range of keys, and the one that the first of these would go into.
    private mutating func takeOut(_ first: Int64, _ end: Int64) throws {
        find.bind(first, at: 1)
        var from = try find.step() && !find.isNull(0) ? max(find.int(0), nextChunk) : nextChunk
        find.reset()
        // The chunk of another pair takes none of this one.
        if EventKey.pair(of: from) != EventKey.pair(of: first) { from = try chunk(from: max(from, first)) }
        forgetPutBack()
        if from > nextChunk {
            // Chunks in between stay, so that what was taken out before ends here.
            try putBack(before: .max)
            try writer.flush()
        }
        load.bind(from, at: 1)
        load.bind(end - 1, at: 2)
        while try load.step() {
            let chunk = load.append(1, to: &bytes)
            guard EventChunk.read(bytes, chunk, key: load.int(0), into: &loaded) else {
                throw DatabaseError(resultCode: .SQLITE_CORRUPT)
            }
        }
        load.reset()
        delete.bind(from, at: 1)
        delete.bind(end - 1, at: 2)
        try delete.run()
        nextChunk = try chunk(from: end)
    }

    /// The key of the first chunk from a key on.
    private func chunk(from key: Int64) throws -> Int64 {
        findNext.bind(key, at: 1)
        defer { findNext.reset() }
        return try findNext.step() ? findNext.int(0) : .max
    }
}
