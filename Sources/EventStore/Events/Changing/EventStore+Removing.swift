internal import GRDB
package import Relations

extension EventStore {
    /// Takes a file out again, in one transaction: everything is as if it had never been imported, and an event that it
    /// had in common with another file counts there.
    ///
    /// - Returns: what the store said of the file; `nil` where it has none of this id.
    /// - Complexity: O(*n*) for *n* events of the store, since no index leads from a file to its events.
    package func remove(
        file id: Int, progress: (Progress) throws -> Void = { _ in }
    ) throws -> EventHoldings.File? {
        try changing(progress) { db in
            guard let file = try Self.files(db, where: "id = \(id)").first else { return (nil, false) }
            let number = UInt32(truncatingIfNeeded: id)
            var groups = try EventGroups(db, file.dataset)
            var days: [Int: Int] = [:]
            let all = try Self.files(db).reduce(0) { $0 + $1.rows.values.reduce(0, +) }
            let found = try Self.groups(of: number, db, all: all, days: &days, progress)
            for group in found { try groups.remove(number, from: group) }
            try groups.finish(covered: DaysCovered.days(in: days), sign: -1)
            try Self.add(groups.repeated, in: db)
            try db.execute(
                sql: """
                    DELETE FROM address_block WHERE id BETWEEN (SELECT first_address FROM file WHERE id = ?)
                        AND (SELECT last_address FROM file WHERE id = ?)
                    """, arguments: [id, id])
            try db.execute(sql: "DELETE FROM file WHERE id = ?", arguments: [id])
            if try RawStatement.number(db, "SELECT count(*) FROM file") == 0 {
                // Texts are shared by files, and go with the last one.
                for table in ["text", "address_block", "country"] { try db.execute(sql: "DELETE FROM \(table)") }
            }
            return (file, true)
        }
    }

    /// The groups that have events of a file, in their order, and how many rows it has of each day.
    private static func groups(
        of file: UInt32, _ db: Database, all: Int, days: inout [Int: Int], _ progress: (Progress) throws -> Void
    ) throws -> [UInt64] {
        let cursor = try EventCursor(db, upwards: true)
        cursor.open(0 ... .max)
        defer { cursor.close() }
        var found: [UInt64] = []
        var done = 0
        while let event = try cursor.step() {
            done += 1
            if done & 0xFFFFF == 0 { try progress(.storing(min(done, all), of: all)) }
            guard EventBody.file(cursor.bytes, event.body) == file else { continue }
            let group = EventKey.group(of: event.key)
            days[EventKey.day(ofGroup: group).number, default: 0] += 1
            if found.last != group { found.append(group) }
        }
        return found
    }
}

extension EventBody {
    /// The file of a body, without reading the rest of it.
    static func file(_ bytes: [UInt8], _ range: Range<Int>) -> UInt32 {
        var reader = VarintReader(bytes, range)
        let flags = reader.byte() ?? 0
        if flags & 8 != 0 { _ = reader.varint() }
        return UInt32(truncatingIfNeeded: reader.varint())
    }
}
