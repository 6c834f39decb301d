import Browsing
import Compiling
import Drawing
import EventStore
import Foundation
import Records
import Relations
import Reporting
import Samples
import Screen
import Testing

@Suite("Pages that compare")
struct ComparingPageTests {
    private func sitting(asOf: Day = ShippedRecords.articleDay) throws -> Sitting {
        try Sitting(
            ShippedRecords.library(), base: ShippedRecords.china, partner: ShippedRecords.japan, asOf: asOf,
            today: ShippedRecords.today, size: Size(columns: 120, rows: 36))
    }

    /// What `W` says of where the cursor stands.
    private func why(_ sitting: Sitting) throws -> [Explanation] {
        try #require(sitting.browser.openPage?.explanations)
    }

    private func references(_ explanations: [Explanation]) -> [Reference] {
        explanations.flatMap(\.inputs).compactMap(\.reference)
    }

    @Test func `Enter on a cell of the summit opens the meeting, and Backspace comes back to it`() throws {
        var sitting = try sitting()
        try sitting.type("I")
        // Japan’s row; the cursor begins on the second column, and the third is China’s.
        try sitting.type("l<Enter>")
        #expect(sitting.browser.openPage?.title.contains("Xi–Kishida") == true)
        try sitting.press(.backspace)
        #expect(sitting.browser.openPage?.title == "APEC 2023")
        #expect(sitting.browser.openPage?.body.selectedColumnID == "CHN")
    }

    @Test func `every cell of the summit is traced to its records, and an empty one to none`() throws {
        var sitting = try sitting()
        try sitting.open(.summit("apec-2023"))
        let dossier = try ShippedRecords.library().dossier(ofHostEvent: "apec-2023").orThrow("No event.")
        let event = try dossier.hostEvents["apec-2023"].orThrow("No event.")
        let grid = SummitGrid(
            event, dossier, clock: Clock(asOf: ShippedRecords.articleDay, recordsThrough: dossier.folder.recordsThrough)
        )
        for row in grid.delegations.indices {
            try sitting.type("g" + String(repeating: "j", count: row))
            for _ in grid.delegations { try sitting.type("h") }
            for column in grid.delegations.indices {
                if column > 0 { try sitting.type("l") }
                guard let cell = grid.cell(grid.delegations[row].country, grid.delegations[column].country) else {
                    continue
                }
                let found = references(Array(try why(sitting).prefix(1))).filter { $0.kind == .meeting }.map(\.id)
                #expect(found == cell.figures.map(\.id), "\(row) \(column)")
            }
        }
    }

    @Test func `the length of a precedent is traced to the steps of its record and to its sources`() throws {
        var sitting = try sitting(asOf: ShippedRecords.today)
        try sitting.open(.precedents(Reference(.issue, "seafood-import-ban")))
        let reasons = try why(sitting)
        #expect(reasons.first?.figure == "lasted 2633–2663 d; ended 2013-06-15")
        #expect(references(reasons).contains(Reference(.source, "rferl-20130615")))
        // The second reason is the curve’s: every case that has an age is among what went in.
        #expect(reasons.last?.inputs.count == 9)
    }

    @Test func `a figure of the matrix is traced to its meeting and the record of its coverage`() throws {
        var sitting = try sitting()
        try sitting.open(.matrix(.daysSince))
        // The most compiled come first, and the cursor begins on the cell of the two.
        let reasons = try why(sitting)
        #expect(references(Array(reasons.prefix(1))).map(\.kind) == [.meeting, .coverage])
        #expect(reasons.first?.figure.hasSuffix(" days") == true)
        // The second reason is that of the title line: each pair that is counted there, with a record of its own.
        #expect(reasons.last?.figure == "12 pairs compiled")
        #expect(reasons.last?.inputs.count == 12)
        #expect(reasons.last?.inputs.allSatisfy { $0.reference != nil } == true)
    }

    @Test func `what is not compiled says so, with what is on record all the same`() throws {
        let dossier = try ShippedRecords.library().dossier(of: .everybody)
        let clock = Clock(asOf: ShippedRecords.today, recordsThrough: dossier.folder.recordsThrough)
        let matrix = Matrix(.openIssues, dossier, clock: clock)
        // Issues of China and Japan are compiled in part, those of China and the United States are a sample.
        #expect(matrix[ShippedRecords.china, ShippedRecords.japan]?.coverage == .partial)
        let sampled = try matrix[ShippedRecords.china, Sample.code("USA")].orThrow("A pair has a cell.")
        #expect(sampled.value == .notCompiled)
        #expect(!sampled.records.isEmpty)
        #expect(matrix.countries(in: .value(ShippedRecords.china)).prefix(2).map(\.text) == ["CHN", "JPN"])
    }

