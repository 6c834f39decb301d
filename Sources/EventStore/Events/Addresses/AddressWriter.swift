internal import GRDB

/// Writes the addresses of a file, which have numbers in the order in which they come. The same address may be written again
/// when it has not been met for long.
struct AddressWriter {
    private let insert: RawStatement
    private var block: [UInt8] = []
    /// The number of the block's first address.
    private var first: Int64
    /// The number that the next new address gets.
    private(set) var next: Int64

    /// - Parameter next: a number greater than those of all stored addresses.
    init(_ db: Database, next: Int64) throws {
        insert = try RawStatement(db, "INSERT INTO address_block(id, texts) VALUES (?, ?)")
        first = next
        self.next = next
    }

    /// Writes an address, which gets the next number.
    mutating func append(_ text: Span<UInt8>) throws {
        guard (1...Int64(UInt32.max)).contains(next) else {
            throw DatabaseError(resultCode: .SQLITE_FULL, message: "there are too many different addresses")
        }
        if block.count >= AddressBlock.mostBytes { try flush() }
        AddressBlock.append(text, to: &block)
        next += 1
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
