import ArgumentParser
import EventStore
import Foundation
import Records
import Relations
import Reporting
import Screen

/// Prints how many events are reported between two countries over time.
struct SeriesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "series",
        abstract: "Prints how many events of imported data are reported between two countries, period by period.",
        discussion: """
            Example: dyad series CHN JPN --by month --format csv --manifest chn-jpn.json; the same bytes come again from \
            dyad series --from chn-jpn.json.
            """)

    @Argument(help: "The two countries, by code or by name.")
    var countries: [String] = []

    @Option(help: "\(SeriesStep.allCases.map(\.rawValue).joined(separator: ", ")).")
    var by = SeriesStep.month

    @Option(help: ArgumentHelp("The data set; needed where several are imported.", valueName: "name"))
    var dataset: String?

    @Option(help: "raw, or one_a_day: one event for each day, actor, recipient and code.")
    var repeats = RepeatsRule.raw

    @Option(help: "all: n divided by all events of the data set in the period; none: counts alone.")
    var normaliser = SeriesReport.Normaliser.all

    @Option(help: "\(Format.allCases.filter { $0 != .ics }.map(\.rawValue).joined(separator: ", ")).")
    var format = Format.table

    @Option(help: ArgumentHelp("Write down what the series was made of, to repeat it.", valueName: "file"))
    var manifest: String?

    @Option(help: ArgumentHelp("Print the series of a manifest again.", valueName: "manifest"))
    var from: String?

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let places = try options.places()
        let store = try EventStore(at: try places.existingEvents(), for: .read)
        let cow = try CowNumbers(folder: try places.codebookFolder())
        if let from {
            try printAgain(from, store, cow)
            return
        }
        let holdings = try store.holdings()
        let query = SeriesQuery(
            pair: try options.pair(of: countries), dataset: try chosen(of: holdings), step: by, days: nil)
        let report = SeriesReport(
            try store.series(try narrowed(query, store)), by: repeats, normaliser: normaliser, cow: cow,
            version: Version.number)
        print(try report.text(as: format, room: TerminalWidth.ofOutput) { $0.cells }, terminator: "")
        if let manifest {
            let made = SeriesManifest(report, format: format, files: holdings.files, version: Version.number)
            try made.data.write(to: URL(filePath: manifest), options: .atomic)
        }
    }

    /// The data set that is asked for, or the only one.
    private func chosen(of holdings: EventHoldings) throws -> Dataset {
        let known = holdings.datasets
        if let dataset {
            let wanted = try Dataset(commandName: dataset)
            guard known.contains(wanted) else {
                throw Complaint(
                    "No file of \(wanted.onScreen) is imported"
                        + (known.isEmpty ? "." : "; there are \(known.map(\.rawValue).joined(separator: ", "))."))
            }
            return wanted
        }
        guard let first = known.first else {
            throw Complaint("No events are imported; dyad import FILE brings them in.")
        }
        guard known.count == 1 else {
            throw Complaint(
                "Two data sets are never added up. Choose one with --dataset: "
                    + known.map(\.rawValue).joined(separator: ", ") + ".")
        }
        return first
    }

    /// The query within the days of the filter and of `--as-of`, as far as the data set reaches.
    private func narrowed(_ query: SeriesQuery, _ store: EventStore) throws -> SeriesQuery {
        let filter = try Filter(options.filter ?? "")
        for term in filter.terms where term.field != .since && term.field != .until || term.isNegated {
            throw Complaint("A series takes since: and until: alone; “\(term.description.sanitized)” does not apply.")
        }
        let asked = EventQuery(filter, through: try options.dayAsked())
        guard let days = asked.days, let span = try store.reach(of: query.pair, in: query.dataset) else { return query }
        let (first, last) = (max(days.lowerBound, span.lowerBound), min(days.upperBound, span.upperBound))
        guard first <= last else {
            throw Complaint(
                "The imported files of \(query.dataset.onScreen) cover \(span.lowerBound) to \(span.upperBound).")
        }
        var query = query
        query.days = first...last
        return query
    }

    private func printAgain(_ path: String, _ store: EventStore, _ cow: CowNumbers) throws {
        guard let data = try? Data(contentsOf: URL(filePath: path)) else {
            throw Complaint("“\(path.sanitized)” cannot be read.")
        }
        guard let made = try? SeriesManifest(data), let query = made.query,
            let repeats = RepeatsRule(rawValue: made.repeats), let format = Format(rawValue: made.format),
            let normaliser = SeriesReport.Normaliser(rawValue: made.normaliser)
        else {
            throw Complaint("“\(path.sanitized)” is no manifest of a series; dyad series --manifest FILE writes one.")
        }
        if let difference = made.difference(from: try store.holdings()) { throw Complaint(difference) }
        if made.program != "dyad \(Version.number)" {
            throw Complaint(
                "The manifest is of \(made.program.sanitized), and this is dyad \(Version.number), which may count "
                    + "otherwise. Take that version to get the same bytes.")
        }
        let report = SeriesReport(
            try store.series(query), by: repeats, normaliser: normaliser, cow: cow, version: Version.number)
        // No width of a terminal cuts what is to be the same everywhere.
        print(try report.text(as: format, room: nil) { $0.cells }, terminator: "")
    }
}

extension SeriesStep: ExpressibleByArgument {}
extension RepeatsRule: ExpressibleByArgument {}
extension SeriesReport.Normaliser: ExpressibleByArgument {}
