import Relations
import Samples
import Testing

@Suite("How long cases last, where some go on")
struct SurvivalCurveTests {
    private func cases(_ days: [Int], goingOn: [Int] = []) -> [SurvivalCurve.Case] {
        days.map { .init(days: $0, hasEnded: true) } + goingOn.map { .init(days: $0, hasEnded: false) }
    }

    @Test func `below ten ended cases there is no curve`() {
        #expect(SurvivalCurve(cases(Array(1...9), goingOn: Array(1...50))) == nil)
        #expect(SurvivalCurve(cases(Array(1...10))) != nil)
    }

    /// Freireich and others 1963, 6-mercaptopurine: the example of most textbooks; 21 cases, 9 ended, here with one
    /// ended case at the end in place of the longest that went on.
    @Test func `a textbook’s shares come out`() throws {
        let curve = try #require(
            SurvivalCurve(
                cases([6, 6, 6, 7, 10, 13, 16, 22, 23, 35], goingOn: [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34])))
        let shares = curve.steps.map { ($0.days, Int(($0.share * 1000).rounded())) }
        #expect(
            shares.map { "\($0.0) \($0.1)" } == [
                "6 857", "7 807", "10 753", "13 690", "16 627", "22 538", "23 448", "35 0",
            ])
        #expect(curve.median == 23)
        #expect(curve.steps.map(\.atRisk) == [21, 17, 15, 12, 11, 7, 6, 1])
    }

    @Test func `where all have ended it is the share of those that lasted longer`() throws {
        var source = SeededSource(seed: 7)
        for _ in 0..<200 {
            let days = (0..<Int.random(in: 10...40, using: &source)).map { _ in Int.random(in: 0...30, using: &source) }
            let curve = try #require(SurvivalCurve(cases(days)))
            for step in curve.steps {
                let longer = Double(days.count { $0 > step.days }) / Double(days.count)
                #expect(abs(step.share - longer) < 1e-9, "\(days)")
            }
        }
    }

    @Test func `cases that go on never make the others end later or sooner than they did`() throws {
        var source = SeededSource(seed: 11)
        for _ in 0..<200 {
            let ended = (0..<12).map { _ in Int.random(in: 1...40, using: &source) }
            let goingOn = (0..<8).map { _ in Int.random(in: 1...40, using: &source) }
            let curve = try #require(SurvivalCurve(cases(ended, goingOn: goingOn)))
            #expect(curve.steps.map(\.days) == Set(ended).sorted())
            #expect(curve.steps.map(\.share) == curve.steps.map(\.share).sorted(by: >))
            #expect(curve.steps.allSatisfy { (0...1).contains($0.share) })
        }
    }
}
