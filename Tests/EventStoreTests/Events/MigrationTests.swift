import Foundation
import GRDB
import Relations
import Samples
import Testing

@testable import EventStore

/// What was imported once stays readable for all programs that come later.
@Suite("Bringing an event store up to date")
struct MigrationTests {
    private let folder: TemporaryFolder
    private let url: URL

    init() throws {
        folder = try TemporaryFolder()
        url = folder.url.appending(path: "events.sqlite")
    }

    /// Makes a store as a released version wrote it. The fixtures are never changed; a new version adds its own.
    private func makeStore(ofVersion version: Int, _ kind: String = "") throws {
        let sql = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../Fixtures/version-\(version)\(kind).sql")
        let text = try String(contentsOf: sql, encoding: .utf8)
        let queue = try DatabaseQueue(path: url.path)
        try queue.writeWithoutTransaction { try $0.execute(sql: text) }
        try queue.close()
    }

    private func expectEvents(_ store: EventStore) throws {
        let pair = try #require(CountryPair(Sample.code("CHN"), Sample.code("JPN")))
        let events = try store.events(.init(.pair(pair)), at: .newest, limit: 100) { false }
        #expect(events.events.count == 25)
        #expect(try store.holdings().files.map(\.name) == ["a.txt"])
        let series = try store.series(.init(pair: pair, dataset: .icewsQuadruples, step: .month))
        let counts: [Int] = series.periods.map { period in (period.there.raw + period.back.raw).reduce(0, +) }
        #expect(counts == [20, 5])
    }

    @Test(
        "A store of every released version is read after an import has brought it up to date",
        arguments: 1...EventStore.version)
    func released(version: Int) throws {
        try makeStore(ofVersion: version)
        if version < EventStore.version {
            #expect(throws: EventStoreError.self) { try EventStore(at: url, for: .read) }
        }
        let store = try EventStore(at: url, for: .write)
        try expectEvents(store)
        try expectEvents(EventStore(at: url, for: .read))
        // More goes in beside what was there.
        _ = try store.add(MadeFile("two", .gdelt1, count: 100, ids: 2000, seed: 1, of: 1).arrival())
        #expect(try store.holdings().files.map(\.name) == ["a.txt", "two"])
        #expect(try store.database.read { try Int.fetchOne($0, sql: "PRAGMA user_version") } == EventStore.version)
    }

    @Test func `ids that come again counted twice up to version 2, and count once from then on`() throws {
        try makeStore(ofVersion: 2, "-repeats")
        let store = try EventStore(at: url, for: .write)
        let rows = { try store.all(EventQuery(.all)).map { "\($0.id) \($0.day) \($0.code) \($0.file)" }.sorted() }
        let first = (0..<8).map { "\(100 + $0) 2013-04-0\(1 + $0) 042 a.csv" }
        #expect(try rows() == first + ["200 2013-04-03 042 a.csv", "300 2013-04-05 173 b.csv"])
        #expect(try store.holdings().files.map(\.repeated) == [2, 3])
        let pair = try #require(CountryPair(Sample.code("CHN"), Sample.code("JPN")))
        let months = try store.series(.init(pair: pair, dataset: .gdelt1, step: .month)).periods
        #expect(months.map { ($0.there.raw + $0.back.raw).reduce(0, +) } == [9])
        #expect(months.map(\.all) == [10])
        // And they are known from then on.
        let a = try #require(try store.holdings().files.first)
        _ = try store.remove(file: a.id)
        #expect(
            try rows() == ["102 2013-04-03 042 b.csv", "200 2013-04-03 042 b.csv", "300 2013-04-05 173 b.csv"])
    }

    /// A version that does not exist yet.
    private let next: [EventStore.Migration] =
        EventStore.migrations + [
            { try $0.execute(sql: "CREATE TABLE later(a); INSERT INTO later SELECT id FROM file") }
        ]

    @Test func `a step to a later version is taken once, and only from the version before it`() throws {
        try makeStore(ofVersion: 1)
        let queue = try DatabaseQueue(path: url.path)
        for _ in 0..<2 {
            try queue.writeWithoutTransaction { try EventStore.migrate($0, path: url.path, by: next) }
            let numbers = try queue.read { db in
                try ["PRAGMA user_version", "SELECT count(*) FROM later", "SELECT count(*) FROM file"]
                    .map { try Int.fetchOne(db, sql: $0) }
            }
            #expect(numbers == [next.count, 1, 1])
        }
        let error = #expect(throws: EventStoreError.self) { try EventStore(at: url, for: .write) }
        #expect(error == .newer(path: url.path, found: next.count, known: EventStore.version))
    }

    @Test func `a step that fails in the middle leaves the store of the version before`() throws {
        try makeStore(ofVersion: 1)
        let queue = try DatabaseQueue(path: url.path)
        let faulty: [EventStore.Migration] =
            next + [{ try $0.execute(sql: "DROP TABLE event_chunk; CREATE TABLE event_chunk(key); SELECT nothing") }]
        #expect(throws: DatabaseError.self) {
            try queue.writeWithoutTransaction { try EventStore.migrate($0, path: url.path, by: faulty) }
        }
        try queue.close()
        try expectEvents(EventStore(at: url, for: .write))
    }

    @Test func `a program that ends in the middle of a step leaves the store of the version before`() throws {
        try makeStore(ofVersion: 1)
        let copy = folder.url.appending(path: "copy.sqlite")
        let queue = try DatabasePool(path: url.path)
        try queue.writeWithoutTransaction { db in
            // Changes go to the disk at once, as those of a great store do before it is done.
            try db.execute(sql: "PRAGMA cache_size = 1; PRAGMA cache_spill = 1; BEGIN IMMEDIATE")
            try next[1](db)
            try db.execute(
                sql: "CREATE TABLE large(a); INSERT INTO large VALUES (zeroblob(1000000)); PRAGMA user_version = 2")
            // What is on the disk now is what a kill leaves.
            for suffix in ["", "-wal"] {
                try FileManager.default.copyItem(
                    at: URL(filePath: url.path + suffix), to: URL(filePath: copy.path + suffix))
            }
            try db.execute(sql: "ROLLBACK")
        }
        let log = try FileManager.default.attributesOfItem(atPath: copy.path + "-wal")[.size] as? Int
        #expect(log ?? 0 > 1_000_000)
        try expectEvents(EventStore(at: copy, for: .write))
    }
}
