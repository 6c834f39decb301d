import Browsing
import Relations
import Reporting
import Samples
import Screen
import Testing

@Suite("Copying")
struct YankTests {
    private func sitting(asOf: Day? = nil) throws -> Sitting {
        try Sitting(
            SampleLibrary(Samples.Sample.kenyaPoland()), base: Samples.Sample.kenya, partner: Samples.Sample.poland,
            asOf: asOf, today: Samples.Sample.day("2024-09-01"))
    }

    /// What was copied last.
    private func copied(_ script: String, asOf: Day? = nil) throws -> String? {
        var sitting = try sitting(asOf: asOf)
        try sitting.type(script)
        for case .copy(let text, _) in sitting.effects.reversed() { return text }
        return nil
    }

    @Test func `takes the address, the id and the citation of the record shown`() throws {
        #expect(try copied("2/nairobi<Enter>yu") == "https://example.org/gazette")
        #expect(try copied("3yi") == "tea-levy")
        let citation = try #require(try copied("3yc"))
        #expect(citation.contains("“"))
        #expect(citation.hasSuffix(".\n"))
    }

    @Test func `takes a row as the command line prints it`() throws {
        let relation = Relation(Samples.Sample.kenyaPoland(), asOf: Samples.Sample.day("2024-09-01"))
        let printed = try Listing.table(of: .issue, in: relation).text(as: .tsv) { $0.cells }
        let row = try #require(try copied("3yr"))
        #expect(printed.split(separator: "\n").map(String.init).contains(row))
        #expect(try copied("3yj")?.hasPrefix("{\"id\":\"tea-levy\",") == true)
    }

    @Test func `takes the filter, and commands that show and print the same`() throws {
        let script = "fplace:\"San José\" not channel:phone<Enter>2"
        #expect(try copied(script + "yf") == "place:\"San José\" not channel:phone")
        #expect(
            try copied(script + "yd")
                == "dyad KEN POL --as-of 2024-09-01 --filter 'place:\"San José\" not channel:phone'")
        #expect(
            try copied("fkind:trade_measure since:2022<Enter>2yl")
                == "dyad list meetings --as-of 2024-09-01 --filter 'pair:KEN-POL since:2022'")
    }

    @Test func `takes a row of another page, the command that opens it there, and the one that prints it`() throws {
        let relation = Relation(Samples.Sample.kenyaPoland(), asOf: Samples.Sample.day("2024-09-01"))
        let printed = try Listing.table(of: .commitment, in: relation).text(as: .tsv) { $0.cells }
        let row = try #require(try copied("Pyr"))
        #expect(printed.split(separator: "\n").map(String.init).contains(row))
        #expect(try copied("Pyd") == "dyad KEN POL --as-of 2024-09-01 --page ledger")
        #expect(try copied("Pyl") == "dyad list commitments --as-of 2024-09-01 --filter pair:KEN-POL")
        #expect(try copied("Uyl") == "dyad audit KEN POL --as-of 2024-09-01")
        #expect(try copied("Oyl") == "dyad list sources --as-of 2024-09-01")
        #expect(try copied("Cyd") == "dyad KEN POL --as-of 2024-09-01 --page 'matrix days_since'")
    }

    @Test func `writes a quote so that a shell gives it back`() throws {
        #expect(
            try copied("fit's<Enter>yd") == "dyad KEN POL --as-of 2024-09-01 --filter 'it'\\''s'")
    }

    @Test func `offers only what is there`() throws {
        var sitting = try sitting()
        try sitting.type("2y")
        guard case .menu(let menu) = sitting.browser.overlay else {
            Issue.record("No box is open.")
            return
        }
        #expect(!menu.items.contains { $0.choice == .yank(.filter) })
        #expect(Set(menu.items.map(\.key)).count == menu.items.count)
    }

    @Test func `never cites a source that had not appeared on the day`() throws {
        let early = try copied("3yc", asOf: Samples.Sample.day("2022-06-30")) ?? ""
        let late = try copied("3yc") ?? ""
        #expect(late.count > early.count)
        #expect(!early.contains("2023") && !early.contains("2024"))
    }
}
