import Relations
import Samples
import Testing

@Suite("Gaps along a series")
struct SeriesTests {
    /// The sample’s dossier with meetings of the two top leaders on random days.
    private func dossier(_ random: inout SeededSource, count: Int) throws -> Dossier {
        var dossier = Sample.kenyaPoland()
        let model = try #require(dossier.meetings.first { $0.id == "first-visit" })
        dossier.meetings = (0..<count).map { number in
            var meeting = model
            meeting.header.id = "meeting-\(number)"
            meeting.date = RecordDate(Sample.day("2020-01-02") + Int.random(in: 0..<1400, using: &random))
            return meeting
        }
        return dossier
    }

    private func series(_ dossier: Dossier) throws -> Series {
        let relation = Relation(dossier, asOf: Sample.day("2024-06-30"))
        let pair = try #require(Sample.pair)
        return try #require(relation.chronicle.topLeaders(of: pair, roster: relation.roster))
    }

    @Test(
        "and the lengths of the links add up to the time from the first meeting to the last", arguments: UInt64(0)..<30)
    func sum(seed: UInt64) throws {
        var random = SeededSource(seed: seed)
        let series = try series(dossier(&random, count: Int.random(in: 1...25, using: &random)))
        let lengths = series.links.map { $0.last.date.first - $0.first.date.first }
        let whole = try #require(series.links.last).last.date.first - series.links[0].first.date.first
        #expect(series.closedGaps.reduce(0, +) + lengths.reduce(0, +) == whole, "seed \(seed)")
        #expect(series.links[0].gap == nil)
        #expect(series.closedGaps.allSatisfy { $0 > Series.linkSpan })
        #expect(series.closedGaps.count == series.links.count - 1)
    }

    @Test("do not depend on the order of the records", arguments: UInt64(0)..<15)
    func order(seed: UInt64) throws {
        var random = SeededSource(seed: seed)
        var dossier = try dossier(&random, count: 12)
        let gaps = try series(dossier).closedGaps
        for _ in 0..<3 {
            dossier.meetings.shuffle(using: &random)
            #expect(try series(dossier).closedGaps == gaps, "seed \(seed)")
        }
    }

    @Test("do not change with calls, plenaries, or meetings that were not held", arguments: UInt64(0)..<15)
    func others(seed: UInt64) throws {
        var random = SeededSource(seed: seed)
        var dossier = try dossier(&random, count: 10)
        let gaps = try series(dossier).closedGaps
        for number in 0..<6 {
            var other = try #require(dossier.meetings.first)
            other.header.id = "other-\(number)"
            other.date = RecordDate(Sample.day("2020-01-02") + Int.random(in: 0..<1400, using: &random))
            switch number % 3 {
            case 0: other.channel = .phone
            case 1: other.format = .multilateral
            default: other.status = .cancelled
            }
            dossier.meetings.append(other)
        }
        #expect(try series(dossier).closedGaps == gaps, "seed \(seed)")
    }

    @Test("have a median in the middle, from five on", arguments: UInt64(0)..<15)
    func median(seed: UInt64) throws {
        var random = SeededSource(seed: seed)
        let series = try series(dossier(&random, count: Int.random(in: 1...15, using: &random)))
        let gaps = series.closedGaps
        guard let median = series.medianGap else {
            #expect(gaps.count < Series.leastGapsForMedian)
            return
        }
        #expect(gaps.count >= Series.leastGapsForMedian)
        #expect(gaps.count { Double($0) < median } <= gaps.count / 2)
        #expect(gaps.count { Double($0) > median } <= gaps.count / 2)
    }
}
