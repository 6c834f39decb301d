import Browsing
import Relations
import Samples
import Screen
import Testing

/// What the keys of the timeline do, and what it asks for.
@Suite("The timeline page")
struct TimelinePageTests {
    private func sitting(events: (any EventLibrary)? = SampleEvents()) throws -> Sitting {
        var sitting = try Sitting(
            SampleLibrary(Samples.Sample.kenyaPoland()), base: Samples.Sample.kenya, partner: Samples.Sample.poland,
            today: Samples.Sample.day("2024-09-01"), size: Size(columns: 80, rows: 24), events: events)
        try sitting.type("t")
        return sitting
    }

    private func settings(_ sitting: Sitting) -> TimelineSettings? {
        if case .timeline(let settings)? = sitting.browser.view.pages.last { settings } else { nil }
    }

    private func chart(_ sitting: Sitting) throws -> ChartBody {
        guard case .chart(let chart)? = sitting.browser.openPage?.body.main else {
            throw Missing("The page has no chart.")
        }
        return chart
    }

    @Test func `steps go from years to days, and say so at the ends`() throws {
        var sitting = try sitting()
        try sitting.type("<lt><lt>")
        #expect(settings(sitting)?.step == .year)
        try sitting.type("<lt>")
        #expect(sitting.browser.notice?.text == "Years are the longest steps.")
        try sitting.type(">>>>")
        #expect(settings(sitting)?.step == .day)
        try sitting.type(">")
        #expect(sitting.browser.notice?.text == "Days are the shortest steps.")
        try sitting.type("uuuu")
        #expect(settings(sitting)?.step == .year)
    }

    @Test func `two data sets are never added up`() throws {
        var sitting = try sitting()
        #expect(try chart(sitting).footer.hasPrefix("GDELT 1.0, CAMEO"))
        let gdelt = try chart(sitting).maximum
        try sitting.type("B")
        #expect(settings(sitting)?.dataset == .polecat)
        #expect(try chart(sitting).footer.hasPrefix("POLECAT, PLOVER"))
        #expect(try chart(sitting).maximum < gdelt)
        try sitting.type("B")
        #expect(try chart(sitting).maximum == gdelt)
    }

    @Test func `a period that no file covers is a gap, and one with nothing reported is none`() throws {
        let sitting = try sitting()
        let chart = try chart(sitting)
        let gap = try #require(chart.index.position(of: "2020-08-01"))
        #expect(chart.bar(gap).isGap)
        #expect(chart.bar(gap).above.isEmpty)
        let before = try #require(chart.index.position(of: "2020-07-01"))
        #expect(!chart.bar(before).isGap)
    }

