import EventStore
import Foundation
import Records
import Relations
import Reporting
import Screen

/// `dyad list events`: prints coded events as they are found.
struct EventLister {
    let options: GlobalOptions
    let format: Format
    let isAll: Bool
    let limit: Int?

    func run() throws {
        let places = try options.places()
        let known = try options.library().countries()
        let filter = try Filter(options.filter ?? "", countries: known)
        try filter.requireMeaningForEvents()
        guard ![.ics, .timelinejs].contains(format) else { throw ReportError.notForCalendars("events") }
        let store = try EventStore(at: try places.existingEvents(), for: .read)
        var query = EventQuery(filter, through: try options.dayAsked())
        if isAll { query.widenToAll() }
        let text = EventText(
            store: store, codebooks: try EventCodebooks(folder: try places.codebookFolder()), format: format)
        let isCut = try text.write(query, limit: limit, room: TerminalWidth.ofOutput) { piece, _ in
            print(piece, terminator: "")
            return true
        }
        if isCut {
            let note =
                "Only the \(EventText.mostInWhole) newest are shown; --limit, or a format such as csv, gives more.\n"
            FileHandle.standardError.write(Data(note.utf8))
        }
    }
}
