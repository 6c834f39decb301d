import Browsing
import OrderedCollections
import Relations
import Samples
import Screen
import Testing

@Suite("The command line of the palette")
struct CommandLineTests {
    private func sitting() throws -> Sitting {
        try Sitting(
            SampleLibrary(Samples.Sample.kenyaPoland()), base: Samples.Sample.kenya, partner: Samples.Sample.poland,
            today: Samples.Sample.day("2024-09-01"))
    }

    private func openPrompt(_ sitting: Sitting) -> Prompt? {
        if case .prompt(let prompt) = sitting.browser.overlay { prompt } else { nil }
    }

    @Test func `lists every action with a meaning by its name and its keys`() throws {
        var sitting = try sitting()
        try sitting.type(":")
        let candidates = try #require(openPrompt(sitting)).candidates
        for action in Action.allCases where action != .cancel && sitting.browser.reason(against: action) == nil {
            let line = try #require(candidates.first { $0.meaning == .action(action) }, "\(action)")
            #expect(line.title.hasPrefix(action.rawValue))
            for key in sitting.browser.keys.keys[action] ?? [] { #expect(line.detail.contains(key.description)) }
        }
    }

    @Test func `puts what was used last first`() throws {
        var sitting = try sitting()
        try sitting.type(":zoom<Enter>:redraw<Enter>:")
        let first = try #require(openPrompt(sitting)).candidates.prefix(2).map(\.meaning)
        #expect(first == [.action(.redraw), .action(.zoom)])
    }

    @Test(
        "takes what an action needs",
        arguments: [
            ("pair pol ken", "pair KEN–POL"),
            ("filter level:leader since:2022", "pair KEN–POL level:leader since:2022"),
        ])
    func chips(line: String, chips: String) throws {
        var sitting = try sitting()
        try sitting.type(":\(line)<Enter>")
        #expect(sitting.browser.overlay == nil)
        #expect(sitting.browser.chips.joined(separator: " ") == chips)
    }

    @Test func `sets a day, an order, a search, and opens a record`() throws {
        var sitting = try sitting()
        try sitting.type(":as-of 2023-09-05<Enter>")
        #expect(sitting.browser.view.asOf == Samples.Sample.day("2023-09-05"))
        try sitting.type("3:sort last move<Enter>")
        #expect(sitting.browser.view.sorting[.issues] == ListOrder(1))
        try sitting.type("2:search warsaw<Enter>")
        #expect(sitting.browser.selectedMeeting?.id == "warsaw-visit")
        try sitting.type(":open tea-levy<Enter>")
        #expect(sitting.browser.shownReference == Reference(.issue, "tea-levy"))
    }

    @Test func `completes values of a filter behind the name`() throws {
        var sitting = try sitting()
        try sitting.type(":filter lev<Tab>lead<Tab>")
        #expect(try #require(openPrompt(sitting)).text == "filter level:leader")
        try sitting.type("<Enter>")
        #expect(sitting.browser.view.filter.description == "level:leader")
    }

    @Test func `points at the place of a mistake behind the name`() throws {
        var sitting = try sitting()
        try sitting.type(":filter stauts:active")
        let prompt = try #require(openPrompt(sitting))
        #expect(prompt.fault == 7..<13)
        #expect(prompt.note == "“stauts” is not a field of a filter; the nearest is “status”.")
        try sitting.type("<Enter>")
        #expect(openPrompt(sitting) != nil, "the line stays to be mended")
    }

    @Test(
        "answers an unknown name with the nearest",
        arguments: [("fliter", "filter"), ("reolad", "reload"), ("qiut", "quit")])
    func unknown(typed: String, nearest: String) throws {
        var sitting = try sitting()
        try sitting.type(":\(typed)")
        #expect(openPrompt(sitting)?.note == "“\(typed)” is no command; the nearest is “\(nearest)”.")
        try sitting.type("<Enter>")
        #expect(openPrompt(sitting)?.text == typed)
        var browser = sitting.browser
        _ = browser.run("\(typed) x")
        #expect(browser.notice?.text == "“\(typed)” is no command; the nearest is “\(nearest)”.")
    }

    @Test(
        "says what is wrong with what it was given",
        arguments: [
            ("as-of tomorow", "“tomorow” is not a date. Write a day, a month or a year: 2023-11-17, 2023-11 or 2023."),
            ("pair xyzzy", "No country fits “xyzzy”."),
            ("open nothing-here", "No record here has the id “nothing-here”; : and words find any record."),
            ("sort weight", "Meetings can be sorted by date, gap, name, place, level."),
        ])
    func wrong(line: String, reason: String) throws {
        var sitting = try sitting()
        try sitting.type("2")
        var browser = sitting.browser
        let view = browser.view
        #expect(browser.run(line) == [])
        #expect(browser.notice?.text == reason)
        #expect(browser.view == view)
    }
}
