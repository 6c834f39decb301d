internal import GRDB
internal import GRDBSQLite

/// A prepared statement of SQLite, for loops over millions of rows.
///
/// It must not outlive the connection that it was prepared on, and is used by one thread at a time.
@safe final class RawStatement {
    private let handle: OpaquePointer
    private let connection: OpaquePointer

    init(_ db: Database, _ sql: String) throws {
        guard let connection = unsafe db.sqliteConnection else { throw DatabaseError(resultCode: .SQLITE_MISUSE) }
        var handle: OpaquePointer?
        let code = unsafe sqlite3_prepare_v3(connection, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &handle, nil)
        guard code == SQLITE_OK, let handle = unsafe handle else {
            throw DatabaseError(
                resultCode: ResultCode(rawValue: code), message: unsafe String(cString: sqlite3_errmsg(connection)),
                sql: sql)
        }
        unsafe self.handle = handle
        unsafe self.connection = connection
    }

    deinit { unsafe sqlite3_finalize(handle) }

    /// Binds a number; places count from 1.
    func bind(_ value: Int64, at place: Int32) { unsafe sqlite3_bind_int64(handle, place, value) }

    /// Binds a text, which is copied.
    func bind(_ text: String, at place: Int32) {
        let copies = unsafe unsafeBitCast(-1, to: sqlite3_destructor_type.self)
        unsafe sqlite3_bind_text(handle, place, text, -1, copies)
    }

    /// Binds bytes as a blob and carries the statement out once; the bytes are not copied.
    func run(binding bytes: [UInt8], _ range: Range<Int>, at place: Int32) throws {
        try unsafe bytes.withUnsafeBytes { buffer in
            let part = unsafe UnsafeRawBufferPointer(rebasing: buffer[range])
            unsafe sqlite3_bind_blob64(handle, place, part.baseAddress, UInt64(part.count), nil)
            try run()
        }
    }

    /// Binds valid UTF-8 as text and looks for a row; the bytes are not copied.
    func step(bindingText text: Span<UInt8>, at place: Int32) throws -> Bool {
        try unsafe text.withUnsafeBytes { buffer in
            let start = unsafe buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
            unsafe sqlite3_bind_text64(handle, place, start, UInt64(buffer.count), nil, UInt8(SQLITE_UTF8))
            return try step()
        }
    }

    /// Whether there is a row, or another one.
    func step() throws -> Bool {
        switch unsafe sqlite3_step(handle) {
        case SQLITE_ROW: return true
        case SQLITE_DONE: return false
        case let code:
            let message = unsafe String(cString: sqlite3_errmsg(connection))
            reset()
            throw DatabaseError(resultCode: ResultCode(rawValue: code), message: message)
        }
    }

    /// The number that a statement with one row gives; 0 where there is no row.
    static func number(_ db: Database, _ sql: String) throws -> Int64 {
        let statement = try Self(db, sql)
        return try statement.step() ? statement.int(0) : 0
    }

    func reset() { unsafe sqlite3_reset(handle) }

    /// Carries out a statement that has no rows.
    func run() throws {
        _ = try step()
        reset()
    }

    /// A number of the row; columns count from 0.
    func int(_ column: Int32) -> Int64 { unsafe sqlite3_column_int64(handle, column) }

    /// A text of the row, repaired where it is no UTF-8.
    func string(_ column: Int32) -> String {
        var bytes: [UInt8] = []
        let range = append(column, to: &bytes)
        return String(decoding: bytes[range], as: UTF8.self)
    }

    /// Whether a column of the row has no value.
    func isNull(_ column: Int32) -> Bool { unsafe sqlite3_column_type(handle, column) == SQLITE_NULL }

    /// Copies a blob or a text of the row behind what a buffer holds; returns where it lies there.
    func append(_ column: Int32, to buffer: inout [UInt8]) -> Range<Int> {
        let start = buffer.count
        if let bytes = unsafe sqlite3_column_blob(handle, column) {
            let count = Int(unsafe sqlite3_column_bytes(handle, column))
            unsafe buffer.append(contentsOf: UnsafeRawBufferPointer(start: bytes, count: count))
        }
        return start..<buffer.count
    }
}
