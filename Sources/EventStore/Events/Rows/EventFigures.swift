internal import Relations

/// What figures of an event are made of, and what is said of its row: the beginning of an ``EventBody``.
struct EventFigures: Hashable, Sendable {
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

    static let noQuad: UInt8 = 5

    var quadClass: QuadClass? { QuadClass(rawValue: quad) }
}

extension EventFigures {
    /// Appends the figures.
    ///
    /// - Parameter hasNumber: whether the event's id is a number.
    @inline(__always) func append(to span: inout OutputSpan<UInt8>, hasNumber: Bool) {
        span.append(
            (isBackward ? 1 : 0) | (isReciprocal ? 2 : 0) | (isOutsideScheme ? 4 : 0) | (score == nil ? 0 : 8)
                | (hasNumber ? Self.number : 0) | quad << 5)
        if let score { span.append(varint: UInt64(UInt16(bitPattern: score << 1 ^ score >> 15))) }
        span.append(varint: UInt64(file))
        span.append(varint: UInt64(code))
        span.append(varint: UInt64(mentions))
        span.append(varint: UInt64(sources))
    }

    private static let number: UInt8 = 16

    /// Whether the id of a body is a number.
    static func hasNumber(_ bytes: Span<UInt8>, _ body: Range<Int>) -> Bool {
        !body.isEmpty && bytes[body.lowerBound] & number != 0
    }

    /// Reads the beginning of a body; `nil` where the bytes are none, as in a damaged store.
    init?(_ bytes: Span<UInt8>, _ body: Range<Int>) {
        var reader = VarintReader(bytes, body)
        self.init(&reader)
        guard !reader.isOverrun else { return nil }
    }

    /// Reads the figures on from where a body begins; it may overrun.
    @inline(__always) init?(_ reader: inout VarintReader) {
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
    }

    /// The file alone.
    static func file(_ bytes: Span<UInt8>, _ body: Range<Int>) -> UInt32 {
        var reader = VarintReader(bytes, body)
        let flags = reader.byte() ?? 0
        if flags & 8 != 0 { _ = reader.varint() }
        return UInt32(truncatingIfNeeded: reader.varint())
    }
}
