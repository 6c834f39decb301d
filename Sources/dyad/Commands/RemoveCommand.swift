import ArgumentParser
import EventStore
import Foundation
import Importing
import Relations

/// Takes an imported file out again.
struct RemoveCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove", abstract: "Takes imported files out again; all figures are as if they had never come in."
    )

    @Argument(help: "The files, by their path, their name as dyad info shows it, or the beginning of their digest.")
    var files: [String]

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let places = try options.places()
        for name in files {
            if try removeVisits(name, places) { continue }
            let bar = ProgressBar(name: name)
            defer { bar.clear() }
            let store = try EventStore(at: try places.existingEvents(), for: .write) {
                bar.show(.storing(.waiting))
            }
            let file = try file(name, in: store)
            _ = try store.remove(file: file.id) { bar.show(.storing($0)) }
            bar.clear()
            print("\(file.name.sanitized): removed, \(file.kept) rows of \(file.dataset.onScreen).")
        }
    }

    /// Takes a list of visits out of the folder, by its name there or that of the file it came from.
    ///
    /// - Returns: whether there was one.
    private func removeVisits(_ name: String, _ places: Places) throws -> Bool {
        let last = URL(filePath: name).lastPathComponent
        let plain = places.visitName(last.hasSuffix(".gz") ? String(last.dropLast(3)) : last)
        guard let file = places.visitFiles.first(where: { $0.lastPathComponent == plain }) else { return false }
        do {
            try FileManager.default.removeItem(at: file)
        } catch {
            throw Complaint("“\(file.path.sanitized)” was not removed: \(error.localizedDescription)")
        }
        print("\(plain.sanitized): removed, a list of visits.")
        return true
    }

    /// The imported file that is meant: by its bytes where it is there, else by its name or its digest.
    private func file(_ name: String, in store: EventStore) throws -> EventHoldings.File {
        if FileManager.default.fileExists(atPath: name) {
            if let file = try store.file(withDigest: try EventFile(name).digest()) { return file }
        }
        let all = try store.holdings().files
        let byName = all.filter { $0.name == name }
        let found = byName.isEmpty && name.count >= 8 ? all.filter { $0.digest.hasPrefix(name.lowercased()) } : byName
        switch found.count {
        case 1: return found[0]
        case 0:
            let nearest = NearestWord.nearest(to: name, among: all.map(\.name)).map {
                " Did you mean “\($0.sanitized)”?"
            }
            throw Complaint(
                "“\(name.sanitized)” is not among the imported files; dyad info lists them." + (nearest ?? ""))
        default:
            throw Complaint(
                "Several imported files are named “\(name.sanitized)”. Write the beginning of one’s digest: "
                    + found.map { String($0.digest.prefix(12)) }.joined(separator: ", ") + ".")
        }
    }
}
