internal import GRDB

/// Gives the addresses of a file their numbers, and writes them. The same address may be written again when it has not been
/// met for long.
struct AddressWriter {
    private var known: TextTable
    private let insert: RawStatement
    private var block: [UInt8] = []
    /// The number of the block's first address.
    private var first: Int64
    /// The number that the next new address gets.
    private(set) var next: Int64

    /// - Parameters:
    ///   - next: a number greater than those of all stored addresses.
    ///   - mostBytes: the bytes of addresses to remember.
    init(_ db: Database, next: Int64, mostBytes: Int) throws {
        known = TextTable(mostBytes: mostBytes)
        insert = try RawStatement(db, "INSERT INTO address_block(id, texts) VALUES (?, ?)")
        first = next
        self.next = next
    }

    /// The number of an address; 0 for an empty one.
    mutating func number(_ text: Span<UInt8>) throws -> UInt32 {
        guard !text.isEmpty else { return 0 }
        // The events of one article follow each other in a file.
        if let number = known.latest(text) { return number }
        let hash = known.hash(text)
        if let number = known.number(text, hash: hash) { return number }
        guard (1...Int64(UInt32.max)).contains(next) else {
            throw DatabaseError(resultCode: .SQLITE_FULL, message: "there are too many different addresses")
        }
        let number = UInt32(next)
        if block.count >= AddressBlock.mostBytes { try flush() }
        AddressBlock.append(text, to: &block)
        next += 1
        known.insert(text, hash: hash, number: number)
        return number
    }

    /// Writes the block that is being filled.
    mutating func flush() throws {
        if !block.isEmpty {
            insert.bind(first, at: 1)
            try insert.run(binding: block, block.indices, at: 2)
            block.removeAll(keepingCapacity: true)
        }
        first = next
    }
}
