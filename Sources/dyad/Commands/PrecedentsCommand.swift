import ArgumentParser
import EventStore
import Relations
import Reporting
import Screen

/// Prints what is like an issue, or which gaps were broken before a meeting.
struct PrecedentsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "precedents",
        abstract: "Prints issues like one in act, actor and trigger, or the gaps broken before a meeting.",
        discussion: "Example: dyad precedents seafood-import-ban")

    @Argument(help: "The id of an issue or of a meeting.")
    var id: String

    @Option(help: "\(Format.allCases.map(\.rawValue).joined(separator: ", ")).")
    var format = Format.table

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let library = try options.library()
        let day = try options.day()
        switch try library.record(Reference(.issue, id)) ?? library.record(Reference(.meeting, id)) {
        case .issue:
            guard let report = PrecedentReport(of: id, in: try options.world(), asOf: day) else {
                throw ReportError.notYetOnRecord(id, day)
            }
            try show(report.table, below: report.head)
        case .meeting(let meeting):
            guard let pair = CountryPair.all(among: meeting.countries).first, meeting.countries.count == 2 else {
                throw Complaint("Gaps are counted between two countries, and “\(id.sanitized)” is a meeting of more.")
            }
            let relation = Relation(try library.dossier(of: .pair(pair)), asOf: day, reading: options.reading)
            guard let report = GapReport(of: id, in: relation) else { throw ReportError.notYetOnRecord(id, day) }
            try show(report.table, below: report.head)
        default:
            let ids = try [RecordKind.issue, .meeting].flatMap { try library.records(of: $0).map(\.header.id) }
            let nearest = NearestWord.nearest(to: id, among: ids).map { " Did you mean “\($0)”?" }
            throw Complaint("No issue or meeting has the id “\(id.sanitized)”." + (nearest ?? ""))
        }
    }

    private func show(_ table: Table, below head: String) throws {
        if format == .table { print(head, terminator: "") }
        print(try table.text(as: format, room: TerminalWidth.ofOutput) { $0.cells }, terminator: "")
    }
}
