import Relations
import Samples
import Testing

@Suite("The time in each word")
struct StatusTimeTests {
    @Test("adds up to the time since the first entry", arguments: UInt64(0)..<40)
    func sum(seed: UInt64) {
        var random = SeededSource(seed: seed)
        var issue = Sample.teaLevy
        let model = issue.history[0]
        issue.history = (0..<Int.random(in: 1...12, using: &random)).map { _ in
            var entry = model
            entry.date = RecordDate(Sample.day("2020-01-01") + Int.random(in: 0..<1500, using: &random))
            entry.status = Issue.Status.allCases.randomElement(using: &random) ?? .active
            return entry
        }
        let clock = Clock(
            asOf: Sample.day("2020-01-01") + Int.random(in: 0..<1800, using: &random),
            recordsThrough: Sample.day("2024-06-30"))
        let figure = IssueFigure(issue, subject: .everybody, clock: clock)
        let times = figure.timeInStatus(clock)
        let whole = figure.entries.first.map { DayCount(from: $0.date, to: clock.horizon).least } ?? 0
        #expect(times.map(\.days.least).reduce(0, +) == whole, "seed \(seed)")
        #expect(times.allSatisfy { $0.days.exact != nil }, "seed \(seed)")
        #expect(Set(times.map(\.status)) == Set(figure.entries.map(\.status)), "seed \(seed)")
        #expect(times.count(where: \.isRunning) == (figure.entries.isEmpty ? 0 : 1), "seed \(seed)")
    }

    @Test func `of the levy on tea, a word that came twice counted once`() {
        let clock = Clock(asOf: Sample.day("2024-02-11"), recordsThrough: Sample.day("2024-06-30"))
        var issue = Sample.teaLevy
        var again = issue.history[0]
        again.date = Sample.date("2024-02-01")
        issue.history[3] = again
        let times = IssueFigure(issue, subject: .everybody, clock: clock).timeInStatus(clock)
        #expect(times.map(\.status) == [.active, .underNegotiation, .understandingReached])
        #expect(times.map(\.days.description) == ["387", "87", "62"])
        #expect(times.map(\.isRunning) == [true, false, false])
    }

    @Test func `a coarse date makes ranges`() {
        let clock = Clock(asOf: Sample.day("2022-12-31"), recordsThrough: Sample.day("2024-06-30"))
        let times = IssueFigure(Sample.fishingQuota, subject: .everybody, clock: clock).timeInStatus(clock)
        #expect(times.map(\.days.description) == ["415–445", "225"])
    }
}
