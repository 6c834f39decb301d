import Relations
import Samples
import Testing

@Suite("What changed between two days")
struct RelationChangeTests {
    private let dossier = Sample.kenyaPoland()

    private func change(_ since: Day, _ until: Day) -> RelationChange {
        RelationChange(from: Relation(dossier, asOf: since), to: Relation(dossier, asOf: until))
    }

    /// The dated things that a difference tells of.
    private func things(of change: RelationChange) -> [String: RecordDate] {
        var things: [String: RecordDate] = [:]
        for figure in change.meetings { things["meeting \(figure.id)"] = figure.meeting.date }
        for issue in change.issues {
            for step in issue.steps { things["issue \(issue.id) \(step.word) \(step.date) \(step.place)"] = step.date }
        }
        for promise in change.promises {
            if promise.before == nil { things["promise \(promise.id)"] = promise.after.commitment.madeAt }
            for followUp in promise.followUps { things["follow-up \(promise.id) \(followUp.date)"] = followUp.date }
            for passing in promise.passed {
                guard case .round = passing else {
                    things["passed \(promise.id) \(passing.day)"] = RecordDate(passing.day)
                    continue
                }
            }
        }
        for assessment in change.assessments { things["assessment \(assessment.id)"] = assessment.date }
        for incident in change.incidents { things["incident \(incident.id)"] = incident.date }
        return things
    }

    private func randomDays(_ seed: UInt64, _ count: Int) -> [Day] {
        var random = SeededSource(seed: seed)
        let first = Sample.day("2021-01-01")
        return (0..<count).map { _ in first + Int.random(in: 0..<1400, using: &random) }.sorted()
    }

    @Test("is nothing between a day and itself", arguments: UInt64(0)..<20)
    func same(seed: UInt64) {
        for day in randomDays(seed, 1) { #expect(change(day, day).isEmpty, "seed \(seed), \(day)") }
    }

    @Test("lies after the one day and not after the other", arguments: UInt64(0)..<40)
    func span(seed: UInt64) {
        let days = randomDays(seed, 2)
        for (name, date) in things(of: change(days[0], days[1])) {
            #expect(date.last > days[0] && date.last <= days[1], "seed \(seed), \(days): \(name)")
        }
    }

    @Test("adds up over a day in between", arguments: UInt64(0)..<40)
    func sum(seed: UInt64) {
        let days = randomDays(seed, 3)
        let whole = Set(things(of: change(days[0], days[2])).keys)
        let first = Set(things(of: change(days[0], days[1])).keys)
        let second = Set(things(of: change(days[1], days[2])).keys)
        #expect(first.union(second) == whole, "seed \(seed), \(days)")
        #expect(first.isDisjoint(with: second), "seed \(seed), \(days)")
    }

    @Test func `a promise whose due day came is told with its day, though nothing was done`() throws {
        let change = change(Sample.day("2023-12-30"), Sample.day("2024-01-01"))
        let report = try #require(change.promises.first { $0.id == "tea-report" })
        #expect(report.before?.status == .announced)
        #expect(report.after.status == .overdue)
        #expect(report.passed.map(\.day) == [Sample.day("2023-12-31")])
        #expect(change.comeDue.map(\.id) == ["tea-report"])
    }

    @Test func `an issue tells its word before and after, and every step between`() throws {
        let change = change(Sample.day("2023-11-30"), Sample.day("2024-02-01"))
        let levy = try #require(change.issues.first { $0.id == "tea-levy" })
        #expect(levy.before?.stateWords == "IN FORCE · talks")
        #expect(levy.after.stateWords == "IN FORCE in part · partly")
        #expect(levy.hasMoved)
        #expect(levy.steps.map(\.word) == ["understanding", "partly", "in force in part"])
    }
}
