import Browsing
import Drawing
import Relations
import Samples
import Screen
import Testing

/// On the day of the article nobody knew of 2024, 2025 or 2026.
@Suite("The screen as of the article’s day")
struct AsOfScreenTests {
    private let later = LaterDates(asOf: ShippedRecords.articleDay)

    private func sitting(_ size: Size) throws -> Sitting {
        try Sitting(
            ShippedRecords.library(), base: ShippedRecords.china, partner: ShippedRecords.japan,
            asOf: ShippedRecords.articleDay, today: ShippedRecords.today, size: size)
    }

    @Test(
        "tells of nothing later in any row, detail or reason",
        arguments: [
            Size(columns: 120, rows: 36), Size(columns: 160, rows: 45),
        ], [Pane.countries, .meetings, .issues, .promises, .timeline])
    func rows(size: Size, pane: Pane) throws {
        var sitting = try sitting(size)
        var leaks: Set<String> = []
        func look() {
            leaks.formUnion(later.leaks(in: Frame(sitting.browser).lines.joined(separator: "\n"), wraps: true))
            leaks.formUnion(sitting.browser.detail.allLines.flatMap { later.leaks(in: $0) })
            guard case .page(let page) = sitting.browser.overlay else { return }
            leaks.formUnion(page.document.allLines.flatMap { later.leaks(in: $0) })
        }
        try sitting.type("\(pane.rawValue)g")
        var before: Browsing.Cursor?
        while sitting.browser.cursors[pane] != before {
            before = sitting.browser.cursors[pane]
            look()
            try sitting.press(.character("W"))
            look()
            try sitting.press(.escape)
            try sitting.press(pane == .timeline ? .left : .character("j"))
        }
        #expect(leaks == [])
    }

    @Test(
        "tells of nothing later in a pane that has the whole screen, in either reading", arguments: Pane.allCases,
        Reading.allCases)
    func zoomed(pane: Pane, reading: Reading) throws {
        var sitting = try sitting(Size(columns: 160, rows: 45))
        if reading == .known { try sitting.type("K") }
        #expect(sitting.browser.relation?.reading == reading)
        try sitting.type("\(pane.rawValue)zg")
        for _ in 0..<12 {
            #expect(later.leaks(in: Frame(sitting.browser).lines.joined(separator: "\n"), wraps: true) == [])
            try sitting.press(.character("W"))
            #expect(later.leaks(in: Frame(sitting.browser).lines.joined(separator: "\n"), wraps: true) == [])
            try sitting.press(.escape)
            try sitting.press(.pageDown)
        }
    }

    @Test(
        "tells of nothing later on the pages of promises and changes, in either reading", arguments: ["P", "D"],
        Reading.allCases)
    func pages(key: String, reading: Reading) throws {
        var sitting = try sitting(Size(columns: 160, rows: 45))
        try sitting.type((reading == .known ? "K" : "") + key)
        for _ in 0..<12 {
            #expect(later.leaks(in: Frame(sitting.browser).lines.joined(separator: "\n"), wraps: true) == [])
            try sitting.type("W")
            #expect(later.leaks(in: Frame(sitting.browser).lines.joined(separator: "\n"), wraps: true) == [])
            try sitting.type("<Esc>")
            try sitting.type(key == "P" ? "j" : "<PgDn>")
        }
    }

    @Test("tells of nothing later in what the palette finds", arguments: ["japan", "xi", "seafood", "summit", "trump"])
    func palette(words: String) throws {
        var sitting = try sitting(Size(columns: 120, rows: 36))
        try sitting.type(":" + words)
        #expect(later.leaks(in: Frame(sitting.browser).lines.joined(separator: "\n")) == [])
    }

    @Test func `tells of nothing later in any record that a link may lead to, or in its reasons`() throws {
        #expect(try leaksOfAllRecords("CHN", "JPN", asOf: ShippedRecords.articleDay) == [])
    }

    @Test("tells of nothing later in any record on any other day", arguments: UInt64(1)...4)
    func anyDay(seed: UInt64) throws {
        var random = SeededSource(seed: seed)
        let first = Sample.day("2012-01-01")
        let asOf = first + Int.random(in: 0..<(Sample.day("2026-06-29") - first), using: &random)
        let pairs = [("CHN", "JPN"), ("CHN", "USA"), ("JPN", "KOR"), ("CHN", "PHL")]
        let (one, other) = try pairs.randomElement(using: &random).orThrow("There are no pairs.")
        #expect(try leaksOfAllRecords(one, other, asOf: asOf) == [], "seed \(seed), \(one)–\(other) as of \(asOf)")
    }

    private func leaksOfAllRecords(_ one: String, _ other: String, asOf: Day) throws -> Set<String> {
        let later = LaterDates(asOf: asOf)
        let relation = try ShippedRecords.relation(one, other, asOf: asOf)
        let neighbourhood = try ShippedRecords.library().neighbourhood(of: Sample.code(one))
        let records = try AllRecords()
        var leaks: Set<String> = []
        for record in records.all {
            let document = Document(
                record, in: relation, mentions: records.naming(record.reference), neighbourhood: neighbourhood)
            let reasons = document.blocks.compactMap(\.why).map { Document($0, in: relation) }
            for line in (document.allLines + reasons.flatMap(\.allLines)) { leaks.formUnion(later.leaks(in: line)) }
        }
        return leaks
    }
}

extension Document {
    /// The title and every block, unwrapped.
    fileprivate var allLines: [String] { [title, subtitle] + blocks.map { $0.spans.map(\.text).joined() } }
}
