import Browsing
import Compiling
import Drawing
import Foundation
import Relations
import Samples
import Screen
import Testing

@Suite("A page with nothing, or something unusual, to show")
struct StatePictureTests {
    private let size = Size(columns: 80, rows: 24)

    @Test func `a pair without any record says that none is compiled`() throws {
        let sitting = try Sitting(
            ShippedRecords.library(), base: Sample.code("KEN"), partner: Sample.code("POL"),
            today: ShippedRecords.today, size: size)
        try expectPicture("empty-pair", sitting)
    }

    @Test func `a pair that shares plenaries only says that no meeting is on record`() throws {
        let sitting = try Sitting(
            ShippedRecords.library(), base: ShippedRecords.japan, partner: Sample.code("TWN"),
            today: ShippedRecords.today, size: size)
        try expectPicture("plenaries-only", sitting)
    }

    @Test func `lists that a filter empties say so, and which key helps`() throws {
        var sitting = try Sitting(
            SampleLibrary(Sample.kenyaPoland()), base: Sample.kenya, partner: Sample.poland,
            today: Sample.day("2024-06-30"), size: size)
        try sitting.type("fnowhere<Enter>")
        try expectPicture("empty-filtered", sitting)
    }

    @Test func `before a country is chosen all of them are listed`() throws {
        var folder = Sample.kenyaPoland()
        folder.folder.startPair = nil
        let sitting = try Sitting(SampleLibrary(folder), today: Sample.day("2024-06-30"), size: size)
        try expectPicture("no-country", sitting)
    }

    @Test func `while nothing has been answered the page stands and says so`() throws {
        var browser = Browser(today: ShippedRecords.today, size: size)
        _ = browser.start(base: ShippedRecords.china, partner: ShippedRecords.japan, asOf: nil, filter: Filter())
        try expectPicture("unanswered", lines: Frame(browser).lines)
    }

    @Test func `problems in the files stand in the head, and one key lists them`() throws {
        let folder = try TemporaryFolder()
        try folder.write(FaultyRecords.text, to: "records/a.yaml")
        let library = try ShippedRecords.compiler(
            of: folder.url.appending(path: "records"), store: folder.url.appending(path: "store.sqlite")
        ).refresh()
        var sitting = try Sitting(
            library, base: Sample.kenya, partner: Sample.poland, today: Sample.day("2024-06-30"), size: size)
        try expectPicture("problems-head", sitting)
        try sitting.type("!")
        try expectPicture("problems-page", sitting)
    }

    @Test(
        "Chinese and Japanese names keep the columns", arguments: [(20, 5), (40, 10), (80, 24), (120, 36), (160, 45)])
    func wideNames(columns: Int, rows: Int) throws {
        let sitting = try Sitting(
            SampleLibrary(Sample.wide), base: Sample.kenya, partner: Sample.poland, today: Sample.day("2024-06-30"),
            size: Size(columns: columns, rows: rows))
        try expectPicture("wide-\(columns)x\(rows)", sitting)
    }

    @Test func `Chinese and Japanese names wrap in the detail`() throws {
        var sitting = try Sitting(
            SampleLibrary(Sample.wide), base: Sample.kenya, partner: Sample.poland, today: Sample.day("2024-06-30"),
            size: size)
        try sitting.type("3<Enter>")
        try expectPicture("wide-detail", sitting)
    }
}

/// A sound pair of countries, and an issue with a word that is none.
enum FaultyRecords {
    static let text = """
        folder: { name: Samples, records_through: 2024-06-30 }
        countries:
          - { id: KEN, name: Kenya, top_office: head_of_state, unsourced: yes, origin: human }
          - { id: POL, name: Poland, top_office: head_of_government, unsourced: yes, origin: human }
        incidents:
          - id: ship-held
            date: 2022-07-15
            title: A ship with tea is held
            countries: [KEN, POLL]
            unsourced: yes
            origin: human
          - id: ship-freed
            date: 2022-08-15
            title: The ship is let go
            countries: [KEN, POL]
            sources: [gazete]
            origin: human
        sources:
          - { id: gazette, title: The Gazette, origin: human }

        """
}
