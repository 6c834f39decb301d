/// Rows in memory on their way to being sorted: the place of each in the import and its body, one after the other, and where
/// each lies.
struct RowRun: Sendable {
    struct Item: Sendable {
        /// Pair and day; see ``EventKey/group(_:day:)``.
        var group: UInt64
        var offset: UInt32
        var length: UInt32

        /// Where the row lies.
        var range: Range<Int> { Int(offset)..<Int(offset) + Int(length) }
    }

    private(set) var bytes: [UInt8] = []
    private(set) var items: [Item] = []

    /// A run is full with so many bytes or rows: few enough to be sorted in the memory that is near the processor, and
    /// while the reader of the file is ahead.
    static let mostBytes = 8 << 20
    static let mostRows = 64 << 10

    let mostRows: Int

    init(mostRows: Int = mostRows) { self.mostRows = mostRows }

    var isFull: Bool { bytes.count >= Self.mostBytes || items.count >= mostRows }
    var isEmpty: Bool { items.isEmpty }

    /// - Parameter row: the place of the row in the import.
    mutating func append(_ body: EventBody, group: UInt64, row: Int) {
        let start = bytes.count
        body.append(to: &bytes, behind: UInt64(row))
        items.append(Item(group: group, offset: UInt32(start), length: UInt32(bytes.count - start)))
    }

    mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
        items.removeAll(keepingCapacity: true)
    }

    /// Puts the rows in the order of their groups; those of one group stay as they came.
    mutating func sort() { items.sortByRadix(\.group) }
}
