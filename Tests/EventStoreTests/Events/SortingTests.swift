import EventStore
import Foundation
import Relations
import Samples
import Testing

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
}
