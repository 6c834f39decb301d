internal import Relations

/// Where the events of a block go, and what is counted on the way.
struct RowOutput {
    private(set) var rows: [EventBatch.Row] = []
    private var beginsAnew = false
    private var newTexts: [EventBatch.Text] = []
    private var newAddresses: [EventBatch.Text] = []
    private var bytes: [UInt8] = []

    /// Bytes of texts and of addresses that are remembered. Nine of ten addresses that come back in a day of GDELT do so after
    /// a quarter of its addresses, some thousands; and a small table lies near the processor.
    private var texts = TextNumbers(mostBytes: 48 << 20)
    private var addresses = TextNumbers(mostBytes: 1 << 19)

    var placed = 0
    private var first = Int32.max
    private var last = Int32.min
    private(set) var outsideScheme = ImportReport.Tally()
    private(set) var withoutCountry = ImportReport.Tally()
    private(set) var events = 0

    var days: ClosedRange<Int32>? { first <= last ? first...last : nil }

    /// - Parameter memory: an array that nobody needs any more, in whose place the rows may lie.
    mutating func begin(in memory: consuming [EventBatch.Row]) {
        rows = memory
        rows.removeAll(keepingCapacity: true)
        if texts.forgetIfFull(countingOn: false) { beginsAnew = true }
        _ = addresses.forgetIfFull(countingOn: true)
    }

    /// Gives away the events since the beginning.
    mutating func batch(of dataset: Dataset) -> EventBatch {
        var batch = EventBatch(of: dataset)
        swap(&batch.rows, &rows)
        swap(&batch.beginsAnew, &beginsAnew)
        swap(&batch.newTexts, &newTexts)
        swap(&batch.newAddresses, &newAddresses)
        swap(&batch.bytes, &bytes)
        return batch
    }

    mutating func append(_ row: EventBatch.Row) {
        events += 1
        if row.day < first { first = row.day }
        if row.day > last { last = row.day }
        rows.append(row)
    }

    /// The number of a text; 0 for an empty one.
    mutating func text(_ text: Span<UInt8>, _ field: Range<Int>) -> UInt32 {
        field.isEmpty ? 0 : number(text.extracting(field))
    }

    /// The number of a text that is made of fields, one after the other, with something between those that are not empty.
    mutating func text(joining fields: some Sequence<Range<Int>>, of text: Span<UInt8>, by separator: StaticString)
        -> UInt32
    {
        var joined: [UInt8] = []
        for field in fields where !field.isEmpty {
            if !joined.isEmpty {
                separator.withUTF8Buffer { unsafe joined.append(contentsOf: $0) }
            }
            joined.append(text.extracting(field))
        }
        return joined.isEmpty ? 0 : number(joined.span)
    }

    /// The number of a text of our own.
    mutating func text(made text: String) -> UInt32 {
        let bytes = Array(text.utf8)
        return bytes.isEmpty ? 0 : number(bytes.span)
    }

    private mutating func number(_ text: Span<UInt8>) -> UInt32 {
        let (number, isNew) = texts.number(text)
        if isNew { newTexts.append(keep(text)) }
        return number
    }

    /// The number of an address; 0 for an empty one.
    mutating func address(_ text: Span<UInt8>, _ field: Range<Int>) -> UInt32 {
        guard !field.isEmpty else { return 0 }
        let (number, isNew) = addresses.number(text.extracting(field))
        if isNew { newAddresses.append(keep(text.extracting(field))) }
        return number
    }

    mutating func id(_ text: Span<UInt8>, _ field: Range<Int>) -> EventBatch.ID {
        text.canonicalNumber(field).map { .number($0) } ?? .text(keep(text.extracting(field)))
    }

    private mutating func keep(_ text: Span<UInt8>) -> EventBatch.Text {
        defer { bytes.append(text) }
        return EventBatch.Text(
            offset: UInt32(truncatingIfNeeded: bytes.count), length: UInt32(truncatingIfNeeded: text.count))
    }

    mutating func note(codeOutsideScheme code: String) { outsideScheme.add(code.excerpt) }
    mutating func note(noCountry text: String) { withoutCountry.add(text.excerpt) }
}
