import Browsing
import Relations
import Samples
import Screen
import Testing

@Suite("A box of what can follow a key")
struct MenuTests {
    private func sitting() throws -> Sitting {
        try Sitting(
            SampleLibrary(Samples.Sample.kenyaPoland()), base: Samples.Sample.kenya, partner: Samples.Sample.poland,
            today: Samples.Sample.day("2024-09-01"))
    }

    private func openMenu(_ sitting: Sitting) -> Menu? {
        if case .menu(let menu) = sitting.browser.overlay { menu } else { nil }
    }

    @Test(
        "has a letter of its own for every line",
        arguments: ["2y", "3y", "4y", "1s", "2s", "3s", "4s", "2=", "3-", "4="])
    func letters(script: String) throws {
        var sitting = try sitting()
        try sitting.type(script)
        let menu = try #require(openMenu(sitting))
        #expect(Set(menu.items.map(\.key)).count == menu.items.count)
        #expect(menu.items.allSatisfy { !$0.title.isEmpty })
    }

    @Test func `closes with Esc and changes nothing`() throws {
        var sitting = try sitting()
        let view = sitting.browser.view
        try sitting.type("2=<Down><Down><Esc>")
        #expect(sitting.browser.overlay == nil)
        #expect(sitting.browser.view == view)
    }

    @Test func `is walked with the arrows, round its end`() throws {
        var sitting = try sitting()
        try sitting.type("2s<Up><Enter>")
        #expect(sitting.browser.view.sorting[.meetings] == ListOrder(ListName.meetings.orders.count - 1))
    }

    @Test("of orders sorts, and turns round what is sorted so already", arguments: [Pane.meetings, .issues, .promises])
    func orders(pane: Pane) throws {
        var sitting = try sitting()
        try sitting.type("\(pane.rawValue)")
        let list = try #require(pane.list)
        for (number, order) in list.orders.enumerated().dropFirst() {
            try sitting.type("s\(order.key)")
            #expect(sitting.browser.view.sorting[list] == ListOrder(number))
            #expect(list.words(for: sitting.browser.view.sorting[list]) == order.natural + " ▾")
            let rows = ids(sitting, pane)
            try sitting.type("s\(order.key)")
            #expect(sitting.browser.view.sorting[list] == ListOrder(number, isReversed: true))
            #expect(ids(sitting, pane) == rows.reversed())
            try sitting.type("ss")
            #expect(ids(sitting, pane) == rows)
        }
    }

    /// The rows above the first heading.
    private func ids(_ sitting: Sitting, _ pane: Pane) -> [String] {
        sitting.browser.lists.index(of: pane).ids.prefix { $0 != nil }.compactMap(\.self)
    }

    @Test func `of values keeps or leaves out by any value of the row`() throws {
        var sitting = try sitting()
        try sitting.type("2/warsaw<Enter>=")
        let menu = try #require(openMenu(sitting))
        let place = try #require(menu.items.first { $0.title == "Warsaw" })
        try sitting.type(String(place.key))
        #expect(sitting.browser.view.filter.description == "place:Warsaw")
        #expect(sitting.browser.lists.index(of: .meetings).ids == ["warsaw-visit"])
        try sitting.type("X2--")
        #expect(sitting.browser.view.filter.description == "not level:leader")
        #expect(!sitting.browser.lists.meetings.contains { $0.figure?.meeting.level == .leader })
    }

    @Test("of values reads back as a filter", arguments: [2, 3, 4])
    func terms(pane: Int) throws {
        var sitting = try sitting()
        try sitting.type("\(pane)=")
        for item in try #require(openMenu(sitting)).items {
            guard case .filter(let term) = item.choice else { continue }
            #expect(try Filter(item.detail).terms == [term])
        }
    }
}
