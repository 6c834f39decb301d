import ArgumentParser
import EventStore
import Relations
import Reporting
import Screen

/// Prints one record with all it links to.
struct ShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Prints one record with all it links to, and what names it.")

    @Argument(help: "The id of the record; where several kinds have it, with the kind before it: meetings:ID.")
    var id: String

    @Option(help: "text or json.")
    var format = CardCommand.Form.text

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let library = try options.library()
        let reference = try reference(in: library)
        let knowledge = options.reading == .known ? try library.knowledge(on: options.day()) : nil
        guard let report = try ShowReport(reference, in: library, asOf: options.day(), knowledge: knowledge) else {
            throw Complaint("No \(reference.kind.singular) has the id “\(reference.id.sanitized)”.")
        }
        switch format {
        case .text: print(report.text { $0.cells }, terminator: "")
        case .json: print(report.json.indented)
        }
    }

    private func reference(in library: RecordStore) throws -> Reference {
        let parts = id.split(separator: ":", maxSplits: 1).map(String.init)
        if parts.count == 2 { return Reference(try RecordKind(commandName: parts[0]), parts[1]) }
        let kinds = try library.kinds(ofID: id)
        switch kinds.count {
        case 1: return Reference(kinds[0], id)
        case 0:
            let ids = try RecordKind.allCases.flatMap { try library.records(of: $0).map(\.header.id) }
            let nearest = NearestWord.nearest(to: id, among: ids).map { " Did you mean “\($0)”?" }
            throw Complaint("No record has the id “\(id.sanitized)”." + (nearest ?? " dyad find looks for words."))
        default:
            let choices = kinds.map { "\($0.commandName):\(id)" }.joined(separator: ", ")
            throw Complaint("Several records have the id “\(id.sanitized)”. Write one of \(choices).")
        }
    }
}
