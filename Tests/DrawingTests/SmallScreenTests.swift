import Browsing
import Drawing
import Relations
import Samples
import Screen
import Testing

/// What a screen of 40 by 10 has no line for must not go unsaid.
@Suite("A small screen")
struct SmallScreenTests {
    private func sitting(asOf: String = "2023-11-17", columns: Int = 40) throws -> Sitting {
        try Sitting(
            ShippedRecords.library(), base: ShippedRecords.china, partner: ShippedRecords.japan, asOf: Sample.day(asOf),
            today: ShippedRecords.today, size: Size(columns: columns, rows: 10))
    }

    private func lines(_ sitting: Sitting) -> [String] {
        Frame(sitting.browser).lines.map { String($0.reversed().drop { $0 == " " }.reversed()) }
    }

    @Test func `says how far the records reach, and that a filter hides rows`() throws {
        var sitting = try sitting(asOf: "2026-11-23")
        #expect(lines(sitting)[0] == " CHN–JPN      to 2026-06-29  2026-11-23")
        try sitting.type("m")
        #expect(lines(sitting)[0] == " CHN–JPN  +1  to 2026-06-29  2026-11-23")
        try sitting.type("a2023-11-17<Enter>")
        #expect(lines(sitting)[0] == " CHN–JPN       1 chip  as of 2023-11-17")
    }

    @Test func `shows the chips in its first line while one is to be removed`() throws {
        var sitting = try sitting()
        try sitting.type("mx")
        #expect(lines(sitting)[0] == " 1 pair CHN–JPN ×  2 level:leader ×")
        #expect(sitting.browser.target(at: Position(row: 0, column: 25)) == .removal(1))
        try sitting.type("2")
        #expect(lines(sitting)[0] == " China – Japan         as of 2023-11-17")
    }

    @Test("says all of what it has to say", arguments: [20, 40, 60])
    func notices(columns: Int) throws {
        var sitting = try sitting(columns: columns)
        try sitting.type("M")
        let foot = lines(sitting).suffix(5).map { $0.drop { $0 == " " } }.joined(separator: " ")
        #expect(foot.hasSuffix("The mouse selects text now, as in other programs."))
        try sitting.type("j")
        #expect(!lines(sitting).joined(separator: "\n").contains("other programs."))
    }

    @Test func `counts beside a filter that leaves no room, in a line of its own`() throws {
        var sitting = try sitting()
        try sitting.type("flevel:leader since:2022 sea")
        let rows = lines(sitting)
        #expect(rows[9] == " filter level:leader since:2022 sea")
        #expect(rows[8].contains("meeting") && rows[8].contains("issue") && rows[8].contains("promise"))
    }
}
