internal import Relations

/// What the store holds of an event beside its key and marks: small numbers, each as short as its value, and the id.
///
/// Texts are numbers of the `text` table, addresses those of the `address_block` table; 0 is nothing. Bodies lie in chunks;
/// see ``EventChunk``.
struct EventBody: Hashable, Sendable {
    var figures = EventFigures()
    var articles: UInt32 = 0
    var line: UInt64 = 0
    var actorName: UInt32 = 0
    var recipientName: UInt32 = 0
    var actorRole: UInt32 = 0
    var recipientRole: UInt32 = 0
    var place: UInt32 = 0
    var contexts: UInt32 = 0
    var address: UInt32 = 0
    var id = Identity.text([])

    /// An event's id: a number where it is written as one, which most are.
    enum Identity: Hashable, Sendable {
        case number(UInt64)
        case text([UInt8])
    }
}

extension EventBody {
    /// Appends the body to some bytes, behind the place of its row in the import.
    func append(to bytes: inout [UInt8], behind row: UInt64) {
        bytes.append(addingCapacity: Self.mostBytes) { span in
            span.append(varint: row)
            figures.append(to: &span, hasNumber: hasNumber)
            span.append(varint: UInt64(articles))
            span.append(varint: line)
            span.append(varint: UInt64(actorName))
            span.append(varint: UInt64(recipientName))
            span.append(varint: UInt64(actorRole))
            span.append(varint: UInt64(recipientRole))
            span.append(varint: UInt64(place))
            span.append(varint: UInt64(contexts))
            span.append(varint: UInt64(address))
            if case .number(let number) = id { span.append(varint: number) }
        }
        if case .text(let text) = id { bytes.append(contentsOf: text) }
    }

    /// More than all numbers of a body take, and one more.
    private static let mostBytes = 128

    /// Reads a body from a part of some bytes; `nil` where they are no body, as in a damaged store.
    init?(_ bytes: Span<UInt8>, _ range: Range<Int>) {
        var reader = VarintReader(bytes, range)
        guard let figures = EventFigures(&reader) else { return nil }
        self.figures = figures
        articles = UInt32(truncatingIfNeeded: reader.varint())
        line = reader.varint()
        actorName = UInt32(truncatingIfNeeded: reader.varint())
        recipientName = UInt32(truncatingIfNeeded: reader.varint())
        actorRole = UInt32(truncatingIfNeeded: reader.varint())
        recipientRole = UInt32(truncatingIfNeeded: reader.varint())
        place = UInt32(truncatingIfNeeded: reader.varint())
        contexts = UInt32(truncatingIfNeeded: reader.varint())
        address = UInt32(truncatingIfNeeded: reader.varint())
        id = EventFigures.hasNumber(bytes, range) ? .number(reader.varint()) : .text(reader.rest)
        guard !reader.isOverrun else { return nil }
    }

    private var hasNumber: Bool { if case .number = id { true } else { false } }

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
