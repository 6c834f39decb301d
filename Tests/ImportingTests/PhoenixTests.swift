import Relations
import Testing

@testable import Importing

@Suite("Reading Phoenix")
struct PhoenixTests {
    @Test func `a row becomes an event with the class of Phoenix itself`() throws {
        let imported = try Imported(Rows.file([Rows.phoenix(), Rows.phoenix(code: "010", quad: "0", score: "0.0")]))
        #expect(imported.report.dataset == .phoenix)
        #expect(imported.events.map(\.quad) == [.verbalCooperation, .neutral])
        let event = try #require(imported.events.first)
        #expect([event.actor, event.recipient, event.code, event.id] == ["CHN", "JPN", "042", "1701787_v0.1.0"])
        #expect(event.mentions == 3)
        #expect(
            event.row == [
                "actor": "CHNGOV", "recipient": "JPN", "actor role": "GOV", "contexts": "TRADE,1",
                "place": "Tokyo, Tokyo-to", "place country": "JPN", "url": "http://a.example/1;http://b.example/2",
                "articles": "2", "sources": "1",
            ])
    }

    @Test func `an organisation is no country`() throws {
        let imported = try Imported(Rows.file([Rows.phoenix(actor: "IGO"), Rows.phoenix(actor: "NGO", recipient: "")]))
        #expect(imported.report.count(.oneSide) == 1)
        #expect(imported.report.count(.noCountry) == 1)
    }

    @Test func `tabs at the end of a line are columns without anything in them`() throws {
        let imported = try Imported(
            Rows.file([Rows.phoenix() + "\t", Rows.phoenix() + "\t\t", Rows.phoenix(), Rows.phoenix() + "\tx"]))
        #expect(imported.report.dataset == .phoenix)
        #expect(imported.report.kept == 3)
        #expect(imported.report.malformed.map(\.reason) == ["The line has 27 columns instead of 26."])
    }

    @Test func `a row without code, class and score is kept without them`() throws {
        let imported = try Imported(Rows.file([Rows.phoenix(), Rows.phoenix(code: " ", quad: "", score: "")]))
        let event = try #require(imported.events.last)
        #expect(event.code == "" && event.quad == nil && event.score == nil && event.isOutsideScheme)
    }
}
