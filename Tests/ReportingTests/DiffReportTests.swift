import Relations
import Reporting
import Samples
import Testing

@Suite("The difference between two days")
struct DiffReportTests {
    private func report(_ since: String, _ until: String, subject: Subject? = nil) throws -> DiffReport {
        var dossier = Sample.kenyaPoland()
        if let subject { dossier.subject = subject }
        let change = RelationChange(
            from: Relation(dossier, asOf: Sample.day(since)), to: Relation(dossier, asOf: Sample.day(until)))
        return try #require(DiffReport(change))
    }

    @Test func `as text`() throws {
        #expect(
            try report("2023-09-04", "2024-02-01").text() == """
                Kenya – Poland (KEN–POL): what changed after 2023-09-04, to 2024-02-01

                Meetings (3)
                  2023-11-20 Maina–Lis, phone
                  2023-09-06 Plenary of the Trade Summit, Nairobi, both present
                  2023-09-05 Otieno–Kowalski, Nairobi, 461 d after the one before

                Issues moved (1)
                  Tea levy: IN FORCE → IN FORCE in part · partly
                    2023-09-05 talks: Both sides agree to talk.
                    2023-12-01 understanding
                    2024-02-01 partly
                    2024-02-01 Levy on tea, in force in part

                Promises made, moved or come due (3)
                  Report on tea: new: overdue
                    2023-09-05 made: Report on tea
                    2023-12-31 due: first draft
                  Dialogue on tea: new: running
                    2023-09-05 made: Dialogue on tea
                    2023-11-08 fulfils, 64 d after it was made: First session.
                  Visa waiver: announced
                    2023-10-15 was in force until then by its terms

                Judged (1)
                  2023-09-08 “The summit may mark a thaw.”
                    Halina Wrona, Warsaw Institute

                """)
    }

    @Test func `of days without a change is told as such`() throws {
        #expect(
            try report("2024-07-01", "2024-08-01").text() == """
                Kenya – Poland (KEN–POL): what changed after 2024-07-01, to 2024-08-01
                Records end on 2024-06-30; what happened after that day is not on record.

                Nothing on record changed between the two days.

                """)
    }

    @Test func `as JSON, with the sources and the place of each step`() throws {
        let json = try report("2024-01-31", "2024-02-02").json
        #expect(
            json["issues"]?.line
                == #"[{"id":"tea-levy","short":"Tea levy","before":"understanding_reached","after":"partially_resolved","#
                + #""in_force_before":"yes","in_force_after":"part","steps":["#
                + #"{"date":"2024-02-01","word":"partially_resolved","of":null,"text":null,"#
                + #""file":"sample.yaml","line":20,"sources":["later"]},"#
                + #"{"date":"2024-02-01","word":"part","of":"Levy on tea","text":null,"#
                + #""file":"sample.yaml","line":32,"sources":["later"]}]}]"#)
        guard case .object(let members) = json else {
            Issue.record("The difference is no object.")
            return
        }
        #expect(members.map(\.key) == DiffReport.keys.map(\.key))
    }

    @Test func `one country has none`() {
        var dossier = Sample.kenyaPoland()
        dossier.subject = .country(Sample.kenya)
        let relation = Relation(dossier, asOf: Sample.day("2024-01-01"))
        #expect(DiffReport(RelationChange(from: relation, to: relation)) == nil)
    }
}
