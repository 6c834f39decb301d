import Browsing
import Drawing
import Pages
import Relations
import Samples
import Screen
import Testing

@Suite("A page that compares")
struct ComparingPictureTests {
    private static let sizes = [(20, 5), (40, 10), (80, 24), (120, 36), (160, 45)]
        .map { Size(columns: $0.0, rows: $0.1) }

    private func sitting(_ size: Size, asOf: Day = ShippedRecords.articleDay) throws -> Sitting {
        try Sitting(
            ShippedRecords.library(), base: ShippedRecords.china, partner: ShippedRecords.japan, asOf: asOf,
            today: ShippedRecords.today, size: size)
    }

    @Test("shows who met whom at APEC 2023, at every size", arguments: sizes)
    func summit(size: Size) throws {
        var sitting = try sitting(size)
        // The meeting of the article is selected: its host event opens.
        try sitting.type("I")
        try expectPicture("summit-\(size)", sitting)
    }

    @Test("shows what the seafood ban is like, at every size", arguments: sizes)
    func precedents(size: Size) throws {
        var sitting = try sitting(size)
        try sitting.open(.precedents(Reference(.issue, "seafood-import-ban")))
        try sitting.type("j")
        try expectPicture("precedents-\(size)", sitting)
    }

    @Test("shows countries by countries, at every size", arguments: sizes)
    func matrix(size: Size) throws {
        var sitting = try sitting(size)
        try sitting.type("C")
        try expectPicture("matrix-\(size)", sitting)
    }

    @Test("shows what rests on which source, at every size", arguments: sizes)
    func sources(size: Size) throws {
        var sitting = try sitting(size)
        try sitting.type("O")
        try expectPicture("sources-\(size)", sitting)
    }

    @Test("shows what may be missing between two, at every size", arguments: sizes)
    func blindSpots(size: Size) throws {
        var sitting = try sitting(size)
        try sitting.type("U")
        try expectPicture("blind-spots-\(size)", sitting)
    }

    @Test func `says of an empty page why it is empty and what helps`() throws {
        let size = Size(columns: 80, rows: 24)
        var summits = try sitting(size, asOf: Sample.day("2010-01-01"))
        try summits.open(.summit(nil))
        try expectPicture("summit-none", summits)
        var later = try sitting(size, asOf: Sample.day("2020-01-01"))
        try later.open(.summit("apec-2023"))
        try expectPicture("summit-later", later)
        var untold = try sitting(size)
        try untold.open(.precedents(Reference(.issue, "senkaku-diaoyu")))
        try expectPicture("precedents-none", untold)
        var memory = try sitting(size)
        try memory.open(.sources(.noSource))
        try expectPicture("sources-none", memory)
        var bare = try Sitting(
            ShippedRecords.library(), base: Sample.code("KEN"), partner: Sample.code("POL"),
            asOf: ShippedRecords.articleDay, today: ShippedRecords.today, size: size)
        try bare.open(.blindSpots)
        try expectPicture("blind-spots-none", bare)
    }

    @Test(
        "stands in the README as it is",
        arguments: [
            ("summit", PageAddress.summit("apec-2023"), 11),
            ("precedents", .precedents(Reference(.issue, "seafood-import-ban")), 13),
            ("matrix", .matrix(.daysSince), 10), ("sources", .sources(nil), 9), ("blind-spots", .blindSpots, 6),
        ])
    func readme(name: String, page: PageAddress, rows: Int) throws {
        var sitting = try sitting(Size(columns: 100, rows: 36))
        try sitting.open(page)
        let lines = Frame(sitting.browser).lines.dropFirst(2).prefix(rows)
        let part = "```\n" + lines.joined(separator: "\n") + "\n```"
        #expect(try Pages.Page.readme.part(name, recording: part) == part)
    }
}
