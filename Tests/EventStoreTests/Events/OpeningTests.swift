import EventStore
import Foundation
import GRDB
import Relations
import Samples
import Testing

@Suite("Opening an event store")
struct OpeningTests {
    private let folder: TemporaryFolder
    private let url: URL

    init() throws {
        folder = try TemporaryFolder()
        url = folder.url.appending(path: "events.sqlite")
    }

    private func message(_ access: EventStore.Access) -> String? {
        let error = #expect(throws: EventStoreError.self) { try EventStore(at: url, for: access) }
        return error.map { "\($0)".replacing(url.path, with: "FILE") }
    }

    @Test("Another program’s file is told and left alone", arguments: ["GIF89a and more", "SQLite format 3"])
    func foreign(text: String) throws {
        try Data(text.utf8).write(to: url)
        for access in [EventStore.Access.read, .write] {
            #expect(
                message(access)
                    == "“FILE” is another program’s file and no event store. Give another place with --store FILE.")
        }
        #expect(try Data(contentsOf: url) == Data(text.utf8))
    }

    @Test func `another program's database is told and left alone`() throws {
        try DatabaseQueue(path: url.path).write { try $0.execute(sql: "CREATE TABLE own(a)") }
        let bytes = try Data(contentsOf: url)
        for access in [EventStore.Access.read, .write] {
            #expect(
                message(access)
                    == "“FILE” is another program’s file and no event store. Give another place with --store FILE.")
        }
        #expect(try Data(contentsOf: url) == bytes)
    }

    @Test func `a store of a later version is told and left alone`() throws {
        _ = try EventStore(at: url, for: .write)
        try DatabaseQueue(path: url.path).write { try $0.execute(sql: "PRAGMA user_version = 99") }
        for access in [EventStore.Access.read, .write] {
            #expect(
                message(access)
                    == "“FILE” is an event store of version 99, and this program knows version 3. Use the newer "
                    + "program, or give another place with --store FILE.")
        }
    }

    @Test func `a store that is not there cannot be read, and reading makes none`() throws {
        #expect(message(.read) == "“FILE” cannot be read (unable to open database file).")
        #expect(!FileManager.default.fileExists(atPath: url.path))
    }

    @Test("A store with some bytes overwritten answers or says so, and never crashes", arguments: UInt64(0)..<40)
    func damaged(seed: UInt64) throws {
        let own = try OwnStore()
        try own.add(MadeFile("one", .gdelt1, count: 600, ids: 2000, seed: 1, of: 1))
        // Reading what another connection has left in the log is not the matter here.
        _ = try DatabaseQueue(path: own.url.path).inDatabase { try $0.checkpoint(.truncate) }
        var bytes = [UInt8](try Data(contentsOf: own.url))
        var source = SeededSource(seed: seed)
        for _ in 0..<20 {
            // The first page's head stays, so that it is a store.
            let place = Int.random(in: 100..<bytes.count, using: &source)
            let length = Int.random(in: 1...64, using: &source)
            for index in place..<min(bytes.count, place + length) {
                bytes[index] = .random(in: 0...255, using: &source)
            }
        }
        try Data(bytes).write(to: url)
        do {
            let store = try EventStore(at: url, for: .read)
            _ = try store.holdings()
            _ = try store.events(.init(.all), at: .newest, limit: 1000) { false }
            for pair in madePairs {
                _ = try store.events(.init(.pair(pair)), at: .newest, limit: 1000) { false }
                _ = try store.series(.init(pair: pair, dataset: .gdelt1, step: .month))
                _ = try store.series(.init(pair: pair, dataset: .gdelt1, step: .day))
                _ = try store.partners(of: pair.first, in: .gdelt1)
            }
            _ = try EventStore(at: url, for: .write).remove(file: 1)
        } catch let error as EventStoreError {
            #expect(!error.description.isEmpty)
        }
    }
}
