import Browsing
import Relations
import Samples
import Screen
import Testing

@Suite("Keys at the browser")
struct KeysTests {
    private func sitting() throws -> Sitting {
        try Sitting(
            SampleLibrary(Samples.Sample.kenyaPoland()), base: Samples.Sample.kenya, partner: Samples.Sample.poland,
            today: Samples.Sample.day("2024-09-01"))
    }

    @Test func `a search counts its matches and wraps`() throws {
        var sitting = try sitting()
        try sitting.type("2g/otieno")
        guard case .prompt(let prompt) = sitting.browser.overlay else {
            Issue.record("No prompt is open.")
            return
        }
        #expect(prompt.note == "3 matches")
        try sitting.type("<Enter>")
        #expect(sitting.browser.notice?.text == "match 1 of 3 for “otieno”")
        try sitting.type("nn")
        #expect(sitting.browser.notice?.text == "match 3 of 3 for “otieno”")
        try sitting.type("n")
        #expect(sitting.browser.notice?.text == "match 1 of 3 for “otieno”, from the other end")
        try sitting.type("N")
        #expect(sitting.browser.notice?.text == "match 3 of 3 for “otieno”, from the other end")
        #expect(sitting.browser.lists.meetings.count == sitting.browser.lists.unfiltered[.meetings].map { $0 + 1 })
    }

    @Test func `a search without a match says so and moves nothing`() throws {
        var sitting = try sitting()
        try sitting.type("2gj")
        let before = sitting.browser.selectedMeeting?.id
        try sitting.type("/xyzzy<Enter>")
        #expect(sitting.browser.notice?.text == "No match for “xyzzy” in Meetings.")
        #expect(sitting.browser.selectedMeeting?.id == before)
    }

    @Test("Esc never quits", arguments: UInt64(0)..<30)
    func escape(seed: UInt64) throws {
        var random = SeededSource(seed: seed)
        let scripts = ["f", "p", "?", "W", "x", "3<Enter>", "z", "a", ":", "6", "1", "/ab"]
        var sitting = try sitting()
        for _ in 0..<10 {
            try sitting.type(scripts.randomElement(using: &random) ?? "")
            for _ in 0..<3 { try sitting.press(.escape) }
        }
        #expect(!sitting.hasQuit, "seed \(seed)")
        #expect(sitting.browser.overlay == nil)
    }

    @Test(
        "Ctrl-Z and Ctrl-L are for the terminal, and change nothing of what is open",
        arguments: ["", "f", "p", "?", "W", "x", "3<Enter>", "s", "y", "c", "a", ":", "/ab"])
    func terminal(script: String) throws {
        var sitting = try sitting()
        try sitting.type(script)
        var browser = sitting.browser
        #expect(browser.press(.control("z")) == [.suspend])
        #expect(browser.press(.control("l")) == [.redraw])
        #expect(browser.overlay == sitting.browser.overlay)
    }

    @Test("q goes back level by level, and quits at the top", arguments: ["", "?", "W", "3<Enter>", "z", "3z<Enter>"])
    func quit(script: String) throws {
        var sitting = try sitting()
        try sitting.type(script)
        let levels = script.isEmpty ? 0 : script == "3z<Enter>" ? 2 : 1
        for _ in 0..<levels {
            try sitting.type("q")
            // In the help a letter narrows; Backspace takes it back.
            if case .page(let page) = sitting.browser.overlay, page.kind == .help { try sitting.type("<Esc><Esc>") }
            #expect(!sitting.hasQuit)
        }
        try sitting.type("q")
        #expect(sitting.hasQuit)
    }

    @Test func `Ctrl-C asks before it quits`() throws {
        var sitting = try sitting()
        try sitting.press(.control("c"))
        #expect(!sitting.hasQuit)
        #expect(sitting.browser.notice != nil)
        try sitting.type("j")
        try sitting.press(.control("c"))
        #expect(!sitting.hasQuit)
        try sitting.press(.control("c"))
        #expect(sitting.hasQuit)
    }

    @Test("pasted text goes into a prompt and is never run", arguments: ["f", "p", "/", "a", ":"])
    func paste(prompt: String) throws {
        var sitting = try sitting()
        try sitting.type(prompt)
        let view = sitting.browser.view
        try sitting.press(.paste("Q\nq<Enter>\u{3}"))
        #expect(!sitting.hasQuit)
        #expect(sitting.browser.view == view)
        guard case .prompt(let open) = sitting.browser.overlay else {
            Issue.record("The prompt closed.")
            return
        }
        #expect(open.text.contains("Qq<Enter>"))
        #expect(!open.text.contains("\n"))
    }

    @Test func `what a prompt proposes gives way to what is typed, and can be gone on with`() throws {
        var sitting = try sitting()
        try sitting.type("a2023-09-05<Enter>")
        #expect(sitting.browser.view.asOf == Samples.Sample.day("2023-09-05"))
        try sitting.type("a<Backspace>6<Enter>")
        #expect(sitting.browser.view.asOf == Samples.Sample.day("2023-09-06"))
        try sitting.type("a<Left><Right><Backspace>4<Enter>")
        #expect(sitting.browser.view.asOf == Samples.Sample.day("2023-09-04"))
    }

    @Test func `text pasted outside of a prompt does nothing`() throws {
        var sitting = try sitting()
        let view = sitting.browser.view
        try sitting.press(.paste("Q"))
        #expect(!sitting.hasQuit)
        #expect(sitting.browser.view == view)
        #expect(sitting.browser.notice?.text.hasPrefix("Pasted text is ignored here") == true)
    }

    @Test func `an answer to something no longer looked at is dropped`() throws {
        var sitting = try sitting()
        let rows = sitting.browser.lists.index(of: .meetings).ids
        var other = Samples.Sample.kenyaPoland()
        other.subject = .country(Samples.Sample.uganda)
        other.meetings = []
        try sitting.receive(.dossier(other), to: .dossier(other.subject))
        #expect(sitting.browser.lists.index(of: .meetings).ids == rows)
        let elsewhere = Neighbourhood(country: Samples.Sample.uganda, encounters: [], issues: [])
        try sitting.receive(.neighbourhood(elsewhere), to: .neighbourhood(Samples.Sample.uganda))
        #expect(sitting.browser.neighbourhood?.country == Samples.Sample.kenya)
        try sitting.receive(.found("nobody asked", []), to: .find("nobody asked"))
        #expect(sitting.browser.overlay == nil)
    }

    @Test func `findings for words that have changed since are dropped`() throws {
        var sitting = try sitting()
        try sitting.type(":tea")
        let finding = Finding(
            reference: Reference(.issue, "tea-levy"), title: "An old finding", date: nil, countries: [], excerpt: "")
        try sitting.receive(.found("te", [finding]), to: .find("te"))
        guard case .prompt(let prompt) = sitting.browser.overlay else {
            Issue.record("The palette closed.")
            return
        }
        #expect(!prompt.candidates.contains { $0.title == "An old finding" })
    }

    @Test func `what has no meaning now says why`() throws {
        var sitting = try sitting()
        for action in Action.allCases {
            guard let reason = sitting.browser.reason(against: action) else { continue }
            try sitting.perform(action)
            #expect(sitting.browser.notice?.text == reason)
            #expect(reason.hasSuffix("."))
        }
    }
}
