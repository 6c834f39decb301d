/// Rows in memory on their way to being sorted: bodies one after the other, and where each lies.
struct RowRun: Sendable {
    struct Item: Sendable {
        /// Pair and day; see ``EventKey/group(_:day:)``.
        var group: UInt64
        var offset: UInt32
        var length: UInt32
    }

    private(set) var bytes: [UInt8] = []
    private(set) var items: [Item] = []

    /// A run is full with so many bytes or rows: few enough to be sorted in the memory that is near the processor, and
    /// while the reader of the file is ahead.
    static let mostBytes = 16 << 20
    static let mostRows = 256 << 10

    let mostRows: Int

    init(mostRows: Int = mostRows) { self.mostRows = mostRows }

    var isFull: Bool { bytes.count >= Self.mostBytes || items.count >= mostRows }
    var isEmpty: Bool { items.isEmpty }

    mutating func append(_ body: EventBody, group: UInt64) {
        let start = bytes.count
        body.append(to: &bytes)
        items.append(Item(group: group, offset: UInt32(start), length: UInt32(bytes.count - start)))
    }

    mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
        items.removeAll(keepingCapacity: true)
    }

    /// Puts the rows in the order of their groups; those of one group stay as they came.
    ///
    /// - Complexity: O(*n*) for *n* rows: a radix sort, eleven bits at a time, over the bits that differ.
    mutating func sort() {
        guard let first = items.first else { return }
        let differing = items.reduce(0) { $0 | ($1.group ^ first.group) }
        var other = items
        var shift: UInt64 = 0
        while shift < 64, differing >> shift != 0 {
            defer { shift += 11 }
            guard differing >> shift & 0x7FF != 0 else { continue }
            var places = [Int](repeating: 0, count: 2048)
            for item in items { places[Int(item.group >> shift & 0x7FF)] += 1 }
            var sum = 0
            for digit in places.indices { (places[digit], sum) = (sum, sum + places[digit]) }
            for item in items {
                let digit = Int(item.group >> shift & 0x7FF)
                other[places[digit]] = item
                places[digit] += 1
            }
            swap(&items, &other)
        }
    }
}
