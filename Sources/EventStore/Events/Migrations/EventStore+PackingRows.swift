internal import GRDB

extension EventStore {
    /// Version 2: events lie in chunks and addresses in blocks, some dozens in a row, which is written several times faster.
    static func packRows(_ db: Database) throws {
        try db.execute(
            sql: """
                -- Events of a pair in the order of their keys; see EventChunk. The key of a row is that of its first event.
                CREATE TABLE event_chunk(key INTEGER PRIMARY KEY, events BLOB NOT NULL);

                -- Addresses; see AddressBlock. The same one may stand here several times.
                CREATE TABLE address_block(id INTEGER PRIMARY KEY, texts BLOB NOT NULL);
                """)
        var bytes: [UInt8] = []
        let events = try RawStatement(db, "SELECT key, marks, body FROM event ORDER BY key")
        var writer = try ChunkWriter(db)
        while try events.step() {
            bytes.removeAll(keepingCapacity: true)
            let body = events.append(2, to: &bytes)
            let marks = Marks(rawValue: UInt8(truncatingIfNeeded: events.int(1)))
            try writer.append(events.int(0), marks, bytes, body)
        }
        try writer.flush()
        let addresses = try RawStatement(db, "SELECT id, text FROM address ORDER BY id")
        let insert = try RawStatement(db, "INSERT INTO address_block(id, texts) VALUES (?, ?)")
        var (block, first, next) = ([UInt8](), Int64(0), Int64(0))
        func flush() throws {
            guard !block.isEmpty else { return }
            insert.bind(first, at: 1)
            try insert.run(binding: block, block.indices, at: 2)
            block.removeAll(keepingCapacity: true)
        }
        while try addresses.step() {
            let id = addresses.int(0)
            // Numbers of a removed file are missing; a block has none in between.
            if block.count >= AddressBlock.mostBytes || id != next { try flush() }
            if block.isEmpty { first = id }
            bytes.removeAll(keepingCapacity: true)
            let text = addresses.append(1, to: &bytes)
            AddressBlock.append(bytes.span.extracting(text), to: &block)
            next = id + 1
        }
        try flush()
        try db.execute(sql: "DROP TABLE event; DROP TABLE address")
    }
}
