import Foundation
import GRDB
import Relations
import Samples
import Testing

@testable import EventStore

@Suite("Notes of which events a data set has")
struct IdentityBlockTests {
    private func table() throws -> DatabaseQueue {
        let queue = try DatabaseQueue()
        try queue.write { db in
            for (number, migration) in EventStore.migrations.enumerated() {
                try migration(db)
                try db.execute(sql: "PRAGMA user_version = \(number + 1)")
            }
        }
        return queue
    }

    /// The identities that the table has, each as often as it was noted, by data set.
    private func everything(_ db: Database) throws -> [Int: [UInt64]] {
        var found: [Int: [UInt64]] = [:]
        for row in try Row.fetchAll(
            db, sql: "SELECT dataset, first, events FROM identity_block ORDER BY dataset, first")
        {
            let (dataset, first, data): (Int, Int64, Data) = (row[0], row[1], row[2])
            let bytes = [UInt8](data)
            let entries = try #require(IdentityBlock.read(bytes, bytes.indices, first: UInt64(first)))
            for entry in entries {
                found[dataset, default: []] += [UInt64](repeating: entry.identity, count: Int(entry.events))
            }
        }
        return found
    }

    @Test("hold what files brought and took, in any order and any number", arguments: UInt64(0)..<8)
    func law(seed: UInt64) throws {
        var source = SeededSource(seed: seed)
        let reach: UInt64 = [60, 3000, 1 << 24, 1 << 60][Int(seed % 4)]
        let queue = try table()
        var files: [[UInt64]] = []
        for _ in 0..<20 {
            try queue.write { db in
                var editor = try IdentityEditor(db, .gdelt1)
                if files.count > 2, Bool.random(using: &source) {
                    let file = files.remove(at: Int.random(in: files.indices, using: &source))
                    var rest = Dictionary(grouping: files.joined()) { $0 }.mapValues(\.count)
                    for (place, identity) in file.enumerated() {
                        let others = rest[identity, default: 0] + file[(place + 1)...].prefix { $0 == identity }.count
                        #expect(try editor.remove(identity) == (others > 0))
                    }
                    rest = [:]
                } else {
                    let start = UInt64.random(in: 0..<reach, using: &source)
                    let count = Int.random(in: 1...3000, using: &source)
                    let file = (0..<count).map { _ in UInt64.random(in: start...reach, using: &source) % reach }
                        .sorted()
                    var there = Set(files.joined())
                    for identity in file {
                        #expect(try editor.add(identity) == !there.insert(identity).inserted)
                    }
                    files.append(file)
                }
                try editor.finish()
                #expect(try everything(db) == [1: files.joined().sorted()])
            }
        }
    }

    @Test func `are kept apart by data sets, and a block that grows at its end is filled up`() throws {
        try table().write { db in
            for start in 0..<40 {
                for dataset in [Dataset.gdelt1, .icews] {
                    var editor = try IdentityEditor(db, dataset)
                    for identity in 0..<100 { _ = try editor.add(UInt64(start * 100 + identity)) }
                    try editor.finish()
                }
            }
            let all = (0..<4000).map { UInt64($0) }
            #expect(try everything(db) == [1: all, 4: all])
            #expect(try Int.fetchOne(db, sql: "SELECT count(*) FROM identity_block") == 6)
        }
    }

    @Test func `an event that was never noted cannot be taken out`() throws {
        try table().write { db in
            var editor = try IdentityEditor(db, .gdelt1)
            _ = try editor.add(5)
            #expect(throws: DatabaseError.self) { try editor.remove(6) }
        }
    }

    @Test("come in their order, of one identity as they came", arguments: [1, 7, 100, 5000])
    func sorting(mostInMemory: Int) throws {
        var source = SeededSource(seed: UInt64(mostInMemory))
        let folder = try TemporaryFolder()
        for reach: UInt64 in [10, 1 << 30, 1 << 62] {
            var sorted = SortedIdentities(spillingInto: folder.url, mostInMemory: mostInMemory)
            let all = (0..<1200).map { _ in UInt64.random(in: 0..<reach, using: &source) }
            for (row, identity) in all.enumerated() { try sorted.append(identity, row: UInt64(row)) }
            try sorted.finish()
            var found: [UInt64] = []
            while let item = try sorted.next() {
                #expect(item.identity == all[Int(item.row)])
                found.append(item.row)
            }
            #expect(found == all.indices.sorted { (all[$0], $0) < (all[$1], $1) }.map { UInt64($0) })
        }
    }

    @Test("damaged bytes are none", arguments: UInt64(0)..<200)
    func damaged(seed: UInt64) {
        var source = SeededSource(seed: seed)
        let bytes = (0..<Int.random(in: 0..<40, using: &source)).map { _ in UInt8.random(in: 0...255, using: &source) }
        for entry in IdentityBlock.read(bytes, bytes.indices, first: 1 << 62) ?? [] {
            #expect(entry.identity >= 1 << 62 && entry.identity < 1 << 63)
        }
    }
}
