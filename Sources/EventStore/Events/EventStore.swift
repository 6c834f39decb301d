internal import Failures
package import Foundation
internal import GRDB
internal import Relations
internal import Synchronization

/// The coded events that were imported: one SQLite file of the reader's own data, and what is counted of them.
///
/// It is opened read-only by the browser while an import may be writing it, which SQLite's write-ahead log allows
/// (https://sqlite.org/wal.html).
package final class EventStore: Sendable {
    /// “dyev” in ASCII: tells event stores from other SQLite files
    /// (https://sqlite.org/pragma.html#pragma_application_id).
    static let applicationID = 0x6479_6576

    package enum Access: Sendable { case read, write }

    package let path: String
    let database: DatabasePool
    /// What few rows say of the store, as of the generation that was read last.
    let directory = Mutex(EventDirectory())
    /// Texts that were read lately.
    let texts = Mutex(TextMemory())

    /// Opens a store; for writing it is made where there is none, and brought to the version of this program.
    ///
    /// - Parameter isWaiting: called now and again while another import is writing, which opening for writing waits for.
    /// - Throws: ``EventStoreError``.
    package init(at url: URL, for access: Access, isWaiting: () -> Void = {}) throws(EventStoreError) {
        path = url.path
        do {
            if access == .write {
                try FileManager.default.createDirectory(
                    at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            }
            var configuration = Configuration()
            configuration.readonly = access == .read
            configuration.maximumReaderCount = 4
            configuration.busyMode = .timeout(1)
            configuration.prepareDatabase { db in
                // Taken before the first table is made, and without meaning afterwards. Large pages are written in fewer
                // calls of the system, and an import writes every page twice.
                if !db.configuration.readonly { try db.execute(sql: "PRAGMA page_size = 32768") }
                try db.execute(sql: "PRAGMA cache_size = -16384")
            }
            let head = try Self.refuseForeign(at: url)
            if access == .read, Self.isUnfinished(head, at: url) { throw EventStoreError.unfinished(path: path) }
            switch access {
            case .read: database = try Self.openedForReading(url, configuration)
            case .write: database = try Self.openedForWriting(url, configuration, isWaiting)
            }
        } catch let error as EventStoreError {
            throw error
        } catch {
            throw Self.explained(error, path: url.path, access: access)
        }
    }

    /// Opens a store or makes one, and waits where another import is writing it: SQLite and a migration ask for the right
    /// to write before there is anything to write.
    private static func openedForWriting(
        _ url: URL, _ configuration: Configuration, _ isWaiting: () -> Void
    ) throws -> DatabasePool {
        while true {
            do {
                let pool = try DatabasePool(path: url.path, configuration: configuration)
                try pool.writeWithoutTransaction { try migrate($0, path: url.path) }
                return pool
            } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY {
                isWaiting()
            }
        }
    }

    /// Opens a store that is there.
    ///
    /// Where its folder cannot be written there is no room for what SQLite shares between readers and a writer. Nobody
    /// writes there, so the store is read as it stands (https://sqlite.org/uri.html#uriimmutable).
    private static func openedForReading(_ url: URL, _ configuration: Configuration) throws -> DatabasePool {
        let verified = { (path: String) in
            let pool = try DatabasePool(path: path, configuration: configuration)
            try pool.read { try verify($0, path: url.path) }
            return pool
        }
        do {
            return try verified(url.path)
        } catch let error as DatabaseError where error.resultCode == .SQLITE_CANTOPEN {
            let files = FileManager.default
            let log = try? files.attributesOfItem(atPath: url.path + "-wal")[.size] as? Int
            guard files.fileExists(atPath: url.path), log ?? 0 == 0,
                !files.isWritableFile(atPath: url.deletingLastPathComponent().path)
            else { throw error }
            return try verified(url.absoluteString + "?immutable=1")
        }
    }

    /// Looks at the first bytes of a file that is there, before anything is written to it.
    ///
    /// - Returns: these bytes.
    private static func refuseForeign(at url: URL) throws -> [UInt8] {
        guard let file = try? FileHandle(forReadingFrom: url) else { return [] }
        defer { try? file.close() }
        let head = [UInt8](try file.read(upToCount: 72) ?? Data())
        guard !head.isEmpty else { return head }
        // The format of SQLite's first page: https://sqlite.org/fileformat.html#the_database_header
        let isSQLite = head.starts(with: Array("SQLite format 3\0".utf8)) && head.count == 72
        let name = head.dropFirst(68).reduce(0) { $0 << 8 | Int($1) }
        guard isSQLite, name == applicationID || name == 0 else { throw EventStoreError.foreign(path: url.path) }
        guard name == 0 else { return head }
        // The name is still in the log, or the file was never finished, or it is somebody else's.
        var configuration = Configuration()
        configuration.readonly = true
        try DatabaseQueue(path: url.path, configuration: configuration).read { db in
            let isOurs = try RawStatement.number(db, "PRAGMA application_id") == Int64(applicationID)
            let isEmpty = try RawStatement.number(db, "SELECT count(*) FROM sqlite_master") == 0
            if !isOurs, !isEmpty { throw EventStoreError.foreign(path: url.path) }
        }
        return head
    }

    /// What an error of SQLite or of the system means for the store.
    static func explained(_ error: any Error, path: String, access: Access) -> EventStoreError {
        if let error = error as? EventStoreError { return error }
        guard let error = error as? DatabaseError else {
            return access == .write
                ? .cannotWrite(path: path, reason: error.systemReason)
                : .cannotRead(path: path, reason: error.systemReason)
        }
        let reason = error.message ?? "SQLite error \(error.resultCode.rawValue)"
        return switch error.resultCode {
        case .SQLITE_NOTADB: .foreign(path: path)
        case .SQLITE_CORRUPT, .SQLITE_FORMAT, .SQLITE_ERROR: .damaged(path: path, reason: reason)
        default:
            access == .write ? .cannotWrite(path: path, reason: reason) : .cannotRead(path: path, reason: reason)
        }
    }

    /// Reads in one state of the store.
    func reading<Result>(_ work: (Database, EventDirectory) throws -> Result) throws -> Result {
        do {
            return try database.read { db in
                try work(db, try currentDirectory(db))
            }
        } catch {
            throw Self.explained(error, path: path, access: .read)
        }
    }
}
