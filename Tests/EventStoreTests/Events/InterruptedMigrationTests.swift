import Foundation
import GRDB
import Relations
import Samples
import Testing

@testable import EventStore

/// A store whose way to the present version was cut short is still the one of the version before.
@Suite("Bringing an event store up to date, and not to the end")
struct InterruptedMigrationTests {
    private let folder: TemporaryFolder
    private let url: URL

    init() throws {
        folder = try TemporaryFolder()
        url = folder.url.appending(path: "events.sqlite")
        let text = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Versions/version-1.sql")
        try DatabaseQueue(path: url.path).writeWithoutTransaction { db in
            try db.execute(sql: String(contentsOf: text, encoding: .utf8))
            try db.execute(sql: "PRAGMA application_id = 1685677430; PRAGMA user_version = 1")
        }
    }

    /// What the store of the first version leads to where nothing goes wrong.
    private func expectEverything(at url: URL) throws {
        #expect(try EventStore(at: url, for: .write).all(.init(.all)).count == 7)
        #expect(try EventStore(at: url, for: .read).holdings().files.map(\.name) == ["made.csv"])
    }

    private struct Stop: Error {}

    @Test func `a step that fails in the middle is taken back`() throws {
        let queue = try DatabaseQueue(path: url.path)
        let steps = EventStore.migrations + [{ _ in throw Stop() }]
        #expect(throws: Stop.self) {
            try queue.writeWithoutTransaction { try EventStore.migrate($0, path: url.path, by: steps) }
        }
        #expect(try queue.read { try Int.fetchOne($0, sql: "PRAGMA user_version") } == 1)
        try queue.close()
        try expectEverything(at: url)
    }

    @Test func `what a kill in the middle leaves on the disk is brought up to date by the next import`() throws {
        let (url, copy) = (url, folder.url.appending(path: "copy.sqlite"))
        let pool = try DatabasePool(path: url.path)
        let last: EventStore.Migration = { db in
            // More than the cache holds goes to the disk at once, as the rows of a great store do.
            try db.execute(sql: "CREATE TABLE large(a); INSERT INTO large VALUES (zeroblob(9000000))")
            for suffix in ["", "-wal"] {
                try FileManager.default.copyItem(
                    at: URL(filePath: url.path + suffix), to: URL(filePath: copy.path + suffix))
            }
            throw Stop()
        }
        #expect(throws: Stop.self) {
            try pool.writeWithoutTransaction { db in
                try db.execute(sql: "PRAGMA cache_size = 1; PRAGMA cache_spill = 1")
                try EventStore.migrate(db, path: url.path, by: EventStore.migrations + [last])
            }
        }
        let log = try FileManager.default.attributesOfItem(atPath: copy.path + "-wal")[.size] as? Int
        #expect(log ?? 0 > 1_000_000)
        try expectEverything(at: copy)
    }
}
