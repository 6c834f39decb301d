internal import Foundation
internal import GRDB

/// The first file of a store comes in without the write-ahead log, which would hold the whole store a second time and is
/// written twice: what is written is new, so there is nothing that somebody could be reading meanwhile. SQLite's rollback
/// journal then holds some pages only (https://sqlite.org/lockingv3.html), and a store whose import was killed is empty
/// again when the next import opens it.
extension EventStore {
    /// Leaves the log where the store has no file and nobody else has it open.
    ///
    /// - Returns: whether it was left; ``enterLog(_:)`` is then called at the end.
    func leaveLog(_ db: Database) throws -> Bool {
        guard try RawStatement.number(db, "SELECT count(*) FROM file") == 0 else { return false }
        // Whoever reads an empty store keeps it in the log, which is as good.
        return (try? String.fetchOne(db, sql: "PRAGMA journal_mode = DELETE")) == "delete"
    }

    /// Takes the log again, so that the store can be read while later files come in.
    func enterLog(_ db: Database) { _ = try? db.execute(sql: "PRAGMA journal_mode = WAL") }

    /// Whether the first import of a store is under way, or was stopped: its first bytes then say that it is in no log
    /// (https://sqlite.org/fileformat.html#the_database_header, “file format read version”), and the journal is there.
    static func isUnfinished(_ head: [UInt8], at url: URL) -> Bool {
        head.count > 19 && head[19] == 1 && FileManager.default.fileExists(atPath: url.path + "-journal")
    }
}
