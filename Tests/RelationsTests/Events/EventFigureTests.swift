import Relations
import Samples
import Testing

/// Figures of coded events: worked by hand, and laws over random counts.
@Suite("Figures of coded events")
struct EventFigureTests {
    private func tally(_ counts: [Int], score: (sum: Int, count: Int) = (0, 0)) -> EventSeries.Tally {
        var tally = EventSeries.Tally()
        tally.raw = counts
        tally.oneADay = counts.map { ($0 + 1) / 2 }
        (tally.scoreSum, tally.scored) = score
        (tally.oneADayScoreSum, tally.oneADayScored) = (score.sum / 2, score.count / 2)
        return tally
    }

    @Test func `follow from the counts as worked by hand`() throws {
        // Neutral 0, VC 12, MC 3, VF 4, MF 1, without a class 0.
        let sums = EventSums(tally([0, 12, 3, 4, 1, 0], score: (1850, 18)), by: .raw)
        #expect(sums.count == 20)
        #expect(sums.netCooperation == 0.5)
        #expect(sums.riskIndex == 15)
        #expect(sums.meanScore.map { abs($0 - 1.027_777) < 0.000_01 } == true)
        #expect(sums.unscaledShare == 0.1)
        #expect(sums.share(of: .verbalCooperation) == 0.6)
        #expect(sums.share(ofAll: 4000) == 0.005)
        let daily = EventSums(tally([0, 12, 3, 4, 1, 0], score: (1850, 18)), by: .oneADay)
        #expect(daily.count == 6 + 2 + 2 + 1)
        #expect(daily.scored == 9)
    }

    @Test func `have no value where there is nothing to divide by`() {
        let none = EventSums()
        #expect(none.netCooperation == nil && none.meanScore == nil && none.riskIndex == nil)
        #expect(none.unscaledShare == nil && none.share(ofAll: 0) == nil && none.share(of: .neutral) == nil)
        let unclassed = EventSums(tally([0, 0, 0, 0, 0, 7]), by: .raw)
        #expect(unclassed.netCooperation == nil)
        #expect(unclassed.meanScore == nil)
        #expect(unclassed.unscaledShare == 1)
    }

    @Test func `give no percentage of fewer than ten events`() {
        #expect(EventSums(tally([0, 9, 0, 0, 0, 0]), by: .raw).share(of: .verbalCooperation) == nil)
        #expect(EventSums(tally([0, 10, 0, 0, 0, 0]), by: .raw).share(of: .verbalCooperation) == 1)
    }

