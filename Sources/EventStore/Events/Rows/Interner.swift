internal import GRDB

/// Gives texts their numbers in a table of the store, the same text the same number.
///
/// What was met lately is known in memory; what was not is looked for in the table where the table has an index for that,
/// and else stored once more.
final class Interner {
    private var known: TextTable
    private let find: RawStatement?
    private let insert: RawStatement
    private var next: Int64

    /// - Parameters:
    ///   - table: a table with an integer key and a text.
    ///   - isUnique: whether the table has an index of its texts.
    init(_ db: Database, table: String, isUnique: Bool, mostBytes: Int) throws {
        let last = try RawStatement.number(db, "SELECT max(id) FROM \(table)")
        known = TextTable(mostBytes: mostBytes)
        find = isUnique ? try RawStatement(db, "SELECT id FROM \(table) WHERE text = ?") : nil
        insert = try RawStatement(db, "INSERT INTO \(table)(id, text) VALUES (?, ?)")
        next = last + 1
    }

    /// The number that the next new text would get.
    var nextNumber: Int64 { next }

    /// The number of a text, which is stored where it is new; 0 for an empty one.
    func number(_ bytes: [UInt8], _ range: Range<Int>) throws -> UInt32 {
        guard !range.isEmpty else { return 0 }
        let text = bytes[range]
        let hash = known.hash(text)
        if let number = known.number(text, hash: hash) { return number }
        let number = try stored(bytes, range)
        known.insert(text, hash: hash, number: number)
        return number
    }

    private func stored(_ bytes: [UInt8], _ range: Range<Int>) throws -> UInt32 {
        if let find, next > 1 {
            defer { find.reset() }
            if try find.step(bindingText: bytes, range, at: 1) { return UInt32(truncatingIfNeeded: find.int(0)) }
        }
        guard (1...Int64(UInt32.max)).contains(next) else {
            throw DatabaseError(resultCode: .SQLITE_FULL, message: "there are too many different texts")
        }
        insert.bind(next, at: 1)
        _ = try insert.step(bindingText: bytes, range, at: 2)
        insert.reset()
        defer { next += 1 }
        return UInt32(next)
    }
}
