import Browsing
import Relations
import Samples
import Screen
import Testing

/// Opening pages, and coming back from them.
@Suite("The stack of pages")
struct OpenPagesTests {
    private func sitting(_ size: Size = Size(columns: 80, rows: 24)) throws -> Sitting {
        try Sitting(
            SampleLibrary(Samples.Sample.kenyaPoland()), base: Samples.Sample.kenya, partner: Samples.Sample.poland,
            today: Samples.Sample.day("2024-09-01"), size: size)
    }

    @Test func `a key opens a page, and q and Backspace come back`() throws {
        var sitting = try sitting()
        try sitting.type("t")
        #expect(sitting.browser.view.pages == [.timeline()])
        #expect(sitting.browser.openPage?.title == "Timeline")
        try sitting.type("q")
        #expect(sitting.browser.showsHome)
        try sitting.type("t<Backspace>")
        #expect(sitting.browser.showsHome)
        #expect(!sitting.hasQuit)
    }

    @Test func `the page that is in view says so and does not open twice`() throws {
        var sitting = try sitting()
        try sitting.type("tt")
        #expect(sitting.browser.view.pages == [.timeline()])
        #expect(sitting.browser.notice?.text == "This is the Timeline page.")
    }

    @Test func `Esc leaves no page`() throws {
        var sitting = try sitting()
        try sitting.type("t<Esc><Esc>")
        #expect(sitting.browser.view.pages == [.timeline()])
    }

    @Test func `opening a page can be undone and made again`() throws {
        var sitting = try sitting()
        try sitting.type("thh")
        let period = try #require(sitting.browser.openPage?.body.selectedID)
        try sitting.type("u")
        #expect(sitting.browser.showsHome)
        try sitting.type("<C-r>")
        #expect(sitting.browser.view.pages == [.timeline()])
        try sitting.type("hh")
        #expect(sitting.browser.openPage?.body.selectedID == period)
    }

    @Test func `a page follows the pair, the filter and the date`() throws {
        var sitting = try sitting()
        try sitting.type("t")
        let all = try #require(sitting.browser.openPage?.note)
        try sitting.type("flevel:leader<Enter>")
        let leaders = try #require(sitting.browser.openPage?.note)
        #expect(leaders != all)
        try sitting.type("u")
        #expect(sitting.browser.openPage?.note == all)
        try sitting.type("a<C-u>2020-01-01<Enter>")
        #expect(sitting.browser.openPage?.note != all)
        try sitting.type("Tpken uga<Enter>")
        #expect(sitting.browser.openPage?.title == "Timeline")
        #expect(sitting.browser.openPage?.note != all)
    }

    @Test func `the selection stays while the filter changes`() throws {
        var sitting = try sitting()
        try sitting.type("thhhh")
        let period = try #require(sitting.browser.openPage?.body.selectedID)
        try sitting.type("fnot person:nobody<Enter>")
        #expect(sitting.browser.openPage?.body.selectedID == period)
    }

    @Test func `a record opened from a page is a page of its own`() throws {
        var sitting = try sitting()
        // The month of the last meeting, and the first line of its detail that leads to a record.
        try sitting.type("t/sep 2023<Enter><Tab>")
        #expect(sitting.browser.openPage?.body.isInDetail == true)
        for _ in 0..<60 where sitting.browser.openPage?.link == nil { try sitting.type("j") }
        guard case .record(let reference)? = sitting.browser.openPage?.link else {
            Issue.record("No line of the detail leads to a record.")
            return
        }
        try sitting.type("<Enter>")
        #expect(sitting.browser.view.pages == [.timeline(), .record(reference)])
        try sitting.type("<Backspace>")
        #expect(sitting.browser.view.pages == [.timeline()])
        #expect(sitting.browser.openPage?.body.isInDetail == true)
        try sitting.type("<Backspace><Backspace>")
        #expect(sitting.browser.showsHome)
    }

    @Test func `a record that is nowhere leaves its page`() throws {
        var sitting = try sitting()
        let missing = Reference(.person, "nobody-at-all")
        try sitting.open(.record(missing), from: .timeline())
        #expect(sitting.browser.view.pages == [.timeline()])
        #expect(sitting.browser.notice?.text == "No person has the id “nobody-at-all”.")
    }

    @Test func `a digit goes home to its pane`() throws {
        var sitting = try sitting()
        try sitting.type("t3")
        #expect(sitting.browser.showsHome)
        #expect(sitting.browser.focus == .issues)
    }

    @Test func `a search moves along the rows of a page`() throws {
        var sitting = try sitting()
        try sitting.type("t/mar<Enter>")
        #expect(sitting.browser.notice?.text.hasPrefix("match 1 of ") == true)
        let first = sitting.browser.openPage?.body.selectedID
        try sitting.type("n")
        #expect(sitting.browser.openPage?.body.selectedID != first)
        try sitting.type("/xyzzy<Enter>")
        #expect(sitting.browser.notice?.text == "No match for “xyzzy” in Timeline.")
    }

    @Test func `the help of a page is about that page`() throws {
        var sitting = try sitting()
        try sitting.type("t?")
        guard case .page(let help) = sitting.browser.overlay else {
            Issue.record("No help is open.")
            return
        }
        #expect(help.document.blocks.first?.spans.first?.text == "Timeline")
        try sitting.type("<Esc>")
        #expect(sitting.browser.view.pages == [.timeline()])
    }

    @Test("is brought back by undo, whatever was opened and left", arguments: UInt64(0)..<20)
    func walks(seed: UInt64) throws {
        var random = SeededSource(seed: seed)
        var sitting = try sitting()
        let scripts = [
            "t", "q<Esc>", "<Enter>", "j", "u", "<C-r>", "L", "2", "z", "<Tab>", "T", "a<C-u>2023-01-01<Enter>",
        ]
        for _ in 0..<30 where !sitting.hasQuit {
            try sitting.type(scripts.randomElement(using: &random) ?? "")
            #expect(sitting.browser.showsHome == (sitting.browser.openPage == nil), "seed \(seed)")
        }
        while sitting.browser.reason(against: .undo) == nil { try sitting.perform(.undo) }
        #expect(sitting.browser.showsHome, "seed \(seed)")
    }
}
