import Browsing
import Relations
import Samples
import Screen
import Testing

@Suite("Columns of a list")
struct ColumnTests {
    private func sitting() throws -> Sitting {
        try Sitting(
            SampleLibrary(Samples.Sample.kenyaPoland()), base: Samples.Sample.kenya, partner: Samples.Sample.poland,
            today: Samples.Sample.day("2024-09-01"))
    }

    private func ids(_ sitting: Sitting, _ pane: Pane = .meetings, columns: Int = 78) -> [String] {
        sitting.browser.listPane(pane, rows: 5, columns: columns).columns.map(\.id)
    }

    @Test("have names of their own, one each", arguments: [Pane.countries, .meetings, .issues, .promises])
    func names(pane: Pane) throws {
        let ids = ids(try sitting(), pane)
        #expect(Set(ids).count == ids.count && !ids.contains(""))
    }

    @Test func `are hidden, shown, moved and sized, and each row follows`() throws {
        var sitting = try sitting()
        #expect(ids(sitting) == ["date", "rank", "name", "place", "level", "gap"])
        // Place is hidden, the date moves behind the rank and gets narrower, the channel is asked for.
        try sitting.type("2cjjj jj jj <Esc>")
        #expect(ids(sitting).contains("place") == false)
        try sitting.type("cJhhh<Esc>")
        #expect(ids(sitting).prefix(2) == ["rank", "date"])
        let pane = sitting.browser.listPane(.meetings, rows: 5, columns: 78)
        #expect(pane.columns[1].width == 7)
        for row in pane.rows where !row.isHeading { #expect(row.texts.count == pane.columns.count) }
        #expect(pane.rows[0].texts[1].text.hasPrefix("2024"))
    }

    @Test func `come back with one undo, and with 0`() throws {
        var sitting = try sitting()
        let before = ids(sitting)
        try sitting.type("2cjjj Jlll<Esc>")
        #expect(ids(sitting) != before)
        try sitting.type("u")
        #expect(ids(sitting) == before)
        try sitting.type("<C-r>")
        #expect(ids(sitting) != before)
        try sitting.type("c0<Esc>")
        #expect(ids(sitting) == before)
    }

    @Test func `never leave all of them hidden`() throws {
        var sitting = try sitting()
        try sitting.type("1c" + String(repeating: " j", count: 8) + "<Esc>")
        #expect(!ids(sitting, .countries).isEmpty)
    }

    @Test func `go sideways, and what names the row stays`() throws {
        var sitting = try sitting()
        try sitting.type("2L")
        #expect(ids(sitting) == ["date", "rank", "name", "level", "gap"])
        try sitting.type("L")
        #expect(ids(sitting) == ["date", "rank", "name", "gap"])
        try sitting.type("L")
        #expect(sitting.browser.notice?.text.hasPrefix("There are no more columns") == true)
        try sitting.type("HHH")
        #expect(ids(sitting) == ["date", "rank", "name", "place", "level", "gap"])
    }

    @Test("read back as they were written", arguments: UInt64(0)..<60)
    func roundTrip(seed: UInt64) throws {
        var random = SeededSource(seed: seed)
        var sitting = try sitting()
        try sitting.type("2c")
        for _ in 0..<12 {
            try sitting.type(["j", "k", "<lt>", ">", "J", "K", " "].randomElement(using: &random) ?? "")
        }
        try sitting.type("<Esc>")
        let plan = sitting.browser.view.columns[.meetings] ?? ColumnPlan()
        let read = try #require(ColumnPlan(plan.description), "seed \(seed): \(plan)")
        #expect(read.hidden == plan.hidden && read.shown == plan.shown && read.widths == plan.widths)
        #expect(ColumnPlan(read.description) == read, "seed \(seed)")
        #expect(Bookmark(sitting.browser.bookmark.text) != nil, "seed \(seed)")
    }

    @Test(
        "that nobody could mean are no plan",
        arguments: ["name:0", "name:x", "na me:99", "-", "name name", "a1", "name:1:2"])
    func damaged(text: String) { #expect(ColumnPlan(text) == nil) }
}
