import ArgumentParser
import EventStore
import Foundation
import Importing
import Records
import Relations
import Reporting

/// Imports files of coded events.
struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Imports files of coded events: GDELT, ICEWS, Phoenix and POLECAT.",
        discussion: """
            Files may be plain, .gz or .zip; - is standard input. What a file is, its content says. Each file goes in whole \
            or not at all, and the same file again changes nothing.
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
        let store = try EventStore(at: places.events, for: .write)
        var outcomes: [ImportOutcome] = []
        // What went in before the store failed is told, too.
        defer { if report == .json { print(ImportOutcome.json(outcomes).indented) } }
        for path in files {
            let bar = ProgressBar(name: path)
            defer { bar.clear() }
            let outcome: ImportOutcome
            do {
                outcome = try FileImport(path: path, dataset: dataset, books: books, store: store, bar: bar).run()
            } catch let error as ImportError {
                outcome = .failed(file: path, reason: "\(error)")
            }
            outcomes.append(outcome)
            if report == .text { print(outcome.text) }
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
