internal import Relations

/// What the store holds of an event beside its key and marks: small numbers, each as short as its value, and the id.
///
/// Texts are numbers of the `text` table, addresses those of the `address_block` table; 0 is nothing. Bodies lie in chunks;
/// see ``EventChunk``.
struct EventBody: Hashable, Sendable {
    var figures = EventFigures()
    var details = EventDetails()
    var id = Identity.text([])

    /// An event's id: a number where it is written as one, which most are.
    enum Identity: Hashable, Sendable {
        case number(UInt64)
        case text([UInt8])

        var number: UInt64? { if case .number(let number) = self { number } else { nil } }
    }
}

extension EventBody {
    /// Appends the body to some bytes, behind the place of its row in the import.
    func append(to bytes: inout [UInt8], behind row: UInt64) {
        // By themselves, since the closure would copy the whole body with its id, which may be on the heap.
        let (figures, details, number) = (figures, details, id.number)
        bytes.append(addingCapacity: Self.mostBytes) { span in
            span.append(varint: row)
            figures.append(to: &span, hasNumber: number != nil)
            details.append(to: &span)
            if let number { span.append(varint: number) }
        }
        if case .text(let text) = id { bytes.append(contentsOf: text) }
    }

    /// More than all numbers of a body take, and one more.
    private static let mostBytes = 128

    /// Reads a body from a part of some bytes; `nil` where they are no body, as in a damaged store.
    init?(_ bytes: Span<UInt8>, _ range: Range<Int>) {
        var reader = VarintReader(bytes, range)
        guard let figures = EventFigures(&reader) else { return nil }
        let details = EventDetails(&reader)
        let hasNumber = EventFigures.hasNumber(bytes, range)
        self.init(
            figures: figures, details: details, id: hasNumber ? .number(reader.varint()) : .text(reader.rest))
        guard !reader.isOverrun else { return nil }
    }

    /// The id as the file has it.
    var idText: String {
        switch id {
        case .number(let number): String(number)
        case .text(let bytes): String(decoding: bytes, as: UTF8.self)
        }
    }
}

extension EventBody.Identity {
    /// Reads the id only, with which a body ends; `nil` where the bytes are no body.
    init?(of bytes: Span<UInt8>, _ range: Range<Int>) {
        guard EventFigures.hasNumber(bytes, range) else {
            guard let body = EventBody(bytes, range) else { return nil }
            self = body.id
            return
        }
        // Of the bytes of a number all but the last have the high bit.
        var start = range.upperBound - 1
        while start > range.lowerBound, bytes[start - 1] >= 0x80 { start -= 1 }
        var reader = VarintReader(bytes, start..<range.upperBound)
        self = .number(reader.varint())
        guard !reader.isOverrun else { return nil }
    }

    /// - Parameter bytes: those of the event's batch.
    init(_ id: EventBatch.ID, in bytes: Span<UInt8>) {
        switch id {
        case .number(let number): self = .number(number)
        case .text(let text): self = .text(text.range.map { bytes[$0] })
        }
    }
}
