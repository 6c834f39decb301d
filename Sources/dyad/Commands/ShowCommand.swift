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
        let reference = try Reference(commandLine: id, in: library)
        let knowledge = options.reading == .known ? try library.knowledge(on: options.day()) : nil
        guard let report = try ShowReport(reference, in: library, asOf: options.day(), knowledge: knowledge) else {
            throw Complaint("No \(reference.kind.singular) has the id “\(reference.id.sanitized)”.")
        }
        switch format {
        case .text: print(report.text { $0.cells }, terminator: "")
        case .json: print(report.json.indented)
        }
    }
}
