import ArgumentParser
import EventStore
import Relations
import Reporting
import Screen

/// Prints who met whom at a host event.
struct SummitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "summit", abstract: "Prints who met whom at a host event, with format, length and time.",
        discussion: "Example: dyad summit apec-2023, or dyad summit 'APEC 2023'")

    @Argument(help: "The host event, by id or by name.")
    var event: String

    @Option(help: "text or json.")
    var format = CardCommand.Form.text

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let library = try options.library()
        let id = try Self.id(of: event, in: library)
        guard let dossier = try library.dossier(ofHostEvent: id),
            let report = SummitReport(try options.read(dossier), event: id, asOf: try options.day())
        else { throw ReportError.notYetOnRecord(id, try options.day()) }
        switch format {
        case .text: print(report.text { $0.cells }, terminator: "")
        case .json: print(report.json.indented)
        }
    }

    /// The id of an event named by its id, its short or its full name.
    private static func id(of name: String, in library: RecordStore) throws -> String {
        let events = try library.records(of: .hostEvent).compactMap { record -> HostEvent? in
            if case .hostEvent(let event) = record { event } else { nil }
        }
        if events.contains(where: { $0.id == name }) { return name }
        let named = events.filter { event in
            ([event.name, event.shortName] + event.aliases).contains { $0.folded == name.folded }
        }
        switch named.count {
        case 1: return named[0].id
        case 0:
            let names = events.flatMap { [$0.id, $0.shortName] }
            let nearest = NearestWord.nearest(to: name, among: names).map { " Did you mean “\($0)”?" }
            throw Complaint(
                "“\(name.sanitized)” is not a host event on record." + (nearest ?? " dyad list host-events lists them.")
            )
        default:
            throw Complaint(
                "“\(name.sanitized)” is the name of several host events. Write one of their ids: "
                    + named.map(\.id).joined(separator: ", ") + ".")
        }
    }
}
