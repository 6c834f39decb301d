internal import Foundation
internal import GRDB
package import Relations

extension EventStore {
    /// Takes a file out again, in one transaction: everything is as if it had never been imported, and an event that it
    /// had in common with another file counts there.
    ///
    /// - Returns: what the store said of the file; `nil` where it has none of this id.
    /// - Complexity: O(*n*) for *n* events of the store, since no index leads from a file to its events; and memory for as
    ///   many events as had counted and have others in their place now.
    package func remove(
        file id: Int, progress: (Progress) throws -> Void = { _ in }
    ) throws -> EventHoldings.File? {
        try changing(progress) { db in
            guard let file = try Self.files(db, where: "id = \(id)").first else { return (nil, false) }
            let number = UInt32(truncatingIfNeeded: id)
            let all = try Self.files(db).reduce(0) { $0 + $1.rows.values.reduce(0, +) }
            var found = try found(number, file.dataset, db) { try progress(.storing(min($0, all), of: all)) }
            var contested = try Self.takeOut(&found.identities, file.dataset, db)
            let others = try Self.settle(&contested, in: file.dataset, without: number, db)
            var groups = try EventGroups(db, file.dataset)
            for group in Set(found.groups).union(others).sorted() {
                try groups.revise(group, without: number, contested)
            }
            try groups.finish(covered: DaysCovered.days(in: found.days), sign: -1)
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

    /// What the store has of a file.
    private struct Found {
        /// The groups that have events of it, in their order.
        var groups: [UInt64] = []
        /// How many rows it has of each day.
        var days: [Int: Int] = [:]
        /// Its events, each with 1 where it counts.
        var identities: SortedIdentities
    }

    private func found(
        _ file: UInt32, _ dataset: Dataset, _ db: Database, _ progress: (Int) throws -> Void
    ) throws -> Found {
        var found = Found(
            identities: SortedIdentities(spillingInto: URL(filePath: path).deletingLastPathComponent()))
        let cursor = try EventCursor(db, upwards: true)
        cursor.open(0 ... .max)
        defer { cursor.close() }
        var done = 0
        while let event = try cursor.step() {
            done += 1
            if done & 0xFFFFF == 0 { try progress(done) }
            guard EventFigures.file(cursor.bytes.span, event.body) == file else { continue }
            let group = EventKey.group(of: event.key)
            let day = EventKey.day(ofGroup: group).number
            found.days[day, default: 0] += 1
            if found.groups.last != group { found.groups.append(group) }
            if let identity = dataset.identity(of: try cursor.body(event).id, day: day) {
                try found.identities.append(identity, row: event.marks.contains(.isRepeat) ? 0 : 1)
            }
        }
        return found
    }

    /// Takes a file's identities out.
    ///
    /// - Returns: those that other rows claim from now on.
    private static func takeOut(
        _ identities: inout SortedIdentities, _ dataset: Dataset, _ db: Database
    ) throws -> ContestedEvents {
        var contested = ContestedEvents()
        var editor = try IdentityEditor(db, dataset)
        try identities.finish()
        var (next, hasCounted) = (try identities.next(), false)
        while let event = next {
            let isLeft = try editor.remove(event.identity)
            hasCounted = hasCounted || event.row == 1
            next = try identities.next()
            if next?.identity != event.identity {
                if isLeft, hasCounted { contested.append(event.identity) }
                hasCounted = false
            }
        }
        try editor.finish()
        return contested
    }
}
