import Relations
import Samples
import Testing

/// The second reading of a day: what could be known on it.
@Suite("What could be known on a day")
struct KnowledgeReadingTests {
    /// The sample with sources of random dates, some without one.
    private func dossier(_ random: inout SeededSource) -> Dossier {
        var dossier = Sample.kenyaPoland()
        for id in dossier.sources.keys.sorted() {
            let day = Sample.day("2021-01-01") + Int.random(in: 0..<1270, using: &random)
            dossier.sources[id]?.published = Int.random(in: 0..<5, using: &random) == 0 ? nil : RecordDate(day)
        }
        return dossier
    }

    private func randomDay(_ random: inout SeededSource) -> Day {
        Sample.day("2021-01-01") + Int.random(in: 0..<1500, using: &random)
    }

    /// Everything dated that a relation shows.
    private func things(in relation: Relation) -> Set<String> {
        var things = Set(relation.chronicle.figures.map(\.id))
        for figure in relation.issues {
            for step in figure.steps(for: relation.subject, clock: relation.clock) {
                things.insert("\(figure.id) \(step.word) \(step.date)")
            }
        }
        for figure in relation.promises {
            things.insert(figure.id)
            for followUp in figure.followUps { things.insert("\(figure.id) \(followUp.date)") }
        }
        return things.union(relation.assessments.map(\.id)).union(relation.incidents.map(\.id))
    }

    @Test("is part of what was so on it, and the rest is counted", arguments: UInt64(0)..<40)
    func part(seed: UInt64) {
        var random = SeededSource(seed: seed)
        let dossier = dossier(&random)
        let day = randomDay(&random)
        let so = things(in: Relation(dossier, asOf: day))
        let relation = Relation(dossier, asOf: day, reading: .known)
        let known = things(in: relation)
        #expect(known.isSubset(of: so), "seed \(seed), \(day)")
        #expect(so.count - known.count == relation.notYetKnown.count, "seed \(seed), \(day)")
    }

    @Test("is known on every later day, too", arguments: UInt64(0)..<40)
    func grows(seed: UInt64) {
        var random = SeededSource(seed: seed)
        let dossier = dossier(&random)
        let days = [randomDay(&random), randomDay(&random)].sorted()
        let before = things(in: Relation(dossier, asOf: days[0], reading: .known))
        let after = things(in: Relation(dossier, asOf: days[1], reading: .known))
        #expect(before.isSubset(of: after), "seed \(seed), \(days)")
    }

    @Test("is everything from the end of the records on", arguments: UInt64(0)..<10)
    func end(seed: UInt64) {
        var random = SeededSource(seed: seed)
        let dossier = dossier(&random)
        let day = Sample.day("2024-06-30")
        #expect(
            things(in: Relation(dossier, asOf: day, reading: .known)) == things(in: Relation(dossier, asOf: day)),
            "seed \(seed)")
    }

    @Test(
        "changes on the days of change and on no other, in either reading", arguments: UInt64(0)..<10, Reading.allCases)
    func days(seed: UInt64, reading: Reading) {
        var random = SeededSource(seed: seed)
        let dossier = dossier(&random)
        let days = dossier.changeDays(by: reading)
        for (day, next) in zip(days, days.dropFirst()) where next - day > 1 {
            let first = Relation(dossier, asOf: day, reading: reading)
            let last = first.seen(asOf: next + -1)
            #expect(things(in: first) == things(in: last), "seed \(seed), \(day) to \(next)")
        }
    }

    @Test func `a meeting appears with its earliest source, a coarse date of which counts from its end`() throws {
        var dossier = Sample.kenyaPoland()
        for id in dossier.sources.keys { dossier.sources[id]?.published = Sample.date("2024-01-01") }
        dossier.sources["pap"]?.published = Sample.date("2023-10")
        func isSeen(_ day: String) -> Bool {
            Relation(dossier, asOf: Sample.day(day), reading: .known).chronicle.figure(of: "summit-talks") != nil
        }
        #expect(!isSeen("2023-10-30"))
        #expect(isSeen("2023-10-31"))
    }

    @Test func `a source without a date counts from the end of the records`() throws {
        var dossier = Sample.kenyaPoland()
        for id in dossier.sources.keys { dossier.sources[id]?.published = nil }
        #expect(Relation(dossier, asOf: Sample.day("2024-06-29"), reading: .known).meetings.isEmpty)
        #expect(Relation(dossier, asOf: Sample.day("2024-06-30"), reading: .known).meetings.count == 6)
    }

    @Test func `who held which office is known in both readings`() throws {
        var dossier = Sample.kenyaPoland()
        for id in dossier.sources.keys where id == "almanac" { dossier.sources[id]?.published = nil }
        let relation = Relation(dossier, asOf: Sample.day("2023-12-01"), reading: .known)
        let talks = try #require(relation.chronicle.figure(of: "summit-talks"))
        #expect(talks.name == "Otieno–Kowalski")
        #expect(talks.rank == .topLeaders)
    }
}