    @Test("stay within their bounds and add up", arguments: UInt64(0)..<200)
    func bounds(seed: UInt64) throws {
        var random = SeededSource(seed: seed)
        func counts() -> [Int] { (0..<6).map { _ in Int.random(in: 0...40, using: &random) } }
        let one = tally(counts(), score: (.random(in: -9000...9000, using: &random), 9))
        let other = tally(counts(), score: (.random(in: -9000...9000, using: &random), 9))
        for rule in RepeatsRule.allCases {
            let (a, b) = (EventSums(one, by: rule), EventSums(other, by: rule))
            let both = a + b
            #expect(both == b + a)
            #expect(both.count == a.count + b.count)
            #expect(QuadClass.allCases.map(both.count(of:)).reduce(0, +) == both.count)
            if let net = both.netCooperation { #expect((-1...1).contains(net)) }
            if let risk = both.riskIndex { #expect((0...100).contains(risk)) }
            if let mean = both.meanScore, let first = a.meanScore, let second = b.meanScore {
                #expect((min(first, second) - 1e-9...max(first, second) + 1e-9).contains(mean))
            }
            if !both.isSmall {
                let shares = QuadClass.allCases.compactMap(both.share(of:)).reduce(0, +)
                #expect(abs(shares - 1) < 1e-9)
            }
        }
    }

    @Test("of a pair seen from the other side are the same", arguments: UInt64(0)..<50)
    func mirrored(seed: UInt64) {
        var random = SeededSource(seed: seed)
        let there = tally((0..<6).map { _ in Int.random(in: 0...9, using: &random) })
        let back = tally((0..<6).map { _ in Int.random(in: 0...9, using: &random) })
        let day = Sample.day("2024-03-01")
        let one = EventSeries.Period(first: day, last: day + 30, there: there, back: back, all: 99, daysCovered: 31)
        let turned = EventSeries.Period(first: day, last: day + 30, there: back, back: there, all: 99, daysCovered: 31)
        #expect(one.sums(.there, by: .raw) == turned.sums(.back, by: .raw))
        #expect(one.sums(.both, by: .oneADay) == turned.sums(.both, by: .oneADay))
    }
}

@Suite("Figures of the periods before")
struct TrailingTests {
    @Test func `a moving average looks back only and is silent over a gap`() {
        let values: [Double?] = [1, 2, 6, nil, 3, 3, 3]
        #expect(Trailing.means(of: values, width: 3) == [nil, nil, 3, nil, nil, nil, 3])
        #expect(Trailing.means(of: values, width: 1) == values)
        #expect(Trailing.means(of: [], width: 12) == [])
    }

    @Test(
        "a standardised value is its distance from the mean of those up to it, in their deviations",
        arguments: UInt64(0)..<20)
    func standardised(seed: UInt64) throws {
        var random = SeededSource(seed: seed)
        var values: [Double?] = (0..<70).map { _ in Double.random(in: -5...5, using: &random) }
        let found = Trailing.standardised(values)
        #expect(found[..<59].allSatisfy { $0 == nil })
        let window = values[5..<65].compactMap(\.self)
        let mean = window.reduce(0, +) / 60
        let deviation = (window.map { ($0 - mean) * ($0 - mean) }.reduce(0, +) / 59).squareRoot()
        #expect(abs(try #require(found[64]) - (window[59] - mean) / deviation) < 1e-9)
        values[30] = nil
        #expect(Trailing.standardised(values).allSatisfy { $0 == nil })
        #expect(Trailing.standardised(Array(repeating: 2, count: 60)).allSatisfy { $0 == nil })
    }

    @Test func `an unusual month is one far from the median of 24, in the spread around it`() throws {
        // 24 months between 8 and 12: median 10, the distances are 0, 1 and 2, their median 1.
        let past: [Double?] = (0..<24).map { Double([10, 9, 11, 8, 12, 10, 9, 11][$0 % 8]) }
        let calm = try #require(Trailing.deviations(of: past + [12]).last ?? nil)
        let high = try #require(Trailing.deviations(of: past + [30]).last ?? nil)
        let low = try #require(Trailing.deviations(of: past + [0]).last ?? nil)
        #expect(abs(calm - 2 / 1.4826) < 1e-9)
        #expect(abs(high - 20 / 1.4826) < 1e-9)
        #expect(abs(low + 10 / 1.4826) < 1e-9)
        #expect(high >= Trailing.unusualFrom && low <= -Trailing.unusualFrom)
    }

    @Test func `nothing is unusual before 24 months, across a gap, or where nothing ever varied`() {
        let past: [Double?] = (0..<24).map { Double($0 % 3) }
        #expect(Trailing.deviations(of: past).allSatisfy { $0 == nil })
        var broken = past
        broken[5] = nil
        #expect(Trailing.deviations(of: broken + [99]).last == .some(nil))
        #expect(Trailing.deviations(of: Array(repeating: 4, count: 24) + [5]).last == .some(nil))
    }

    @Test("no later value changes an earlier figure", arguments: UInt64(0)..<60)
    func causal(seed: UInt64) {
        var random = SeededSource(seed: seed)
        let values = (0..<60).map { _ in
            Int.random(in: 0..<12, using: &random) == 0 ? nil : Double.random(in: -5...5, using: &random)
        }
        let cut = Int.random(in: 1..<60, using: &random)
        for width in [3, 12] {
            #expect(
                Trailing.means(of: Array(values[..<cut]), width: width)
                    == Array(Trailing.means(of: values, width: width)[..<cut]))
        }
        #expect(Trailing.deviations(of: Array(values[..<cut])) == Array(Trailing.deviations(of: values)[..<cut]))
    }

    @Test("a deviation does not depend on the unit, and its sign turns with the values", arguments: UInt64(0)..<40)
    func scale(seed: UInt64) throws {
        var random = SeededSource(seed: seed)
        let values = (0..<30).map { _ in Optional(Double.random(in: 0...9, using: &random)) }
        let plain = Trailing.deviations(of: values)
        let scaled = Trailing.deviations(of: values.map { $0.map { $0 * 1000 } })
        let turned = Trailing.deviations(of: values.map { $0.map { -$0 } })
        for ((one, other), negative) in zip(zip(plain, scaled), turned) {
            guard let one, let other, let negative else {
                #expect(one == nil && other == nil && negative == nil)
                continue
            }
            #expect(abs(one - other) < 1e-6)
            #expect(abs(one + negative) < 1e-9)
        }
    }
}

@Suite("Reciprocity")
struct ReciprocityTests {
    private func noise(_ seed: UInt64, _ count: Int = 40) -> [Double?] {
        var random = SeededSource(seed: seed)
        return (0..<count).map { _ in Double.random(in: 0...100, using: &random) }
    }

