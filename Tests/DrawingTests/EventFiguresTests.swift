import Browsing
import Drawing
import Relations
import Samples
import Screen
import Testing

/// Pages of records that take a figure from the coded events, where any are imported.
@Suite("Figures of coded events on other pages")
struct EventFiguresTests {
    private func sitting(_ page: PageAddress, events: (any EventLibrary)?) throws -> Sitting {
        var sitting = try Sitting(
            SampleLibrary(Samples.Sample.kenyaPoland()), base: Samples.Sample.kenya, partner: Samples.Sample.poland,
            today: Samples.Sample.day("2024-09-01"), size: Size(columns: 120, rows: 36), events: events)
        try sitting.open(page)
        return sitting
    }

    private func screen(_ sitting: Sitting) -> String { Frame(sitting.browser).lines.joined(separator: "\n") }

    @Test func `the matrix shows the net cooperation that the events give`() throws {
        let pair = try #require(CountryPair(Samples.Sample.kenya, Samples.Sample.poland))
        let day = Samples.Sample.day("2024-09-01")
        let share = try #require(try SampleEvents().netCooperation(of: [pair], asOf: day)[pair])
        let figure = (share.share * 100).rounded() / 100

        let page = try sitting(.matrix(.cooperation), events: SampleEvents())
        #expect(page.browser.openPage?.note.contains("1 pair compiled") == true)
        #expect(screen(page).replacing("−", with: "-").contains("\(figure)".replacing("0.", with: ".")), "\(figure)")
    }

    @Test func `without events no pair of the matrix is compiled`() throws {
        let page = try sitting(.matrix(.cooperation), events: nil)
        #expect(page.browser.openPage?.note.contains("no pair compiled") == true)
    }

    @Test func `a month of much reported consultation is something to look for, on days that know of it`() throws {
        let pair = try #require(CountryPair(Samples.Sample.kenya, Samples.Sample.poland))
        let day = Samples.Sample.day("2024-09-01")
        // Invented events have such a month for some seeds only.
        let found = try (1..<400).lazy.map { SampleEvents(seed: $0) }.compactMap { events in
            try events.consultation(of: pair, asOf: day)?.unusual.first.map { (events: events, month: $0) }
        }.first
        let (events, month) = try #require(found)
        let words = String("\(month.first)".prefix(7)) + "    much reported"

        var page = try sitting(.blindSpots, events: events)
        #expect(screen(page).contains(words))
        try page.type("a<C-u>\(month.first)<Enter>")
        #expect(!screen(page).contains(words))
        #expect(try !screen(sitting(.blindSpots, events: nil)).contains(words))
    }
}
