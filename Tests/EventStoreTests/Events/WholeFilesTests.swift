import EventStore
import Foundation
import Relations
import Samples
import Synchronization
import Testing

@Suite("Importing whole files")
struct WholeFilesTests {
    private let file = MadeFile("one", .gdelt1, count: 900, ids: 2000, seed: 1, of: 1)

    @Test func `a file that cannot be read to its end leaves the store as it was`() throws {
        let own = try OwnStore()
        try own.add(file)
        let (rows, generation) = (try own.everything(), try own.store.holdings().generation)
        let other = MadeFile("two", .gdelt1, count: 900, ids: 2000, seed: 2, of: 1)
        for batches in [0, 3, 9] {
            #expect(throws: MadeFailure.self) {
                try own.store.add(other.arrival(failingAfter: batches), rowsInMemory: 100)
            }
        }
        #expect(try own.everything() == rows)
        #expect(try own.store.holdings().generation == generation)
        try own.add(other)
        #expect(try own.store.holdings().files.map(\.name) == ["one", "two"])
    }

    @Test func `opening a store that another import is writing waits for it`() throws {
        let own = try OwnStore()
        try own.add(file)
        let url = own.url
        var arrival = MadeFile("two", .gdelt1, count: 900, ids: 2000, seed: 2, of: 1).arrival()
        let next = arrival.next
        let (waits, opened) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
        var isFirst = true
        arrival.next = {
            if isFirst {
                isFirst = false
                Thread {
                    if (try? EventStore(at: url, for: .write) { waits.signal() }) != nil { opened.signal() }
                }.start()
                #expect(waits.wait(timeout: .now() + 60) == .success)
            }
            return try next()
        }
        _ = try own.store.add(arrival)
        #expect(opened.wait(timeout: .now() + 60) == .success)
        #expect(try own.store.holdings().files.map(\.name) == ["one", "two"])
    }

    @Test func `the same file again changes nothing and is named`() throws {
        let own = try OwnStore()
        try own.add(file)
        let before = try own.store.holdings()
        let again = try own.store.add(MadeFile("other name", .gdelt1, file.events).arrival(digest: "one"))
        #expect(again == .alreadyThere(before.files[0]))
        #expect(try own.store.holdings() == before)
        #expect(try own.store.file(withDigest: "one") == before.files[0])
        #expect(try own.store.file(withDigest: "two") == nil)
    }

    @Test func `the same event in two files counts once, and the repeats are counted`() throws {
        let own = try OwnStore()
        try own.add(file)
        try own.add(MadeFile("a copy", .gdelt1, file.events.reversed()))
        let distinct = Set(file.events).count
        #expect(try own.everything().values.joined().count == distinct)
        let repeated = try own.store.holdings().files.map(\.repeated)
        #expect(repeated.reduce(0, +) == 2 * file.events.count - distinct)
        #expect(repeated[1] == file.events.count)
    }

    @Test func `a browser that is open reads on, and sees the new state when it asks again`() throws {
        let own = try OwnStore()
        try own.add(file)
        let reader = try EventStore(at: own.url, for: .read)
        #expect(try reader.holdings().files.count == 1)
        let other = MadeFile("two", .gdelt2, count: 300, ids: 2000, seed: 2, of: 1)
        var arrival = other.arrival()
        let ending = arrival.ending
        arrival.ending = {
            #expect(try reader.holdings().files.count == 1)
            return try ending()
        }
        _ = try own.store.add(arrival)
        #expect(try reader.holdings().files.map(\.name) == ["one", "two"])
        #expect(try reader.all(EventQuery(.all)).count == own.store.all(EventQuery(.all)).count)
    }

    @Test func `ten that read while files come in and go out see whole files at every moment`() throws {
        let own = try OwnStore()
        try own.add(file)
        let (store, url) = (own.store, own.url)
        let other = MadeFile("two", .gdelt2, count: 300, ids: 2000, seed: 2, of: 1)
        let sizes: Set<Int> = [
            Set(file.events).count, Set(file.events).count + Set(other.events).count,
        ]
        let isOver = Mutex(false)
        let looks = Mutex(0)
        DispatchQueue.concurrentPerform(iterations: 11) { number in
            do {
                guard number > 0 else {
                    defer { isOver.withLock { $0 = true } }
                    for _ in 0..<5 {
                        _ = try store.add(other.arrival(), rowsInMemory: 100)
                        let second = try #require(try store.holdings().files.first { $0.name == "two" })
                        _ = try store.remove(file: second.id)
                    }
                    return
                }
                let reader = try EventStore(at: url, for: .read)
                repeat {
                    var count = 0
                    try reader.each(EventQuery(.all)) { events in
                        count += events.count
                        return true
                    }
                    #expect(sizes.contains(count))
                    looks.withLock { $0 += 1 }
                } while !isOver.withLock { $0 }
            } catch {
                Issue.record(error)
            }
        }
        #expect(looks.withLock { $0 } >= 10)
    }

    @Test func `a second import waits for the first, and says so`() throws {
        let own = try OwnStore()
        let other = try EventStore(at: own.url, for: .write)
        let second = MadeFile("two", .gdelt2, count: 300, ids: 2000, seed: 2, of: 1)
        var arrival = file.arrival()
        let next = arrival.next
        var said: [EventStore.Progress] = []
        arrival.next = {
            if said.isEmpty {
                // Waiting would be for ever here, so that what is told is also what ends it.
                #expect(throws: MadeFailure.self) {
                    try other.add(second.arrival()) { progress in
                        said.append(progress)
                        throw MadeFailure()
                    }
                }
            }
            return try next()
        }
        _ = try own.store.add(arrival)
        #expect(said == [.waiting])
        _ = try other.add(second.arrival())
        #expect(try own.store.holdings().files.map(\.name) == ["one", "two"])
    }

    @Test func `rows that no key has room for are told, and nothing is stored`() throws {
        let own = try OwnStore()
        var batch = EventBatch(of: .gdelt1)
        for number in 0...1100 {
            let code = CountryNumber(rawValue: UInt16(number + 1)) ?? .none
            batch.rows.append(EventBatch.Row(day: 0, actor: code, recipient: .none, line: 1))
        }
        var batches = [batch]
        let arrival = EventStore.Arrival(name: "many", time: 0) {
            batches.popLast()
        } ending: {
            EventStore.Ending(dataset: .gdelt1, digest: "many", rows: [:])
        }
        let error = #expect(throws: EventStoreError.self) { try own.store.add(arrival) }
        #expect(
            error?.description
                == "There are more than a thousand different countries, and a store has no room for more.")
        #expect(try own.store.holdings().files.isEmpty)
    }
}
