import ArgumentParser
import Compiling
import EventStore
import Foundation
import Relations
import Settings

/// Says which version this is, which paths are in use, and what the store holds.
struct InfoCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "info", abstract: "Prints versions, the paths in use, and what the store holds.")

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let places = try options.places()
        let library = try places.library()
        let folder = try library.folder()
        let counts = try library.counts()
        let settings = places.readSettings()
        let hasSettings = FileManager.default.fileExists(atPath: places.settings.path)
        var lines: [(String, String)] = [
            ("dyad", Version.number),
            ("records", places.records.path),
            (
                "your records",
                places.own.map { Places.isFolder($0) ? $0.path : "\($0.path) (not there yet)" } ?? "replaced by --data"
            ),
            (
                "lists of visits",
                "\(places.visitFolder.path) (\(places.visitFiles.count) \(places.visitFiles.count == 1 ? "file" : "files"))"
            ),
            ("codebooks", places.codebooks?.path ?? "not found"),
            ("compiled store", places.store.path),
            ("event store", places.events.path),
            ("settings", places.settings.path + (hasSettings ? "" : " (not there; dyad config prints one)")),
            ("last place", places.lastPlace.file.path),
            ("saved views", places.views.path),
            ("records through", folder.recordsThrough?.description ?? "not said by the folder"),
            ("problems", "\(try library.problems().count + settings.problems.count)"),
        ]
        lines += RecordKind.allCases.map { ($0.onScreen, "\(counts[$0] ?? 0)") }
        for (label, value) in lines {
            print(label + String(repeating: " ", count: max(1, 18 - label.count)) + value.sanitized)
        }
        try printEvents(places)
        for problem in settings.problems { print("\n\(problem)") }
    }

    /// The imported files, data set by data set.
    private func printEvents(_ places: Places) throws {
        guard let store = try places.eventStore() else {
            print("\nNo events are imported; dyad import FILE brings them in.")
            return
        }
        let holdings = try store.holdings()
        for dataset in holdings.datasets {
            let files = holdings.files.filter { $0.dataset == dataset }
            let kept = files.reduce(0) { $0 + $1.kept }
            let repeated = files.reduce(0) { $0 + $1.repeated }
            print(
                "\n\(dataset.onScreen): \(kept - repeated) events in \(files.count) \(files.count == 1 ? "file" : "files")"
            )
            for file in files {
                let span = file.first.flatMap { first in file.last.map { "  \(first) to \($0)" } } ?? ""
                let between = file.rows[.betweenCountries] ?? 0
                let repeats = file.repeated > 0 ? ", \(file.repeated) repeated" : ""
                print(
                    "  \(file.name.sanitized)\(span)  \(file.kept) rows, \(between) between two countries\(repeats)  "
                        + "sha256 \(file.digest.prefix(12))")
            }
        }
        if holdings.files.isEmpty { print("\nThe event store is empty.") }
    }
}
