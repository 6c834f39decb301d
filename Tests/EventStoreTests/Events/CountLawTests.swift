import EventStore
import Relations
import Samples
import Testing

/// What is counted is what is listed.
@Suite("Counts of imported events")
struct CountLawTests {
    private let own: OwnStore

    init() throws {
        own = try OwnStore()
        try own.add(MadeFile("one", count: 1500, ids: 4000, seed: 1, of: 9))
        try own.add(MadeFile("two", .gdelt2, count: 900, ids: 4000, seed: 2, of: 9))
    }

    /// As long a count takes as it goes on.
    private func count(_ query: EventQuery, from anchor: EventWindow.Anchor = .newest) throws -> Int {
        var tally = try own.store.count(query, from: anchor) { false }
        var count = tally.events
        while let resume = tally.resume {
            tally = try own.store.count(query, from: resume) { false }
            count += tally.events
        }
        return count
    }

    @Test(
        "are those of the lists, from any place on",
        arguments: [
            "pair:KEN-POL", "pair:KEN-POL since:2011-03 until:2011-09-17", "country:KEN", "", "pair:KEN-POL quad:4",
            "pair:KEN-POL from:KEN dataset:gdelt-2 not quad:1", "score<-5 mentions>=10", "code:04*",
            "country:UGA to:UGA", "pair:KEN-POL lodz", "pair:KEN-POL,KEN-UGA", "pair:KEN-POL not since:2011-06",
        ])
    func count(text: String) throws {
        for isOneADay in [false, true] {
            var query = EventQuery(try Filter(text))
            query.isOneADay = isOneADay
            let all = try own.store.all(query)
            #expect(try count(query) == all.count)
            let middle = all[all.count / 2]
            if case .pair = query.scope {
                #expect(try count(query, from: .after(middle.key)) == all.count - all.count / 2 - 1)
                #expect(try count(query, from: .at(middle.key)) == all.count - all.count / 2)
            } else {
                #expect(try count(query, from: .day(middle.day)) == all.count { $0.day <= middle.day })
            }
        }
    }

    @Test func `that are called off end`() throws {
        let query = EventQuery(try Filter("code:04*"))
        let tally = try own.store.count(query, from: .newest) { true }
        #expect(tally.events <= 4096)
    }

    @Test func `of countries that the store does not know are none`() throws {
        #expect(try count(EventQuery(try Filter("pair:TON-VUT"))) == 0)
        #expect(try count(EventQuery(try Filter("country:TON"))) == 0)
    }
}