    @Test func `few events are dotted, missing days hatched, and a month far from the others is flagged`() throws {
        let chart = try chart(try sitting())
        func fill(_ id: String) throws -> ChartBody.Fill? {
            chart.bar(try #require(chart.index.position(of: id))).above.first?.fill
        }
        #expect(try fill("2020-03-01") == .dotted)
        #expect(try fill("2024-08-01") == .hatched)
        #expect(try fill("2023-01-01") == .solid)
        let flagged = (0..<chart.index.count).filter { chart.bar($0).flag != nil }.map { chart.index.ids[$0] }
        #expect(flagged == ["2023-03-01"])
    }

    @Test func `Enter keeps the period and shows its parts, and one undo takes both back`() throws {
        var sitting = try sitting()
        try sitting.type("<lt><lt><Left><Left><Enter>")
        #expect(sitting.browser.chips.suffix(2) == ["since:2022", "until:2022"])
        #expect(settings(sitting)?.step == .quarter)
        #expect(try chart(sitting).index.count == 4)
        try sitting.type("u")
        #expect(sitting.browser.view.filter.isEmpty)
        #expect(settings(sitting)?.step == .year)
    }

    @Test func `nothing after the day looked at is counted`() throws {
        var sitting = try sitting()
        try sitting.type("a<C-u>2022-12-31<Enter>")
        let chart = try chart(sitting)
        #expect(chart.index.ids.last == "2022-12-01")
        #expect(chart.footer.contains("to 2024") || chart.footer.contains("to 2022"))
    }

    @Test func `months are smoothed by means that look back only, and other steps are not`() throws {
        var sitting = try sitting()
        let each = try chart(sitting)
        func above(_ chart: ChartBody, _ id: String) throws -> Double? {
            chart.bar(try #require(chart.index.position(of: id))).above.first?.value
        }
        let months = try ["2023-01-01", "2023-02-01", "2023-03-01"].map { try #require(try above(each, $0)) }
        try sitting.type("Y")
        #expect(settings(sitting)?.smoothing == .quarter)
        let three = try chart(sitting)
        #expect(abs(try #require(try above(three, "2023-03-01")) - months.reduce(0, +) / 3) < 1e-12)
        // Two of the three have no file, or one has.
        #expect(try above(three, "2020-10-01") == nil && above(three, "2020-11-01") == nil)
        #expect(try above(three, "2020-12-01") != nil)
        // A month that is not over is in no mean.
        #expect(try above(three, "2024-08-01") == nil)
        #expect(three.footer.contains("mean of 3 months, trailing"))
        try sitting.type("Y")
        #expect(settings(sitting)?.smoothing == .year)
        try sitting.type("<lt>Y")
        #expect(
            sitting.browser.notice?.text == "Months are smoothed, and these steps are others; < and > lead to them.")
        #expect(try !chart(sitting).footer.contains("trailing"))
        try sitting.type(">Y")
        #expect(settings(sitting)?.smoothing == Smoothing.none)
    }

    @Test func `every figure of a period says why it is so`() throws {
        var sitting = try sitting()
        try sitting.type("iiiiiiii<Left><Left><Tab>")
        var named: Set<String> = []
        for _ in 0..<60 {
            for explanation in sitting.browser.openPage?.explanations ?? [] {
                #expect(!explanation.rule.isEmpty && !explanation.inputs.isEmpty, "\(explanation.figure)")
                named.insert(explanation.figure.split(separator: ":").first.map(String.init) ?? "")
            }
            try sitting.type("j")
        }
        for figure in [
            "events", "share of all events", "quad classes", "net cooperation", "mean score", "risk index",
            "sum of scores",
            "mentions per event", "coverage-weighted severity", "mean of 3 months", "mean of 12 months", "reciprocity",
        ] { #expect(named.contains(figure), "\(figure)") }
    }

    @Test func `a standardised score needs sixty whole months`() throws {
        var sitting = try sitting()
        try sitting.type("iiiiiii")
        #expect(settings(sitting)?.measure == .standardised)
        let chart = try chart(sitting)
        // Two months of 2020 have no file, so that no 60 months are without a gap.
        #expect((0..<chart.index.count).allSatisfy { chart.bar($0).above.allSatisfy { $0.value == 0 } })
    }

    @Test func `an answer for other steps is dropped`() throws {
        var sitting = try sitting()
        let before = try chart(sitting).maximum
        let pair = try #require(Samples.Sample.pair)
        let late = SeriesQuery(pair: pair, dataset: .gdelt1, step: .year)
        try sitting.receive(.series(SampleEvents().series(late)), to: .series(late))
        #expect(try chart(sitting).maximum == before)
    }

    @Test func `terms that a series does not have are named`() throws {
        var sitting = try sitting()
        try sitting.type("fcode:04*<Enter>")
        #expect(sitting.browser.openPage?.note.hasPrefix("no “code” here") == true)
    }

    @Test func `without event data the keys of figures say how to get some`() throws {
        var sitting = try sitting(events: nil)
        for key in ["i", "d", "R", "B", "Y"] {
            try sitting.type(key)
            #expect(
                sitting.browser.notice?.text
                    == "No event data are imported: dyad import FILE reads GDELT, ICEWS, POLECAT and Phoenix.", "\(key)"
            )
        }
        #expect(try !chart(sitting).hasBars)
    }

    @Test("every figure of a month says its rule, its numbers and its files", arguments: 0..<11)
    func why(line: Int) throws {
        var sitting = try sitting()
        try sitting.type("/mar 2023<Enter><Tab>" + String(repeating: "j", count: line + 1))
        let explanations = try #require(sitting.browser.openPage?.explanations)
        guard let explanation = explanations.first else {
            // The heading of the table is no figure.
            #expect(line == 0)
            return
        }
        #expect(explanation.rule.hasSuffix("."))
        #expect(explanation.inputs.contains { $0.label == "file" && $0.value == "sample.gdelt.tsv" })
        #expect(explanation.inputs.contains { $0.label == "KEN → POL" })
        #expect(explanation.subject == "KEN–POL, Mar 2023, GDELT 1.0")
    }

    @Test func `a figure that is explained comes out of the numbers that the explanation names`() throws {
        var sitting = try sitting()
        try sitting.type("/mar 2023<Enter>")
        let reasons = try #require(sitting.browser.openPage?.explanations)
        let share = try #require(reasons.first { $0.figure.hasPrefix("share of all events") })
        let both = try #require(share.inputs.first { $0.label == "KEN–POL" }?.value)
        let numbers = both.filter { $0 != "," }.split { !$0.isNumber && $0 != "." }.compactMap { Double($0) }
        #expect(numbers.count == 3)
        #expect(abs(numbers[0] / numbers[1] * 100 - numbers[2]) < 0.005)
    }
}

/// Something that a test needs is not there.
struct Missing: Error, CustomStringConvertible {
    let description: String
    init(_ description: String) { self.description = description }
}
