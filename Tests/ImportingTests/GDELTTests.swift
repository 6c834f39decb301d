import Relations
import Testing

@testable import Importing

@Suite("Reading GDELT")
struct GDELTTests {
    @Test func `a row becomes an event with what the file says of it`() throws {
        let imported = try Imported(Rows.gdelt() + "\n")
        let event = try #require(imported.events.first)
        #expect(event.day == "2013-04-01")
        #expect([event.actor, event.recipient, event.code, event.id] == ["CHN", "JPN", "042", "410412347"])
        #expect(event.quad == .verbalCooperation)
        #expect(event.score == 1.9)
        #expect(event.mentions == 10)
        #expect(event.line == 1)
        #expect(!event.isOutsideScheme)
        #expect(
            event.row == [
                "actor": "CHN", "recipient": "JPN", "actor role": "GOV", "recipient role": "GOV", "sources": "1",
                "articles": "10", "place": "Beijing, Beijing, China", "place country": "CHN",
                "url": "http://news.example/1",
            ])
        #expect(imported.report.placed == 1)
        #expect(imported.report.first?.description == "2013-04-01")
    }

    @Test(
        "The columns tell the version", arguments: [(57, Dataset.gdelt1), (58, .gdelt1), (61, .gdelt2), (62, .gdelt2)])
    func version(columns: Int, dataset: Dataset) throws {
        let imported = try Imported(Rows.gdelt(columns: columns))
        #expect(imported.report.dataset == dataset)
        let event = try #require(imported.events.first)
        #expect(event.row["place"] == "Beijing, Beijing, China")
        #expect(event.row["url"] == (columns == 57 ? nil : "http://news.example/1"))
        #expect(imported.report.placed == 1)
    }

    @Test func `the name of the file tells the translated stream`() throws {
        let row = Rows.gdelt(columns: 61)
        #expect(try Imported(row, name: "20180101000000.translation.export.CSV").report.dataset == .gdelt2Translation)
        #expect(try Imported(row, name: "20180101000000.export.CSV").report.dataset == .gdelt2)
        #expect(try Imported(row, as: .gdelt2Translation).report.dataset == .gdelt2Translation)
    }

    @Test func `a row of the other version is malformed, as two data sets are never added up`() throws {
        let imported = try Imported(Rows.file([Rows.gdelt(), Rows.gdelt(columns: 61), Rows.gdelt(columns: 57)]))
        #expect(imported.report.read == 3)
        #expect(imported.report.count(.betweenCountries) == 2)
        #expect(imported.report.malformed.map(\.reason) == ["The line has 61 columns instead of 57 or 58."])
        #expect(imported.report.malformed.first?.line == 2)
        #expect(imported.report.format == "tab separated, 57 columns in 1 row and 58 in 1")
    }

    @Test func `every row ends in one class`() throws {
        let imported = try Imported(
            Rows.file([
                Rows.gdelt(), Rows.gdelt(recipient: "CHN"), Rows.gdelt(recipient: ""), Rows.gdelt(actor: "EUR"),
                Rows.gdelt(actor: "", recipient: ""), Rows.gdelt(actor: "SAS", recipient: "XYZ"),
                Rows.gdelt(day: "20130431"),
            ]))
        #expect(
            imported.report.rows == [
                .betweenCountries: 1, .insideCountry: 1, .oneSide: 2, .noCountry: 2, .malformed: 1,
            ])
        #expect(imported.report.withoutCountry.counts == ["EUR": 1, "SAS": 1, "XYZ": 1])
        #expect(imported.events.count == 6)
    }

    @Test(
        "What cannot be read is told",
        arguments: [
            (Rows.gdelt(day: "20130230"), "“20130230” is no day of the calendar."),
            (Rows.gdelt(day: ""), "“” is no day of the calendar."),
            (Rows.gdelt(day: "02130401"), "“02130401” is no day of the calendar."),
            (Rows.gdelt(id: ""), "The row has no id."), (Rows.gdelt(id: "41x"), "“41x” is no id: GDELT has numbers."),
            (Rows.gdelt(quad: "5"), "“5” is no class of cooperation or conflict."),
            (Rows.gdelt(quad: "0"), "“0” is no class of cooperation or conflict."),
            (Rows.gdelt(score: "CHN"), "“CHN” is no score from -10 to 10."),
            (Rows.gdelt(score: "10.5"), "“10.5” is no score from -10 to 10."),
            (Rows.gdelt(mentions: "-1"), "“-1” is no number of reports."),
            (Rows.gdelt(mentions: "9999999999"), "“9999999999” is no number of reports."),
        ]) func malformed(row: String, reason: String) throws
    {
        let imported = try Imported(Rows.file([Rows.gdelt(), row]))
        #expect(imported.report.count(.malformed) == 1)
        #expect(imported.report.malformed.map(\.reason) == [reason])
        #expect(imported.events.count == 1)
    }

    @Test func `a score that is not there is missing and not zero`() throws {
        let events = try Imported(
            Rows.file([Rows.gdelt(score: ""), Rows.gdelt(score: "0"), Rows.gdelt(score: "-10.0")])
        ).events
        #expect(events.map(\.score) == [nil, 0, -10])
    }

    @Test func `a code outside the scheme is kept and flagged, with the class of its row`() throws {
        let imported = try Imported(
            Rows.file([Rows.gdelt(code: "0439", score: ""), Rows.gdelt(code: "106"), Rows.gdelt(code: "")]))
        #expect(imported.events.map(\.code) == ["0439", "106", ""])
        #expect(imported.events.map(\.isOutsideScheme) == [true, false, true])
        #expect(imported.events.map(\.quad) == [.verbalCooperation, .verbalCooperation, .verbalCooperation])
        #expect(imported.report.outsideScheme.counts == ["0439": 1, "": 1])
    }

    @Test(
        "Codes of CAMEO become those of ISO",
        arguments: [
            ("ROM", "ROU"), ("TMP", "TLS"), ("WSB", "PSE"), ("BAG", "IRQ"), ("SSD", "SSD"), ("chn", ""), ("CH", ""),
            ("NMR", ""),
        ]) func country(written: String, iso: String) throws
    { #expect(try Imported(Rows.gdelt(actor: written)).events.first?.actor == iso) }

    @Test func `a header is no row, wherever it stands`() throws {
        let header = Rows.gdelt(id: "GLOBALEVENTID", day: "SQLDATE")
        let report = try Imported(Rows.file([header, Rows.gdelt(), header, Rows.gdelt()])).report
        #expect(report.read == 2)
        #expect(report.headers == 2)
        #expect(report.count(.malformed) == 0)
    }

    @Test func `the first ten malformed rows are shown, and all are counted`() throws {
        let report = try Imported(Rows.file([Rows.gdelt()] + (0..<25).map { "\u{1B}[31m\($0)\tx" })).report
        #expect(report.read == 26)
        #expect(report.count(.malformed) == 25)
        #expect(report.malformed.map(\.line) == Array(2...11))
        #expect(report.malformed.first?.reason == "The line has 2 columns instead of 57 or 58.")
        #expect(report.malformed.first?.excerpt == "\u{FFFD}[31m0 x")
    }

    @Test func `quotes are ordinary characters`() throws {
        let events = try Imported(Rows.file([Rows.gdelt(place: "\"Beijing"), Rows.gdelt(url: "a \"b\" c")])).events
        #expect(events.map { $0.row["place"] } == ["\"Beijing", "Beijing, Beijing, China"])
        #expect(events.last?.row["url"] == "a \"b\" c")
    }
}
