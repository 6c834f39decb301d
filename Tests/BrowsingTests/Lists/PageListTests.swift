import Browsing
import Relations
import Reporting
import Samples
import Screen
import Testing

/// Keys for lists mean on every page with a list what they mean on the home page.
@Suite("Lists of pages")
struct PageListTests {
    private static let pages: [(keys: String, list: ListName)] = [
        ("P", .ledger), ("O", .sources), ("Oi", .weak), ("U", .blindSpots), ("1I", .summits), ("E", .events),
        ("3A", .precedents), ("2gjjA", .gaps),
    ]

    private func sitting(_ keys: String) throws -> Sitting {
        let isOfEvents = keys == "E"
        var sitting = try Sitting(
            isOfEvents ? SampleLibrary(Samples.Sample.kenyaPoland()) : ShippedRecords.library(),
            base: isOfEvents ? Samples.Sample.kenya : ShippedRecords.china,
            partner: isOfEvents ? Samples.Sample.poland : ShippedRecords.japan,
            today: Samples.Sample.day("2026-01-07"), events: isOfEvents ? SampleEvents() : nil)
        try sitting.type("2")
        try sitting.type(keys)
        return sitting
    }

    private func list(_ sitting: Sitting) throws -> ListBody {
        guard case .list(let list)? = sitting.browser.openPage?.body.main else {
            throw Unexpected("\(sitting.browser.openPage?.title ?? "no page") has no list")
        }
        return list
    }

    private func pane(_ sitting: Sitting) throws -> ListPane {
        try list(sitting).pane(rows: 20, arranged: sitting.browser.pageArrangement)
    }

    @Test("have the columns that settings know them by", arguments: pages)
    func columns(keys: String, name: ListName) throws {
        let list = try list(sitting(keys))
        #expect(list.name == name)
        let ids = list.columns.map(\.id)
        #expect(Set(ids).isSubset(of: name.columns) && Set(ids).count == ids.count)
        #expect(list.header.isEmpty || list.header.count == ids.count)
    }

    @Test("hide, move and size columns, headers and rows alike, and one undo brings them back", arguments: pages)
    func arranging(keys: String, name: ListName) throws {
        var sitting = try sitting(keys)
        let before = try pane(sitting)
        let ids = before.columns.map(\.id)
        try sitting.type("c J<Esc>")
        let after = try pane(sitting)
        #expect(after.columns.map(\.id) == Array(ids.dropFirst()))
        #expect(after.header?.texts.map(\.text) == before.header.map { Array($0.texts.map(\.text).dropFirst()) })
        for (row, former) in zip(after.rows, before.rows) where !row.isHeading {
            #expect(row.texts == Array(former.texts.dropFirst()))
        }
        try sitting.type("u")
        #expect(try pane(sitting) == before)
    }

    @Test("mark rows, and write the marked ones", arguments: pages)
    func marking(keys: String, name: ListName) throws {
        var sitting = try sitting(keys)
        let ids = try list(sitting).index.ids.compactMap(\.self)
        guard ids.count > 2 else { return }
        try sitting.type("gvv")
        #expect(try list(sitting).cursor.id == ids[2])
        #expect(try pane(sitting).rows.prefix(3).map(\.isMarked) == [true, true, false])
        #expect(sitting.browser.pageNotes.first == "2 marked")
        try sitting.type("w<C-u>out.tsv<Enter>")
        guard case .write(let path, let text, overwrites: false)? = sitting.effects.last else {
            Issue.record("Nothing was written.")
            return
        }
        #expect(path == "out.tsv")
        #expect(text.split(separator: "\n").count == 3)
        try sitting.type("<Esc>")
        #expect(try pane(sitting).rows.allSatisfy { !$0.isMarked })
    }

    @Test("say where the cursor is among how many", arguments: pages)
    func counts(keys: String, name: ListName) throws {
        var sitting = try sitting(keys)
        let count = try list(sitting).index.figures
        guard count > 1 else { return }
        try sitting.type("gj")
        let position = try #require(sitting.browser.openPage?.position)
        #expect(sitting.browser.pageNotes.contains(position) && position.hasPrefix("2 of "))
        if name != .events { #expect(position == "2 of \(count.grouped)") }
    }

    @Test("offer their orders in a box, say which it is, and keep it", arguments: pages)
    func sorting(keys: String, name: ListName) throws {
        var sitting = try sitting(keys)
        guard !name.orders.isEmpty else {
            try sitting.type("s")
            #expect(sitting.browser.notice?.text == "This page has one order only.")
            return
        }
        let own = try list(sitting).index.ids.compactMap(\.self)
        for (number, order) in name.orders.enumerated().dropFirst() {
            try sitting.type("s\(order.key)")
            #expect(sitting.browser.view.sorting[name] == ListOrder(number))
            #expect(sitting.browser.pageNotes.contains(order.natural + " ▾"))
            let rows = try list(sitting).index.ids.compactMap(\.self)
            #expect(Set(rows) == Set(own))
            try sitting.type("s\(order.key)")
            #expect(sitting.browser.pageNotes.contains(order.reversed + " ▴"))
            #expect(try list(sitting).index.ids.compactMap(\.self) == rows.reversed())
        }
        let bookmark = try #require(Bookmark(sitting.browser.bookmark.text))
        #expect(bookmark.sorting == sitting.browser.view.sorting)
    }

    @Test("go sideways, and what names the row stays", arguments: pages)
    func sideways(keys: String, name: ListName) throws {
        var sitting = try sitting(keys)
        let before = try pane(sitting).columns
        let movable = before.filter { !$0.stays }
        try sitting.type("L")
        let after = try pane(sitting).columns.map(\.id)
        if movable.count > 1 { #expect(!after.contains(movable[0].id)) }
        for column in before where column.stays { #expect(after.contains(column.id)) }
        try sitting.type("H")
        #expect(try pane(sitting).columns == before)
    }

    @Test("are written as the command line prints them")
    func commandLine() throws {
        var ledger = try sitting("P")
        try ledger.type("w<C-u>a.csv<Enter>")
        let relation = Relation(
            try ShippedRecords.library().dossier(
                of: .pair(try #require(CountryPair(ShippedRecords.china, ShippedRecords.japan)))),
            asOf: Samples.Sample.day("2026-01-07"))
        let expected = try Listing.table(of: .commitment, in: relation).text(as: .csv) { $0.cells }
        guard case .write(_, let text, _)? = ledger.effects.last else {
            Issue.record("Nothing was written.")
            return
        }
        #expect(Set(text.split(separator: "\r\n")) == Set(expected.split(separator: "\r\n")))
        #expect(text.split(separator: "\r\n").first == expected.split(separator: "\r\n").first)
    }
}

private struct Unexpected: Error, CustomStringConvertible {
    let description: String
    init(_ description: String) { self.description = description }
}
