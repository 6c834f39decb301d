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

    @Test func `the list of countries counts others, too, by what could be known of them`() throws {
        var dossier = Samples.Sample.kenyaPoland()
        for id in ["gazette", "later"] { dossier.sources[id]?.published = Samples.Sample.date("2024-03-01") }
        let uganda = Samples.Sample.code("UGA")
        for (number, source) in ["pap", "later"].enumerated() {
            var meeting = dossier.meetings[0]
            meeting.header = RecordHeader(
                id: "uganda-\(number)", evidence: Evidence(sources: [Citation(source)]), place: meeting.header.place)
            meeting.countries = [Samples.Sample.kenya, uganda]
            meeting.participants = []
            dossier.meetings.append(meeting)
        }
        var sitting = try Sitting(
            SampleLibrary(dossier), base: Samples.Sample.kenya, partner: Samples.Sample.poland,
            asOf: Samples.Sample.day("2023-09-06"), today: Samples.Sample.day("2024-06-30"))
        func counts() -> [String: Int] {
            Dictionary(
                sitting.browser.lists.countries.compactMap(\.figure)
                    .compactMap { figure in figure.partner.map { (figure.country.text, $0.meetings) } }
            ) { first, _ in first }
        }
        #expect(counts()["UGA"] == 3)
        try sitting.type("K")
        // The three ministers and one of the two rest on a source that came later.
        #expect(counts() == ["POL": 1, "UGA": 1])
        // W on the row counts what the row counts.
        try sitting.type("1")
        let row = try #require(
            sitting.browser.lists.countries.firstIndex { $0.figure?.country == uganda })
        for _ in 0..<row { try sitting.type("j") }
        try sitting.type("W")
        guard case .page(let page)? = sitting.browser.overlay else {
            Issue.record("No page is open.")
            return
        }
        #expect(page.document.blocks.first?.spans.first?.text == "1 meeting")
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
