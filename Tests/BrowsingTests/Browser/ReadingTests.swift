import Browsing
import Relations
import Samples
import Screen
import Testing

@Suite("The two readings of a day")
struct ReadingTests {
    /// Kenya and Poland on the day after their leaders met, where the sources on the levy came half a year later.
    private func sitting() throws -> Sitting {
        var dossier = Samples.Sample.kenyaPoland()
        for id in ["gazette", "later"] { dossier.sources[id]?.published = Samples.Sample.date("2024-03-01") }
        return try Sitting(
            SampleLibrary(dossier), base: Samples.Sample.kenya, partner: Samples.Sample.poland,
            asOf: Samples.Sample.day("2023-09-06"),
            today: Samples.Sample.day("2024-06-30"), size: Size(columns: 120, rows: 36))
    }

    @Test func `one key changes between them, the head says which holds, and undo goes back`() throws {
        var sitting = try sitting()
        #expect(sitting.browser.lists.issues.count == 2)
        try sitting.type("K")
        #expect(sitting.browser.head.right.first?.versions.first?.map(\.text) == ["known by ", "2023-09-06"])
        #expect(sitting.browser.lists.issues.isEmpty)
        #expect(sitting.browser.lists.meetings.compactMap(\.figure).map(\.id) == ["summit-talks"])
        try sitting.type("u")
        #expect(sitting.browser.head.right.first?.versions.first?.map(\.text) == ["as of ", "2023-09-06"])
        #expect(sitting.browser.lists.issues.count == 2)
    }

    @Test func `the list of countries counts only what could be known`() throws {
        var sitting = try sitting()
        try sitting.type("K")
        #expect(sitting.browser.lists.countries.compactMap(\.figure).map { $0.partner?.meetings } == [nil, 1])
    }

    @Test func `steps through time stop on the days on which something became known`() throws {
        var sitting = try sitting()
        try sitting.type("K.")
        #expect(sitting.browser.view.asOf == Samples.Sample.day("2024-01-01"))
        try sitting.type(".")
        #expect(sitting.browser.view.asOf == Samples.Sample.day("2024-03-01"))
        #expect(sitting.browser.lists.issues.count == 2)
    }

    @Test func `why tells the rule, and what had happened and was told only later`() throws {
        var sitting = try sitting()
        try sitting.type("K2W")
        guard case .page(let page)? = sitting.browser.overlay else {
            Issue.record("No page is open.")
            return
        }
        let lines = page.document.blocks.map { $0.spans.map(\.text).joined() }
        #expect(lines.contains("known by 2023-09-06"))
        #expect(lines.contains("2022-08-24 Tea levy: active: told only by later sources"))
        #expect(!lines.contains { $0.contains("2024") })
    }

    @Test func `a record that could not be known is not opened by a link`() throws {
        var sitting = try sitting()
        try sitting.type("K2<Enter>")
        #expect(sitting.browser.detail.blocks.contains { $0.spans.contains { $0.text.contains("Kowalski") } })
        #expect(!sitting.browser.detail.blocks.contains { $0.spans.contains { $0.text.contains("Tea levy") } })
    }
}
