package import EventStore
package import Relations

/// An event made by a seed, and a file of such events, for tests that must count them independently.
package struct MadeEvent: Hashable, Sendable {
    package var id: Int
    package var day: Day
    package var actor: CountryCode?
    package var recipient: CountryCode?
    package var code: String
    package var quad: QuadClass?
    /// In hundredths.
    package var score: Int?
    package var mentions: Int
    package var sources: Int
    package var name: String
    package var place: String
    package var url: String

    /// What an id stands for is the same wherever it comes.
    package init(id: Int, seed: UInt64, days: Int = 400) {
        var source = SeededSource(seed: seed &+ UInt64(id) &* 7919)
        let countries = ["KEN", "POL", "UGA", "AAA", "ZZZ"].compactMap { CountryCode($0) }
        self.id = id
        day = Day(number: 15_000 + Int.random(in: 0..<days, using: &source))
        actor = Int.random(in: 0..<8, using: &source) == 0 ? nil : countries.randomElement(using: &source)
        recipient = Int.random(in: 0..<8, using: &source) == 0 ? nil : countries.randomElement(using: &source)
        code = ["010", "10", "042", "043", "190", "999"].randomElement(using: &source) ?? ""
        quad = code == "999" ? nil : QuadClass.allCases.randomElement(using: &source)
        score = code == "999" ? nil : Int.random(in: -1000...1000, using: &source)
        mentions = Int.random(in: 0..<40, using: &source)
        name = ["", "KENYA", "Łódź", "PRIME MINISTER"].randomElement(using: &source) ?? ""
        place = ["", "Nairobi, Kenya", "Warszawa, Poland"].randomElement(using: &source) ?? ""
        url = "https://example.org/\(id / 3)"
        sources = Int.random(in: 0..<6, using: &source)
    }
}

/// A file of such events.
package struct MadeFile: Sendable {
    package var name: String
    package var dataset: Dataset
    package var events: [MadeEvent]

    package init(_ name: String, _ dataset: Dataset, _ events: [MadeEvent]) {
        self.name = name
        self.dataset = dataset
        self.events = events
    }

    /// Some events of ids up to a bound, so that files share some.
    package init(_ name: String, _ dataset: Dataset = .gdelt1, count: Int, ids: Int, seed: UInt64, of world: UInt64) {
        var source = SeededSource(seed: seed)
        self.init(
            name, dataset,
            (0..<count).map { _ in MadeEvent(id: Int.random(in: 0..<ids, using: &source), seed: world) })
    }

    /// The events as batches of a few rows, to be stored.
    ///
    /// - Parameter failingAfter: the batch after which reading fails.
    package func arrival(digest: String? = nil, failingAfter: Int? = nil) -> EventStore.Arrival {
        var rest = events[...]
        var taken = 0
        var line: UInt64 = 0
        return EventStore.Arrival(name: name, time: 0) {
            if let failingAfter, taken >= failingAfter { throw MadeFailure() }
            taken += 1
            guard !rest.isEmpty else { return nil }
            var batch = EventBatch(of: dataset)
            batch.beginsAnew = true
            for event in rest.prefix(100) {
                line += 1
                batch.append(event, line: line)
            }
            rest = rest.dropFirst(100)
            return batch
        } ending: {
            var rows: [RowClass: Int] = [:]
            for event in events {
                rows[RowClass(actor: event.actor.number, recipient: event.recipient.number), default: 0] += 1
            }
            return EventStore.Ending(dataset: dataset, digest: digest ?? name, rows: rows)
        }
    }
}

/// What a file throws that cannot be read to its end.
package struct MadeFailure: Error { package init() {} }

extension CountryCode? {
    fileprivate var number: CountryNumber { flatMap(CountryNumber.init) ?? .none }
}

extension EventBatch {
    fileprivate mutating func append(_ event: MadeEvent, line: UInt64) {
        var row = Row(
            day: Int32(event.day.number), actor: event.actor.number, recipient: event.recipient.number, line: line)
        // POLECAT's are no numbers; these are in the order of the numbers.
        let written = "event \(String(event.id + 1_000_000))"
        row.id = dataset == .polecat ? .text(text(written)) : .number(UInt64(event.id))
        row.code = number(event.code)
        row.quad = event.quad
        row.score = event.score.map(Int16.init)
        row.mentions = UInt32(event.mentions)
        row.sources = UInt32(event.sources)
        row.actorName = number(event.name)
        row.place = number(event.place)
        // Each event brings its address, so that lines have its number.
        newAddresses.append(text(event.url))
        row.address = UInt32(line)
        rows.append(row)
    }

    private mutating func number(_ text: String) -> UInt32 {
        guard !text.isEmpty else { return 0 }
        newTexts.append(self.text(text))
        return UInt32(newTexts.count)
    }

    private mutating func text(_ text: String) -> Text {
        defer { bytes.append(contentsOf: text.utf8) }
        return Text(offset: UInt32(bytes.count), length: UInt32(text.utf8.count))
    }
}
