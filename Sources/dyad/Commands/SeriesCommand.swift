import ArgumentParser
import EventStore
import Foundation
import Importing
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
            pair: try options.pair(of: countries), dataset: try holdings.dataset(named: dataset), step: by,
            hasAttention: true)
        let report = SeriesReport(
            try store.series(try options.narrowed([query], in: store)[0]), by: repeats, normaliser: normaliser,
            cow: cow,
            version: Version.number)
        print(try report.text(as: format, room: TerminalWidth.ofOutput) { $0.cells }, terminator: "")
        if let manifest {
            let made = SeriesManifest(
                report, format: format, output: SHA256.digest(of: try Self.lasting(report, format)),
                files: holdings.files,
                version: Version.number)
            try made.data.write(to: URL(filePath: manifest), options: .atomic)
        }
    }

    private func printAgain(_ path: String, _ store: EventStore, _ cow: CowNumbers) throws {
        let bytes: [UInt8]
        do throws(BoundedFile.Failure) {
            bytes = try BoundedFile.read(path, upTo: 1_000_000, takesPipes: true)
        } catch {
            throw Complaint("“\(path.sanitized)” \(error).")
        }
        guard let made = try? SeriesManifest(Data(bytes)), let query = made.query,
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
        let text = try Self.lasting(report, format)
        if let difference = made.difference(from: SHA256.digest(of: text)) { throw Complaint(difference) }
        print(text, terminator: "")
    }

    /// The series as it is to be the same everywhere: no width of a terminal cuts it.
    private static func lasting(_ report: SeriesReport, _ format: Format) throws -> String {
        try report.text(as: format, room: nil) { $0.cells }
    }
}

extension SeriesStep: ExpressibleByArgument {}
extension RepeatsRule: ExpressibleByArgument {}
extension SeriesReport.Normaliser: ExpressibleByArgument {}
