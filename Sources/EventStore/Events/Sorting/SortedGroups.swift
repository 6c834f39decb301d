internal import GRDB
internal import Relations

/// Some groups of sorted rows, each of them whole.
struct SortedGroups: Sendable {
    /// Pair and day, and which of ``rows`` are theirs.
    private(set) var groups: [(group: UInt64, rows: Range<Int>)] = []
    /// The place of each row in the import, and where its body lies in ``bytes``.
    private(set) var rows: [(place: UInt64, body: Range<Int>)] = []
    private(set) var bytes: [UInt8] = []
    /// The bodies of the rows.
    private(set) var bodies: [EventBody] = []
    /// The marks of the rows, where the store has no other events of their group and none of them repeats a row of another
    /// group or file.
    private(set) var marks: [Marks] = []

    /// So many bytes end a piece, behind the group that they are reached in.
    private static let enoughBytes = 256 << 10

    /// The next groups; `nil` where all rows were taken.
    init?(from source: inout SortedRows, of dataset: Dataset, _ marking: inout Marking) throws {
        guard source.nextGroup != nil else { return nil }
        bytes.reserveCapacity(Self.enoughBytes + Self.enoughBytes / 4)
        var repeats: [Bool?] = []
        while let group = source.nextGroup, bytes.count < Self.enoughBytes {
            let start = rows.count
            let day = EventKey.day(ofGroup: group).number
            repeat {
                let range = try source.take(into: &bytes)
                let row = Self.row(bytes.span, range)
                guard let body = EventBody(bytes.span, row.body) else {
                    throw DatabaseError(resultCode: .SQLITE_CORRUPT)
                }
                rows.append(row)
                repeats.append(dataset.identity(of: body.id, day: day).map { _ in false })
                bodies.append(body)
            } while source.nextGroup == group
            groups.append((group, start..<rows.count))
            marking.mark(bodies[start...], repeats: repeats[start...])
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
