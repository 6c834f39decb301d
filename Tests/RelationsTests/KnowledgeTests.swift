import Relations
import Samples
import Testing

/// A figure on a day depends only on what had been seen by that day.
@Suite("What a day knows")
struct KnowledgeTests {
    @Test("is the same when everything later is cut out of the records", arguments: UInt64(0)..<40)
    func cut(seed: UInt64) throws {
        var random = SeededSource(seed: seed)
        let dossier = Sample.kenyaPoland()
        let day = Sample.day("2021-01-01") + Int.random(in: 0..<1500, using: &random)
        let whole = Relation(dossier, asOf: day)
        let cut = Relation(Self.cut(dossier, to: whole.clock), asOf: day)
        #expect(Self.figures(of: cut) == Self.figures(of: whole), "seed \(seed), \(day)")
    }

    @Test func `of the shipped records is the same when everything later is cut out`() throws {
        for (one, other) in [("CHN", "JPN"), ("CHN", "USA"), ("JPN", "KOR")] {
            let dossier = try ShippedRecords.library().dossier(of: .pair(ShippedRecords.pair(one, other)))
            for day in ["2019-07-01", "2023-11-17", "2025-06-29"].map(Sample.day) {
                let whole = Relation(dossier, asOf: day)
                let cut = Relation(Self.cut(dossier, to: whole.clock), asOf: day)
                #expect(Self.figures(of: cut) == Self.figures(of: whole), "\(one)–\(other), \(day)")
            }
        }
    }

    @Test func `never shrinks: what is on record on a day is on record on every later one`() {
        let dossier = Sample.kenyaPoland()
        var meetings: Set<String> = []
        var entries = 0
        for day in dossier.changeDays {
            let relation = Relation(dossier, asOf: day)
            let now = Set(relation.chronicle.figures.map(\.id))
            #expect(now.isSuperset(of: meetings))
            let count = relation.issues.map(\.entries.count).reduce(0, +)
            #expect(count >= entries)
            (meetings, entries) = (now, count)
        }
    }

    @Test func `changes on the change days only, but for counts of days`() throws {
        let dossier = Sample.kenyaPoland()
        let days = Set(dossier.changeDays)
        var before = Self.words(of: Relation(dossier, asOf: Sample.day("2021-05-01")))
        for number in 1..<1150 {
            let day = Sample.day("2021-05-01") + number
            let now = Self.words(of: Relation(dossier, asOf: day))
            if now != before { #expect(days.contains(day), "\(day)") }
            before = now
        }
    }

    private static func cut(_ dossier: Dossier, to clock: Clock) -> Dossier {
        var cut = dossier
        cut.meetings.removeAll { !clock.hasSeen($0.date) }
        cut.issues = dossier.issues.map { clock.seen($0, sources: dossier.sources) }
        cut.commitments = dossier.commitments.filter { clock.hasSeen($0.madeAt) }
            .map { clock.seen($0, sources: dossier.sources) }
        cut.assessments.removeAll { !clock.hasSeen($0.date) }
        cut.incidents.removeAll { !clock.hasSeen($0.date) }
        return cut
    }

    /// Every figure in words, days included.
    private static func figures(of relation: Relation) -> [String] {
        let days = relation.issues.map { "\($0.id) \($0.age.map { "\($0)" } ?? "") quiet \($0.quiet ?? 0)" }
        let gaps = relation.chronicle.figures.map { "\($0.id) \($0.gap)" }
        let card = Card(relation)
        let last = card?.lastMeeting.map { "\($0.figure.id) \($0.daysSince) \($0.medianGap ?? 0)" } ?? ""
        return words(of: relation) + days + gaps + [last]
    }

    /// The words of every figure.
    private static func words(of relation: Relation) -> [String] {
        let issues = relation.issues.map {
            "\($0.id) \($0.status?.rawValue ?? "") \($0.inForce?.rawValue ?? "") \($0.isDisputed) \($0.inCustody)"
        }
        let promises = relation.promises.map { "\($0.id) \($0.status.rawValue) \($0.followUps.count)" }
        return issues.sorted() + promises.sorted() + relation.chronicle.figures.map(\.id).sorted()
    }
}
