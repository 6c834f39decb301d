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
        let library = try places.compiler.refresh()
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
            ("codebooks", places.codebooks?.path ?? "not found"),
            ("compiled store", places.store.path),
            ("settings", places.settings.path + (hasSettings ? "" : " (not there; dyad config prints one)")),
            ("last place", places.lastPlace.file.path),
            ("records through", folder.recordsThrough?.description ?? "not said by the folder"),
            ("problems", "\(try library.problems().count + settings.problems.count)"),
        ]
        lines += RecordKind.allCases.map { ($0.onScreen, "\(counts[$0] ?? 0)") }
        for (label, value) in lines {
            print(label + String(repeating: " ", count: max(1, 18 - label.count)) + value.sanitized)
        }
        for problem in settings.problems { print("\n\(problem)") }
    }
}
