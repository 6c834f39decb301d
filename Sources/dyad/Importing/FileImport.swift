import EventStore
import Foundation
import Importing
import Relations
import Reporting

/// The import of one file: one thread reads it, and this one stores what it reads.
struct FileImport {
    let path: String
    let dataset: Dataset?
    let books: ImportCodebooks
    let store: EventStore
    let bar: ProgressBar

    /// - Throws: ``ImportError`` or ``EventStoreError``; the store is then as it was before.
    func run() throws -> ImportOutcome {
        if let known = try knownAlready() { return .alreadyThere(known) }
        let queue = BatchQueue()
        let reader = Thread { [path, dataset, books, bar] in
            queue.end(
                Result {
                    let file = try EventFile(path)
                    return try file.read(
                        as: dataset, with: books, progress: { bar.show(.reading($0)) }, reusing: queue.spare,
                        { try queue.put($0) })
                })
        }
        reader.stackSize = 8 << 20
        reader.start()
        defer { queue.close() }
        let arrival = EventStore.Arrival(
            name: path == "-" ? "standard input" : URL(filePath: path).lastPathComponent,
            time: Int(Date().timeIntervalSince1970), next: queue.next
        ) {
            guard let report = try queue.report() else { throw BatchQueue.NobodyReads() }
            return EventStore.Ending(dataset: report.dataset, digest: report.digest, rows: report.rows)
        }
        let outcome = try store.add(arrival) { bar.show(.storing($0)) }
        bar.clear()
        guard let report = try queue.report() else { throw BatchQueue.NobodyReads() }
        switch outcome {
        case .added(let file): return .added(file, report)
        case .alreadyThere(let file): return .alreadyThere(file)
        }
    }

    /// The stored file of the same bytes, where this one has the name of a stored one: then looking at its digest first
    /// saves reading it.
    private func knownAlready() throws -> EventHoldings.File? {
        guard path != "-" else { return nil }
        let name = URL(filePath: path).lastPathComponent
        guard try store.holdings().files.contains(where: { $0.name == name }) else { return nil }
        return try store.file(withDigest: try EventFile(path).digest())
    }
}
