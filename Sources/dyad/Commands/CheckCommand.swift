import ArgumentParser
import Foundation
import Records
import Relations

/// Prints everything that is wrong in a folder of records.
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Checks a folder of records and prints all problems at once.")

    @Argument(help: "The folder; without one, the records that the browser shows.")
    var folder: String?

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let places = try Places(data: folder ?? options.data, store: options.store)
        let folders = [places.records] + [places.own].compactMap(\.self).filter(Places.isFolder)
        let layers = try folders.map { url in
            let folder = RecordFolder(url)
            return folder.read(try folder.list()).map(\.remainder)
        }
        let codebook = places.codebooks?.appending(path: "countries.yaml")
        let countries = try codebook.map { Codebook(try Data(contentsOf: $0), file: $0.lastPathComponent).countries }
        let check = CrossCheck(layers, codebook: countries ?? [])
        for problem in check.problems { print("\(problem)\n") }
        let counts = RecordKind.allCases.map { "\(check.counts[$0] ?? 0) \($0.onScreen)" }.joined(separator: ", ")
        let files = layers.map(\.count).reduce(0, +)
        print("\(files) \(files == 1 ? "file" : "files"): \(counts).")
        guard check.problems.isEmpty else {
            print(check.problems.count == 1 ? "1 problem." : "\(check.problems.count) problems.")
            throw ExitCode(1)
        }
        print("No problem found.")
    }
}
