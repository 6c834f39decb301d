/// Addresses as the store holds them: some dozens in a row of the table, each after its length. The row's id is the number
/// of the first one.
enum AddressBlock {
    /// A block with so many bytes takes no more.
    static let mostBytes = 1900

    static func append(_ text: Span<UInt8>, to block: inout [UInt8]) {
        block.append(varint: UInt64(text.count))
        block.append(text)
    }

    /// Where an address lies, counted from 0; `nil` where the block has fewer.
    static func find(_ place: Int, in bytes: [UInt8], _ range: Range<Int>) -> Range<Int>? {
        var reader = VarintReader(bytes.span, range)
        for _ in 0..<place {
            guard reader.skip(Int(truncatingIfNeeded: reader.varint())) != nil else { return nil }
        }
        return reader.skip(Int(truncatingIfNeeded: reader.varint()))
    }
}
