import Browsing
import Relations
import Samples
import Screen
import Testing

@Suite("The help")
struct HelpTests {
    private func lines(_ keys: String, size: Size = Size(columns: 120, rows: 36)) throws -> [String] {
        var sitting = try Sitting(
            SampleLibrary(Samples.Sample.kenyaPoland()), base: Samples.Sample.kenya, partner: Samples.Sample.poland,
            today: Samples.Sample.day("2024-09-01"), size: size)
        try sitting.type(keys)
        guard case .page(let page)? = sitting.browser.overlay, page.kind == .help else { throw NoHelp() }
        return page.document.blocks.map { $0.spans.map(\.text).joined() }
    }

    private struct NoHelp: Error {}

    @Test(
        "opens on what is in focus: its name, what it is for, and the keys that work there",
        arguments: [
            ("1", "Countries", "Sorts the list"), ("2", "Meetings", "Keeps the leaders’ meetings only"),
            ("3", "Issues", "Marks the row"), ("5", "Detail", "Goes deeper"), ("P", "Promise ledger", "Sorts the list"),
            ("t", "Timeline", "Makes the steps of the axis longer"), ("O", "Sources", "Shows the next measure"),
        ])
    func focus(keys: String, title: String, sentence: String) throws {
        let lines = try lines(keys + "?")
        #expect(lines[0] == title)
        #expect(lines[1].count > 60)
        #expect(lines[3] == "Keys here")
        let here = lines.dropFirst(4).prefix { !$0.isEmpty }
        #expect(here.contains { $0.contains(sentence) }, "\(here)")
        #expect(try self.lines(keys + "<F1>") == lines)
    }

    @Test func `names every action that has a key, once`() throws {
        let lines = try lines("2?")
        for action in Action.allCases { #expect(lines.count { $0.hasSuffix(action.sentence) } == 1, "\(action)") }
        for field in FilterField.allCases { #expect(lines.contains { $0.hasSuffix(field.summary) }, "\(field)") }
    }

    @Test(
        "narrows by keys, by words and by fields of the filter while one types",
        arguments: [
            ("V", "The key V", "Begins a range of rows"), ("Ctrl-R", "The key Ctrl-R", "Makes the change again"),
            ("calendar", nil, nil), ("undo", "Choosing what is shown", "Takes back the last change"),
            ("ctrl-", "Moving", "Goes down by half a page."), ("host event", "The filter language", "host:"),
            ("status", "The filter language", "status:"),
        ] as [(String, String?, String?)])
    func narrowing(typed: String, section: String?, line: String?) throws {
        let lines = try lines("2?" + typed)
        guard let section, let line else { return }
        #expect(lines.contains(section), "\(lines)")
        #expect(lines.contains { $0.contains(line) }, "\(lines)")
        // A letter alone stands in many words.
        if typed.count > 1 { #expect(lines.count < 30) }
    }

    @Test func `says that nothing has what was typed`() throws {
        #expect(try lines("2?xyzzy").last == "No key and no word of the help has it. Backspace takes letters back.")
    }
}
