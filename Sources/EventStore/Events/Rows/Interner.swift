internal import GRDB

/// Gives texts their numbers in the table of texts, the same text the same number.
///
/// What was met lately is known in memory; what was not is looked for in the table.
struct Interner {
    private var known: TextTable
    private let find: RawStatement
    private let insert: RawStatement
    private var next: Int64

    /// - Parameter mostBytes: the bytes of texts to remember.
    init(_ db: Database, mostBytes: Int) throws {
        known = TextTable(mostBytes: mostBytes)
        find = try RawStatement(db, "SELECT id FROM text WHERE text = ?")
        insert = try RawStatement(db, "INSERT INTO text(id, text) VALUES (?, ?)")
        next = try RawStatement.number(db, "SELECT max(id) FROM text") + 1
    }

    /// The number of a text, which is stored where it is new; 0 for an empty one.
    mutating func number(_ text: Span<UInt8>) throws -> UInt32 {
        guard !text.isEmpty else { return 0 }
        let hash = known.hash(text)
        if let number = known.number(text, hash: hash) { return number }
        let number = try stored(text)
        known.insert(text, hash: hash, number: number)
        return number
    }

    private mutating func stored(_ text: Span<UInt8>) throws -> UInt32 {
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
