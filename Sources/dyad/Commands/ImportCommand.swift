import ArgumentParser
import EventStore
import Foundation
import Importing
import Records
import Relations
import Reporting
import Visits

/// Imports files of coded events, and lists of visits.
struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Imports files of coded events (GDELT, ICEWS, Phoenix, POLECAT) and lists of visits.",
        discussion: """
            Files may be plain, .gz or .zip; - is standard input, for coded events. What a file is, its content says. Each \
            file goes in whole or not at all, and the same file again changes nothing. Lists of visits, which dyad audit \
            sets against the records, are the XML files of the State Department’s Office of the Historian.
            """)

    enum Form: String, CaseIterable, ExpressibleByArgument { case text, json }

    @Argument(help: "The files; - is standard input.")
    var files: [String]

    @Option(
        help: ArgumentHelp(
            "The data set that the files are of, where their content does not say it: "
                + "\(Dataset.allCases.map(\.rawValue).joined(separator: ", ")).", valueName: "name"))
    var dataset: String?

    @Option(help: ArgumentHelp("How the report is printed: text or json.", valueName: "form"))
    var report = Form.text

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let places = try options.places()
        let dataset = try self.dataset.map(Dataset.init(commandName:))
        let books = try places.importCodebooks()
        // Lists of visits want no store of events.
        var opened: EventStore?
        var outcomes: [ImportOutcome] = []
        // What went in before the store failed is told, too.
        defer { if report == .json { print(ImportOutcome.json(outcomes).indented) } }
        for path in files {
            let bar = ProgressBar(name: path, notice: ImportNotice(beside: places.events))
            defer { bar.clear() }
            var found: [ImportOutcome]
            do {
                // Who names a data set means coded events.
                if dataset == nil, let lists = try VisitImport(path: path, places: places).run() {
                    found = lists
                } else {
                    let store =
                        try opened
                        ?? EventStore(at: places.events, for: .write) { bar.show(.storing(.waiting)) }
                    opened = store
                    let file = FileImport(path: path, dataset: dataset, books: books, store: store, bar: bar)
                    found = [try file.run()]
                }
            } catch let error as ImportError {
                found = [.failed(file: path, reason: "\(error)")]
            } catch let error as VisitError {
                found = [.failed(file: path, reason: "\(error)")]
            }
            outcomes += found
            if report == .text { for outcome in found { print(outcome.text) } }
        }
        if outcomes.contains(where: \.isFailure) { throw ExitCode(1) }
    }
}

extension Dataset {
    /// - Throws: a ``Complaint`` that names the data sets.
    init(commandName name: String) throws {
        guard let found = Self(rawValue: name.lowercased()) else {
            let known = Self.allCases.map(\.rawValue)
            let nearest = NearestWord.nearest(to: name, among: known).map { " Did you mean “\($0)”?" }
            throw Complaint(
                "“\(name.sanitized)” is not a data set. Data sets are \(known.joined(separator: ", "))."
                    + (nearest ?? ""))
        }
        self = found
    }
}
