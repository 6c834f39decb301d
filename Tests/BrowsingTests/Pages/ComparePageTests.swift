import Browsing
import Relations
import Reporting
import Samples
import Screen
import Testing

/// Pairs come and go, and share one scale.
@Suite("The page that compares")
struct ComparePageTests {
    private func sitting(_ script: String = "F") throws -> Sitting {
        var sitting = try Sitting(
            SampleLibrary(Samples.Sample.kenyaPoland()), base: Samples.Sample.kenya, partner: Samples.Sample.poland,
            today: Samples.Sample.day("2024-09-01"), size: Size(columns: 80, rows: 24), events: SampleEvents())
        try sitting.type(script)
        return sitting
    }

    private func chart(_ sitting: Sitting) throws -> ChartBody {
        guard case .chart(let chart)? = sitting.browser.openPage?.body.main else {
            throw Missing("The page has no chart.")
        }
        return chart
    }

    @Test func `begins with the pair looked at; p adds others, and one undo takes each away`() throws {
        var sitting = try sitting()
        #expect(try chart(sitting).panels.map(\.title) == ["KEN–POL"])
        try sitting.type("pken uga<Enter>ppol uga<Enter>")
        #expect(try chart(sitting).panels.map(\.title) == ["KEN–POL", "KEN–UGA", "POL–UGA"])
        try sitting.type("u")
        #expect(try chart(sitting).panels.map(\.title) == ["KEN–POL", "KEN–UGA"])
        try sitting.type("pken uga<Enter>")
        #expect(sitting.browser.notice?.text == "KEN–UGA is compared already.")
        #expect(sitting.browser.view.partner == Samples.Sample.poland)
    }

    @Test func `no more than four pairs are compared`() throws {
        var sitting = try sitting("Fpken uga<Enter>ppol uga<Enter>pken chn<Enter>")
        guard try chart(sitting).panels.count == 4 else {
            // The sample knows fewer countries than four pairs need.
            #expect(try chart(sitting).panels.count == 3)
            return
        }
        try sitting.type("p")
        #expect(sitting.browser.notice?.text == "Four pairs fit; - in the table takes one out.")
    }

    @Test func `a pair is taken out on its line of the table, but not the one looked at`() throws {
        var sitting = try sitting("Fpken uga<Enter>")
        try sitting.type("-")
        #expect(sitting.browser.notice?.text == "Go to a line of the table first: Tab leads there.")
        try sitting.type("<Tab>jj-")
        #expect(sitting.browser.notice?.text == "The pair looked at stays; x1 chooses another one.")
        try sitting.type("j-")
        #expect(try chart(sitting).panels.map(\.title) == ["KEN–POL"])
    }

    @Test func `a pair without events does not change the scale of the other`() throws {
        let alone = try chart(try sitting()).maximum
        let beside = try chart(try sitting("Fpken uga<Enter>")).maximum
        #expect(alone > 0 && alone == beside)
    }

    @Test func `all pairs come from one data set`() throws {
        var sitting = try sitting("Fpken uga<Enter>")
        #expect(try chart(sitting).footer.hasPrefix("GDELT 1.0, CAMEO"))
        try sitting.type("B")
        #expect(try chart(sitting).footer.hasPrefix("POLECAT, PLOVER"))
    }

    @Test func `the command line prints the numbers of the page`() throws {
        let sitting = try sitting("Fpken uga<Enter>/mar 2023<Enter><Tab>")
        let page = try #require(sitting.browser.openPage).body.detail.document.blocks
        let days = Samples.Sample.day("2019-01-01")...Samples.Sample.day("2024-08-15")
        let codes = ["KEN", "POL", "UGA"].compactMap { CountryCode($0) }
        let pairs = [CountryPair(codes[0], codes[1]), CountryPair(codes[0], codes[2])].compactMap(\.self)
        let report = CompareReport(
            pairs.map { SampleEvents().series(SeriesQuery(pair: $0, dataset: .gdelt1, step: .month, days: days)) },
            by: .oneADay, version: "0")
        let lines = try report.text(as: .tsv, room: nil) { $0.count }.split(separator: "\n")
            .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
        let keys = try #require(lines.first)
        for pair in pairs {
            let name = "\(pair.first)-\(pair.second)"
            let row = try #require(lines.first { $0.first == "2023-03-01" && $0.contains(name) })
            func value(_ key: String) throws -> Double? { Double(row[try #require(keys.firstIndex(of: key))]) }
            let shown = try #require(page.first { $0.spans.first?.text == pair.description }).spans.map(\.text)
            let count = try #require(try value("n"))
            #expect(shown[1] == Int(count).grouped)
            #expect(shown[2] == (try value("share"))?.percent)
            let net = try value("net_cooperation")
            #expect(shown[3] == net.map { ($0 > 0 ? "+" : "") + $0.fixed(2) } ?? "–")
            #expect(try shown[4].hasSuffix(" n \(Int(#require(try value("scored"))))"))
            #expect(shown[5] == (try value("risk_index"))?.fixed(0) ?? "–")
            let before = try #require(try value("share_year_before"))
            #expect(shown[6] == before.percent + (count > 100 ? " ! unusual" : ""))
        }
    }

    @Test func `W on a line of the table gives the numbers of its pair`() throws {
        let sitting = try sitting("F/mar 2023<Enter><Tab>jj")
        let explanation = try #require(sitting.browser.openPage?.explanations.first)
        #expect(explanation.subject == "KEN–POL, Mar 2023, GDELT 1.0")
    }
}