    @Test("of a series with itself is one, and with its opposite minus one", arguments: UInt64(0)..<20)
    func itself(seed: UInt64) throws {
        let series = noise(seed)
        let same = try #require(Reciprocity(there: series, back: series).same)
        let opposite = try #require(Reciprocity(there: series, back: series.map { $0.map { 100 - $0 } }).same)
        #expect(abs(same - 1) < 1e-9)
        #expect(abs(opposite + 1) < 1e-9)
        #expect(Reciprocity(there: series, back: series).balance == 1)
    }

    @Test("finds an answer one month later, and who answers whom", arguments: UInt64(0)..<20)
    func answered(seed: UInt64) throws {
        let series = noise(seed)
        let later: [Double?] = [0] + series.dropLast()
        let found = Reciprocity(there: series, back: later)
        let turned = Reciprocity(there: later, back: series)
        #expect(try #require(found.answered) > 0.999)
        #expect(found.answered == turned.answeredBack)
        #expect(found.same == turned.same)
    }

    @Test func `says nothing of fewer than twelve periods, nor of a series that never varies`() {
        #expect(Reciprocity(there: noise(1, 11), back: noise(2, 11)).same == nil)
        #expect(Reciprocity(there: noise(1), back: Array(repeating: 3, count: 40)).same == nil)
        #expect(Reciprocity(there: [], back: []).balance == nil)
        #expect(Reciprocity(there: [nil, 2], back: [1, nil]).count == 0)
    }
}

@Suite("Attention")
struct AttentionTests {
    private func sums(_ events: [(score: Int?, mentions: Int, sources: Int)]) -> EventSums {
        var tally = EventSeries.Tally()
        var attention = Attention()
        for event in events {
            attention.count(score: event.score, mentions: event.mentions, sources: event.sources)
            tally.raw[1] += 1
            tally.scoreSum += event.score ?? 0
            tally.scored += event.score == nil ? 0 : 1
        }
        tally.attention = attention
        return EventSums(tally, by: .raw)
    }

    @Test func `is mentions for each event, and severity weighted by the sources of negative scores`() throws {
        let both = sums([(-800, 10, 3), (-200, 2, 1), (400, 40, 9), (nil, 8, 5)])
        #expect(both.mentionsPerEvent == 15)
        // (8 · 3 + 2 · 1) ÷ (3 + 1)
        #expect(both.weightedSeverity == 6.5)
        // 1000 · (−8 − 2 + 4) ÷ 2400
        #expect(both.scoreSum(perThousandOf: 2400) == -2.5)
        #expect(both.scoreSum(perThousandOf: 0) == nil)
    }

    @Test func `is nothing where the data set counts no mentions or sources, and where it was not asked for`() {
        #expect(sums([(-800, 0, 0)]).mentionsPerEvent == nil)
        #expect(sums([(-800, 0, 0)]).weightedSeverity == nil)
        #expect(sums([(800, 1, 4)]).weightedSeverity == nil)
        #expect(EventSums(EventSeries.Tally(), by: .raw).mentionsPerEvent == nil)
    }

    @Test("of parts adds up to that of all", arguments: UInt64(0)..<20)
    func added(seed: UInt64) {
        var random = SeededSource(seed: seed)
        let events = (0..<20).map { _ in
            (
                score: Bool.random(using: &random) ? Int.random(in: -1000...1000, using: &random) : nil,
                mentions: Int.random(in: 0...50, using: &random), sources: Int.random(in: 0...9, using: &random)
            )
        }
        let cut = Int.random(in: 0...20, using: &random)
        #expect(sums(Array(events[..<cut])) + sums(Array(events[cut...])) == sums(events))
    }
}
