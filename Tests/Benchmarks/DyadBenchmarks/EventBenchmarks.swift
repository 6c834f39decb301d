import Benchmark
import EventStore
import Foundation
import Importing
import Records
import Relations
import Samples

/// Coded events: files on their way into the store, and what the pages ask of it.
func eventBenchmarks() {
    Benchmark("events-read") { benchmark in
        let files = try EventFiles.shared.get()
        var kept = 0
        try benchmark.measure {
            kept = try EventFile(files.rows.path).read(with: files.books) { blackHole($0.rows.count) }.kept
        }
        guard kept == EventFiles.count else { throw Missing(description: "Rows were lost: \(kept)") }
    }

    Benchmark("events-store") { benchmark in
        let folder = try TemporaryFolder()
        let store = try EventStore(at: folder.url.appending(path: "events.sqlite"), for: .write)
        let file = try EventFiles.shared.get().made
        try benchmark.measure {
            blackHole(try store.add(file.arrival()))
        }
    }

    // Months come from the figures that are kept, weeks from the events.
    for step in [SeriesStep.month, .week] {
        Benchmark("events-series-\(step)") { benchmark in
            let files = try EventFiles.shared.get()
            try benchmark.measure {
                blackHole(try files.store.series(SeriesQuery(pair: files.pair, dataset: .gdelt1, step: step)))
            }
        }
    }

    Benchmark("events-newest") { benchmark in
        let files = try EventFiles.shared.get()
        try benchmark.measure {
            blackHole(try files.store.events(EventQuery(.pair(files.pair)), at: .newest, limit: 60) { false })
        }
    }

    Benchmark("events-filtered") { benchmark in
        let files = try EventFiles.shared.get()
        let query = EventQuery(try Filter("pair:KEN-POL code:04* score<9 warszawa"))
        try benchmark.measure {
            blackHole(try files.store.events(query, at: .newest, limit: 60) { false })
        }
    }
}

/// Events from a seed, as a file and in a store, made once.
private struct EventFiles {
    static let count = 10_000
    static let shared = Result { try Self() }

    let folder: TemporaryFolder
    let rows: URL
    let made: MadeFile
    let store: EventStore
    let books: ImportCodebooks
    let pair: CountryPair

    private init() throws {
        folder = try TemporaryFolder()
        rows = folder.url.appending(path: "rows.csv")
        made = MadeFile("rows", .gdelt1, count: Self.count, ids: 1_000_000, seed: 1, of: 1)
        try Data(made.events.map(Self.row).joined().utf8).write(to: rows)
        store = try EventStore(at: folder.url.appending(path: "events.sqlite"), for: .write)
        _ = try store.add(made.arrival())
        let codebooks = ShippedRecords.data.appending(path: "Codebooks")
        books = try ImportCodebooks(
            events: EventCodebooks(folder: codebooks), countries: CountryCodebooks(folder: codebooks))
        pair = try ShippedRecords.pair("KEN", "POL")
    }

    /// A row of 58 columns.
    private static func row(_ event: MadeEvent) -> String {
        var fields = [String](repeating: "", count: 58)
        fields[0] = String(event.id)
        fields[1] = event.day.description.filter { $0 != "-" }
        (fields[6], fields[7], fields[17]) = (event.name, event.actor?.text ?? "", event.recipient?.text ?? "")
        (fields[26], fields[29]) = (event.code, event.quad.map { String(max(1, $0.rawValue)) } ?? "")
        fields[30] = event.score.map { String(Double($0) / 100) } ?? ""
        (fields[31], fields[32], fields[33]) = ("\(event.mentions)", "\(event.sources)", "\(event.mentions)")
        (fields[50], fields[53], fields[57]) = (event.place, "1.5", event.url)
        return fields.joined(separator: "\t") + "\n"
    }
}
