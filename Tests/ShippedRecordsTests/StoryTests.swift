import Browsing
import Relations
import Samples
import Screen
import Testing

/// The worked example, as a reader goes through it: one sitting, from the article's day on.
@Suite("The story of the article")
struct StoryTests {
    private static let dialogue = "2023-11-16-export-control-framework"

    private func lines(_ document: Document) -> [String] {
        document.blocks.map { $0.spans.map(\.text).joined() }
    }

    @Test func `is told from the meeting to what became of its promises`() throws {
        var sitting = try Sitting(
            ShippedRecords.library(), base: ShippedRecords.china, partner: ShippedRecords.japan,
            asOf: ShippedRecords.articleDay, today: ShippedRecords.today, size: Size(columns: 120, rows: 36))

        // On the day of the article the meeting is the last, 364 days after the one before.
        let meeting = try #require(sitting.browser.selectedMeeting)
        #expect(meeting.id == "2023-11-16-xi-kishida-san-francisco")
        #expect(meeting.gapWords == "364 d")
        let promises = lines(sitting.browser.detail)
        #expect(promises.contains { $0.contains("Export-control dialogue · announced") })

        // The dialogue is announced, and both claims on who agreed it stand side by side.
        try sitting.type("P/dialogue<Enter>")
        #expect(sitting.browser.openPage?.body.selectedID == Self.dialogue)
        try sitting.type("<Enter>")
        var detail = lines(try #require(sitting.browser.openPage).body.detail.document)
        #expect(detail[1] == "◷ announced")
        #expect(detail.contains("How it came about: the claims"))
        #expect(detail.contains("The talks of the leaders yielded the agreement on a framework."))
        #expect(
            detail.contains(
                "The trade ministers agreed on the dialogue on 14 November; the leaders welcomed it two days later."))
        #expect(detail.contains { $0.hasSuffix("disputed by China Economic Review") })
        #expect(detail.contains("none found"))

        // On 1 February its first session has followed, 64 days after the ministers.
        try sitting.type("a<C-u>2024-02-01<Enter>")
        #expect(sitting.browser.openPage?.body.selectedID == Self.dialogue)
        detail = lines(try #require(sitting.browser.openPage).body.detail.document)
        #expect(detail[1] == "◷ running")
        #expect(detail[2] == "from its follow-ups")
        #expect(detail.contains("2024-01-17 fulfils · 64 d"))

        // What changed between the two days tells it, too.
        try sitting.type("DS<C-u>2023-11-17<Enter>")
        guard case .document(let changes)? = sitting.browser.openPage?.body.main else {
            Issue.record("The page of changes has no text.")
            return
        }
        #expect(lines(changes.document).contains("◷ Export-control dialogue · announced → running"))

        // By 7 January 2026 the ban on dual-use goods has undercut it.
        try sitting.type("<Backspace>a<C-u>2026-01-07<Enter>")
        #expect(sitting.browser.pageKind == .ledger)
        guard case .list(let list)? = sitting.browser.openPage?.body.main else {
            Issue.record("The ledger has no list.")
            return
        }
        let row = list.pane(rows: 30).rows.map { $0.texts.map(\.text) }.first { $0[2] == "Export-control dialogue" }
        #expect(row?[1] == "running")
        #expect(row?.last == "2026-01-06")

        // The ban on seafood: 393 days to the understanding, 675 to the lifting in part, 143 from there to its return.
        try sitting.type("3/seafood import<Enter><Enter>")
        let ban = lines(sitting.browser.detail)
        #expect(ban.contains { $0.hasPrefix("2024-09-20 understanding · 393 d old") })
        #expect(ban.contains { $0.hasPrefix("2025-06-29 partly · 675 d old") })
        #expect(ban.contains { $0.hasPrefix("2025-06-29 in force in part · 675 d after in force") })
        #expect(ban.contains { $0.hasPrefix("2025-11-19 in force · 143 d after in force in part") })
        try sitting.type("a<C-u>2023-11-16<Enter>")
        #expect(lines(sitting.browser.detail).contains("since 24 Aug 2023 · 84 days"))
    }
}
