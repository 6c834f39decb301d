import Relations
import Samples
import Testing
import TimeZones

@Suite("A quoted figure")
struct QuotationTests {
    private func reckoning(_ dossier: Dossier, _ day: Day, _ reading: Reading = .happened) -> Reckoning {
        Reckoning(Relation(dossier, asOf: day, reading: reading), localDay: LocalDays.day)
    }

    private func quotations(_ random: inout SeededSource) -> [Quotation] {
        let day = Sample.day("2021-06-01") + Int.random(in: 0..<1300, using: &random)
        let reading = Reading.allCases.randomElement(using: &random) ?? .happened
        let reckoning = reckoning(Sample.kenyaPoland(), day, reading)
        let ids = ["summit-talks", "tea-levy", "tea-dialogue", "visa-waiver"]
        let figures = reckoning.relation.quotableFigures + ids.flatMap(reckoning.relation.figures)
        return figures.flatMap { figure in
            ([.standard] + figure.specifications).compactMap { Quotation(figure, by: $0, reckoning) }
        }
    }

    @Test("reads as a sentence that stands by itself")
    func sentences() {
        let reckoning = reckoning(Sample.kenyaPoland(), Sample.day("2023-12-15"))
        let figures: [Figure] = [
            .gap(meeting: "summit-talks"), .daysSince, .meetings, .openIssues, .promises, .age(issue: "tea-levy"),
            .status(issue: "tea-levy"), .promise("tea-dialogue"), .followUp(promise: "tea-dialogue"),
        ]
        #expect(
            figures.compactMap { Quotation($0, reckoning)?.sentence } == [
                "Otieno–Kowalski, Nairobi, 5 Sep 2023: 461 days after Otieno–Kowalski, Warsaw, 1 Jun 2022 (as of 15 Dec 2023).",
                "Kenya and Poland: 101 days since the last meeting on record of the top leaders, Otieno–Kowalski, Nairobi, 5 Sep 2023 (as of 15 Dec 2023).",
                "Kenya and Poland: 5 meetings and calls on record (as of 15 Dec 2023).",
                "Kenya and Poland: 1 open issue on record (as of 15 Dec 2023).",
                "Kenya and Poland: 3 promises compiled (as of 15 Dec 2023).",
                "Kenya and Poland, Tea levy: 478 days old (as of 15 Dec 2023).",
                "Kenya and Poland, Tea levy: understanding (as of 15 Dec 2023).",
                "Kenya and Poland, Dialogue on tea: running (as of 15 Dec 2023).",
                "Kenya and Poland, Dialogue on tea: 64 days to the first follow-up (as of 15 Dec 2023).",
            ])
    }

    @Test("past the end of the records is a least number, in the sentence and in the key")
    func least() throws {
        let quotation = try #require(Quotation(.daysSince, reckoning(Sample.kenyaPoland(), Sample.day("2024-09-01"))))
        #expect(quotation.sentence.contains("at least 299 days"))
        #expect(quotation.key.value == "299+")
    }

    @Test("is found in a text by its key, which reads back as it was written", arguments: UInt64(0)..<40)
    func found(seed: UInt64) throws {
        var random = SeededSource(seed: seed)
        let quotations = quotations(&random)
        #expect(!quotations.isEmpty)
        for quotation in quotations {
            #expect(QuotationKey(quotation.key.description) == quotation.key, "seed \(seed): \(quotation.key)")
        }
        let text = quotations.map { "Wort für Wort: \($0.text)." }.joined(separator: "\n")
        let found = FoundKey.all(in: text.utf8)
        #expect(found.compactMap(\.key) == quotations.map(\.key), "seed \(seed)")
        #expect(found.map(\.line) == Array(1...quotations.count), "seed \(seed)")
    }

    @Test("holds as long as the records say the same", arguments: UInt64(0)..<20)
    func holds(seed: UInt64) {
        var random = SeededSource(seed: seed)
        for quotation in quotations(&random) {
            let reckoning = reckoning(Sample.kenyaPoland(), quotation.key.asOf, quotation.key.reading)
            guard case .holds(_, let new) = QuotationCheck(quotation.key, reckoning) else {
                Issue.record("seed \(seed): \(quotation.key)")
                continue
            }
            #expect(new.isEmpty, "seed \(seed): \(quotation.key)")
        }
    }

    @Test("with a letter changed, lost or doubled is damaged", arguments: UInt64(0)..<60)
    func slips(seed: UInt64) throws {
        var random = SeededSource(seed: seed)
        let quotation = try #require(quotations(&random).randomElement(using: &random))
        let own = quotation.key.description
        var letters = Array(own)
        let place = Int.random(in: 0..<letters.count, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: letters.remove(at: place)
        case 1: letters.insert(letters[place], at: place)
        default:
            let other = "0123456789abcdefghjkmnpqrstvwxyzABC:.-+~".randomElement(using: &random) ?? "0"
            letters[place] = other
        }
        let damaged = String(letters)
        #expect(damaged == own || QuotationKey(damaged) == nil, "seed \(seed): \(own), \(damaged)")
    }

    @Test("is searched for in any bytes", arguments: UInt64(0)..<60)
    func bytes(seed: UInt64) throws {
        var random = SeededSource(seed: seed)
        let quotation = try #require(quotations(&random).randomElement(using: &random))
        func noise() -> [UInt8] {
            let pieces: [[UInt8]] = [
                Array("dyad:".utf8), Array("dyad:CHN-JPN:".utf8), [10], [0], [0xFF, 0xC0], Array("[".utf8),
                Array("é".utf8),
            ]
            return (0..<Int.random(in: 0...30, using: &random)).flatMap { _ in
                Bool.random(using: &random)
                    ? pieces.randomElement(using: &random) ?? []
                    : [UInt8.random(in: 0...255, using: &random)]
            }
        }
        let bytes = noise() + Array(" [\(quotation.key)] ".utf8) + noise()
        let found = FoundKey.all(in: bytes)
        #expect(found.contains { $0.key == quotation.key }, "seed \(seed)")
        #expect(found.allSatisfy { $0.line >= 1 && $0.column >= 1 }, "seed \(seed)")
    }

    @Test func `that a new record changed is told by that record`() throws {
        let day = Sample.day("2023-12-15")
        var dossier = Sample.kenyaPoland()
        let key = try #require(Quotation(.gap(meeting: "summit-talks"), reckoning(dossier, day))).key
        var between = try #require(dossier.meetings.first { $0.id == "first-visit" })
        between.header.id = "found-later"
        between.date = Sample.date("2023-01-20")
        dossier.meetings.append(between)
        guard case .changed(let now, let new, let gone) = QuotationCheck(key, reckoning(dossier, day)) else {
            Issue.record("It is said to hold.")
            return
        }
        #expect(now.key.value == "228")
        #expect(new.map(\.text) == ["2023-01-20 Otieno–Kowalski, Nairobi"])
        #expect(gone == 1)
    }

    @Test func `whose value stayed though what it rests on changed tells so`() throws {
        let day = Sample.day("2023-12-15")
        var dossier = Sample.kenyaPoland()
        let key = try #require(Quotation(.promises, reckoning(dossier, day))).key
        dossier.commitments[1].header.id = "another-report"
        guard case .holds(_, let new) = QuotationCheck(key, reckoning(dossier, day)) else {
            Issue.record("It is said to have changed.")
            return
        }
        #expect(new.map(\.reference.id) == ["another-report"])
    }

    @Test func `of a record that is gone is unknown`() throws {
        let day = Sample.day("2023-12-15")
        var dossier = Sample.kenyaPoland()
        let key = try #require(Quotation(.age(issue: "tea-levy"), reckoning(dossier, day))).key
        dossier.issues = []
        guard case .unknown = QuotationCheck(key, reckoning(dossier, day)) else {
            Issue.record("It is known.")
            return
        }
    }
}
