import Relations
import Reporting
import Samples
import Testing
import TimeZones

@Suite("What became of quoted figures")
struct VerifyReportTests {
    private func reckoning(_ dossier: Dossier, _ key: QuotationKey) -> Reckoning {
        Reckoning(Relation(dossier, asOf: key.asOf, reading: key.reading), localDay: LocalDays.day)
    }

    private func key(_ figure: Figure) throws -> String {
        let relation = Relation(Sample.kenyaPoland(), asOf: Sample.day("2023-12-15"))
        return try #require(Quotation(figure, Reckoning(relation, localDay: LocalDays.day))).key.description
    }

    private func report(_ text: String, _ dossier: Dossier = Sample.kenyaPoland()) -> VerifyReport {
        VerifyReport(FoundKey.all(in: text.utf8), file: "note.txt") { reckoning(dossier, $0) }
    }

    @Test func `that hold are told with their sentence`() throws {
        let report = report("It took long.\nSee [\(try key(.gap(meeting: "summit-talks")))].")
        #expect(report.allHold)
        #expect(
            report.text == """
                note.txt:2:6: holds: Otieno–Kowalski, Nairobi, 5 Sep 2023: 461 days after Otieno–Kowalski, Warsaw, 1 Jun 2022 (as of 15 Dec 2023).
                1 of 1 quoted figures hold.

                """)
    }

    @Test func `have the keys that are documented, whatever became of them`() throws {
        let relation = Relation(Sample.kenyaPoland(), asOf: Sample.day("2023-12-15"))
        let figures = FigureReport(Reckoning(relation, localDay: LocalDays.day)).all
        let text = "[\(try key(.gap(meeting: "summit-talks")))] and dyad:KEN-POL:gap.xxxxx:2023-12-15:1:-:zz"
        guard case .array(let checked) = report(text).json else {
            Issue.record("It is no list.")
            return
        }
        #expect(checked.count == 2)
        for (objects, keys) in [(figures, FigureReport.keys), (checked, VerifyReport.keys)] {
            for case .object(let members) in objects { #expect(members.map(\.key) == keys.map(\.key)) }
        }
    }

    @Test func `that changed are told with the record that changed them`() throws {
        var dossier = Sample.kenyaPoland()
        var between = try #require(dossier.meetings.first { $0.id == "first-visit" })
        between.header.id = "found-later"
        between.date = Sample.date("2023-01-20")
        dossier.meetings.append(between)
        let report = report(try key(.gap(meeting: "summit-talks")), dossier)
        #expect(!report.allHold)
        #expect(
            report.text == """
                note.txt:1:1: changed: it was 461, and is 228 now. Otieno–Kowalski, Nairobi, 5 Sep 2023: 228 days after Otieno–Kowalski, Nairobi, 20 Jan 2023 (as of 15 Dec 2023).
                  now counted, and not when it was quoted:
                    2023-01-20 Otieno–Kowalski, Nairobi (meetings/sample.yaml:3)
                  1 of what was counted then is counted no longer
                0 of 1 quoted figures hold.

                """)
        #expect(report.json.line.contains(#""state":"changed","was":"461","is":"228""#))
    }

    @Test func `that were counted to the end of the records change when these reach further, and that is told`() throws
    {
        let relation = Relation(Sample.kenyaPoland(), asOf: Sample.day("2024-09-01"))
        let key = try #require(Quotation(.daysSince, Reckoning(relation, localDay: LocalDays.day))).key.description
        var dossier = Sample.kenyaPoland()
        dossier.folder.recordsThrough = Sample.day("2024-07-31")
        #expect(
            report(key, dossier).text.hasSuffix(
                """
                  it rests on:
                    2023-09-05 Otieno–Kowalski, Nairobi (meetings/sample.yaml:60)
                  it was counted to the end of the records, which reach to 2024-07-31 now
                0 of 1 quoted figures hold.

                """))
    }

    @Test func `that are damaged, or of a record that is gone, do not hold`() throws {
        var dossier = Sample.kenyaPoland()
        dossier.issues = []
        let key = try key(.age(issue: "tea-levy"))
        let letters = key.split(separator: ":")[2].dropFirst(4)
        let report = report("\(key) and \(key.dropLast(3))", dossier)
        #expect(!report.allHold)
        #expect(
            report.text == """
                note.txt:1:1: changed: no record of KEN–POL is the one that “\(letters)” stands for
                note.txt:1:\(key.count + 6): damaged: “\(key.dropLast(3))” is no whole key; copy it again from where it was quoted
                0 of 2 quoted figures hold.

                """)
    }

    @Test func `are none in a text without keys, which is no fault`() {
        let report = report("dyad: a browser. dyad:chn-jpn:gap")
        #expect(report.allHold)
        #expect(report.text == "note.txt: no quoted figure found.\n")
    }
}
