import EventStore
import Relations
import Samples
import Testing

@Suite("The same event in several rows")
struct IdentityTests {
    /// Events of few ids; what stands beside an id is another day, pair, code and score each time.
    private static func file(_ name: String, _ dataset: Dataset, count: Int, ids: Int, seed: UInt64) -> MadeFile {
        var source = SeededSource(seed: seed)
        return MadeFile(
            name, dataset,
            (0..<count).map { _ in
                var event = MadeEvent(id: Int.random(in: 0..<100_000, using: &source), seed: seed, days: 30)
                event.id = Int.random(in: 0..<ids, using: &source)
                return event
            })
    }

    private static func files(seed: UInt64) -> [MadeFile] {
        let (counts, ids) = ([30, 200, 400], [40, 500, 5000])
        return (0..<7).map { number in
            let dataset = number % 3 == 2 ? Dataset.icews : .gdelt1
            let own = seed &* 31 &+ UInt64(number)
            return file("file \(number)", dataset, count: counts[number % 3], ids: ids[number / 3], seed: own)
        }
    }

    /// The events that count of files in the order of their import: of each id the first, in ICEWS of each id and day.
    private func counting(_ files: [MadeFile]) -> [String] {
        var seen: Set<String> = []
        return files.flatMap { file in
            file.events.filter { event in
                seen.insert("\(file.dataset) \(event.id) \(file.dataset == .icews ? "\(event.day)" : "")").inserted
            }.map { "\(file.name) \($0.id) \($0.day) \($0.actor?.text ?? "-") \($0.recipient?.text ?? "-") \($0.code)" }
        }.sorted()
    }

    private func stored(_ own: OwnStore) throws -> [String] {
        try own.everything().values.joined().map {
            "\($0.file) \($0.id) \($0.day) \($0.actor?.text ?? "-") \($0.recipient?.text ?? "-") \($0.code)"
        }.sorted()
    }

    private let event = {
        var event = MadeEvent(id: 7, seed: 1)
        (event.actor, event.recipient) = (CountryCode("KEN"), CountryCode("UGA"))
        return event
    }()
    private func moved(_ days: Int, to country: String = "POL") -> MadeEvent {
        var other = event
        other.day = event.day + days
        other.recipient = CountryCode(country)
        return other
    }

    @Test(
        "counts once in GDELT, by its id, whatever day and countries the other rows have",
        arguments: [Dataset.gdelt1, .gdelt2, .gdelt2Translation])
    func byID(dataset: Dataset) throws {
        let own = try OwnStore()
        try own.add(MadeFile("one", dataset, [event, moved(0, to: "ZZZ"), moved(3)]))
        try own.add(MadeFile("two", dataset, [moved(-2), event]))
        #expect(try stored(own) == counting([MadeFile("one", dataset, [event])]))
        #expect(try own.store.holdings().files.map(\.repeated) == [2, 2])
    }

    @Test func `counts once in ICEWS by its id and day, and the same id on another day is another event`() throws {
        let own = try OwnStore()
        let files = [
            MadeFile("one", .icews, [event, moved(0, to: "ZZZ"), moved(1)]), MadeFile("two", .icews, [moved(1)]),
        ]
        for file in files { try own.add(file) }
        #expect(try stored(own) == counting([MadeFile("one", .icews, [event, moved(1)])]))
        #expect(try own.store.holdings().files.map(\.repeated) == [1, 1])
    }

    @Test func `counts once in each stream and data set`() throws {
        let own = try OwnStore()
        let files = [Dataset.gdelt1, .gdelt2, .gdelt2Translation, .icews].map { MadeFile("\($0)", $0, [event]) }
        for file in files { try own.add(file) }
        #expect(try stored(own) == counting(files))
        #expect(try own.store.holdings().files.map(\.repeated) == [0, 0, 0, 0])
    }

    @Test func `is told by nothing where an id stands for the pairs of a row, or for no event`() throws {
        for dataset in [Dataset.polecat, .phoenix] {
            let own = try OwnStore()
            try own.add(MadeFile("one", dataset, [event, moved(0, to: "ZZZ"), moved(3)]))
            #expect(try stored(own).count == 3)
        }
    }

    @Test func `counts in the next file when the first is removed, wherever it stands there`() throws {
        let own = try OwnStore()
        let files = [
            MadeFile("one", .gdelt1, [event]), MadeFile("two", .gdelt1, [moved(5), moved(9)]),
            MadeFile("three", .gdelt1, [moved(5, to: "ZZZ")]),
        ]
        for file in files { try own.add(file) }
        for left in [files, Array(files.dropFirst()), Array(files.dropFirst(2)), []] {
            #expect(try stored(own) == counting(left))
            if let first = try own.store.holdings().files.first { _ = try own.store.remove(file: first.id) }
        }
    }

    @Test("is what an independent count says, however files come and go", arguments: UInt64(0)..<6)
    func comingAndGoing(seed: UInt64) throws {
        var source = SeededSource(seed: seed)
        let files = Self.files(seed: seed)
        let own = try OwnStore()
        var there: [MadeFile] = []
        for _ in 0..<30 {
            let others = files.filter { file in !there.contains { $0.name == file.name } }
            if let place = there.indices.randomElement(using: &source), others.isEmpty || Bool.random(using: &source) {
                let file = try #require(try own.store.holdings().files.first { $0.name == there[place].name })
                _ = try own.store.remove(file: file.id)
                there.remove(at: place)
            } else if let file = others.randomElement(using: &source) {
                try own.add(file)
                there.append(file)
            }
            #expect(try stored(own) == counting(there))
        }
        let fresh = try OwnStore()
        for file in there { try fresh.add(file) }
        #expect(try own.everything() == fresh.everything())
        #expect(try own.figures(madePairs) == fresh.figures(madePairs))
        #expect(try own.store.holdings().files.map(\.repeated) == fresh.store.holdings().files.map(\.repeated))
    }
}
