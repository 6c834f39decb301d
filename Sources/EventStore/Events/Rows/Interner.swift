internal import GRDB

/// Gives texts their numbers in the table of texts, the same text the same number.
struct Interner {
    private let find: RawStatement
    private let insert: RawStatement
    private var next: Int64

    init(_ db: Database) throws {
        find = try RawStatement(db, "SELECT id FROM text WHERE text = ?")
        insert = try RawStatement(db, "INSERT INTO text(id, text) VALUES (?, ?)")
        next = try RawStatement.number(db, "SELECT max(id) FROM text") + 1
    }

    /// The number of a text, which is stored where it is new.
    mutating func number(_ text: Span<UInt8>) throws -> UInt32 {
        if next > 1 {
            defer { find.reset() }
            if try find.step(bindingText: text, at: 1) { return UInt32(truncatingIfNeeded: find.int(0)) }
        }
        guard (1...Int64(UInt32.max)).contains(next) else {
            throw DatabaseError(resultCode: .SQLITE_FULL, message: "there are too many different texts")
        }
        insert.bind(next, at: 1)
        _ = try insert.step(bindingText: text, at: 2)
        insert.reset()
        defer { next += 1 }
        return UInt32(next)
    }
}
