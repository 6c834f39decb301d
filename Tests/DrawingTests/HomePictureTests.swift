import Browsing
import Drawing
import Relations
import Samples
import Screen
import Testing

@Suite("The home page of China and Japan")
struct HomePictureTests {
    private static let sizes = [(20, 5), (40, 10), (80, 24), (120, 36), (160, 45)]
        .map { Size(columns: $0.0, rows: $0.1) }

    private func sitting(_ size: Size, asOf: Day?) throws -> Sitting {
        try Sitting(
            ShippedRecords.library(), base: ShippedRecords.china, partner: ShippedRecords.japan, asOf: asOf,
            today: ShippedRecords.today, size: size)
    }

    @Test("at every size, on the article’s day and after the records’ end", arguments: sizes, [true, false])
    func home(size: Size, isArticle: Bool) throws {
        let day = isArticle ? ShippedRecords.articleDay : ShippedRecords.today
        try expectPicture("home-\(size.columns)x\(size.rows)-\(day)", try sitting(size, asOf: day))
    }

    @Test func `in its styles`() throws {
        let sitting = try sitting(Size(columns: 80, rows: 24), asOf: ShippedRecords.articleDay)
        try expectPicture("home-80x24-styles", lines: Frame(sitting.browser).styleLines)
    }

    @Test("with each pane in focus", arguments: Pane.allCases)
    func focused(pane: Pane) throws {
        var sitting = try sitting(Size(columns: 80, rows: 24), asOf: ShippedRecords.articleDay)
        try sitting.type("\(pane.rawValue)")
        try expectPicture("focus-\(pane.title.lowercased())", sitting)
    }

    @Test(
        "with what lies over it",
        arguments: [
            ("detail", "2<Enter>"), ("issue-detail", "3<Enter>"), ("why", "2W"), ("help", "?"),
            ("help-narrowed", "?time"),
            ("zoom", "3z"), ("filter", "f"), ("filter-error", "fstatus:actve"), ("filter-completions", "fsta"),
            ("filter-set", "fsince:2022 level:leader<Enter>"), ("chips", "fsince:2022 level:leader<Enter>x"),
            ("pair", "pjap"), ("pair-unknown", "pxyzzy"), ("palette", ":zoom"), ("palette-records", ":scallops"),
            ("search", "/kishida"), ("search-none", "/xyzzy"), ("as-of", "a"), ("as-of-error", "a<C-u>tomorow"),
            ("stepped", "."), ("known", "K"), ("known-why", "K2WG"), ("country-only", "1gg<Enter>"),
        ])
    func overlaid(name: String, script: String) throws {
        var sitting = try sitting(Size(columns: 80, rows: 24), asOf: ShippedRecords.articleDay)
        try sitting.type(script)
        try expectPicture("over-\(name)", sitting)
    }

    @Test(
        "with a box or a command line over it, at every size", arguments: sizes,
        [
            ("copy", "2y"), ("sort", "3s"), ("values", "2="), ("command", ":sort "), ("columns", "2c"), ("add", "3+"),
            ("write", "2w"), ("marks", "2vvVj"),
        ])
    func boxes(size: Size, box: (name: String, script: String)) throws {
        var sitting = try sitting(size, asOf: ShippedRecords.articleDay)
        try sitting.type(box.script)
        try expectPicture("box-\(box.name)-\(size.columns)x\(size.rows)", sitting)
    }

    @Test(
        "with a prompt on the least screen", arguments: [("filter", "fstatus:actve"), ("pair", "pjap"), ("help", "?")])
    func leastScreen(name: String, script: String) throws {
        var sitting = try sitting(Size(columns: 20, rows: 5), asOf: ShippedRecords.articleDay)
        try sitting.type(script)
        try expectPicture("least-\(name)", sitting)
    }
}
