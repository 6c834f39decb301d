import Browsing
import Relations
import Reporting
import Samples
import Screen
import Testing

@Suite("Writing a list into a file")
struct ExportTests {
    private func sitting() throws -> Sitting {
        try Sitting(
            SampleLibrary(Samples.Sample.kenyaPoland()), base: Samples.Sample.kenya, partner: Samples.Sample.poland,
            today: Samples.Sample.day("2024-09-01"))
    }

    private func lastWritten(_ sitting: Sitting) -> (path: String, text: String)? {
        for case .write(let path, let text, _) in sitting.effects.reversed() { return (path, text) }
        return nil
    }

    @Test("has the same bytes as the command line", arguments: Export.endings.map(\.ending))
    func bytes(ending: String) throws {
        var sitting = try sitting()
        try sitting.type("2w<C-u>out\(ending)<Enter>")
        let export = try #require(Export("out\(ending)"))
        let relation = Relation(Samples.Sample.kenyaPoland(), asOf: Samples.Sample.day("2024-09-01"))
        let expected = try Listing.table(of: .meeting, in: relation).text(as: export.format) { $0.cells }
        let written = try #require(lastWritten(sitting))
        #expect(written.path == "out\(ending)")
        #expect(written.text == expected)
    }

    @Test func `has the rows of the filter, in the order that was chosen, or the marked ones`() throws {
        var sitting = try sitting()
        try sitting.type("flevel:leader<Enter>2snw<C-u>a.tsv<Enter>")
        let rows = try #require(lastWritten(sitting)).text.split(separator: "\n").dropFirst()
        #expect(rows.count == sitting.browser.lists.index(of: .meetings).figures)
        try sitting.type("X2ssgvvw<C-u>b.tsv<Enter>")
        #expect(try #require(lastWritten(sitting)).text.split(separator: "\n").count == 3)
    }

    @Test func `begins with a name of codes, and says what will be written`() throws {
        var sitting = try sitting()
        try sitting.type("3w")
        guard case .prompt(let prompt) = sitting.browser.overlay else {
            Issue.record("No prompt is open.")
            return
        }
        #expect(prompt.text == "ken-pol-issues.csv")
        let count = sitting.browser.lists.index(of: .issues).figures
        #expect(prompt.note == "\(count) \(count == 1 ? "row" : "rows") of issues as csv")
    }

    @Test func `offers the forms that there are, and one of them is taken with the arrows`() throws {
        var sitting = try sitting()
        try sitting.type("2w<Down><Down><Down><Down><Down>")
        guard case .prompt(let prompt) = sitting.browser.overlay else {
            Issue.record("No prompt is open.")
            return
        }
        #expect(prompt.candidates.map(\.title) == Export.endings.map { "ken-pol-meetings" + $0.ending })
        try sitting.type("<Enter>")
        let written = try #require(lastWritten(sitting))
        #expect(written.path == "ken-pol-meetings.ics" && written.text.hasPrefix("BEGIN:VCALENDAR"))
        // Issues have no days for a calendar.
        try sitting.type("3w")
        guard case .prompt(let issues) = sitting.browser.overlay else { return }
        #expect(!issues.candidates.contains { $0.title.hasSuffix(".ics") })
    }

    @Test(
        "refuses a name without a known ending, and a calendar of what has no days",
        arguments: ["out", "out.xls", ".csv", "a/.csv", "out.ics"])
    func refused(name: String) throws {
        var sitting = try sitting()
        try sitting.type("3w<C-u>\(name)<Enter>")
        #expect(lastWritten(sitting) == nil)
        guard case .prompt(let prompt) = sitting.browser.overlay else {
            Issue.record("The prompt closed.")
            return
        }
        #expect(prompt.isProblem)
    }

    @Test func `writes over a file only where that is said`() throws {
        var browser = try sitting().browser
        let again = Effect.write(path: "a.csv", text: "x", overwrites: true)
        _ = browser.written(.exists(path: "a.csv", again: again))
        guard case .menu(let menu) = browser.overlay else {
            Issue.record("Nobody asked.")
            return
        }
        #expect(menu.items.map(\.key) == ["n", "o"])
        var kept = browser
        #expect(kept.press(.enter) == [])
        #expect(browser.press(.character("o")) == [again])
    }
}
