import Browsing
import Drawing
import Foundation
import Pages
import Relations
import Samples
import Screen
import Testing

/// What every page beyond the lists has to have, whoever adds one: a way in and out, help, pictures, words for nothing,
/// a command that prints the same, and a place in the README.
@Suite("Every page")
struct PageTableTests {
    /// One page, and where its things are.
    struct Entry: Sendable, CustomTestStringConvertible {
        let name: String
        let page: PageAddress
        /// The command of the same content, whose row stands in the README.
        let command: String
        /// The part of the README that shows it.
        let part: String
        var testDescription: String { name }
    }

    static let entries = [
        Entry(name: "ledger", page: .ledger, command: "dyad list KIND", part: "ledger"),
        Entry(name: "summit", page: .summit("apec-2023"), command: "dyad summit EVENT", part: "summit"),
        Entry(
            name: "precedents", page: .precedents(Reference(.issue, "seafood-import-ban")),
            command: "dyad precedents ID", part: "precedents"),
        Entry(name: "matrix", page: .matrix(.daysSince), command: "dyad matrix", part: "matrix"),
        Entry(name: "sources", page: .sources(nil), command: "dyad list KIND", part: "sources"),
        Entry(name: "blind-spots", page: .blindSpots, command: "dyad audit A B", part: "blind-spots"),
        Entry(name: "changes", page: .changes(since: nil), command: "dyad diff A B --since DATE", part: "changes"),
        Entry(
            name: "meeting", page: .record(Reference(.meeting, "2023-11-16-xi-kishida-san-francisco")),
            command: "dyad show ID", part: "meeting"),
        Entry(
            name: "issue", page: .record(Reference(.issue, "seafood-import-ban")), command: "dyad show ID",
            part: "issue"),
        Entry(
            name: "person", page: .record(Reference(.person, "kishida-fumio")), command: "dyad show ID", part: "person"),
    ]

    private static let sizes = [(20, 5), (40, 10), (80, 24), (120, 36), (160, 45)]
        .map { Size(columns: $0.0, rows: $0.1) }

    private func sitting(_ size: Size = Size(columns: 120, rows: 36)) throws -> Sitting {
        try Sitting(
            ShippedRecords.library(), base: ShippedRecords.china, partner: ShippedRecords.japan,
            asOf: ShippedRecords.articleDay, today: ShippedRecords.today, size: size)
    }

    /// A folder in which nothing is on record.
    private func bare(_ size: Size = Size(columns: 80, rows: 24)) throws -> Sitting {
        var dossier = Sample.kenyaPoland()
        (dossier.meetings, dossier.issues, dossier.commitments) = ([], [], [])
        (dossier.assessments, dossier.incidents, dossier.coverage) = ([], [], [])
        (dossier.hostEvents, dossier.sources) = ([:], [:])
        return try Sitting(
            SampleLibrary(dossier), base: Sample.kenya, partner: Sample.poland, asOf: Sample.day("2023-12-15"),
            today: Sample.day("2024-08-01"), size: size)
    }

    @Test("of the analyst is among those looked at here")
    func all() {
        let here = Set(Self.entries.map(\.page.kind))
        let own: Set<PageAddress.Kind> = [
            .ledger, .summit, .precedents, .matrix, .sources, .blindSpots, .changes, .record,
        ]
        #expect(here == own)
    }

    @Test("opens by a key, stands in the palette, and is left again", arguments: entries)
    func way(entry: Entry) throws {
        var sitting = try sitting()
        if let opener = entry.page.kind.opener {
            let key = try #require(KeyMap.standard.firstKey(of: opener))
            // The issue or the meeting that is selected.
            try sitting.press(key)
            #expect(sitting.browser.openPage != nil)
            #expect(sitting.browser.pageKind == entry.page.kind)
            try sitting.press(.backspace)
            #expect(sitting.browser.showsHome)
            try sitting.type(":" + opener.rawValue)
            guard case .prompt(let prompt)? = sitting.browser.overlay else {
                Issue.record("No palette is open.")
                return
            }
            #expect(prompt.candidates.contains { $0.meaning == .action(opener) })
            try sitting.type("<Esc>")
        }
        try sitting.open(entry.page)
        #expect(sitting.browser.openPage != nil)
        try sitting.type("<Backspace>")
        #expect(sitting.browser.showsHome)
        #expect(!sitting.hasQuit)
    }

