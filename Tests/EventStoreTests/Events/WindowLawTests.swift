import EventStore
import Relations
import Samples
import Testing

@Suite("Lists of imported events")
struct WindowLawTests {
    private let own: OwnStore
    private let counted: Counted

    init() throws {
        own = try OwnStore()
        let files = [
            MadeFile("one", count: 1500, ids: 4000, seed: 1, of: 9),
            MadeFile("two", .gdelt2, count: 900, ids: 4000, seed: 2, of: 9),
        ]
        for file in files { try own.add(file) }
        counted = Counted(files: files)
    }

    private static let queries: [String] = [
        "pair:KEN-POL", "pair:KEN-POL since:2011-03 until:2011-09-17", "country:KEN", "", "pair:KEN-POL quad:4",
        "pair:KEN-POL from:KEN dataset:gdelt-2 not quad:1", "score<-5 mentions>=10", "code:04*", "country:UGA to:UGA",
        "lodz", "place:warszawa not code:10", "example.org/77", "pair:KEN-POL,KEN-UGA", "not since:2011-06",
        "score>=0 score<=2.5", "mentions=7",
    ]

    /// Whether an event fulfils a filter, by the plain reading of its terms.
    private func fits(_ event: MadeEvent, _ dataset: Dataset, _ term: FilterTerm) -> Bool {
        let sides = [event.actor, event.recipient].compactMap(\.self)
        let holds = term.values.contains { value in
            switch (term.field, value) {
            case (.pair, .pair(let pair)): pair.isWithin(sides)
            case (.country, .country(let country)): sides.contains(country) && Set(sides).count == 2
            case (.from, .country(let country)): event.actor == country
            case (.to, .country(let country)): event.recipient == country
            case (.since, .date(let date)): event.day >= date.first
            case (.until, .date(let date)): event.day <= date.last
            case (.quad, .word(let word)): event.quad.map { String($0.rawValue) } == word
            case (.dataset, .word(let word)): dataset.rawValue == word
            case (.code, .text(let code)):
                code.hasSuffix("*") ? event.code.hasPrefix(code.dropLast()) : event.code == code
            case (.place, .text(let text)): event.place.foldedWords.contains(text)
            case (nil, .text(let text)):
                [event.name, event.place, event.url, event.code].contains { $0.folded.contains(folded: text) }
            case (.score, .number(let number)):
                event.score.map {
                    switch term.comparison {
                    case .less: Double($0) < number * 100
                    case .atLeast: Double($0) >= number * 100
                    case .atMost: Double($0) <= number * 100
                    default: false
                    }
                } ?? false
            case (.mentions, .number(let number)):
                term.comparison == .equal ? event.mentions == Int(number) : event.mentions >= Int(number)
            default: false
            }
        }
        return holds != term.isNegated
    }

    @Test("have the events that a plain reading of the filter finds, the newest first", arguments: queries)
    func filters(text: String) throws {
        let filter = try Filter(text)
        let found = try own.store.all(EventQuery(filter))
        let expected = [Dataset.gdelt1, .gdelt2].flatMap { dataset in
            counted.events(dataset).filter { event in
                event.actor != nil && event.recipient != nil && event.actor != event.recipient
                    && filter.terms.allSatisfy { fits(event, dataset, $0) }
            }.map { "\(dataset.rawValue) \($0.id)" }
        }
        #expect(found.map { "\($0.dataset.rawValue) \($0.id)" }.sorted() == expected.sorted())
        #expect(!found.isEmpty)
        #expect(found.map(\.day) == found.map(\.day).sorted(by: >))
    }

    @Test("read the same in pieces of any size, in both directions, and say their place", arguments: queries)
    func pieces(text: String) throws {
        let query = EventQuery(try Filter(text))
        let all = try own.store.all(query, limit: 1000)
        for limit in [1, 7, 100] {
            var place = 0
            while place < all.count {
                let window = try own.store.events(
                    query, at: place == 0 ? .newest : .after(all[place - 1].key), limit: limit
                ) { false }
                #expect(window.events == Array(all[place..<min(all.count, place + limit)]))
                if let offset = window.offset { #expect(offset == place) }
                if let total = window.total { #expect(total == all.count) }
                place += limit * max(1, all.count / (limit * 20))
            }
            let end = try own.store.events(query, at: .oldest, limit: limit) { false }
            #expect(end.events == Array(all.suffix(limit)))
            let middle = all.count / 2
            let before = try own.store.events(query, at: .before(all[middle].key), limit: limit) { false }
            #expect(before.events == Array(all[..<middle].suffix(limit)))
            let day = try own.store.events(query, at: .day(all[middle].day), limit: limit) { false }
            #expect(day.events == Array(all.drop { $0.day > all[middle].day }.prefix(limit)))
        }
    }

    @Test func `a list of a pair knows its length and place from the roll-ups, by both rules`() throws {
        for text in ["pair:KEN-POL", "pair:KEN-POL quad:1,4 from:POL", "pair:KEN-POL since:2011-02-03"] {
            for isOneADay in [false, true] {
                var query = EventQuery(try Filter(text))
                query.isOneADay = isOneADay
                let all = try own.store.all(query)
                let window = try own.store.events(query, at: .day(all[all.count / 3].day), limit: 5) { false }
                #expect(window.total == all.count)
                #expect(window.offset == all.firstIndex { $0.key == window.events.first?.key })
            }
        }
    }

    @Test func `a row comes back as it went in`() throws {
        let event = try #require(
            counted.events(.gdelt1).first { $0.actor == kenya && $0.score != nil && $0.name != "" })
        let stored = try #require(
            try own.store.all(EventQuery(.all)).first { $0.dataset == .gdelt1 && $0.id == String(event.id) })
        #expect(stored.day == event.day && stored.actor == event.actor && stored.recipient == event.recipient)
        #expect(stored.code == event.code && stored.quad == event.quad)
        #expect(stored.score == event.score.map { Double($0) / 100 } && stored.mentions == event.mentions)
        #expect(stored.actorName == event.name && stored.place == event.place && stored.url == event.url)
        #expect(stored.file == "one" && (1...1500).contains(stored.line))
        #expect(try own.store.event(stored.key) == stored)
        #expect(try own.store.event(CodedEvent.Key(rawValue: 7)) == nil)
    }

    @Test func `a walk that is called off says how far it came, and goes on there`() throws {
        let query = EventQuery(try Filter("mentions>=1000"))
        let window = try own.store.events(query, at: .newest, limit: 10) { true }
        #expect(window.events.isEmpty)
        #expect(window.isPartial == (window.resume != nil))
        let pair = EventQuery(try Filter("pair:AAA-BBB"))
        #expect(
            try own.store.events(pair, at: .newest, limit: 10) { false } == EventWindow(events: [], offset: 0, total: 0)
        )
    }
}