    @Test(
        "the days since the last meeting are those of the card",
        arguments: [("CHN", "JPN"), ("JPN", "KOR"), ("CHN", "USA"), ("JPN", "USA")])
    func likeTheCard(one: String, other: String) throws {
        let dossier = try ShippedRecords.library().dossier(of: .everybody)
        for text in ["2023-11-17", "2024-05-27", "2026-06-29", "2026-11-23"] {
            let day = Sample.day(text)
            let matrix = Matrix(
                .daysSince, dossier, clock: Clock(asOf: day, recordsThrough: dossier.folder.recordsThrough))
            let card = try Card(ShippedRecords.relation(one, other, asOf: day)).orThrow("A pair has a card.")
            let last = try card.lastMeeting.orThrow("They have met.")
            #expect(
                matrix[Sample.code(one), Sample.code(other)]?.value
                    == .days(last.daysSince, meeting: last.figure.id), "\(text)")
        }
    }

    @Test func `Enter on a cell of the matrix opens the pair`() throws {
        var sitting = try sitting()
        try sitting.open(.matrix(.daysSince))
        let page = try #require(sitting.browser.openPage)
        let row = try #require(page.body.selectedID)
        try sitting.type("l")
        let column = try #require(sitting.browser.openPage?.body.selectedColumnID)
        try sitting.press(.enter)
        #expect(Set([sitting.browser.view.base?.text, sitting.browser.view.partner?.text]) == [row, column])
    }

    @Test func `the counts of a source are traced to the records that cite it`() throws {
        var sitting = try sitting()
        try sitting.type("O")
        let id = try #require(sitting.browser.openPage?.body.selectedID)
        let library = try ShippedRecords.library()
        let reasons = try why(sitting)
        let found = Set(references(Array(reasons.prefix(1))))
        #expect(reasons.last?.inputs.count == 268)
        let known = Set(try library.references(to: Reference(.source, id)).filter { $0.kind != .source })
        #expect(!found.isEmpty)
        #expect(found.isSubset(of: known))
    }

    @Test func `a thing to look for is traced to what points to it`() throws {
        var sitting = try sitting()
        try sitting.type("U")
        let reasons = try why(sitting)
        #expect(references(Array(reasons.prefix(1))).map(\.kind) == [.coverage])
        #expect(!reasons[0].rule.isEmpty)
        #expect(reasons.last?.inputs.count == 3)
    }

    @Test func `nothing of later days shows on these pages`() throws {
        let later = ["2024", "2025", "2026"]
        let pages: [PageAddress] = [
            .summit("apec-2023"), .summit(nil), .precedents(Reference(.issue, "seafood-import-ban")),
            .precedents(Reference(.meeting, "2023-11-16-xi-kishida-san-francisco")), .matrix(.daysSince),
            .matrix(.meetings), .matrix(.openIssues), .sources(nil), .sources(.oneSource), .blindSpots,
        ]
        for page in pages {
            var sitting = try Sitting(
                ShippedRecords.library(), base: ShippedRecords.china, partner: ShippedRecords.japan,
                asOf: ShippedRecords.articleDay, today: ShippedRecords.today, size: Size(columns: 200, rows: 400))
            try sitting.open(page)
            let text = Frame(sitting.browser).lines.dropFirst(2).joined(separator: "\n")
            for year in later { #expect(!text.contains("\(year)-"), "\(page) \(year)") }
        }
    }
}

/// A folder for another part of the world, written from the documented format alone.
@Suite("A folder of India and Pakistan")
struct OtherFolderTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Samples/Folders/india-pakistan")

    private func library(in scratch: TemporaryFolder) throws -> RecordStore {
        try ShippedRecords.compiler(of: Self.folder, store: scratch.url.appending(path: "records.sqlite")).refresh()
    }

    @Test func `has no problem`() throws {
        let scratch = try TemporaryFolder()
        #expect(try library(in: scratch).problems() == [])
    }

    @Test(
        "works on every page and at every size",
        arguments: [(20, 5), (40, 10), (80, 24), (120, 36), (160, 45)])
    func pages(columns: Int, rows: Int) throws {
        let scratch = try TemporaryFolder()
        let library = try library(in: scratch)
        let expected: [(PageAddress, String)] = [
            (.summit("sco-2022"), "8 of 8 members"), (.summit(nil), "SCO 2022"),
            (.precedents(Reference(.issue, "ind-pak-trade")), "Indus waters"),
            (.precedents(Reference(.meeting, "2015-12-25-modi-sharif-lahore")), "409"),
            (.matrix(.daysSince), "IND"), (.matrix(.promises), "PAK"), (.sources(nil), "Notes for"),
            (.sources(.oneSource), "on one source"), (.blindSpots, "2014-11"), (.timeline(), "4 meetings"),
            (.record(Reference(.issue, "indus-waters")), "abeyance"),
        ]
        for (page, text) in expected {
            var sitting = try Sitting(
                library, today: Sample.day("2025-12-31"), size: Size(columns: columns, rows: rows))
            try sitting.open(page)
            let lines = Frame(sitting.browser).lines
            #expect(lines.count == rows)
            if columns >= 80 { #expect(lines.joined(separator: "\n").contains(text), "\(page)") }
            // Every key that means something here, and back out again.
            for key in ["j", "l", "s", "i", "W", "<Esc>", "<Enter>", "<Backspace>", "/a<Enter>", "z", "q"] {
                try sitting.type(key)
                #expect(Frame(sitting.browser).lines.count == rows, "\(page) \(key)")
            }
        }
    }

    @Test func `says that two did not meet, and fills no cell from the plenary`() throws {
        let scratch = try TemporaryFolder()
        let dossier = try library(in: scratch).dossier(ofHostEvent: "sco-2022").orThrow("No event.")
        let report = try SummitReport(dossier, event: "sco-2022", asOf: Sample.day("2025-12-31")).orThrow("No event.")
        let text = report.text()
        #expect(text.contains("not met"))
        #expect(text.contains("8 of 8 members compiled"))
    }
}
