import ArgumentParser
import EventStore
import Relations
import Reporting
import Screen

/// Prints the card of a pair.
struct CardCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "card", abstract: "Prints the card of a pair: last meeting, what is open, what was promised.")

    enum Form: String, CaseIterable, ExpressibleByArgument { case text, json }

    @Argument(help: "The two countries, by code or by name.")
    var countries: [String]

    @Option(help: "text or json.")
    var format = Form.text

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let relation = try options.relation(of: countries)
        guard let report = CardReport(relation) else {
            throw Complaint("A card is of two countries: dyad card CHN JPN.")
        }
        switch format {
        case .text: print(report.text { $0.cells }, terminator: "")
        case .json: print(report.json.indented)
        }
    }
}
