import Browsing
import Relations
import Samples
import Screen
import Testing

/// What a filter would leave is said while it is being typed.
@Suite("The count of events beside a filter")
struct FilterCountTests {
    private static let sample = SampleEvents()

    private func sitting(budget: Int = .max) throws -> Sitting {
        var events = Self.sample
        events.budget = budget
        var sitting = try Sitting(
            SampleLibrary(Samples.Sample.kenyaPoland()), base: Samples.Sample.kenya, partner: Samples.Sample.poland,
            today: Samples.Sample.day("2024-09-01"), size: Size(columns: 80, rows: 24), events: events)
        try sitting.type("E")
        return sitting
    }

    private func note(_ browser: Browser) -> String? {
        if case .prompt(let prompt)? = browser.overlay { prompt.note } else { nil }
    }

    private func count(_ isWanted: (CodedEvent) -> Bool) -> String {
        "\(Self.sample.events.count(where: isWanted).grouped) events"
    }

    @Test func `is of the pair, whole, and follows each letter`() throws {
        var sitting = try sitting()
        try sitting.type("f")
        #expect(note(sitting.browser) == count { _ in true })
        try sitting.type("code:03*")
        #expect(note(sitting.browser) == count { $0.code.hasPrefix("03") })
        try sitting.type(" score<lt>-9")
        #expect(note(sitting.browser) == "no event")
        try sitting.type("<C-u>level:leader quad:4")
        #expect(note(sitting.browser) == count { $0.quad == .materialConflict } + " · no “level” here")
        try sitting.type("<C-u>nonsense:4")
        #expect(note(sitting.browser)?.hasPrefix("“nonsense” is not a field") == true)
        try sitting.type("<Esc>:filter quad:4")
        #expect(note(sitting.browser) == count { $0.quad == .materialConflict })
    }

    @Test func `is the same when it takes many answers`() throws {
        var sitting = try sitting(budget: 7)
        try sitting.type("fcode:03*")
        #expect(note(sitting.browser) == count { $0.code.hasPrefix("03") })
    }

    /// The last count that was asked for.
    private func asked(_ effects: [Effect]) -> EventCountRequest? {
        effects.compactMap { if case .ask(.eventCount(let request)) = $0 { request } else { nil } }.last
    }

    private func type(_ text: String, into browser: inout Browser) throws -> [Effect] {
        try KeyScript.keys(text).flatMap { browser.press($0) }
    }

    @Test func `grows with each answer, drops late ones, and ends with the prompt`() throws {
        var browser = try sitting().browser
        let first = try #require(asked(try type("fcode:04 sc", into: &browser)))
        #expect(note(browser) == "counting events …")
        let second = try #require(asked(try type("o", into: &browser)))
        #expect(first.query != second.query && first.number < second.number)
        // No frame waits for a count.
        _ = browser.receive(.countries([]), to: .countries)
        #expect(!browser.awaitsQuickAnswer)

        let day = EventWindow.Anchor.day(Samples.Sample.day("2020-01-01"))
        #expect(browser.receive(.eventCount(EventTally(events: 9)), to: .eventCount(first)) == [])
        #expect(note(browser) == "counting events …")
        _ = browser.press(.down)
        let answer = browser.receive(.eventCount(EventTally(events: 12_000, resume: day)), to: .eventCount(second))
        let third = try #require(asked(answer))
        #expect(third.anchor == day && third.query == second.query)
        #expect(note(browser) == "at least 12,000 events …")
        guard case .prompt(let prompt)? = browser.overlay else { throw Missing("The prompt is open.") }
        #expect(prompt.chosen == 0)

        var closed = browser
        _ = closed.press(.escape)
        #expect(closed.receive(.eventCount(EventTally(events: 1, resume: day)), to: .eventCount(third)) == [])
        #expect(closed.overlay == nil)

        var failed = browser
        _ = failed.receive(.failed("The store cannot be read."), to: .eventCount(third))
        #expect(failed.notice?.text == "The store cannot be read.")

        #expect(asked(browser.receive(.eventCount(EventTally(events: 35)), to: .eventCount(third))) == nil)
        #expect(note(browser) == "12,035 events")
    }

    @Test func `is of the records on their own pages`() throws {
        var sitting = try sitting()
        try sitting.type("qflevel:leader")
        #expect(note(sitting.browser)?.contains("meetings") == true)
    }
}
