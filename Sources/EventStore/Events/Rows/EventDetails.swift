/// What is shown of an event beside its figures: the middle of an ``EventBody``.
struct EventDetails: Hashable, Sendable {
    var articles: UInt32 = 0
    var line: UInt64 = 0
    var actorName: UInt32 = 0
    var recipientName: UInt32 = 0
    var actorRole: UInt32 = 0
    var recipientRole: UInt32 = 0
    var place: UInt32 = 0
    var contexts: UInt32 = 0
    var address: UInt32 = 0
}

extension EventDetails {
    @inline(__always) func append(to span: inout OutputSpan<UInt8>) {
        span.append(varint: UInt64(articles))
        span.append(varint: line)
        span.append(varint: UInt64(actorName))
        span.append(varint: UInt64(recipientName))
        span.append(varint: UInt64(actorRole))
        span.append(varint: UInt64(recipientRole))
        span.append(varint: UInt64(place))
        span.append(varint: UInt64(contexts))
        span.append(varint: UInt64(address))
    }

    /// Reads the details on from where the figures end; it may overrun.
    @inline(__always) init(_ reader: inout VarintReader) {
        articles = UInt32(truncatingIfNeeded: reader.varint())
        line = reader.varint()
        actorName = UInt32(truncatingIfNeeded: reader.varint())
        recipientName = UInt32(truncatingIfNeeded: reader.varint())
        actorRole = UInt32(truncatingIfNeeded: reader.varint())
        recipientRole = UInt32(truncatingIfNeeded: reader.varint())
        place = UInt32(truncatingIfNeeded: reader.varint())
        contexts = UInt32(truncatingIfNeeded: reader.varint())
        address = UInt32(truncatingIfNeeded: reader.varint())
    }
}
