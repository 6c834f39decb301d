import Compiling
import EventStore
import Foundation
import Relations
import Samples
import Synchronization

/// A small folder of records in a folder of its own, and the store that is compiled from it.
struct RecordFiles {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        for (path, text) in Self.first { try write(text, to: path) }
    }

    var records: URL { folder.url.appending(path: "records") }
    var own: URL { folder.url.appending(path: "own") }
    var store: URL { folder.url.appending(path: "cache/records.sqlite") }

    var compiler: Compiler {
        Compiler(layers: [.init(records, number: 0), .init(own, number: 1)], codebook: nil, store: store)
    }

    func refresh() throws -> any Library { try compiler.refresh() }

    /// Without the records that were sound before a fault.
    func refreshWithoutFormer() throws -> any Library {
        try Compiler(
            layers: [.init(records, number: 0), .init(own, number: 1)], codebook: nil, store: store,
            keepsFormer: false
        ).refresh()
    }

    /// What a store made from nothing says of the same files.
    func compiledAnew() throws -> any Library {
        let store = folder.url.appending(path: "anew/\(UUID().uuidString).sqlite")
        return try Compiler(
            layers: [.init(records, number: 0), .init(own, number: 1)], codebook: nil, store: store
        ).refresh()
    }

    func write(_ text: String, to path: String) throws {
        let file = try folder.write(text, to: "records/" + path)
        try Self.touch(file)
    }

    func writeOwn(_ text: String, to path: String) throws {
        let file = try folder.write(text, to: "own/" + path)
        try Self.touch(file)
    }

    func remove(_ path: String) throws {
        try FileManager.default.removeItem(at: records.appending(path: path))
    }

    /// Each writing has a time of its own, however coarse the clock of the file system is.
    private static func touch(_ file: URL) throws {
        let number = Double(clock.next())
        try FileManager.default.setAttributes(
            [.modificationDate: Date(timeIntervalSince1970: 1_700_000_000 + number)], ofItemAtPath: file.path)
    }

    private static let clock = Counter()

    static let first: [String: String] = [
        "folder.yaml": """
        folder: { name: Samples, records_through: 2024-06-30 }
        countries:
          - { id: KEN, name: Kenya, top_office: head_of_state, unsourced: yes, origin: human }
          - { id: POL, name: Poland, top_office: head_of_government, names: { ja: ポーランド }, unsourced: yes, origin: human }
        sources:
          - { id: gazette, title: The Gazette, origin: human }
        """,
        "incidents/2022.yaml": incidents([("ship-held", "A ship with tea is held in Gdynia", "2022-07-15", "gazette")]),
        "incidents/2023.yaml": incidents([("cafe-closed", "Café Świt closes 茶館", "2023-03-01", "gazette")]),
    ]

    /// A file of incidents: id, title, date and source of each.
    static func incidents(_ rows: [(id: String, title: String, date: String, source: String)]) -> String {
        "incidents:\n"
            + rows.map { row in
                """
                  - id: \(row.id)
                    title: \(row.title)
                    date: \(row.date)
                    countries: [KEN, POL]
                    sources: [\(row.source)]
                    origin: human

                """
            }.joined()
    }
}

/// Numbers that never come twice, for tests that run at once.
private final class Counter: Sendable {
    private let number = Mutex(0)

    func next() -> Int {
        number.withLock { number in
            number += 1
            return number
        }
    }
}

extension Library {
    /// Everything that a library answers, as lines that can be compared.
    func everything() throws -> [String] {
        var lines: [String] = []
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        for kind in RecordKind.allCases {
            for record in try records(of: kind) {
                let body = String(decoding: try encoder.encode(record.record), as: UTF8.self)
                let namers = try references(to: record.reference).map { "\($0.kind.rawValue):\($0.id)" }
                lines.append("\(kind.rawValue) \(body) named by \(namers.joined(separator: " "))")
            }
        }
        lines += try problems()
        lines += try counts().map { "\($0.key.rawValue) \($0.value)" }.sorted()
        lines.append("\(try folder())")
        return lines
    }

    func titles() throws -> [String] { try records(of: .incident).map(\.title) }
}
