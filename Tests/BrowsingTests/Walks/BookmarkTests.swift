import Browsing
import Relations
import Samples
import Screen
import Testing

/// Where a reader left off, kept as a text and come back to.
@Suite("A bookmark")
struct BookmarkTests {
    private static let today = Samples.Sample.day("2024-09-01")

    private func sitting() throws -> Sitting {
        try Sitting(
            SampleLibrary(Samples.Sample.kenyaPoland()), base: Samples.Sample.kenya, partner: Samples.Sample.poland,
            today: Self.today)
    }

    private static let scripts = [
        "K",
        "2==", "3--", "2m", "ss", "fsince:2022<Enter>", "fkind:trade_measure \"a b\"<Enter>", "1j<Enter>",
        "pken pol<Enter>", "xx", "4sn", "z", "<Tab>", "G", "jj", "2<Enter>", "3<Enter>jjj<Enter>", "<Backspace>", "6",
        "t", "tjj<Enter>", "Ps", "Psm", "Pc J<Esc>", ":zoom<Enter>", ":sort name<Enter>", "O", "OL",
    ]

    @Test("reads back as it was written, and leads to the same place", arguments: UInt64(0)..<60)
    func roundTrip(seed: UInt64) throws {
        var random = SeededSource(seed: seed)
        var sitting = try sitting()
        for _ in 0..<8 { try sitting.type(Self.scripts.randomElement(using: &random) ?? "") }
        let bookmark = sitting.browser.bookmark
        let read = try #require(Bookmark(bookmark.text), "seed \(seed): \(bookmark.text)")
        #expect(read == bookmark, "seed \(seed)")
        // Without a country one comes back to the list of all.
        guard bookmark.base != nil else { return }
        let again = try Sitting(
            SampleLibrary(Samples.Sample.kenyaPoland()), at: read, today: Self.today)
        #expect(again.browser.bookmark == bookmark, "seed \(seed)")
        // A detail that nobody sees is not written.
        guard sitting.browser.layout.rows(of: .detail) != nil else { return }
        #expect(again.browser.detail.title == sitting.browser.detail.title, "seed \(seed)")
    }

    @Test("of damaged bytes is one that can be opened, or none", arguments: UInt64(0)..<200)
    func damage(seed: UInt64) throws {
        var random = SeededSource(seed: seed)
        var sitting = try sitting()
        for _ in 0..<4 { try sitting.type(Self.scripts.randomElement(using: &random) ?? "") }
        var bytes = Array(sitting.browser.bookmark.text.utf8)
        for _ in 0..<Int.random(in: 1...4, using: &random) {
            let place = Int.random(in: 0..<bytes.count, using: &random)
            if Bool.random(using: &random) {
                bytes[place] = UInt8.random(in: 0...255, using: &random)
            } else {
                bytes.removeSubrange(place..<min(bytes.count, place + Int.random(in: 1...9, using: &random)))
                if bytes.isEmpty { break }
            }
        }
        guard let bookmark = Bookmark(String(decoding: bytes, as: UTF8.self)) else { return }
        var again = try Sitting(SampleLibrary(Samples.Sample.kenyaPoland()), at: bookmark, today: Self.today)
        try again.type("jk<Tab>G")
    }

    @Test func `of another version, or of no version, is none`() {
        #expect(Bookmark("") == nil)
        #expect(Bookmark("# dyad 2: where you left off; without this file dyad starts anew.\npair KEN POL\n") == nil)
        #expect(Bookmark(Bookmark.heading) == Bookmark())
    }

    @Test func `does not keep the day, so that one comes back to today`() throws {
        var sitting = try sitting()
        try sitting.type("a<C-u>2023-09-05<Enter>")
        #expect(sitting.browser.bookmark.asOf == Samples.Sample.day("2023-09-05"))
        #expect(sitting.browser.bookmark.forNextTime.asOf == nil)
    }

    @Test(
        "keeps the row of a page, the cell of a grid, the period of a chart and the line of a text",
        arguments: ["Pjj", "Cjl", "thhh", "Ojjj", "Djjjj"])
    func pages(script: String) throws {
        var sitting = try sitting()
        try sitting.type(script)
        let body = try #require(sitting.browser.openPage?.body)
        let bookmark = try #require(Bookmark(sitting.browser.bookmark.text))
        #expect(bookmark.place != nil)
        let again = try Sitting(SampleLibrary(Samples.Sample.kenyaPoland()), at: bookmark, today: Self.today)
        let restored = try #require(again.browser.openPage?.body)
        #expect(restored.selectedID == body.selectedID && restored.selectedColumnID == body.selectedColumnID)
        #expect(restored.place == body.place)
    }

    @Test func `knows what was asked for by name, and the palette offers it first`() throws {
        var sitting = try sitting()
        try sitting.type(":zoom<Enter>:blind-spots<Enter>")
        let bookmark = try #require(Bookmark(sitting.browser.bookmark.text))
        var again = try Sitting(SampleLibrary(Samples.Sample.kenyaPoland()), at: bookmark, today: Self.today)
        try again.type(":")
        guard case .prompt(let prompt) = again.browser.overlay else {
            Issue.record("There is no prompt.")
            return
        }
        // Blind spots are in view, so that opening them means nothing there.
        #expect(prompt.candidates.first?.meaning == .action(.zoom))
        #expect(bookmark.commands == [.blindSpots, .zoom])
    }

    @Test func `knows the pairs looked at, and the picker offers them first`() throws {
        var sitting = try sitting()
        try sitting.type("pken<Enter>")
        try sitting.type("ppol<Enter>")
        let recents = sitting.browser.bookmark.recents
        try #require(recents.count > 1)
        try sitting.type("p")
        guard case .prompt(let prompt) = sitting.browser.overlay else {
            Issue.record("There is no prompt.")
            return
        }
        let pair = "\(Samples.Sample.kenya)–\(Samples.Sample.poland)"
        #expect(prompt.candidates.prefix(recents.count).contains { $0.detail == pair })
    }
}
