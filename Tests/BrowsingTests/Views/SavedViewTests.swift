import Browsing
import Relations
import Samples
import Screen
import Testing

@Suite("Saved views")
struct SavedViewTests {
    private func sitting() throws -> Sitting {
        try Sitting(
            SampleLibrary(Samples.Sample.kenyaPoland()), base: Samples.Sample.kenya, partner: Samples.Sample.poland,
            today: Samples.Sample.day("2024-09-01"))
    }

    @Test func `come back with pair, chips, day and order, from a file that can be read`() throws {
        var sitting = try sitting()
        try sitting.type("flevel:leader<Enter>2sna<C-u>2023-09-05<Enter>bLeaders by name<Enter>")
        let view = sitting.browser.view
        let text = sitting.browser.savedViews.text
        #expect(
            text.contains("\n[Leaders by name]\npair KEN POL\nas-of 2023-09-05\nfilter level:leader\nsort meetings 2\n")
        )
        #expect(sitting.effects.contains(.keep(sitting.browser.savedViews)))

        var another = try self.sitting()
        another.setViews(SavedViews(text))
        try another.type("x1'")
        guard case .menu(let menu) = another.browser.overlay else {
            Issue.record("No box is open.")
            return
        }
        #expect(menu.items.map(\.title) == ["Leaders by name"])
        try another.type("<Enter>")
        #expect(another.browser.view.partner == view.partner)
        #expect(another.browser.view.filter == view.filter)
        #expect(another.browser.view.asOf == view.asOf)
        #expect(another.browser.view.sorting == view.sorting)
        #expect(another.browser.lists.index(of: .meetings).ids == sitting.browser.lists.index(of: .meetings).ids)
        try another.type("u")
        #expect(another.browser.view.partner == nil)
    }

    @Test func `come back on their page and in their reading; undo goes back to the page before`() throws {
        var sitting = try sitting()
        try sitting.type("a2023-09-05<Enter>KPbpromises known<Enter>qKT")
        #expect(sitting.browser.showsHome)
        let before = sitting.browser.view
        try sitting.type("'")
        guard case .menu(let menu) = sitting.browser.overlay else {
            Issue.record("No box is open.")
            return
        }
        #expect(menu.items.map(\.detail) == ["KEN–POL  Promise ledger  as of 2023-09-05"])
        try sitting.type("<Enter>")
        #expect(sitting.browser.view.pages == [.ledger])
        #expect(sitting.browser.openPage?.title.contains("ledger") == true)
        #expect(sitting.browser.view.reading == .known)
        #expect(sitting.browser.relation?.clock.asOf == sitting.browser.view.asOf)
        try sitting.type("u")
        #expect(sitting.browser.view == before)
        #expect(sitting.browser.relation?.clock.asOf == before.asOf)
        try sitting.type("P'<Enter>")
        #expect(sitting.browser.view.pages == [.ledger])
    }

    @Test func `of one name are one, and can be removed`() throws {
        var sitting = try sitting()
        try sitting.type("bmine<Enter>flevel:leader<Enter>b mine <Enter>")
        #expect(sitting.browser.savedViews.entries.map(\.name) == ["mine"])
        #expect(sitting.browser.savedViews.entries[0].place.filter.description == "level:leader")
        try sitting.type("'<Del>")
        #expect(sitting.browser.savedViews.entries.isEmpty)
        try sitting.type("'")
        #expect(sitting.browser.notice?.text == "No view is saved yet; b saves this one.")
    }

    @Test func `need a name`() throws {
        var sitting = try sitting()
        try sitting.type("b  <Enter>")
        #expect(sitting.browser.notice?.text == "A view needs a name.")
        #expect(sitting.browser.savedViews.entries.isEmpty)
    }

    @Test("of a damaged file are those lines that can be read", arguments: UInt64(0)..<100)
    func damage(seed: UInt64) throws {
        var random = SeededSource(seed: seed)
        var sitting = try sitting()
        try sitting.type("ba<Enter>flevel:leader<Enter>bb<Enter>")
        var bytes = Array(sitting.browser.savedViews.text.utf8)
        for _ in 0..<5 { bytes[Int.random(in: 0..<bytes.count, using: &random)] = .random(in: 0...255, using: &random) }
        let views = SavedViews(String(decoding: bytes, as: UTF8.self))
        #expect(views.entries.count <= 24)
        #expect(SavedViews(views.text).entries.map(\.name) == views.entries.map(\.name), "seed \(seed)")
    }
}
