internal import Failures
package import Foundation
internal import GRDB

/// The compiled records: one SQLite file that answers what the panes ask.
///
/// It is disposable: everything in it comes from the record files, and it is made anew when it is damaged or comes
/// from another version. The browser opens it read-only while a compilation may be writing it, which SQLite's
/// write-ahead log allows (https://sqlite.org/wal.html).
package final class RecordStore: Sendable {
    /// Raised with every change of the tables or of the records' encoding. A store of another number is made anew.
    static let version = 6
    /// “dyad” in ASCII: tells our files from other SQLite files (https://sqlite.org/pragma.html#pragma_application_id).
    static let applicationID = 0x6479_6164

    package enum Access: Sendable { case read, write }

    package let path: String
    let database: any DatabaseWriter
    /// Why the store is in memory, and gone with the program; `nil` where it is a file.
    package let unkept: StoreError?

    /// Opens a store; for writing it is made where there is none.
    ///
    /// - Throws: ``StoreError/unusable(path:reason:)`` where the file is missing (for reading), damaged, foreign or of
    ///   another version; ``StoreError/cannotWrite(path:reason:)`` where its folder cannot be written.
    package init(at url: URL, for access: Access) throws(StoreError) {
        path = url.path
        unkept = nil
        do {
            var configuration = Configuration()
            configuration.readonly = access == .read
            configuration.maximumReaderCount = 2
            configuration.busyMode = .timeout(5)
            if access == .write {
                try FileManager.default.createDirectory(
                    at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            }
            database = try DatabasePool(path: url.path, configuration: configuration)
            switch access {
            case .read: try database.read { try Self.verify($0) }
            case .write:
                try database.write { db in
                    if try db.tableExists("record") { try Self.verify(db) } else { try Self.createTables(in: db) }
                }
            }
        } catch let error as DatabaseError {
            throw Self.explained(error, path: url.path, access: access)
        } catch let error as VersionMismatch {
            throw .unusable(path: url.path, reason: error.description)
        } catch {
            throw access == .read
                ? .unusable(path: url.path, reason: error.systemReason)
                : .cannotWrite(path: url.path, reason: error.systemReason)
        }
    }

    /// Makes a store in memory, for where a file cannot be kept.
    ///
    /// - Parameter reason: why it cannot.
    package init(inMemoryFor reason: StoreError) throws {
        path = "a store in memory"
        unkept = reason
        database = try DatabaseQueue()
        try database.write { try Self.createTables(in: $0) }
    }

    /// Which of the two faults an error of SQLite is.
    static func explained(_ error: DatabaseError, path: String, access: Access) -> StoreError {
        let reason = error.message ?? "SQLite error \(error.resultCode.rawValue)"
        let isDamage = [.SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_FORMAT, .SQLITE_ERROR].contains(error.resultCode)
        return access == .read || isDamage
            ? .unusable(path: path, reason: reason) : .cannotWrite(path: path, reason: reason)
    }

    private struct VersionMismatch: Error, CustomStringConvertible {
        let description: String
    }

    private static func verify(_ db: Database) throws {
        let application = try Int.fetchOne(db, sql: "PRAGMA application_id")
        guard application == applicationID else { throw VersionMismatch(description: "it is another program's file") }
        let found = try Int.fetchOne(db, sql: "PRAGMA user_version")
        guard found == version else {
            throw VersionMismatch(
                description: "it is of version \(found ?? 0), and this program writes version \(version)")
        }
    }
}
