import Browsing
import Drawing
import Relations
import Samples
import Screen
import Testing

@Suite("A page")
struct PagePictureTests {
    private static let sizes = [(20, 5), (40, 10), (80, 24), (120, 36), (160, 45)]
        .map { Size(columns: $0.0, rows: $0.1) }

    @Test("of meetings and issue moves, at every size", arguments: sizes)
    func timeline(size: Size) throws {
        var sitting = try Sitting(
            ShippedRecords.library(), base: ShippedRecords.china, partner: ShippedRecords.japan,
            asOf: ShippedRecords.articleDay, today: ShippedRecords.today, size: size)
        try sitting.type("tj")
        try expectPicture("timeline-\(size)", sitting)
    }

    @Test("of promises and of what changed, at every size", arguments: sizes, [("ledger", "Pjj"), ("changes", "Djjj")])
    func laterPages(size: Size, page: (name: String, script: String)) throws {
        var sitting = try Sitting(
            ShippedRecords.library(), base: ShippedRecords.china, partner: ShippedRecords.japan,
            asOf: ShippedRecords.articleDay, today: ShippedRecords.today, size: size)
        try sitting.type(page.script)
        try expectPicture("\(page.name)-\(size)", sitting)
    }

    @Test(
        "of a meeting, an issue and a person in full, at every size", arguments: sizes,
        [
            ("meeting", Reference(.meeting, "2023-11-16-xi-kishida-san-francisco")),
            ("issue", Reference(.issue, "seafood-import-ban")), ("person", Reference(.person, "kishida-fumio")),
        ])
    func records(size: Size, record: (name: String, reference: Reference)) throws {
        var sitting = try Sitting(
            ShippedRecords.library(), base: ShippedRecords.china, partner: ShippedRecords.japan,
            asOf: ShippedRecords.articleDay, today: ShippedRecords.today, size: size)
        try sitting.open(.record(record.reference))
        try sitting.type("jjj")
        try expectPicture("\(record.name)-\(size)", sitting)
    }

    @Test func `with one record, opened from another page`() throws {
        var sitting = try Sitting(
            ShippedRecords.library(), base: ShippedRecords.china, partner: ShippedRecords.japan,
            asOf: ShippedRecords.articleDay, today: ShippedRecords.today, size: Size(columns: 80, rows: 24))
        try sitting.open(.record(Reference(.hostEvent, "apec-2023")))
        try expectPicture("record-page", sitting)
    }

    @Test("with a grid keeps its header and first columns, at every size", arguments: sizes)
    func grid(size: Size) throws {
        try expectPagePicture("grid-\(size)", page: SampleGridPage(rows: 30, columns: 24), size) { body, room in
            body.move(.by(12), in: room)
            body.moveSideways(by: 12, in: room)
        }
    }

    @Test("with a list has its detail beside, below or over it, at every size", arguments: sizes)
    func list(size: Size) throws {
        try expectPagePicture("list-\(size)", page: SampleListPage(rows: 40), size) { body, room in
            body.move(.by(3), in: room)
        }
    }

    @Test func `with the cursor in the detail shows it, and on a small screen nothing else`() throws {
        for size in [Size(columns: 40, rows: 10), Size(columns: 80, rows: 24)] {
            try expectPagePicture("list-detail-\(size)", page: SampleListPage(rows: 40), size) { body, room in
                _ = body.enterDetail(in: room)
                body.move(.by(2), in: room)
            }
        }
    }

    @Test func `with nothing on it says what helps`() throws {
        let size = Size(columns: 40, rows: 10)
        try expectPagePicture("grid-empty", page: SampleGridPage(rows: 0, columns: 3), size) { _, _ in }
        try expectPagePicture("list-empty", page: SampleListPage(rows: 0), size) { _, _ in }
    }

    private func expectPagePicture(
        _ name: String, page: some PageModel, _ size: Size, after doing: (inout PageBody, Size) -> Void
    ) throws {
        var page = page
        let room = Size(columns: size.columns, rows: size.rows - 1)
        page.body.settle(in: room)
        doing(&page.body, room)
        var frame = Frame(size)
        frame.draw(page, hasFocus: true, in: frame.area)
        try expectPicture(name, lines: frame.lines)
    }
}
