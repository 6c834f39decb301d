internal import GRDB

/// Reads stored addresses by their numbers.
final class AddressReader {
    private let find: RawStatement
    private var bytes: [UInt8] = []

    init(_ db: Database) throws {
        find = try RawStatement(
            db, "SELECT id, texts FROM address_block WHERE id <= ? ORDER BY id DESC LIMIT 1")
    }

    /// An address; 0 is the number of none.
    func text(_ number: UInt32) throws -> String {
        guard number != 0 else { return "" }
        find.bind(Int64(number), at: 1)
        defer { find.reset() }
        bytes.removeAll(keepingCapacity: true)
        guard try find.step() else { throw DatabaseError(resultCode: .SQLITE_CORRUPT) }
        let block = find.append(1, to: &bytes)
        let place = Int64(number) - find.int(0)
        guard (0..<Int64(block.count)).contains(place), let text = AddressBlock.find(Int(place), in: bytes, block)
        else { throw DatabaseError(resultCode: .SQLITE_CORRUPT) }
        return String(decoding: bytes[text], as: UTF8.self)
    }
}
