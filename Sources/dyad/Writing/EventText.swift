import EventStore
import Relations
import Reporting
import Screen

/// Coded events as text, piece by piece as they are found, so that millions of them take no memory.
struct EventText {
    let store: EventStore
    let codebooks: EventCodebooks
    let format: Format

    /// So many events are in a form that is laid out as a whole.
    static let mostInWhole = 10_000

    /// Whether the form is laid out as a whole.
    private var isWhole: Bool { ![Format.csv, .tsv, .jsonl].contains(format) }

    /// Hands over the text of events, the newest first.
    ///
    /// - Parameters:
    ///   - limit: how many at most; `nil` for all, or for ``mostInWhole`` in a form that is laid out as a whole.
    ///   - take: takes a piece, and how many events were read so far; returns whether it wants more.
    /// - Returns: whether events were left out for want of a limit of one's own.
    func write(
        _ query: EventQuery, limit: Int?, room: Int? = nil, _ take: (String, Int) throws -> Bool
    ) throws -> Bool {
        guard ![.ics, .timelinejs].contains(format) else { throw ReportError.notForCalendars("events") }
        let most = limit ?? (isWhole ? Self.mostInWhole : .max)
        var left = most
        var kept: [CodedEvent] = []
        var isFirst = true
        var isWanted = true
        try store.each(query) { events in
            let part = events.prefix(left)
            left -= part.count
            if isWhole {
                kept += part
                isWanted = try take("", most - left)
            } else {
                let text = try EventListing.table(of: part, codebooks).text(as: format, room: nil) { $0.cells }
                // The line of the columns stands once.
                isWanted = try take(
                    isFirst || format == .jsonl ? text : String(text.withoutFirstLine), most - left)
                isFirst = false
            }
            return left > 0 && isWanted
        }
        guard isWanted, isWhole || isFirst else { return false }
        let table = EventListing.table(of: kept[...], codebooks)
        _ = try take(try table.text(as: format, room: room) { $0.cells }, kept.count)
        return isWhole && left == 0 && limit == nil
    }
}

extension String {
    fileprivate var withoutFirstLine: Substring {
        unicodeScalars.firstIndex(of: "\n").map { self[unicodeScalars.index(after: $0)...] } ?? ""
    }
}
