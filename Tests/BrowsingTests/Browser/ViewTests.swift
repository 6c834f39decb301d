import Browsing
import Relations
import Samples
import Screen
import Testing

/// What the reader has chosen, and taking it back.
@Suite("The view")
struct ViewTests {
    private func sitting(_ size: Size = Size(columns: 120, rows: 36)) throws -> Sitting {
        try Sitting(
            SampleLibrary(Samples.Sample.kenyaPoland()), base: Samples.Sample.kenya, partner: Samples.Sample.poland,
            today: Samples.Sample.day("2024-09-01"), size: size)
    }

    @Test("is restored exactly by undo and redo", arguments: UInt64(0)..<40)
    func undo(seed: UInt64) throws {
        var random = SeededSource(seed: seed)
        var sitting = try sitting()
        let scripts = [
            "2==", "3--", "2m", "2sg", "3sm", "fsince:2022<Enter>", "fkind:trade_measure<Enter>",
            "a<C-u>2023-09-05<Enter>", ",",
            ".", "X", "T", "1j<Enter>", "pken pol<Enter>", "xx", "4ss",
        ]
        var views = [Chosen(sitting.browser)]
        for _ in 0..<12 {
            try sitting.type(scripts.randomElement(using: &random) ?? "")
            let now = Chosen(sitting.browser)
            if now != views.last { views.append(now) }
        }
        var back: [Chosen] = [Chosen(sitting.browser)]
        while sitting.browser.reason(against: .undo) == nil {
            try sitting.perform(.undo)
            back.append(Chosen(sitting.browser))
        }
        #expect(back.last == views.first, "seed \(seed)")
        for view in back.dropLast().reversed() {
            try sitting.perform(.redo)
            #expect(Chosen(sitting.browser) == view, "seed \(seed)")
        }
        #expect(sitting.browser.reason(against: .redo) != nil)
    }

    /// What undo gives back, and what is seen of it.
    private struct Chosen: Equatable {
        var base, partner: CountryCode?
        var filter: Filter
        var asOf: Day
        var rows: [[String?]]

        init(_ browser: Browser) {
            base = browser.view.base
            partner = browser.view.partner
            filter = browser.view.filter
            asOf = browser.view.asOf
            rows = [Pane.meetings, .issues, .promises].map { browser.lists.index(of: $0).ids }
        }
    }

    @Test func `a chip that is removed leaves the selection on its record`() throws {
        var sitting = try sitting()
        try sitting.type("2fsince:2022<Enter>")
        try sitting.type("2gj")
        let chosen = try #require(sitting.browser.selectedMeeting?.id)
        try sitting.type("x2")
        #expect(sitting.browser.view.filter.isEmpty)
        #expect(sitting.browser.selectedMeeting?.id == chosen)
    }

    @Test func `removing the pair’s chip shows all relations of its first country`() throws {
        var sitting = try sitting()
        try sitting.type("x1")
        #expect(sitting.browser.view.partner == nil)
        #expect(sitting.browser.view.base == Samples.Sample.kenya)
    }

    @Test("cursors stay on rows that exist, whatever is changed", arguments: UInt64(0)..<40)
    func cursors(seed: UInt64) throws {
        var random = SeededSource(seed: seed)
        var sitting = try sitting()
        let scripts = [
            "2G", "3G", "4G", "1G", "2j", "3k", "fnowhere<Enter>", "X", "fsince:2023<Enter>", "a<C-u>2021-01-01<Enter>",
            "a<C-u>2023-09-05<Enter>", ",", ".", "T", "pken uga<Enter>", "pken pol<Enter>", "m", "xx", "u", "<C-r>",
        ]
        for _ in 0..<25 {
            try sitting.type(scripts.randomElement(using: &random) ?? "")
            for pane in [Pane.countries, .meetings, .issues, .promises] {
                let ids = sitting.browser.lists.index(of: pane).ids
                let cursor = try #require(sitting.browser.cursors[pane])
                #expect(ids.isEmpty || ids.indices.contains(cursor.index), "seed \(seed), \(pane)")
                // A heading is never selected where there is a row.
                if ids.contains(where: { $0 != nil }) { #expect(ids[cursor.index] != nil, "seed \(seed), \(pane)") }
            }
        }
    }

    @Test func `stepping through time visits exactly the days on which something changes`() throws {
        var sitting = try sitting()
        let days = Samples.Sample.kenyaPoland().changeDays.filter { $0 <= Samples.Sample.day("2024-09-01") }
        var visited: [Day] = []
        for _ in 0...days.count {
            let before = sitting.browser.view.asOf
            try sitting.type(",")
            if sitting.browser.view.asOf != before { visited.append(sitting.browser.view.asOf) }
        }
        #expect(visited == days.reversed())
        #expect(sitting.browser.notice?.text == "Nothing earlier is on record.")
        visited = [sitting.browser.view.asOf]
        for _ in 1..<days.count {
            try sitting.type(".")
            visited.append(sitting.browser.view.asOf)
        }
        #expect(visited == days)
        try sitting.type(".")
        #expect(sitting.browser.view.asOf == Samples.Sample.day("2024-09-01"))
        try sitting.type(".")
        #expect(sitting.browser.notice?.text == "Nothing later is on record.")
    }

    @Test func `a step marks the rows that it changed, and no others`() throws {
        var sitting = try sitting()
        try sitting.type("a<C-u>2023-09-05<Enter>")
        try sitting.type(",")
        let before = Relation(Samples.Sample.kenyaPoland(), asOf: sitting.browser.view.asOf)
        try sitting.type(".")
        let known = Set(before.chronicle.figures.map(\.id))
        let new = sitting.browser.lists.meetings.compactMap { $0.figure?.id }.filter { !known.contains($0) }
        #expect(new == ["summit-talks"])
        #expect(sitting.browser.changed.filter { $0.kind == .meeting }.map(\.id) == ["summit-talks"])
    }
}
