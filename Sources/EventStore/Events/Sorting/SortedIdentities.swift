internal import Foundation

/// The identities of events, first taken in any order, then given out in their own; of one identity as they came.
///
/// They are sorted in runs that fit into memory, which go to a spill file and are merged as they are read, so the memory is
/// the same for any number. Most files have ids that ascend: then a run costs two or three bytes an event and no sorting.
///
/// - Complexity: O(*n* · log *r*) for *n* events in *r* runs.
struct SortedIdentities {
    struct Item {
        /// See ``Relations/Dataset/identity(of:day:)``.
        var identity: UInt64
        /// What the one who asks wants to know of the event: the place of its row, or a flag.
        var row: UInt64
    }

    private var run: [Item] = []
    private var isAscending = true
    private var spilled: [Range<Int>] = []
    private var file: SpillFile?
    private let folder: URL
    private let mostInMemory: Int

    private var readers: [IdentityReader] = []
    private var heap = MergeHeap()

    init(spillingInto folder: URL, mostInMemory: Int = 1 << 20) {
        self.folder = folder
        self.mostInMemory = mostInMemory
    }

    mutating func append(_ identity: UInt64, row: UInt64) throws {
        if let last = run.last, last.identity > identity { isAscending = false }
        run.append(Item(identity: identity, row: row))
        if run.count >= mostInMemory { try spill() }
    }

    private mutating func spill() throws {
        let file = try self.file ?? SpillFile(in: folder)
        self.file = file
        let start = spilled.last?.upperBound ?? 0
        var end = start
        var bytes = packedRun()
        try file.write(&bytes, at: &end)
        spilled.append(start..<end)
    }

    /// Takes the run out, sorted and packed: of each the difference to the one before it.
    private mutating func packedRun() -> [UInt8] {
        if !isAscending { run.sortByRadix(\.identity) }
        isAscending = true
        var (bytes, former) = ([UInt8](), Item(identity: 0, row: 0))
        bytes.reserveCapacity(run.count * 3)
        for item in run {
            bytes.append(varint: item.identity - former.identity)
            bytes.append(signed: Int(truncatingIfNeeded: item.row &- former.row))
            former = item
        }
        run.removeAll(keepingCapacity: true)
        return bytes
    }

    /// Ends taking.
    mutating func finish() throws {
        let readAhead = SpillFile.readAhead(runs: spilled.count)
        if let file { readers = try spilled.map { try IdentityReader(file, $0, readAhead: readAhead) } }
        readers.append(try IdentityReader(packedRun()))
        run = []
        heap = MergeHeap(readers.map(\.item?.identity))
    }

    /// The next one, after ``finish()``; `nil` where all are given out.
    mutating func next() throws -> Item? {
        guard let source = heap.first?.source else { return nil }
        let item = readers[source].item
        try readers[source].step()
        heap.replaceFirst(readers[source].item?.identity)
        return item
    }
}

/// Reads a sorted run of identities.
private struct IdentityReader {
    /// Where the run is in a file: what is left to be read of it.
    private let file: SpillFile?
    private var left: Range<Int>
    private var buffer: [UInt8]
    private var position = 0

    /// The one that is next; `nil` at the end.
    private(set) var item: SortedIdentities.Item? = SortedIdentities.Item(identity: 0, row: 0)

    private let readAhead: Int
    /// Two numbers of 64 bits.
    private static let longest = 20

    init(_ file: SpillFile, _ range: Range<Int>, readAhead: Int) throws {
        self.file = file
        self.readAhead = readAhead
        left = range
        buffer = []
        try step()
    }

    init(_ bytes: [UInt8]) throws {
        file = nil
        readAhead = 0
        left = 0..<0
        buffer = bytes
        try step()
    }

    mutating func step() throws {
        if buffer.count - position < Self.longest, !left.isEmpty, let file { try fill(from: file) }
        guard let former = item, position < buffer.count else {
            item = nil
            return
        }
        let identity = former.identity &+ varint()
        let step = varint()
        item = .init(identity: identity, row: former.row &+ (step >> 1 ^ (0 &- (step & 1))))
    }

    private mutating func fill(from file: SpillFile) throws {
        let end = min(left.upperBound, left.lowerBound + readAhead)
        var fresh: [UInt8] = []
        try file.read(left.lowerBound..<end, into: &fresh)
        buffer = buffer[position...] + fresh
        position = 0
        left = end..<left.upperBound
    }

    private mutating func varint() -> UInt64 {
        var (value, shift): (UInt64, UInt64) = (0, 0)
        while true {
            let byte = buffer[position]
            position += 1
            value |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 { return value }
            shift += 7
        }
    }
}
