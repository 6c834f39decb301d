import Browsing
import Drawing
import Relations
import Samples
import Screen
import Testing

/// Clicks and the wheel, found by what the frame shows.
@Suite("The mouse")
struct MouseTests {
    private func sitting(_ size: Size = Size(columns: 120, rows: 36)) throws -> Sitting {
        try Sitting(
            SampleLibrary(Sample.kenyaPoland()), base: Sample.kenya, partner: Sample.poland,
            today: Sample.day("2024-09-01"), size: size)
    }

    @Test(
        "finds on every row of a list the record that is drawn there", arguments: [Pane.meetings, .issues, .promises])
    func rows(pane: Pane) throws {
        var sitting = try sitting()
        // Rows that nobody needs go to the pane in focus, so the places are those after it has it.
        try sitting.type("\(pane.rawValue)G")
        let area = try #require(sitting.browser.layout.rows(of: pane))
        let ids = sitting.browser.lists.index(of: pane).ids
        for (index, id) in ids.prefix(area.rows).enumerated().dropLast() where id != nil {
            try sitting.click(at: area.position(row: index, column: 3))
            #expect(sitting.browser.focus == pane)
            #expect(sitting.browser.cursors[pane]?.id == id)
            #expect(Frame(sitting.browser).cursor?.row == area.row + index)
        }
    }

    @Test func `opens on a second click, and never on the first`() throws {
        var sitting = try sitting()
        try sitting.click(at: try #require(sitting.browser.layout.rows(of: .issues)).origin)
        #expect(sitting.browser.focus == .issues)
        try sitting.click(at: try #require(sitting.browser.layout.rows(of: .issues)).origin)
        #expect(sitting.browser.focus == .detail)
    }

    @Test func `removes a chip by its sign, and goes on with its text`() throws {
        var sitting = try sitting()
        try sitting.type("fsince:2022<Enter>")
        let sign = try #require(sitting.places(of: "×").last)
        try sitting.click(at: sign)
        #expect(sitting.browser.view.filter.isEmpty)
        let text = try #require(sitting.places(of: "pair ").first)
        try sitting.click(at: text)
        guard case .prompt(let prompt) = sitting.browser.overlay else {
            Issue.record("There is no prompt.")
            return
        }
        #expect(prompt.kind == .pair)
    }

    @Test func `does what a hint says`() throws {
        var sitting = try sitting()
        let hints = sitting.browser.hints.filter { ![.quit, .open, .back].contains($0.action) }
        for hint in hints {
            let foot = sitting.browser.layout.foot
            let words = "\(hint.key) \(hint.text)"
            guard let place = sitting.places(of: words).last(where: { foot.contains($0) }) else { continue }
            var other = sitting
            try sitting.click(at: place)
            try other.perform(hint.action)
            #expect(sitting.browser.overlay == other.browser.overlay, "\(words)")
            #expect(sitting.browser.view == other.browser.view, "\(words)")
            sitting = try self.sitting()
        }
    }

    @Test func `sorts by a click on the order in the title`() throws {
        var sitting = try sitting()
        let place = try #require(sitting.places(of: "newest first").first)
        try sitting.click(at: place)
        #expect(sitting.browser.focus == .meetings)
        #expect(!sitting.places(of: "oldest first").isEmpty)
    }

    @Test func `goes from tab to tab on a small screen`() throws {
        var sitting = try sitting(Size(columns: 40, rows: 10))
        for pane in Pane.allCases {
            let row = sitting.browser.layout.tabs.row
            let place = try #require(sitting.places(of: "\(pane.rawValue)").first { $0.row == row })
            try sitting.click(at: place)
            #expect(sitting.browser.focus == pane)
        }
    }

    @Test func `turns the list under the wheel`() throws {
        var sitting = try sitting()
        let area = try #require(sitting.browser.layout.rows(of: .meetings))
        try sitting.take(MouseEvent(.wheelDown, at: area.origin), on: sitting.browser.target(at: area.origin))
        #expect(sitting.browser.cursors[.meetings]?.index ?? 0 > 0)
        try sitting.take(MouseEvent(.wheelUp, at: area.origin), on: sitting.browser.target(at: area.origin))
        #expect(sitting.browser.cursors[.meetings]?.index == 0)
    }

    @Test func `chooses among what a prompt offers`() throws {
        var sitting = try sitting()
        try sitting.type(":sor")
        let place = try #require(sitting.places(of: "Sorts the list").first)
        try sitting.click(at: place)
        if case .prompt = sitting.browser.overlay { try sitting.click(at: place) }
        guard case .menu = sitting.browser.overlay else {
            Issue.record("The box of orders is not open.")
            return
        }
        let order = try #require(sitting.places(of: "longest gap first").first)
        try sitting.click(at: order)
        #expect(sitting.browser.overlay == nil)
        #expect(sitting.browser.view.sorting[.meetings] == ListOrder(1))
    }

    @Test("may click anywhere at any size", arguments: UInt64(0)..<120)
    func anywhere(seed: UInt64) throws {
        var random = SeededSource(seed: seed)
        var sitting = try sitting(
            Size(columns: .random(in: 1...160, using: &random), rows: .random(in: 1...45, using: &random)))
        let scripts = ["", "?", "W", "t", "t<Enter>", "fsin", ":", "p", "x", "z", "3<Enter>", "!", "s", "G"]
        for _ in 0..<30 {
            if Int.random(in: 0..<4, using: &random) == 0 {
                try sitting.type(scripts.randomElement(using: &random) ?? "")
            }
            let size = sitting.browser.size
            let place = Position(
                row: .random(in: 0..<size.rows, using: &random), column: .random(in: 0..<size.columns, using: &random))
            let kind: MouseEvent.Kind =
                [.left, .left, .wheelUp, .wheelDown, .middle].randomElement(using: &random) ?? .left
            try sitting.take(MouseEvent(kind, at: place), on: sitting.browser.target(at: place))
            _ = Frame(sitting.browser)
        }
    }
}

extension Sitting {
    fileprivate mutating func click(at place: Position) throws {
        try take(MouseEvent(.left, at: place), on: browser.target(at: place))
    }

    /// Where a text begins on the screen.
    fileprivate func places(of text: String) -> [Position] {
        Frame(browser).lines.enumerated().flatMap { row, line in
            line.ranges(of: text).map { Position(row: row, column: String(line[..<$0.lowerBound]).cells) }
        }
    }
}
