internal import Relations

/// Where the events of a block go, and what is counted on the way.
struct RowOutput {
    private(set) var rows: [EventBatch.Row] = []
    /// Texts that do not stand in the block as one piece; they come behind it in the batch.
    private var extra: [UInt8] = []
    private var blockSize = 0

    var placed = 0
    private var first = Int32.max
    private var last = Int32.min
    private(set) var outsideScheme = ImportReport.Tally()
    private(set) var withoutCountry = ImportReport.Tally()
    private(set) var events = 0

    var days: ClosedRange<Int32>? { first <= last ? first...last : nil }

    mutating func begin(blockOf size: Int) {
        blockSize = size
        rows.removeAll(keepingCapacity: true)
        extra.removeAll(keepingCapacity: true)
    }

    /// The batch of the events since the beginning, over the bytes of their block.
    mutating func batch(of dataset: Dataset, over block: [UInt8]) -> EventBatch {
        var batch = EventBatch(of: dataset)
        batch.rows = rows
        batch.texts = block
        if !extra.isEmpty { batch.texts.append(contentsOf: extra) }
        return batch
    }

    mutating func append(_ row: EventBatch.Row) {
        events += 1
        if row.day < first { first = row.day }
        if row.day > last { last = row.day }
        rows.append(row)
    }

    /// A text that stands in the block.
    func text(_ field: Range<Int>) -> EventBatch.Text {
        field.isEmpty
            ? .empty
            : EventBatch.Text(
                offset: UInt32(truncatingIfNeeded: field.lowerBound), length: UInt32(truncatingIfNeeded: field.count))
    }

    /// Fields one after the other, with something between those that are not empty.
    mutating func text(joining fields: some Sequence<Range<Int>>, of text: Span<UInt8>, by separator: StaticString)
        -> EventBatch.Text
    {
        let start = extra.count
        for field in fields where !field.isEmpty {
            if extra.count > start {
                separator.withUTF8Buffer { unsafe extra.append(contentsOf: $0) }
            }
            for index in field { extra.append(text[index]) }
        }
        return made(from: start)
    }

    /// A text of our own.
    mutating func text(_ made: some Sequence<UInt8>) -> EventBatch.Text {
        let start = extra.count
        extra.append(contentsOf: made)
        return self.made(from: start)
    }

    private func made(from start: Int) -> EventBatch.Text {
        extra.count == start
            ? .empty
            : EventBatch.Text(
                offset: UInt32(truncatingIfNeeded: blockSize + start),
                length: UInt32(truncatingIfNeeded: extra.count - start))
    }

    mutating func note(codeOutsideScheme code: String) { outsideScheme.add(code.excerpt) }
    mutating func note(noCountry text: String) { withoutCountry.add(text.excerpt) }
}
