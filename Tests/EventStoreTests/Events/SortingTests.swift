import Foundation
import Relations
import Samples
import Testing

@testable import EventStore

@Suite("Sorting what is imported")
struct SortingTests {
    @Test("gives the same store whatever fits into memory", arguments: [1, 7, 100, 5000])
    func runs(rowsInMemory: Int) throws {
        let file = MadeFile("one", .gdelt1, count: 1200, ids: 3000, seed: 4, of: 4)
        let (one, other) = (try OwnStore(), try OwnStore())
        try one.add(file, rowsInMemory: 2000)
        try other.add(file, rowsInMemory: rowsInMemory)
        #expect(try one.store.all(EventQuery(.all)) == other.store.all(EventQuery(.all)))
        #expect(try one.figures(madePairs) == other.figures(madePairs))
    }

    @Test func `nothing is left beside the store`() throws {
        let own = try OwnStore()
        try own.add(MadeFile("one", .gdelt1, count: 1200, ids: 3000, seed: 4, of: 4), rowsInMemory: 100)
        let names = try FileManager.default.contentsOfDirectory(atPath: own.folder.url.path)
        #expect(Set(names).isSubset(of: ["events.sqlite", "events.sqlite-wal", "events.sqlite-shm"]))
    }

    @Test("A run comes back from its file as it went in, in pieces of any size", arguments: [4 << 10, 64 << 10])
    func spilled(readAhead: Int) throws {
        let folder = try TemporaryFolder()
        var chance = SeededSource(seed: UInt64(readAhead))
        let file = try SpillFile(in: folder.url)
        var runs: [(rows: RowRun, place: Range<Int>)] = []
        // Longer than what is given back to the file system at once.
        for _ in 0..<2 {
            var run = RowRun()
            for row in 0..<40_000 {
                var body = EventBody()
                body.details.line = UInt64.random(in: 0...UInt64.max, using: &chance)
                // Some rows are longer than what is read at a time.
                if row % 20_000 == 7 { body.id = .text([UInt8](repeating: 65, count: 100_000)) }
                run.append(body, group: UInt64.random(in: 0..<1 << 42, using: &chance), row: row)
            }
            run.sort()
            runs.append((run, try file.write(run, at: runs.last?.place.upperBound ?? 0)))
        }
        var readers = try runs.map { try RunReader(file, $0.place, readAhead: readAhead) }
        for place in runs[0].rows.items.indices {
            for index in runs.indices {
                let item = runs[index].rows.items[place]
                guard readers[index].group == item.group else {
                    Issue.record("another group at row \(place) of run \(index)")
                    return
                }
                var bytes: [UInt8] = []
                let range = try readers[index].take(into: &bytes)
                guard bytes[range] == runs[index].rows.bytes[item.range] else {
                    Issue.record("another row at \(place) of run \(index)")
                    return
                }
            }
        }
        #expect(readers.allSatisfy { $0.group == nil })
    }
}
