internal import Relations

/// Some groups of sorted rows, each of them whole.
struct SortedGroups: Sendable {
    /// Pair and day, and which of ``rows`` are theirs.
    private(set) var groups: [(group: UInt64, rows: Range<Int>)] = []
    /// The place of each row in the import, and where its body lies in ``bytes``.
    private(set) var rows: [(place: UInt64, body: Range<Int>)] = []
    private(set) var bytes: [UInt8] = []
    /// What decides whether the rows count; those that can be told from all others by their id are said to be no repeats.
    private(set) var marked: [Marking.Row] = []
    /// The marks that the rows have where that is so, and where the store has no others of their groups.
    private(set) var marks: [Marks] = []

    /// So many bytes end a piece, behind the group that they are reached in.
    private static let enoughBytes = 256 << 10

    /// The next groups of rows of a data set; `nil` where all rows were taken.
    init?(from source: inout SortedRows, of dataset: Dataset, _ marking: inout Marking) throws {
        guard source.nextGroup != nil else { return nil }
        bytes.reserveCapacity(Self.enoughBytes + Self.enoughBytes / 4)
        while let group = source.nextGroup, bytes.count < Self.enoughBytes {
            let start = rows.count
            let day = EventKey.day(ofGroup: group).number
            repeat {
                let range = try source.take(into: &bytes)
                let row = Self.row(bytes.span, range)
                rows.append(row)
                marked.append(
                    try Marking.Row(bytes.span, row.body) { dataset.identity(of: $0, day: day) == nil ? nil : false })
            } while source.nextGroup == group
            groups.append((group, start..<rows.count))
            marking.mark(marked[start...])
            marks.append(contentsOf: marking.marks)
        }
    }

    /// The place of a row in the import, and where its body lies.
    private static func row(_ bytes: Span<UInt8>, _ range: Range<Int>) -> (place: UInt64, body: Range<Int>) {
        var reader = VarintReader(bytes, range)
        let place = reader.varint()
        return (place, reader.position..<range.upperBound)
    }
}
