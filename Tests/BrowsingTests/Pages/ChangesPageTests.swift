import Browsing
import Relations
import Samples
import Screen
import Testing

private typealias Kenya = Samples.Sample

@Suite("The page of what changed")
struct ChangesPageTests {
    private static let today = Kenya.day("2024-06-30")

    private func sitting(asOf: Day? = nil, looked: Day? = nil) throws -> Sitting {
        var bookmark = Bookmark()
        bookmark.base = Kenya.kenya
        bookmark.partner = Kenya.poland
        bookmark.asOf = asOf
        bookmark.looked = looked
        return try Sitting(
            SampleLibrary(Kenya.kenyaPoland()), at: bookmark, today: Self.today, size: Size(columns: 120, rows: 36))
    }

    private func lines(_ sitting: Sitting) throws -> [String] {
        guard case .document(let body)? = sitting.browser.openPage?.body.main else { return [] }
        return body.document.blocks.map { $0.spans.map(\.text).joined() }
    }

    @Test func `looks back ninety days where nobody has looked before`() throws {
        var sitting = try sitting(asOf: Kenya.day("2023-11-20"))
        try sitting.type("D")
        #expect(sitting.browser.openPage?.note.hasPrefix("in 90 days, after 22 Aug 2023") == true)
        let lines = try lines(sitting)
        #expect(lines.contains("2023-09-05 Otieno–Kowalski, Nairobi · 461 d"))
        #expect(lines.contains("● Tea levy · IN FORCE → IN FORCE · talks"))
        #expect(lines.contains("◷ Dialogue on tea · new: running"))
    }

    @Test func `looks back to the last look of another day, and a chosen day comes first`() throws {
        var sitting = try sitting(looked: Kenya.day("2024-01-15"))
        try sitting.type("D")
        #expect(sitting.browser.openPage?.note.hasPrefix("since your last look, 15 Jan 2024") == true)
        #expect(try lines(sitting).contains("◐ Tea levy · IN FORCE · understanding → IN FORCE in part · partly"))
        try sitting.type("S<C-u>2024-06-01<Enter>")
        #expect(sitting.browser.openPage?.note.hasPrefix("after 1 Jun 2024") == true)
        #expect(try lines(sitting).contains { $0.hasPrefix("Nothing on record changed between the two days.") })
        try sitting.type("u")
        #expect(sitting.browser.openPage?.note.hasPrefix("since your last look") == true)
        try sitting.press(.backspace)
        #expect(sitting.browser.openPage == nil)
    }

    @Test func `a last look is remembered beside the one of a day before`() throws {
        let first = try sitting(looked: Kenya.day("2024-01-15")).browser.bookmark
        #expect(first.looked == Self.today)
        #expect(first.lookedBefore == Kenya.day("2024-01-15"))
        var again = try Sitting(
            SampleLibrary(Kenya.kenyaPoland()), at: first.forNextTime, today: Self.today,
            size: Size(columns: 120, rows: 36))
        try again.type("D")
        #expect(again.browser.openPage?.note.hasPrefix("since your last look, 15 Jan 2024") == true)
    }

    @Test func `the palette takes the earlier day, from any page`() throws {
        var sitting = try sitting(asOf: Kenya.day("2023-11-20"))
        try sitting.type(":since 2023-10<Enter>")
        #expect(sitting.browser.openPage?.note.hasPrefix("after 31 Oct 2023") == true)
        try sitting.type(":since 2023-09-01<Enter>")
        #expect(sitting.browser.openPage?.note.hasPrefix("after 1 Sep 2023") == true)
        #expect(sitting.browser.view.pages.count == 1)
        try sitting.type(":since 2024-01-01<Enter>")
        #expect(sitting.browser.view.pages == [.changes(since: Kenya.day("2023-09-01"))])
    }

    @Test func `a day after the one looked at is refused in the prompt`() throws {
        var sitting = try sitting(asOf: Kenya.day("2023-11-20"))
        try sitting.type("DS<C-u>2024-01-01")
        guard case .prompt(let prompt)? = sitting.browser.overlay else {
            Issue.record("No prompt is open.")
            return
        }
        #expect(prompt.isProblem)
        #expect(prompt.note == "a date up to 2023-11-20, such as 2023-10-21")
        try sitting.type("<Enter><Esc>")
        #expect(sitting.browser.openPage?.note.hasPrefix("in 90 days") == true)
    }

    @Test func `steps of the later day keep the page, and K tells what became known`() throws {
        var sitting = try sitting(asOf: Kenya.day("2023-11-20"))
        try sitting.type("D.")
        #expect(sitting.browser.view.asOf == Kenya.day("2023-12-01"))
        #expect(sitting.browser.openPage?.title == "What changed")
        try sitting.type("K")
        #expect(sitting.browser.relation?.reading == .known)
        #expect(sitting.browser.openPage?.title == "What changed")
    }

    @Test func `Enter opens the record of a line, and back returns to the line`() throws {
        var sitting = try sitting(asOf: Kenya.day("2023-11-20"))
        try sitting.type("Djj<Enter>")
        #expect(sitting.browser.pageKind == .record)
        try sitting.press(.backspace)
        #expect(sitting.browser.pageKind == .changes)
    }
}
