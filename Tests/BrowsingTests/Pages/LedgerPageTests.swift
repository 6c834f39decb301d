import Browsing
import Relations
import Samples
import Screen
import Testing

private typealias Kenya = Samples.Sample

@Suite("The promise ledger")
struct LedgerPageTests {
    private func sitting(_ day: String, _ change: (inout Dossier) -> Void = { _ in }) throws -> Sitting {
        var dossier = Kenya.kenyaPoland()
        change(&dossier)
        var sitting = try Sitting(
            SampleLibrary(dossier), base: Kenya.kenya, partner: Kenya.poland, asOf: Kenya.day(day),
            today: Kenya.day("2024-08-01"), size: Size(columns: 200, rows: 36))
        try sitting.type("P")
        return sitting
    }

    private func rows(_ sitting: Sitting) throws -> [[String]] {
        guard case .list(let list)? = sitting.browser.openPage?.body.main else { return [] }
        return list.pane(rows: 30).rows.map { $0.texts.map(\.text) }
    }

    @Test func `tells of each promise who to whom, where, what is to come and what was done`() throws {
        let sitting = try sitting("2023-12-15")
        #expect(
            try rows(sitting) == [
                ["◷", "announced", "Report on tea", "POL → KEN", "2023-09-05", "", "due 2023-12-31", "0", "none", ""],
                [
                    "◷", "running", "Dialogue on tea", "KEN–POL", "2023-09-05", "Otieno–Kowalski",
                    "next 2024-11", "1", "64 d", "",
                ],
                ["◷", "announced", "Visa waiver", "KEN–POL", "2021-05-10", "", "expires 2025-10-15", "0", "none", ""],
            ])
        #expect(sitting.browser.pageNotes == ["1 of 3", "by date ▾", "of 3 compiled: 2 announced, 1 running"])
    }

    @Test func `counts by word and never in shares, also of what a filter leaves`() throws {
        var sitting = try sitting("2024-08-01")
        #expect(sitting.browser.openPage?.note == "of 3 compiled: 1 announced, 1 running, 1 overdue")
        try sitting.type("=")
        #expect(sitting.browser.openPage?.note == "1 of 3 compiled: 1 overdue")
        // The box of orders is that of the promises on the home page.
        try sitting.type("Xsm")
        #expect(sitting.browser.pageNotes[1] == "newest first ▾")
        try sitting.type("sm")
        #expect(sitting.browser.pageNotes[1] == "oldest first ▴")
        try sitting.type(":sort status<Enter>")
        #expect(sitting.browser.pageNotes[1] == "by status ▾")
    }

    @Test func `a word and a date can be traced to their records`() throws {
        var sitting = try sitting("2024-08-01")
        try sitting.type("W")
        guard case .page(let page)? = sitting.browser.overlay else {
            Issue.record("No page is open.")
            return
        }
        let lines = page.document.blocks.map { $0.spans.map(\.text).joined() }
        #expect(lines.contains("Report on tea: what became of it"))
        #expect(lines.contains("no fulfilment on record by 31 Dec 2023"))
        #expect(lines.contains { $0.contains("commitments/sample.yaml:5") })
    }

    @Test func `where no promise is on record it says whether anybody looked`() throws {
        var empty = try sitting("2023-12-15") { $0.commitments = [] }
        guard case .list(let list)? = empty.browser.openPage?.body.main else {
            Issue.record("The page has no list.")
            return
        }
        #expect(
            list.empty
                == "None compiled: no record says that promises of these were looked for as of 2023-12-15. p picks another pair."
        )
        try empty.press(.backspace)
        #expect(empty.browser.openPage == nil)
    }
}
