import Browsing
import Relations
import Samples
import Screen
import Testing

/// The event under the cursor stays there, however far down the list it is.
@Suite("The place on the page of coded events")
struct EventsPlaceTests {
    private static let sample = SampleEvents()

    private func sitting(_ events: SampleEvents = Self.sample, at bookmark: Bookmark? = nil) throws -> Sitting {
        let library = SampleLibrary(Samples.Sample.kenyaPoland())
        let (today, size) = (Samples.Sample.day("2024-09-01"), Size(columns: 80, rows: 24))
        if let bookmark { return try Sitting(library, at: bookmark, today: today, size: size, events: events) }
        return try Sitting(
            library, base: Samples.Sample.kenya, partner: Samples.Sample.poland, today: today, size: size,
            events: events)
    }

    private func selected(_ sitting: Sitting) throws -> CodedEvent {
        let id = try #require(sitting.browser.openPage?.body.selectedID.flatMap { Int64($0) })
        return try #require(Self.sample.event(CodedEvent.Key(rawValue: id)))
    }

    @Test("is found again after a restart, through any filter", arguments: ["", "fquad:2<Enter>", "d"])
    func restart(narrowing keys: String) throws {
        var before = try sitting()
        try before.type("E" + keys)
        for place in ["J2023-11-16<Enter>", "J2021-02-03<Enter>jjj", "G", "Gkkk", "g"] {
            try before.type(place)
            let bookmark = try #require(Bookmark(before.browser.bookmark.text))
            let after = try sitting(at: bookmark)
            #expect(try selected(after) == selected(before), "\(place)")
            // Through conditions nobody knows how many come before.
            guard keys.isEmpty else { continue }
            #expect(after.browser.openPage?.position == before.browser.openPage?.position, "\(place)")
        }
    }

    @Test func `of an event that is no longer there is the next older one`() throws {
        var before = try sitting()
        try before.type("EJ2021-02-03<Enter>jjj")
        let gone = try selected(before)
        let sitting = try sitting(Self.sample.without(gone), at: before.browser.bookmark)
        let found = try selected(sitting)
        #expect(found.key == Self.sample.events.map(\.key).last { $0 < gone.key })
    }

    @Test("of a row that is no event is the beginning or the end", arguments: ["-9", "9223372036854775807", "x", "٣"])
    func foreign(row: String) throws {
        var before = try sitting()
        try before.type("E")
        let text = before.browser.bookmark.text.replacing(/\nat .*\n/, with: "\nat \(row)\n")
        let bookmark = try #require(Bookmark(text))
        let sitting = try sitting(at: bookmark)
        let all = Self.sample.events
        #expect(try selected(sitting) == (row == "-9" ? all.first : all.last))
    }

    @Test func `stays on the event when a filter is set and taken off again`() throws {
        var sitting = try sitting()
        try sitting.type("EJ2021-02-03<Enter>jjj")
        let event = try selected(sitting)
        try sitting.type("=")
        #expect(try selected(sitting) == event)
        try sitting.type("u")
        #expect(try selected(sitting) == event)
    }

    @Test("jumped to before the first event is the oldest one", arguments: ["", "code:03*"])
    func beforeTheFirst(filter: String) throws {
        var slow = Self.sample
        slow.budget = 7
        var sitting = try sitting(slow)
        try sitting.type("Ef\(filter)<Enter>J1990<Enter>")
        let oldest = Self.sample.events.first { filter.isEmpty || $0.code.hasPrefix("03") }
        #expect(try selected(sitting) == oldest)
    }

    /// The event request among effects.
    private func asked(_ effects: [Effect]) throws -> EventRequest {
        try #require(effects.compactMap { if case .ask(.events(let request)) = $0 { request } else { nil } }.last)
    }

    @Test func `after a search that was stopped is where Enter goes on with it`() throws {
        var browser = try { () throws -> Browser in
            var sitting = try sitting()
            try sitting.type("E")
            return sitting.browser
        }()
        let keys = try KeyScript.keys("fzanzibar<Enter>")
        let first = try asked(keys.flatMap { browser.press($0) })
        var window = EventWindow(events: [])
        window.isPartial = true
        window.walkedTo = Samples.Sample.day("2022-05-06")
        window.resume = .day(Samples.Sample.day("2022-05-05"))
        let second = try asked(browser.receive(.events(window), to: .events(first)))
        func empty() -> String? {
            if case .list(let list)? = browser.openPage?.body.main { list.empty } else { nil }
        }
        #expect(empty() == "Nothing found back to 6 May 2022 so far; Ctrl-C stops the search.")
        #expect(browser.openPage?.position == "0 found back to 2022-05-06 …")
        #expect(browser.work?.title == "Looking through coded events")

        _ = browser.press(.control("c"))
        #expect(browser.notice?.text == "Stopped; what was found so far stays.")
        #expect(browser.work == nil)
        #expect(empty() == "Nothing found back to 6 May 2022, where the search was stopped; Enter goes on.")
        #expect(browser.openPage?.position == "0 found back to 2022-05-06")

        let third = try asked(browser.press(.enter))
        #expect(third.anchor == second.anchor && third.limit == second.limit && third.number > second.number)
        #expect(empty() == "Nothing found back to 6 May 2022 so far; Ctrl-C stops the search.")
        let found = Array(Self.sample.events.filter { $0.day < Samples.Sample.day("2022-05-05") }.reversed().prefix(3))
        _ = browser.receive(.events(EventWindow(events: found)), to: .events(third))
        #expect(browser.openPage?.body.selectedID == found.first.map { "\($0.key.rawValue)" })
    }
}
