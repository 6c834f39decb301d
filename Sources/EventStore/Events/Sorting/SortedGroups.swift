/// Some groups of sorted rows, each of them whole.
struct SortedGroups: Sendable {
    /// Pair and day, and which of ``rows`` are theirs.
    private(set) var groups: [(group: UInt64, rows: Range<Int>)] = []
    /// The place of each row in the import, and where its body lies in ``bytes``.
    private(set) var rows: [Row] = []
    private(set) var bytes: [UInt8] = []

    struct Row {
        var place: UInt64
        var body: Range<Int>
    }

    /// So many bytes end a piece, behind the group that they are reached in.
    private static let enoughBytes = 256 << 10

    /// The next groups; `nil` where all rows were taken.
    init?(from source: inout SortedRows) throws {
        guard source.nextGroup != nil else { return nil }
        bytes.reserveCapacity(Self.enoughBytes + Self.enoughBytes / 4)
        while let group = source.nextGroup, bytes.count < Self.enoughBytes {
            let start = rows.count
            repeat { rows.append(Self.row(try source.take(into: &bytes), in: bytes)) } while source.nextGroup == group
            groups.append((group, start..<rows.count))
        }
    }

    private static func row(_ range: Range<Int>, in bytes: [UInt8]) -> Row {
        var reader = VarintReader(bytes.span, range)
        let place = reader.varint()
        return Row(place: place, body: reader.position..<range.upperBound)
    }
}
