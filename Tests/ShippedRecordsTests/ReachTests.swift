import Browsing
import Drawing
import Relations
import Reporting
import Samples
import Screen
import Testing

@Suite("The reach of the shipped records")
struct ReachTests {
    @Test(
        "the lists of meetings of China and Japan have as many rows as were compiled",
        arguments: [
            ("pair:CHN-JPN", 60), ("pair:CHN-JPN status:held", 59), ("pair:CHN-JPN format:bilateral", 49),
            ("pair:CHN-JPN format:bilateral channel:in_person", 45),
        ])
    func rows(filter: String, count: Int) throws {
        let library = try ShippedRecords.library()
        let read = try Filter(filter, countries: library.countries())
        let relation = Relation(try library.dossier(of: read.subject), asOf: ShippedRecords.today)
        #expect(try Listing.table(of: .meeting, in: relation, filter: read).rows.count == count)
    }

    @Test func `Japan and Taiwan share plenaries only, and the program says so`() throws {
        let relation = try ShippedRecords.relation("JPN", "TWN", asOf: ShippedRecords.today)
        #expect(!relation.chronicle.figures.isEmpty)
        #expect(relation.meetings.isEmpty)
        let text = try CardReport(relation).orThrow("A pair has a card.").text { $0.cells }
        #expect(text.contains("bilateral or trilateral meeting"))
        let sitting = try Sitting(
            ShippedRecords.library(), base: ShippedRecords.japan, partner: Sample.code("TWN"),
            today: ShippedRecords.today)
        #expect(Frame(sitting.browser).lines[0].contains("no bilateral or trilateral meeting"))
    }

    @Test(
        "today the head says where the records end, at every size",
        arguments: [
            Size(columns: 80, rows: 24), Size(columns: 120, rows: 36), Size(columns: 160, rows: 45),
        ])
    func recordsEnd(size: Size) throws {
        let sitting = try Sitting(
            ShippedRecords.library(), base: ShippedRecords.china, partner: ShippedRecords.japan,
            today: ShippedRecords.today, size: size)
        let head = Frame(sitting.browser).lines.prefix(2).joined()
        #expect(head.contains("records end 2026-06-29"))
        #expect(head.contains("as of 2026-11-23"))
        #expect(head.contains("≥ 241 d") || !head.contains("241 d"))
    }

    @Test func `no figure counts past the end of the records`() throws {
        let end = Sample.day("2026-06-29")
        for text in ["CHN JPN", "JPN KOR", "CHN USA", "JPN USA", "CHN KOR", "PRK USA"] {
            let codes = text.split(separator: " ").map(String.init)
            let now = try ShippedRecords.relation(codes[0], codes[1], asOf: ShippedRecords.today)
            let atEnd = try ShippedRecords.relation(codes[0], codes[1], asOf: end)
            #expect(now.clock.horizon == end)
            for issue in atEnd.issues {
                #expect(try now.issue(issue.id).age?.days == issue.age?.days, "\(issue.id)")
            }
            #expect(now.issues.compactMap(\.age).allSatisfy { $0.recordsEnd == end && "\($0)".hasPrefix("≥ ") })
            #expect(Card(now)?.lastMeeting?.daysSince.days == Card(atEnd)?.lastMeeting?.daysSince.days)
        }
    }

    @Test(
        "a promise whose day has gone by is never called overdue by mistake",
        arguments: [
            "2025-10-30-busan-truce", "2025-05-12-geneva-truce", "2020-01-15-phase-one",
            "2023-08-18-camp-david-commitments",
        ])
    func neverOverdue(id: String) throws {
        let library = try ShippedRecords.library()
        guard case .commitment(let promise)? = try library.record(Reference(.commitment, id)) else {
            throw Missing(description: "No promise “\(id)”.")
        }
        let folder = try library.folder()
        var days = Set(try library.dossier(of: .everybody).changeDays)
        days.formUnion([ShippedRecords.today, Sample.day("2026-06-29"), Sample.day("2026-11-11")])
        for day in days where day >= promise.madeAt.last {
            let figure = PromiseFigure(promise, clock: Clock(asOf: day, recordsThrough: folder.recordsThrough))
            #expect(figure.status != .overdue, "\(id) on \(day)")
        }
    }
}
