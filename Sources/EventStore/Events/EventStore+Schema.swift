internal import GRDB

extension EventStore {
    typealias Migration = @Sendable (Database) throws -> Void

    /// The version of a store that all migrations were carried out on.
    static var version: Int { migrations.count }

    /// What makes a store of version *n* one of version *n* + 1. What was released stays as it is.
    static let migrations: [Migration] = [
        { try $0.execute(sql: EventStore.firstSchema) },
        { try EventStore.packRows($0) },
        { try EventStore.noteIdentities($0) },
    ]

    /// Brings a store to the version of this program, wholly or not at all; a new file is made a store.
    static func migrate(_ db: Database, path: String, by migrations: [Migration] = migrations) throws {
        if try RawStatement.number(db, "SELECT count(*) FROM sqlite_master") > 0 {
            try verifyIdentity(db, path: path, known: migrations.count)
        }
        try db.inTransaction(.immediate) {
            let found = Int(try RawStatement.number(db, "PRAGMA user_version"))
            for (number, migration) in migrations.enumerated().dropFirst(max(0, found)) {
                try migration(db)
                try db.execute(sql: "PRAGMA user_version = \(number + 1)")
            }
            return .commit
        }
    }

    /// - Throws: ``EventStoreError`` where the file is another program's, of a later version, or was never finished.
    static func verify(_ db: Database, path: String) throws {
        try verifyIdentity(db, path: path)
        let found = Int(try RawStatement.number(db, "PRAGMA user_version"))
        guard found == version else {
            throw EventStoreError.cannotRead(
                path: path, reason: "it is of version \(found) and is brought up to date by an import")
        }
    }

    private static func verifyIdentity(_ db: Database, path: String, known: Int = version) throws {
        guard try RawStatement.number(db, "PRAGMA application_id") == Int64(applicationID) else {
            throw EventStoreError.foreign(path: path)
        }
        let found = Int(try RawStatement.number(db, "PRAGMA user_version"))
        guard found <= known else { throw EventStoreError.newer(path: path, found: found, known: known) }
    }
}
