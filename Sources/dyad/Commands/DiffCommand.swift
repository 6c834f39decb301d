import ArgumentParser
import EventStore
import Relations
import Reporting
import Screen

/// Prints what changed between two days.
struct DiffCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: "Prints what changed between two countries from one day to another.",
        discussion: "Example: dyad diff CHN JPN --since 2023-11-17 --until 2024-02-01")

    @Argument(help: "The two countries, by code or by name.")
    var countries: [String]

    @Option(help: ArgumentHelp("What was on record on this day is not new.", valueName: "date"))
    var since: String

    @Option(help: ArgumentHelp("The last day looked at; without it that of --as-of, or today.", valueName: "date"))
    var until: String?

    @Option(help: "text or json.")
    var format = CardCommand.Form.text

    @OptionGroup var options: GlobalOptions

    func run() throws {
        if until != nil, options.asOf != nil || options.knownBy != nil {
            throw Complaint("--until and --as-of or --known-by both name the later day. Write one of them.")
        }
        let later = try until.map(GlobalOptions.day(of:)) ?? options.day()
        let earlier = try GlobalOptions.day(of: since)
        guard earlier <= later else {
            throw Complaint("--since \(earlier) lies after the later day, \(later). Write the earlier day there.")
        }
        let after = try options.relation(of: countries, asOf: later)
        let before = after.seen(asOf: earlier)
        guard let report = DiffReport(RelationChange(from: before, to: after)) else {
            throw Complaint("A difference is of two countries: dyad diff CHN JPN --since 2023-11-17.")
        }
        switch format {
        case .text: print(report.text { $0.cells }, terminator: "")
        case .json: print(report.json.indented)
        }
    }
}
