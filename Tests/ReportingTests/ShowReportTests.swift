import Relations
import Reporting
import Samples
import Testing

@Suite("One record")
struct ShowReportTests {
    private let library = SampleLibrary(Sample.kenyaPoland())

    private func show(_ kind: RecordKind, _ id: String, _ day: String) throws -> ShowReport {
        try #require(try ShowReport(Reference(kind, id), in: library, asOf: Sample.day(day)))
    }

    @Test func `an issue with its history and who asserts it`() throws {
        #expect(
            try show(.issue, "tea-levy", "2023-12-15").text() == """
                Polish levy on Kenyan tea
                issue tea-levy, as of 2023-12-15

                Short name    Tea levy
                Kind          trade measure
                State         IN FORCE · understanding
                Since         2022-08-24
                Onset is      measure
                Parties
                  KEN · wants a change · wants: an end of the levy
                  POL · is asked for it
                Summary       Poland takes a levy on tea from Kenya.
                Names
                  KEN · “tea tax”
                  POL · “food safety fee” · opłata za bezpieczeństwo żywności
                Measures
                  Levy on tea · by: POL · on: KEN
                      2022-08-24 · in force · source: Gazette, 2023-09-06
                History
                  2022-08-24 · active · for: KEN, POL · source: Gazette, 2023-09-06
                  2023-09-05 · talks · Both sides agree to talk. · for: KEN, POL · both agree
                    · at: Otieno and Kowalski in Nairobi [summit-talks] · source: Gazette,
                    2023-09-06
                  2023-12-01 · understanding · for: KEN, POL · says: KEN · ≠ the other side
                    does not agree · the other side: Poland speaks of a first exchange. ·
                    source: Gazette, 2023-09-06
                Sources
                  [gazette] Gazette, 2023-09-06: Kenya and Poland agree to talk on tea
                    https://example.org/gazette
                Confidence    high
                Basis         from sources
                Origin        human

                Named by
                  meeting summit-talks: Otieno and Kowalski in Nairobi
                  promise tea-dialogue: Dialogue on tea
                  incident ship-held: A ship with tea is held in Gdynia

                File  issues/tea-levy.yaml:2

                """)
    }

    @Test func `a meeting on its own day holds nothing that came later`() throws {
        let report = try show(.meeting, "summit-talks", "2023-09-05")
        #expect(!report.text().contains("2024") && !report.json.line.contains(":\"2024-02"))
        #expect(!report.text().contains("gazette"), "The Gazette appeared a day later.")
        #expect(!report.text().contains("Halina Wrona"), "The assessment is of the 8th.")
        #expect(try show(.meeting, "summit-talks", "2024-02-01").text().contains("Notes\n  2024-02-01 · The talks led"))
    }

    @Test func `as JSON, links with their kind, id and title`() throws {
        let json = try show(.meeting, "summit-talks", "2023-09-05").json
        #expect(json["type"] == .string("meetings"))
        #expect(
            json["host_event"]?.line
                == #"{"type":"host_events","id":"trade-summit-2023","title":"Nairobi Trade Summit"}"#)
        #expect(
            json["participants"]?.line
                == #"[{"person":{"type":"people","id":"amina-otieno","title":"Amina Otieno"},"country":"KEN","#
                + #""office":"head_of_state","office_title":"President"},"#
                + #"{"person":{"type":"people","id":"jan-kowalski","title":"Jan Kowalski"},"country":"POL","#
                + #""office":"head_of_government","office_title":"Prime Minister"}]"#)
        #expect(json["named_by"]?.line == #"[{"type":"commitments","id":"tea-dialogue","title":"Dialogue on tea"}]"#)
        #expect(json["file"] == .string("meetings/sample.yaml") && json["line"] == .integer(60))
    }

    @Test func `an office that had not ended has no end`() throws {
        #expect(try show(.person, "jan-kowalski", "2023-09-05").text().contains("2019-01-01 · head of government"))
        #expect(try show(.person, "jan-kowalski", "2024-01-01").text().contains("2019-01-01 · to: 2023-12-13"))
    }

    @Test func `a promise with its terms, claims and steps`() throws {
        let waiver = try show(.commitment, "visa-waiver", "2023-09-05").text()
        #expect(waiver.contains("Outlook       expires 2023-10-15") && !waiver.contains("2025"))
        let dialogue = try show(.commitment, "tea-dialogue", "2024-01-01").text()
        #expect(dialogue.contains("  the summit brought the dialogue about · disputed by: POL · source: Gazette,"))
        #expect(dialogue.contains("  2023-11-08 · fulfils · First session. · source: Gazette, 2023-09-06"))
    }

    @Test func `a record that had not begun is told so`() {
        let error = #expect(throws: ReportError.self) { try show(.issue, "tea-levy", "2022-08-23") }
        #expect(
            error?.description == "“tea-levy” was not yet on record on 2022-08-23. Choose a later day with --as-of.")
    }

    @Test func `there is no report of an unknown id`() throws {
        #expect(try ShowReport(Reference(.issue, "nothing"), in: library, asOf: Sample.day("2024-01-01")) == nil)
    }

    @Test("Every record can be shown, and no member stands twice", arguments: RecordKind.allCases)
    func all(kind: RecordKind) throws {
        for record in library.records(of: kind) {
            let report = try show(kind, record.header.id, "2024-08-01")
            guard case .object(let members) = report.json else { continue }
            #expect(Set(members.map(\.key)).count == members.count)
            #expect(report.text().split(separator: "\n").allSatisfy { $0.count <= ShowReport.room })
        }
    }
}
