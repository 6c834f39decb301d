import Relations
import Testing

@Suite("What a filter asks of coded events")
struct EventQueryTests {
    private func query(_ text: String, through day: String? = nil) throws -> EventQuery {
        EventQuery(try Filter(text), through: day.flatMap { Day($0) })
    }

    private func day(_ text: String) throws -> Day { try #require(Day(text)) }

    @Test func `a pair alone is the scope, dates are the days, and the rest are conditions`() throws {
        let query = try query(
            "pair:POL-KEN since:2022 until:2023-03 code:04*,10 not from:KEN tea", through: "2023-02-01")
        let (kenya, poland) = (try #require(CountryCode("KEN")), try #require(CountryCode("POL")))
        #expect(query.scope == .pair(try #require(CountryPair(kenya, poland))))
        #expect(query.days == (try day("2022-01-01")...day("2023-02-01")))
        #expect(
            query.conditions == [
                .init(.code(["04*", "10"])), .init(.from([kenya]), isNegated: true), .init(.words(["tea"])),
            ])
        #expect(!query.isCounted)
    }

    @Test func `numbers are compared, and terms of records are left out`() throws {
        let query = try query("score<-5 mentions>=10 quad:4 dataset:icews level:leader")
        #expect(query.scope == .everybody)
        #expect(
            query.conditions == [
                .init(.score(.less, -5)), .init(.mentions(.atLeast, 10)), .init(.quad([.materialConflict])),
                .init(.dataset([.icews])),
            ])
    }

    @Test func `a pair beside another is a condition, and so is a date turned round`() throws {
        let (kenya, poland) = (try #require(CountryCode("KEN")), try #require(CountryCode("POL")))
        let uganda = try #require(CountryCode("UGA"))
        let query = try query("pair:KEN-POL,KEN-UGA not since:2022 country:UGA")
        #expect(query.scope == .country(uganda))
        #expect(
            query.conditions == [
                .init(.between([CountryPair(kenya, poland), CountryPair(kenya, uganda)].compactMap(\.self))),
                .init(.since(try day("2022-01-01")), isNegated: true),
            ])
    }

    @Test func `days that leave nothing let nothing through`() throws {
        let query = try query("since:2023 until:2022")
        #expect(query.conditions == [.init(.dataset([]))])
        #expect(try self.query("tea").days == nil)
    }
}
