import Foundation
import GRDB

extension RecordFiles {
    private var parts: [URL] { ["", "-wal", "-shm"].map { URL(filePath: store.path + $0) } }

    /// The bytes of the store and its log.
    func storeBytes() throws -> [Data?] { parts.prefix(2).map { try? Data(contentsOf: $0) } }

    /// Writes other bytes into the place of the store.
    func damageStore(_ damage: (inout Data) -> Void) throws {
        try alterStore("")
        var bytes = try Data(contentsOf: store)
        damage(&bytes)
        for part in parts.dropFirst() { try? FileManager.default.removeItem(at: part) }
        try bytes.write(to: store)
    }

    /// Changes the store with SQL, and leaves everything in its main file.
    func alterStore(_ sql: String) throws {
        let queue = try DatabaseQueue(path: store.path)
        try queue.writeWithoutTransaction { db in
            try db.execute(sql: sql)
            try db.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)")
        }
        try queue.close()
    }

    /// Puts another SQLite file into the place of the store.
    func replaceStore(_ sql: String) throws {
        for part in parts { try? FileManager.default.removeItem(at: part) }
        let queue = try DatabaseQueue(path: store.path)
        try queue.writeWithoutTransaction { db in try db.execute(sql: sql) }
        try queue.close()
    }
}
