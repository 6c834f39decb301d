import ArgumentParser
import EventStore
import Foundation
import Relations
import Reporting
import Screen

/// Prints what to look for between two countries.
struct AuditCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit",
        abstract: "Prints what may be missing between two countries: visits of other lists, busy months, known gaps.",
        discussion: """
            Lists of visits are the XML files of the State Department’s Office of the Historian \
            (https://github.com/HistoryAtState): visits of foreign leaders, travels of presidents and of secretaries. \
            dyad import takes them in, and --visits names further ones for once; both may be packed. No line says that a \
            record is wrong. Example: dyad import 2010.xml.gz, then dyad audit CHN USA
            """)

    @Argument(help: "The two countries, by code or by name.")
    var countries: [String]

    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp("Files of visits, beside those in the folder.", valueName: "file"))
    var visits: [String] = []

    @Option(help: "\(Format.allCases.map(\.rawValue).joined(separator: ", ")).")
    var format = Format.table

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let relation = try options.relation(of: countries)
        let places = try options.places()
        let lists = try places.visitLists(visits.map { URL(filePath: $0) } + places.visitFiles)
        let months = try relation.subject.pair.flatMap { pair in
            try places.eventStore()?.consultation(of: pair, asOf: relation.clock.asOf)
        }
        guard let report = AuditReport(relation, lists: lists, months: months) else {
            throw Complaint("An audit is of two countries: dyad audit CHN USA.")
        }
        if format == .table { print(report.head, terminator: "") }
        print(try report.table.text(as: format, room: TerminalWidth.ofOutput) { $0.cells }, terminator: "")
    }
}
