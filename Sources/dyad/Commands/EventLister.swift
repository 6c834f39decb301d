import EventStore
import Foundation
import Records
import Relations
import Reporting
import Screen

/// `dyad list events`: prints coded events as they are found, so that a list of millions takes no memory.
struct EventLister {
    let options: GlobalOptions
    let format: Format
    let isAll: Bool
    let limit: Int?

    /// So many events are in a table for reading, which is laid out as a whole.
    private static let mostInTable = 10_000

    func run() throws {
        let places = try options.places()
        let known = try options.library().countries()
        let filter = try Filter(options.filter ?? "", countries: known)
        try filter.requireMeaningForEvents()
        guard ![.ics, .timelinejs].contains(format) else { throw ReportError.notForCalendars("events") }
        let store = try EventStore(at: try places.existingEvents(), for: .read)
        var query = EventQuery(filter, through: try options.dayAsked())
        if isAll { query.widenToAll() }
        let books = try EventCodebooks(folder: try places.codebookFolder())
        let isWhole = ![Format.csv, .tsv, .jsonl].contains(format)
        let most = limit ?? (isWhole ? Self.mostInTable : .max)
        var left = most
        var kept: [CodedEvent] = []
        var isFirst = true
        try store.each(query) { events in
            let part = events.prefix(left)
            left -= part.count
            if isWhole {
                kept += part
            } else {
                let text = try EventListing.table(of: part, books).text(as: format, room: nil) { $0.cells }
                // The line of the columns stands once.
                print(isFirst || format == .jsonl ? text : text.withoutFirstLine, terminator: "")
                isFirst = false
            }
            return left > 0
        }
        guard isWhole || isFirst else { return }
        let table = EventListing.table(of: kept[...], books)
        print(try table.text(as: format, room: TerminalWidth.ofOutput) { $0.cells }, terminator: "")
        if isWhole, left == 0, limit == nil {
            let note = "Only the \(most) newest are shown; --limit, or a format such as csv, gives more.\n"
            FileHandle.standardError.write(Data(note.utf8))
        }
    }
}

extension String {
    fileprivate var withoutFirstLine: Substring {
        unicodeScalars.firstIndex(of: "\n").map { self[unicodeScalars.index(after: $0)...] } ?? ""
    }
}
