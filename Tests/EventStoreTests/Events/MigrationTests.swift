import EventStore
import Foundation
import GRDB
import Relations
import Samples
import Testing

/// Stores of earlier versions, as they were written then; see the folder `Versions`.
@Suite("An event store of an earlier version")
struct MigrationTests {
    private let folder: TemporaryFolder
    private let url: URL

    init() throws {
        folder = try TemporaryFolder()
        url = folder.url.appending(path: "events.sqlite")
        let text = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Versions/version-1.sql")
        try DatabaseQueue(path: url.path).writeWithoutTransaction { db in
            try db.execute(sql: String(contentsOf: text, encoding: .utf8))
            try db.execute(sql: "PRAGMA application_id = 1685677430; PRAGMA user_version = 1")
        }
    }

    @Test func `is brought up to date with every event and figure`() throws {
        let store = try EventStore(at: url, for: .write)
        let lines = try store.all(EventQuery(.all)).map { event in
            "\(event.day) \(event.actor?.text ?? "-") \(event.recipient?.text ?? "-") \(event.code) \(event.id) "
                + "\(event.line) \(event.place) \(event.url.suffix(13))"
        }
        #expect(
            lines == [
                "2013-04-01 EGY EGY 073 250000038 7 Central City, Egypt, Egypt 62500009.html",
                "2013-04-01 SLE SLE 190 250000037 6 Sierra Leone 62500009.html",
                "2013-04-01 DEU CAN 051 250000021 4 Germany 62500005.html",
                "2013-04-01 SYC ATA 020 250000010 3 Central City, Seychelles, Seychelles 62500002.html",
                "2013-04-01 USA NGA 112 250000028 5 Central City, United States, United States 62500007.html",
                "2013-04-01 USA USA 100 250000006 2 Central City, United States, United States 62500001.html",
                "2013-04-01 ZMB RUS 071 250000004 1 Zambia 62500001.html",
            ])
        let pair = try #require(CountryPair(CountryCode("RUS")!, CountryCode("ZMB")!))
        let series = try store.series(SeriesQuery(pair: pair, dataset: .gdelt1, step: .day))
        #expect(series.periods.map { $0.there.raw.reduce(0, +) + $0.back.raw.reduce(0, +) } == [1])
        #expect(try store.remove(file: 1)?.name == "made.csv")
        #expect(try store.all(EventQuery(.all)).isEmpty)
    }

    @Test func `cannot be read before that, and says how it can`() throws {
        let error = #expect(throws: EventStoreError.self) { try EventStore(at: url, for: .read) }
        #expect(
            error.map { "\($0)".replacing(url.path, with: "FILE") }
                == "“FILE” cannot be read (it is of version 1 and is brought up to date by an import).")
        _ = try EventStore(at: url, for: .write)
        #expect(try EventStore(at: url, for: .read).holdings().files.map(\.name) == ["made.csv"])
    }

    @Test func `that holds nonsense is told, and stays as it was`() throws {
        try DatabaseQueue(path: url.path).write { try $0.execute(sql: "DROP TABLE address") }
        let error = #expect(throws: EventStoreError.self) { try EventStore(at: url, for: .write) }
        #expect(
            error.map { "\($0)".replacing(url.path, with: "FILE") }?.hasPrefix("“FILE” is damaged") ?? false)
        let version = try DatabaseQueue(path: url.path).read { try Int.fetchOne($0, sql: "PRAGMA user_version") }
        #expect(version == 1)
    }
}