    @Test("has a section of its own in the help", arguments: entries)
    func help(entry: Entry) throws {
        var sitting = try sitting()
        try sitting.open(entry.page)
        let page = try #require(sitting.browser.openPage)
        #expect(page.prose.count > 100)
        try sitting.type("?")
        guard case .page(let help)? = sitting.browser.overlay else {
            Issue.record("No help is open.")
            return
        }
        #expect(help.document.blocks.prefix(2).map { $0.spans[0].text } == [page.title, page.prose])
        let others = try Self.entries.filter { $0.name != entry.name }.map { other in
            var sitting = try self.sitting()
            try sitting.open(other.page)
            return sitting.browser.openPage?.prose
        }
        #expect(!others.contains(page.prose))
    }

    @Test("is drawn whole at every size, and has a picture of each", arguments: entries, sizes)
    func pictures(entry: Entry, size: Size) throws {
        var sitting = try sitting(size)
        try sitting.open(entry.page)
        #expect(Frame(sitting.browser).lines.count == size.rows)
        let file = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "Pictures/\(entry.name)-\(size).txt")
        #expect(FileManager.default.fileExists(atPath: file.path), "\(file.lastPathComponent)")
    }

    @Test("says why it is empty, and what helps", arguments: entries)
    func nothing(entry: Entry) throws {
        // A record that is nowhere has no page: that is told where it was opened from.
        guard entry.page.kind != .record else { return }
        var sitting = try bare()
        let page: PageAddress =
            switch entry.page {
            case .summit: .summit(nil)
            case .precedents: .precedents(Reference(.issue, "nothing-such"))
            default: entry.page
            }
        try sitting.open(page)
        let words = Frame(sitting.browser).lines.dropFirst(3).dropLast().joined(separator: " ")
            .split(whereSeparator: \.isWhitespace)
        let text = words.joined(separator: " ")
        #expect(words.count > 4, "\(entry.name): \(text)")
        // A key to press or a command to give.
        #expect(
            text.contains(/(^|\s)(p|S|\.|q|I|X|dyad \w+) (\w)/), "\(entry.name) names nothing that helps: \(text)")
        for line in Frame(try bare(Size(columns: 20, rows: 5)).browser).lines { #expect(line.count <= 20) }
    }

    @Test("has a command that prints the same, and a place in the README", arguments: entries)
    func readme(entry: Entry) throws {
        let text = try Page.readme.text
        #expect(text.contains("| `\(entry.command)` |"), "\(entry.command)")
        #expect(try Page.readme.part(entry.part).hasPrefix("```\n"))
        let row = try #require(text.split(separator: "\n").first { $0.hasPrefix("| `\(entry.command)` |") })
        let sub = entry.command.split(separator: " ").prefix(2).joined(separator: " ")
        #expect(row.contains("json") || text.contains("`\(sub)"), "\(entry.command)")
    }

    @Test("answers W on every line", arguments: entries)
    func why(entry: Entry) throws {
        var sitting = try sitting(Size(columns: 160, rows: 45))
        try sitting.open(entry.page)
        var seen = 0
        // Down the page, and down the detail of what is selected; in a grid also the next column.
        for round in 0..<3 {
            for _ in 0..<60 {
                let page = try #require(sitting.browser.openPage)
                if page.body.block.map(\.isEmpty) != true {
                    #expect(!page.explanations.isEmpty, "\(entry.name): \(line(page))")
                    // A number stands on records that can be opened, unless nothing was found to count.
                    if isFigure(line(page)) {
                        let references = page.explanations.flatMap(\.inputs).compactMap(\.reference)
                        #expect(!references.isEmpty, "\(entry.name): \(line(page))")
                    }
                    for explanation in page.explanations {
                        #expect(
                            !explanation.rule.isEmpty && !explanation.figure.isEmpty, "\(entry.name): \(line(page))")
                    }
                    seen += 1
                }
                try sitting.type("j")
            }
            try sitting.type(round == 0 ? "<Tab>" : "<Tab>gl<Tab>")
        }
        #expect(seen > 10)
    }

    /// Whether a line has a number that is no part of a date, a name or a title.
    private func isFigure(_ text: String) -> Bool {
        text.contains(
            /(?:^|[ (])(?:\d+(?:–\d+)? (?:d|days|min|m|steps|sources|at risk|to look for)\b|\d+ ×|\(\d+\)$|.*: \d+$)/)
    }

    private func line(_ page: any PageModel) -> String {
        page.body.block?.spans.map(\.text).joined() ?? page.body.selectedID ?? ""
    }
}
