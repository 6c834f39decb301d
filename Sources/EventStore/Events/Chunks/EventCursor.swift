internal import GRDB

/// Goes over the stored events of a range of keys, upwards or downwards.
final class EventCursor {
    private let statement: RawStatement
    private let isUpwards: Bool
    private var range: ClosedRange<Int64> = 0...0
    private var entries: [EventChunk.Entry] = []
    private var next = 0
    /// The bytes that hold the bodies of the events of a chunk; they are others after the next call of ``step()``.
    private(set) var bytes: [UInt8] = []

    init(_ db: Database, upwards: Bool) throws {
        isUpwards = upwards
        // The chunk that holds the first key may begin before it.
        statement = try RawStatement(
            db,
            """
            SELECT key, events FROM event_chunk
            WHERE key BETWEEN ifnull((SELECT max(key) FROM event_chunk WHERE key <= ?1), ?1) AND ?2
            ORDER BY key \(upwards ? "ASC" : "DESC")
            """)
    }

    /// Goes to the beginning of a range; ``close()`` is called when it was looked at.
    func open(_ range: ClosedRange<Int64>) {
        self.range = range
        entries.removeAll(keepingCapacity: true)
        next = 0
        statement.bind(range.lowerBound, at: 1)
        statement.bind(range.upperBound, at: 2)
    }

    func close() { statement.reset() }

    /// The next event of the range; `nil` at its end.
    ///
    /// - Complexity: O(1), and what SQLite needs to come to the range.
    func step() throws -> EventChunk.Entry? {
        while true {
            while next < entries.count {
                let entry = entries[isUpwards ? next : entries.count - 1 - next]
                next += 1
                if range.contains(entry.key) { return entry }
            }
            guard try statement.step() else { return nil }
            bytes.removeAll(keepingCapacity: true)
            entries.removeAll(keepingCapacity: true)
            next = 0
            let chunk = statement.append(1, to: &bytes)
            guard EventChunk.read(bytes, chunk, key: statement.int(0), into: &entries) else {
                throw DatabaseError(resultCode: .SQLITE_CORRUPT)
            }
        }
    }

    /// What an event holds.
    func body(_ entry: EventChunk.Entry) throws -> EventBody {
        let bytes = bytes
        guard let body = EventBody(bytes.span, entry.body) else { throw DatabaseError(resultCode: .SQLITE_CORRUPT) }
        return body
    }
}
