import Drawing
import Pages
import Relations
import Samples
import Screen
import Testing

@Suite("The pages in the README")
struct ReadmePictureTests {
    @Test(
        "are those of the program",
        arguments: [
            ("ledger", "2026-01-07", "Pjj"), ("changes", "2024-02-01", "DS<C-u>2023-11-17<Enter>"),
            ("known", "2023-11-16", "K"),
            ("issue", "2025-11-20", "3/seafood<Enter><Enter>z/time in each<Enter>jjjjj"),
            ("meeting", "2024-02-01", "2/xi–kish<Enter>5z"),
            ("person", "2024-02-01", "2/xi–kish<Enter>5/kishida fumio<Enter><Enter>zjjj"),
            ("rules", "2023-11-17", "2WG<PgUp>"),
        ])
    func pages(part: String, day: String, script: String) throws {
        var sitting = try Sitting(
            ShippedRecords.library(), base: ShippedRecords.china, partner: ShippedRecords.japan, asOf: Sample.day(day),
            today: ShippedRecords.today, size: Size(columns: 80, rows: 24))
        try sitting.type(script)
        try expectPart(part, sitting)
    }

    @Test(
        "of coded events are those of the program",
        arguments: [
            ("coded-home", ""), ("coded-timeline", "t"), ("coded-events", "E"), ("coded-compare", "Fpken uga<Enter>"),
        ])
    func events(part: String, script: String) throws {
        var sitting = try Sitting(
            SampleLibrary(Sample.kenyaPoland()), base: Sample.kenya, partner: Sample.poland,
            today: Sample.day("2024-09-01"), size: Size(columns: 80, rows: 24), events: SampleEvents())
        try sitting.type(script)
        try expectPart(part, sitting)
    }

    /// Compares the screen, or the last lines of it, with a part of the README.
    private func expectPart(_ part: String, _ sitting: Sitting) throws {
        let lines = Frame(sitting.browser).lines.map { String($0.reversed().drop { $0 == " " }.reversed()) }
        let picture = "```\n\(lines.joined(separator: "\n"))\n```"
        #expect(try Page.readme.part(part, recording: picture) == picture)
    }
}
