/// Some groups of sorted rows, each of them whole.
struct SortedGroups: Sendable {
    /// Pair and day, and which of ``rows`` are theirs.
    private(set) var groups: [(group: UInt64, rows: Range<Int>)] = []
    /// Where the body of each row lies in ``bytes``.
    private(set) var rows: [Range<Int>] = []
    private(set) var bytes: [UInt8] = []

    /// So many bytes end a piece, behind the group that they are reached in.
    private static let enoughBytes = 256 << 10

    /// The next groups; `nil` where all rows were taken.
    init?(from source: inout SortedRows) throws {
        guard source.nextGroup != nil else { return nil }
        bytes.reserveCapacity(Self.enoughBytes + Self.enoughBytes / 4)
        while let group = source.nextGroup, bytes.count < Self.enoughBytes {
            let start = rows.count
            repeat { rows.append(try source.take(into: &bytes)) } while source.nextGroup == group
            groups.append((group, start..<rows.count))
        }
    }
}
