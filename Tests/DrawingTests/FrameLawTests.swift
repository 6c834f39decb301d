import Browsing
import Drawing
import OrderedCollections
import Relations
import Samples
import Screen
import Testing

/// Whatever the size and whatever was typed, a frame is whole: walks from a seed, so that a failure names the walk.
@Suite("Every frame")
struct FrameLawTests {
    @Test("of a random walk through invented records is whole", arguments: UInt64(0)..<160)
    func invented(seed: UInt64) throws {
        let dossier = seed.isMultiple(of: 2) ? Sample.kenyaPoland() : Sample.wide
        let sitting = try Sitting(
            SampleLibrary(dossier), base: Sample.kenya, partner: Sample.poland, today: Sample.day("2024-09-01"))
        try walk(sitting, seed: seed, keys: 60)
    }

    @Test("of a random walk through the shipped records is whole", arguments: UInt64(1000)..<1008)
    func shipped(seed: UInt64) throws {
        let sitting = try Sitting(
            ShippedRecords.library(), base: ShippedRecords.china, partner: ShippedRecords.japan,
            today: ShippedRecords.today)
        try walk(sitting, seed: seed, keys: 60)
    }

    @Test("at the least sizes is whole", arguments: 1...12, 1...6)
    func least(columns: Int, rows: Int) throws {
        var sitting = try Sitting(
            SampleLibrary(Sample.wide), base: Sample.kenya, partner: Sample.poland, today: Sample.day("2024-09-01"),
            size: Size(columns: columns, rows: rows))
        for script in ["", "3", "<Enter>", "f:", "<Esc>?", "<Esc>px", "<Esc>6", "x"] {
            try sitting.type(script)
            check(sitting.browser, "after \(script)")
        }
    }

    private func walk(_ start: Sitting, seed: UInt64, keys count: Int) throws {
        var random = SeededSource(seed: seed)
        var sitting = start
        sitting.resize(
            to: Size(columns: .random(in: 1...200, using: &random), rows: .random(in: 1...60, using: &random)))
        var typed: [Key] = []
        var painter = Painter()
        for step in 0..<count {
            let key = try Self.keys.randomElement(using: &random).orThrow("There are no keys.")
            typed.append(key)
            try sitting.press(key)
            if Int.random(in: 0..<20, using: &random) == 0 {
                sitting.resize(
                    to: Size(columns: .random(in: 1...200, using: &random), rows: .random(in: 1...60, using: &random)))
            }
            // Every key is taken; a frame costs more, so a quarter of them are drawn.
            guard step.isMultiple(of: 4) || step == count - 1 else { continue }
            guard check(sitting.browser, "seed \(seed), \(KeyScript.script(typed))") else { return }
            // Drawn over the frame before, the frame is the one that is drawn from nothing.
            let difference = Self.difference(painter.frame(of: sitting.browser), Frame(sitting.browser))
            #expect(difference == [], "seed \(seed), \(KeyScript.script(typed))")
            guard difference.isEmpty else { return }
            // Who comes back to this place sees a whole frame even before the first record is there.
            var early = Browser(today: sitting.browser.today, size: sitting.browser.size)
            _ = early.start(sitting.browser.bookmark)
            early.resize(to: sitting.browser.size)
            guard check(early, "before any answer, seed \(seed), \(KeyScript.script(typed))") else { return }
        }
    }

    /// What two frames show differently, row by row.
    private static func difference(_ one: Frame, _ other: Frame) -> [String] {
        guard one != other else { return [] }
        let rows = (0..<max(one.size.rows, other.size.rows)).filter { !one.row($0).elementsEqual(other.row($0)) }
        return ["cursor \(String(describing: one.cursor)) and \(String(describing: other.cursor))"]
            + rows.map { "row \($0): “\(one.lines[$0])” and “\(other.lines[$0])”" }
    }

    /// All keys of the key map, and what one types into prompts.
    private static let keys: [Key] =
        KeyMap.standard.keys.values.flatMap { $0 } + "chnjpen2023 -:\"é尖か".map { Key.character($0) }
        + [.enter, .enter, .escape, .tab, .down, .delete, .paste("since:2022 尖閣"), .unknown, .control("c")]

    /// - Returns: whether the frame is whole.
    @discardableResult
    private func check(_ browser: Browser, _ walk: String) -> Bool {
        let frame = Frame(browser)
        let faults = faults(of: frame, browser) + faults(of: browser.layout) + cursorFaults(of: browser)
        #expect(faults == [], "\(frame.size.columns)×\(frame.size.rows), \(walk)")
        return faults.isEmpty
    }

    private func faults(of frame: Frame, _ browser: Browser) -> [String] {
        var faults: [String] = []
        if frame.size != browser.size { faults.append("the frame has another size") }
        for row in 0..<frame.size.rows {
            let cells = frame.row(row)
            if cells.count != frame.size.columns { faults.append("row \(row) has \(cells.count) cells") }
            if cells.map({ Int($0.width) }).reduce(0, +) != frame.size.columns { faults.append("row \(row) is torn") }
        }
        if let cursor = frame.cursor, !frame.area.contains(cursor) { faults.append("the cursor stands outside") }
        let layout = browser.layout
        let isCovered = !browser.showsHome || browser.overlay != nil && browser.overlay != .chips
        let places =
            [layout.head, layout.tabs, layout.foot] + layout.uprights + layout.panes.values
            + (isCovered ? [layout.body] : [])
        for row in 0..<frame.size.rows {
            // What stands in a row outside of all places must be blank.
            let taken = places.filter { ($0.row..<$0.bottom).contains(row) }.map { $0.column..<$0.right }
            if !isCovered, taken.map(\.count).reduce(0, +) == frame.size.columns { continue }
            for (column, cell) in frame.row(row).enumerated() where !taken.contains(where: { $0.contains(column) }) {
                if cell.text != " " { faults.append("“\(cell.text)” stands outside of all panes at \(row),\(column)") }
            }
        }
        if !isCovered {
            for area in layout.uprights {
                for row in area.row..<area.bottom where frame[row, area.column].text != "│" {
                    faults.append("row \(row) is written across the upright at \(area.column)")
                }
            }
        }
        return faults
    }

    private func faults(of layout: Layout) -> [String] {
        let whole = Area(layout.size)
        let areas =
            [layout.head, layout.tabs, layout.foot] + layout.uprights + layout.panes.values.filter { !$0.isEmpty }
        var faults: [String] = []
        for (index, area) in areas.enumerated() where !area.isEmpty {
            if whole.intersection(area) != area { faults.append("\(area) lies outside the frame") }
            for other in areas[(index + 1)...] where !area.intersection(other).isEmpty {
                faults.append("\(area) and \(other) overlap")
            }
        }
        return faults
    }

    /// The selected row of each list on screen is in view.
    private func cursorFaults(of browser: Browser) -> [String] {
        Pane.allCases.filter(\.isList).compactMap { pane in
            let count = browser.lists.index(of: pane).count
            guard let rows = browser.layout.rows(of: pane)?.rows, rows > 0, count > 0,
                let cursor = browser.cursors[pane]
            else { return nil }
            let isSeen = (0..<count).contains(cursor.index) && (cursor.top..<cursor.top + rows).contains(cursor.index)
            return isSeen ? nil : "\(pane): row \(cursor.index) of \(count) is not among \(rows) from \(cursor.top)"
        }
    }
}
