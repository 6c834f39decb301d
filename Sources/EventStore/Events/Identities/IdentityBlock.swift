/// Identities as the store holds them: some hundreds in a row of the table, in their order, each with the number of events
/// that have it. The row's key has the first one; of the others the differences are written, which take a byte or two each.
enum IdentityBlock {
    /// A block with so many bytes takes no more.
    static let mostBytes = 1900

    struct Entry {
        var identity: UInt64
        var events: UInt64
    }

    /// - Parameter former: the identity before it in the block, or its own for the first.
    static func append(_ entry: Entry, after former: UInt64, to block: inout [UInt8]) {
        block.append(varint: (entry.identity - former) << 1 | (entry.events > 1 ? 1 : 0))
        if entry.events > 1 { block.append(varint: entry.events) }
    }

    /// Reads a block.
    ///
    /// - Returns: `nil` where the bytes are no block, as in a damaged store.
    static func read(_ bytes: [UInt8], _ range: Range<Int>, first: UInt64) -> [Entry]? {
        var reader = VarintReader(bytes.span, range)
        var entries: [Entry] = []
        var identity = first
        while !reader.isAtEnd {
            let step = reader.varint()
            let (next, overflows) = identity.addingReportingOverflow(step >> 1)
            guard !overflows, next >> 63 == 0, entries.isEmpty == (step >> 1 == 0) else { return nil }
            identity = next
            entries.append(Entry(identity: identity, events: step & 1 == 1 ? reader.varint() : 1))
        }
        return reader.isOverrun || entries.isEmpty ? nil : entries
    }
}
