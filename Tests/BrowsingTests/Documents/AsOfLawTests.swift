import Browsing
import Relations
import Testing

/// Nothing that lies after the as-of date may be read anywhere, but for the days on promises.
@Suite struct AsOfLawTests {
    @Test(arguments: [1, 2, 3])
    func `no later year or day is told on any as-of date`(seed: UInt64) throws {
        var random = SeededNumbers(seed: seed)
        let first = try Some.day("2012-01-01")
        let dossier = try Sample.dossier()
        let records = try Sample.records()
        for _ in 0..<25 {
            let asOf = first + Int.random(in: 0..<5200, using: &random)
            let relation = Relation(dossier, asOf: asOf)
            var documents = records.map { Document($0, in: relation, mentions: records) }
            if let card = Document(cardOf: relation) { documents.append(card) }
            let known = relation.seen(asOf: asOf, reading: .known)
            documents += records.compactMap(known.known).map { Document($0, in: known, mentions: []) }
            for reading in [relation, known] {
                let change = RelationChange(from: reading.seen(asOf: asOf + -500), to: reading)
                documents.append(Document(change))
                documents.append(Document(.knowledge(in: reading), in: reading))
            }
            for month in [asOf.monthNumber, asOf.monthNumber - 1] {
                documents.append(Document(.month(month, in: relation), in: relation))
            }
            let reasons = documents.flatMap(\.blocks).compactMap(\.why).map { Document($0, in: relation) }
            let lines = Set((documents + reasons).flatMap { [$0.title] + $0.lines })
            for line in lines where !isAboutTerm(line) {
                for later in daysAndYears(in: line).filter({ $0.first > asOf }) {
                    Issue.record("seed \(seed), as of \(asOf), \(later) is told: \(line)")
                }
            }
        }
    }

    /// What stands in a line as `2023`, `2023-11` or `2023-11-16`.
    private func daysAndYears(in line: String) -> [RecordDate] {
        line.split { !($0.isWholeNumber || $0 == "-") }.compactMap { RecordDate($0) }
    }

    private func isAboutTerm(_ line: String) -> Bool {
        ["due", "expires", "next by", "in force until"].contains { line.contains($0) }
    }
}

/// Random numbers that come out alike for one seed (SplitMix64).
struct SeededNumbers: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
