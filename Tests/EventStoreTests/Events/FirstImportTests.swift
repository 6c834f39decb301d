import Foundation
import GRDB
import Relations
import Samples
import Testing

@testable import EventStore

@Suite("The first import of a store")
struct FirstImportTests {
    private let file = MadeFile("one", .gdelt1, count: 600, ids: 3000, seed: 4, of: 4)

    /// An arrival during which something is done, once, when a part of the file has come.
    private func arrival(_ work: @escaping () throws -> Void) -> EventStore.Arrival {
        var arrival = file.arrival()
        let next = arrival.next
        var count = 0
        arrival.next = {
            count += 1
            if count == 4 { try work() }
            return try next()
        }
        return arrival
    }

    private func journal(_ own: OwnStore) throws -> String? {
        try DatabaseQueue(path: own.url.path).read { try String.fetchOne($0, sql: "PRAGMA journal_mode") }
    }

    @Test func `cannot be read before its end, which is said`() throws {
        let own = try OwnStore()
        var message: String?
        let during = arrival {
            let error = #expect(throws: EventStoreError.self) { try EventStore(at: own.url, for: .read) }
            message = error?.description
        }
        _ = try own.store.add(during, rowsInMemory: 50)
        #expect(
            message
                == "“\(own.url.path)” is being made by its first import, which has not ended. It can be read when that has; "
                + "where the import was stopped, the same command begins it anew.")
        let reader = try EventStore(at: own.url, for: .read)
        #expect(try reader.holdings().files.map(\.name) == ["one"])
        #expect(try journal(own) == "wal")
    }

    @Test func `takes the log where somebody reads the empty store, and is not seen before its end`() throws {
        let own = try OwnStore()
        let reader = try EventStore(at: own.url, for: .read)
        #expect(try reader.holdings().files.isEmpty)
        let during = arrival {
            let files = try reader.holdings().files
            #expect(files.isEmpty)
        }
        _ = try own.store.add(during, rowsInMemory: 50)
        #expect(try reader.holdings().files.map(\.name) == ["one"])
    }

    @Test func `leaves an empty store behind where it fails, which can be read and filled`() throws {
        let own = try OwnStore()
        #expect(throws: MadeFailure.self) { try own.store.add(file.arrival(failingAfter: 3), rowsInMemory: 50) }
        #expect(try journal(own) == "wal")
        #expect(try EventStore(at: own.url, for: .read).holdings().files.isEmpty)
        try own.add(file)
        let other = try OwnStore()
        try other.add(file)
        #expect(try own.store.all(EventQuery(.all)) == other.store.all(EventQuery(.all)))
    }

    @Test func `a store that is in no log can be read and gets more files`() throws {
        let own = try OwnStore()
        try own.add(file)
        let copy = own.folder.url.appending(path: "copy.sqlite")
        try DatabaseQueue(path: own.url.path).vacuum(into: copy.path)
        #expect(try EventStore(at: copy, for: .read).holdings().files.map(\.name) == ["one"])
        let second = MadeFile("two", .gdelt1, count: 100, ids: 3000, seed: 5, of: 4)
        _ = try EventStore(at: copy, for: .write).add(second.arrival())
        #expect(try EventStore(at: copy, for: .read).holdings().files.map(\.name) == ["one", "two"])
    }
}
