import Browsing
import Drawing
import Relations
import Samples
import Screen
import Synchronization
import Testing

@Suite("The strip of months on the home page, with coded events")
struct StripPictureTests {
    private static let sizes = [(40, 10), (80, 24), (120, 36), (160, 45)].map { Size(columns: $0.0, rows: $0.1) }
    private static let events = SampleEvents()

    private func sitting(
        _ size: Size = Size(columns: 80, rows: 24), partner: CountryCode? = Sample.poland, asOf: Day? = nil,
        preferences: Preferences = Preferences(), events: any EventLibrary = Self.events
    ) throws -> Sitting {
        try Sitting(
            SampleLibrary(Sample.kenyaPoland()), base: Sample.kenya, partner: partner, asOf: asOf,
            today: Sample.day("2024-09-01"), size: size, preferences: preferences, events: events)
    }

    @Test("has bars of the share that is reported, at every size", arguments: sizes)
    func bars(size: Size) throws {
        var sitting = try sitting(size)
        try sitting.type("6")
        try expectPicture("strip-\(size)", sitting)
    }

    @Test(
        "in other states",
        arguments: [
            ("month", "6" + String(repeating: "<Left>", count: 17)), ("kept", "6<Left><Enter>"),
            ("why", "6<Left><Left><Left>W<End>"),
        ])
    func states(name: String, script: String) throws {
        var sitting = try sitting(Size(columns: 120, rows: 36))
        try sitting.type(script)
        try expectPicture("strip-\(name)", sitting)
    }

    @Test func `sees no event after the day looked at`() throws {
        try expectPicture("strip-as-of", try sitting(asOf: Sample.day("2022-05-12")))
    }

    @Test func `of a pair without events says so, and leaves the lists where they were`() throws {
        let uganda = try #require(CountryCode("UGA"))
        let other = try sitting(partner: uganda)
        #expect(other.browser.layout.panes[.timeline] == (try sitting().browser.layout.panes[.timeline]))
        #expect(Frame(other.browser).lines.contains { $0.contains("nothing reported") })
    }

    @Test func `is read out as words`() throws {
        var preferences = Preferences()
        preferences.plain = true
        var sitting = try sitting(preferences: preferences)
        try sitting.type("6<Left><Left>")
        let text = Frame(sitting.browser).lines.joined(separator: "\n")
        #expect(text.contains("coded events"), "\(text)")
    }

    @Test func `asks once for what is imported and once for the months, and not again for keys`() throws {
        let counting = CountingEvents(Self.events)
        var sitting = try sitting(events: counting)
        #expect(counting.asked.series == 1)
        #expect(counting.asked.holdings == 1)
        try sitting.type("jjj36<Left><Left>2kk")
        #expect(counting.asked.series == 1)
        #expect(counting.asked.holdings == 1)
        try sitting.type("r")
        #expect(counting.asked.holdings == 2, "A reload asks what is imported now.")
    }
}

/// Events that count how often they are asked for.
private final class CountingEvents: EventLibrary {
    private let events: SampleEvents
    private let counts = Mutex((holdings: 0, series: 0))

    init(_ events: SampleEvents) { self.events = events }

    var asked: (holdings: Int, series: Int) { counts.withLock { $0 } }

    func holdings() -> EventHoldings {
        counts.withLock { $0.holdings += 1 }
        return events.holdings()
    }

    func series(_ query: SeriesQuery) -> EventSeries {
        counts.withLock { $0.series += 1 }
        return events.series(query)
    }

    func events(
        _ query: EventQuery, at anchor: EventWindow.Anchor, limit: Int, isCancelled: @Sendable () -> Bool
    ) -> EventWindow { events.events(query, at: anchor, limit: limit, isCancelled: isCancelled) }

    func count(
        _ query: EventQuery, from anchor: EventWindow.Anchor, isCancelled: @Sendable () -> Bool
    ) -> EventTally { events.count(query, from: anchor, isCancelled: isCancelled) }

    func event(_ key: CodedEvent.Key) -> CodedEvent? { events.event(key) }

    func partners(of country: CountryCode, in dataset: Dataset) -> [(partner: CountryCode, events: Int)] {
        events.partners(of: country, in: dataset)
    }
}
