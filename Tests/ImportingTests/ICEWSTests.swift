import Relations
import Testing

@testable import Importing

@Suite("Reading ICEWS")
struct ICEWSTests {
    private func imported(_ rows: [String: String]...) throws -> Imported {
        try Imported(Rows.file(header: Rows.icewsHeader, rows.map(Rows.icews)))
    }

    @Test func `a row becomes an event with the class by the convention for ICEWS`() throws {
        let event = try #require(try imported([:]).events.first)
        #expect(event.day == "2018-06-01")
        #expect([event.actor, event.recipient, event.code, event.id] == ["CHN", "JPN", "042", "32889836"])
        #expect(event.quad == .verbalCooperation)
        #expect(event.score == 1.9)
        #expect(event.line == 2)
        #expect(
            event.row == [
                "actor": "Xi Jinping", "recipient": "Foreign Affairs (Japan)", "actor role": "\"Executive,Government\"",
                "recipient role": "Foreign Ministry", "place": "Tokyo, Tokyo, Japan", "place country": "JPN",
                "url": "Vietnam News Agency",
            ])
    }

    @Test("These say that nothing is known", arguments: ["", "NA", "NULL", "null", "---"])
    func missing(word: String)
        throws
    {
        let imported = try imported([
            "Source Country": word, "Target Country": word, "Intensity": word, "City": word, "Publisher": word,
            "Source Sectors": word, "Latitude": word,
        ])
        let event = try #require(imported.events.first)
        #expect(event.actor.isEmpty && event.recipient.isEmpty)
        #expect(event.score == nil)
        #expect(event.row["place"] == "Tokyo, Japan")
        #expect(event.row["url"] == nil && event.row["actor role"] == nil)
        #expect(imported.report.placed == 0)
        #expect(imported.report.count(.noCountry) == 1)
        #expect(imported.report.withoutCountry.total == 0)
    }

    @Test func `columns go by their names, whatever their order`() throws {
        let order = Array(Rows.icewsHeader.indices.reversed())
        let row = order.map { Rows.icews[$0] }.joined(separator: "\t")
        let event = try #require(
            try Imported(Rows.file(header: order.map { Rows.icewsHeader[$0] }, [row])).events.first)
        #expect([event.actor, event.recipient, event.code, event.id] == ["CHN", "JPN", "042", "32889836"])
    }

    @Test func `the file of 2017 has American days and no codes`() throws {
        let columns = Rows.icewsHeader.indices.filter { Rows.icewsHeader[$0] != "CAMEO Code" }
        func row(_ other: [String: String]) -> String {
            let fields = Rows.icews(other).split(separator: "\t", omittingEmptySubsequences: false)
            return columns.map { String(fields[$0]) }.joined(separator: "\t")
        }
        let imported = try Imported(
            Rows.file(
                header: columns.map { Rows.icewsHeader[$0] },
                [
                    row(["Event Date": "12/31/2017", "Event Text": "Impose embargo, boycott, or sanctions"]),
                    row(["Event Date": "1/2/2017", "Event Text": "Consult"]), row(["Event Date": "13/1/2017"]),
                    row(["Event Date": "1/3/2017", "Event Text": "Dance"]),
                    row(["Event Date": "1/4/2017", "Event Text": "fight with artillery and tanks"]),
                ]))
        #expect(imported.events.map(\.day) == ["2017-12-31", "2017-01-02", "2017-01-03", "2017-01-04"])
        #expect(imported.events.map(\.code) == ["163", "040", "", "194"])
        #expect(imported.events.map(\.quad) == [.materialConflict, .verbalCooperation, nil, .materialConflict])
        #expect(imported.report.malformed.map(\.reason) == ["“13/1/2017” is no day of the calendar."])
        #expect(imported.report.outsideScheme.counts == ["Dance": 1])
        #expect(imported.report.format == "tab separated with a header, 19 columns, the code from the event text")
    }

    @Test func `two digits of a year are of the years that ICEWS covers`() throws {
        let days = ["6/1/17", "12/31/95", "1/1/00", "4/30/23", "1/1/24", "1/1/94", "1/1/7", "17-06-01"]
        let imported = try Imported(
            Rows.file(header: Rows.icewsHeader, days.map { Rows.icews(["Event Date": $0]) }))
        #expect(imported.events.map(\.day) == ["2017-06-01", "1995-12-31", "2000-01-01", "2023-04-30"])
        #expect(
            imported.report.malformed.map(\.reason)
                == ["1/1/24", "1/1/94", "1/1/7", "17-06-01"].map { "“\($0)” is no day of the calendar." })
    }

    @Test func `a line with fewer columns than the header is malformed`() throws {
        let imported = try Imported(
            Rows.file(header: Rows.icewsHeader, [Rows.icews([:]), "1\t2018-06-01", Rows.icews([:]) + "\t\t"]))
        #expect(imported.report.malformed.map(\.reason) == ["The line has 2 columns instead of 20."])
        #expect(imported.report.read == 3)
        #expect(imported.events.count == 2)
    }

    @Test func `a file with a header and nothing else has no rows`() throws {
        let report = try Imported(Rows.file(header: Rows.icewsHeader, [])).report
        #expect(report.read == 0)
        #expect(report.first == nil)
    }

    @Test func `an unknown country is none, and told`() throws {
        let imported = try imported(["Source Country": "Atlantis"])
        #expect(imported.report.count(.oneSide) == 1)
        #expect(imported.report.withoutCountry.counts == ["Atlantis": 1])
    }

    @Test func `quadruples tell a country by its name or in parentheses`() throws {
        let imported = try Imported(
            Rows.file([
                "Citizen (India)\tMake a visit\tChina\t2014-11-15", "Xi Jinping\tConsult\tJapan\t2014-11-16",
                "Army (Syria) (Africa)\tDemand\tKosovo\t2014-11-17", "Japan\tConsult\tJapan\t2014-02-29",
            ]))
        #expect(imported.report.dataset == .icewsQuadruples)
        #expect(imported.events.map(\.actor) == ["IND", "", ""])
        #expect(imported.events.map(\.recipient) == ["CHN", "JPN", "XKX"])
        #expect(imported.events.map(\.code) == ["042", "040", "100"])
        #expect(imported.report.withoutCountry.counts == ["names without a country": 1, "Africa": 1])
        #expect(imported.report.malformed.map(\.line) == [4])
    }
}
