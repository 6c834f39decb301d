internal import Relations

/// What the store holds of an event beside its key and marks: small numbers, each as short as its value, and the id.
///
/// Texts are numbers of the `text` table, addresses those of the `address_block` table; 0 is nothing. Bodies lie in chunks;
/// see ``EventChunk``.
struct EventBody: Hashable, Sendable {
    /// Whether the actor has the larger number of the pair's two countries.
    var isBackward = false
    var isReciprocal = false
    var isOutsideScheme = false
    /// The class's number, 5 for none.
    var quad: UInt8 = Self.noQuad
    var score: Int16?
    var file: UInt32 = 0
    var code: UInt32 = 0
    var mentions: UInt32 = 0
    var sources: UInt32 = 0
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

    static let noQuad: UInt8 = 5

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
            let isNumber: UInt8 = if case .number = id { 1 } else { 0 }
            span.append(
                (isBackward ? 1 : 0) | (isReciprocal ? 2 : 0) | (isOutsideScheme ? 4 : 0) | (score == nil ? 0 : 8)
                    | isNumber << 4 | quad << 5)
            if let score { span.append(varint: UInt64(UInt16(bitPattern: score << 1 ^ score >> 15))) }
            span.append(varint: UInt64(file))
            span.append(varint: UInt64(code))
            span.append(varint: UInt64(mentions))
            span.append(varint: UInt64(sources))
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
        guard let flags = readFigures(&reader) else { return nil }
        articles = UInt32(truncatingIfNeeded: reader.varint())
        line = reader.varint()
        actorName = UInt32(truncatingIfNeeded: reader.varint())
        recipientName = UInt32(truncatingIfNeeded: reader.varint())
        actorRole = UInt32(truncatingIfNeeded: reader.varint())
        recipientRole = UInt32(truncatingIfNeeded: reader.varint())
        place = UInt32(truncatingIfNeeded: reader.varint())
        contexts = UInt32(truncatingIfNeeded: reader.varint())
        address = UInt32(truncatingIfNeeded: reader.varint())
        id = flags & 16 != 0 ? .number(reader.varint()) : .text(reader.rest)
        guard !reader.isOverrun else { return nil }
    }

    /// Reads only what figures are made of: direction, class, score, file, code, mentions and sources.
    init?(figuresOf bytes: Span<UInt8>, _ range: Range<Int>) {
        var reader = VarintReader(bytes, range)
        guard readFigures(&reader) != nil, !reader.isOverrun else { return nil }
    }

    /// - Returns: the first byte.
    private mutating func readFigures(_ reader: inout VarintReader) -> UInt8? {
        guard let flags = reader.byte() else { return nil }
        isBackward = flags & 1 != 0
        isReciprocal = flags & 2 != 0
        isOutsideScheme = flags & 4 != 0
        quad = min(flags >> 5, Self.noQuad)
        if flags & 8 != 0 {
            let zigzag = UInt16(truncatingIfNeeded: reader.varint())
            score = Int16(bitPattern: zigzag >> 1) ^ -Int16(bitPattern: zigzag & 1)
        }
        file = UInt32(truncatingIfNeeded: reader.varint())
        code = UInt32(truncatingIfNeeded: reader.varint())
        mentions = UInt32(truncatingIfNeeded: reader.varint())
        sources = UInt32(truncatingIfNeeded: reader.varint())
        return flags
    }

    /// The id as the file has it.
    var idText: String {
        switch id {
        case .number(let number): String(number)
        case .text(let bytes): String(decoding: bytes, as: UTF8.self)
        }
    }

    var quadClass: QuadClass? { QuadClass(rawValue: quad) }
}

extension EventBody.Identity {
    /// - Parameter bytes: those of the event's batch.
    init(_ id: EventBatch.ID, in bytes: Span<UInt8>) {
        switch id {
        case .number(let number): self = .number(number)
        case .text(let text): self = .text(text.range.map { bytes[$0] })
        }
    }
}
