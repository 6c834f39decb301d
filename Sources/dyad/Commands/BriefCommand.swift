import ArgumentParser
import Relations
import Reporting
import Screen

/// Prints one page on a pair, for ten minutes before a meeting.
struct BriefCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "brief",
        abstract: "Prints one page on a pair: what moved, what is in force, what comes up, footnoted.")

    enum Form: String, CaseIterable, ExpressibleByArgument { case text, markdown }

    @Argument(help: "The two countries, by code or by name.")
    var countries: [String]

    @Option(help: "text or markdown.")
    var format = Form.text

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let relation = try options.relation(of: countries)
        guard let report = BriefReport(relation) else {
            throw Complaint("A brief is of two countries: dyad brief CHN JPN.")
        }
        switch format {
        case .text: print(report.text { $0.cells }, terminator: "")
        case .markdown: print(report.markdown, terminator: "")
        }
    }
}
