import ArgumentParser
import EventStore
import Foundation
import Relations
import Reporting
import Screen

/// Prints reported events of several pairs side by side.
struct CompareCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compare",
        abstract: "Prints how many events are reported of two to four pairs, period by period, from one data set.",
        discussion: """
            Example: dyad compare CHN JPN --with CHN-KOR USA-CHN --by month --format csv. The figures are those of the page \
            that compares.
            """)

    @Argument(help: "The two countries of the first pair, by code or by name.")
    var countries: [String] = []

    @Option(
        name: .customLong("with"), parsing: .upToNextOption,
        help: ArgumentHelp("The other pairs, up to three, as CHN-KOR.", valueName: "pair"))
    var others: [String] = []

    @Option(help: "\(SeriesStep.allCases.map(\.rawValue).joined(separator: ", ")).")
    var by = SeriesStep.month

    @Option(help: ArgumentHelp("The data set; needed where several are imported.", valueName: "name"))
    var dataset: String?

    @Option(help: "one_a_day: one event for each day, actor, recipient and code; or raw.")
    var repeats = RepeatsRule.oneADay

    @Option(help: "\(Format.allCases.filter { $0 != .ics }.map(\.rawValue).joined(separator: ", ")).")
    var format = Format.table

    @OptionGroup var options: GlobalOptions

    /// So many pairs the page compares.
    private static let most = 4

    func run() throws {
        let store = try EventStore(at: try options.places().existingEvents(), for: .read)
        let dataset = try store.holdings().dataset(named: dataset)
        var pairs: [CountryPair] = []
        for pair in [try options.pair(of: countries)] + (try others.map(pair(named:))) where !pairs.contains(pair) {
            pairs.append(pair)
        }
        guard (2...Self.most).contains(pairs.count) else {
            throw Complaint(
                "Two to four different pairs are compared; \(pairs.count) given. Write for example "
                    + "dyad compare CHN JPN --with CHN-KOR USA-CHN.")
        }
        let queries = pairs.map { SeriesQuery(pair: $0, dataset: dataset, step: by, hasAttention: true) }
        let series = try options.narrowed(queries, in: store).map(store.series)
        let report = CompareReport(series, by: repeats, version: Version.number)
        print(try report.text(as: format, room: TerminalWidth.ofOutput) { $0.cells }, terminator: "")
    }

    /// A pair in one word: two codes or names with a hyphen between them.
    private func pair(named text: String) throws -> CountryPair {
        let hyphens = text.indices.filter { text[$0] == "-" || text[$0] == "–" }
        guard let first = hyphens.first else {
            throw Complaint("“\(text.sanitized)” is no pair; write it as CHN-KOR.")
        }
        // Names have hyphens of their own, such as Guinea-Bissau.
        let places = hyphens.count == 1 ? [first] : hyphens
        var failure: (any Error)?
        for place in places {
            do {
                return try options.pair(of: [
                    String(text[..<place]), String(text[text.index(after: place)...]),
                ])
            } catch { failure = failure ?? error }
        }
        throw failure ?? Complaint("“\(text.sanitized)” is no pair; write it as CHN-KOR.")
    }
}
