internal import Foundation

/// All rows of an import, first taken in the order of the file, then given out in the order of the store's keys.
///
/// Rows are sorted in runs that fit into memory; all but the last go to a spill file, and the runs are merged as they are
/// read. So the memory is the same for any number of rows.
///
/// - Complexity: O(*n* · log *r*) for *n* rows in *r* runs, of 65,536 rows each.
struct SortedRows: Sendable {
    private var run: RowRun
    private var spilled: [Range<Int>] = []
    private var file: SpillFile?
    private let folder: URL
    private(set) var count = 0

    private var readers: [RunReader] = []
    private var heap = MergeHeap()

    /// - Parameter rowsInMemory: how many rows a run has at most.
    init(spillingInto folder: URL, rowsInMemory: Int) {
        self.folder = folder
        run = RowRun(mostRows: rowsInMemory)
    }

    mutating func append(_ body: EventBody, group: UInt64) throws {
        run.append(body, group: group, row: count)
        count += 1
        if run.isFull { try spill() }
    }

    private mutating func spill() throws {
        run.sort()
        let file = try self.file ?? SpillFile(in: folder)
        self.file = file
        spilled.append(try file.write(run, at: spilled.last?.upperBound ?? 0))
        run.removeAll()
    }

    /// Ends taking: gives the rows away in their order, and has none left.
    mutating func sorted() throws -> Self {
        try finish()
        let sorted = self
        self = Self(spillingInto: folder, rowsInMemory: run.mostRows)
        return sorted
    }

    private mutating func finish() throws {
        run.sort()
        let readAhead = SpillFile.readAhead(runs: spilled.count)
        if let file { readers = try spilled.map { try RunReader(file, $0, readAhead: readAhead) } }
        if !run.isEmpty { readers.append(try RunReader(run)) }
        run = RowRun()
        heap = MergeHeap(readers.map(\.group))
    }

    /// The group of the next row; `nil` where all are given out.
    var nextGroup: UInt64? { heap.first?.key }

    /// Appends the next row to some bytes, its place in the import before its body; returns where it lies there.
    ///
    /// - Precondition: there is one; see ``nextGroup``.
    mutating func take(into bytes: inout [UInt8]) throws -> Range<Int> {
        guard let source = heap.first?.source else { return bytes.count..<bytes.count }
        let range = try readers[source].take(into: &bytes)
        heap.replaceFirst(readers[source].group)
        return range
    }
}
