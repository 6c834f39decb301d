import Relations
import Reporting
import Samples
import Testing

@Suite("The card of a pair")
struct CardReportTests {
    private func card(_ day: String, _ change: (inout Dossier) -> Void = { _ in }) throws -> CardReport {
        var dossier = Sample.kenyaPoland()
        change(&dossier)
        return try #require(CardReport(Relation(dossier, asOf: Sample.day(day))))
    }

    @Test func `as text, within the records`() throws {
        #expect(
            try card("2023-12-15").text() == """
                Kenya – Poland (KEN–POL) as of 2023-12-15

                Last meeting on record  2023-09-05  Otieno–Kowalski, Nairobi
                  101 days ago; 461 days after the one before; no median below 5 gaps
                Last contact on record  2023-11-20  Maina–Lis, phone
                Leaders’ meetings compiled: partial

                Open (1)                                                since
                  IN FORCE · understanding    Tea levy                  2022-08-24  478 d  ≠
                Promises (3 compiled: 2 announced, 1 running)
                  announced     Report on tea             due 2023-12-31
                  running       Dialogue on tea           next by 2024-11-08
                  announced     Visa waiver               expires 2025-10-15

                """)
    }

    @Test func `as text, after the records end`() throws {
        #expect(
            try card("2024-08-01").text() == """
                Kenya – Poland (KEN–POL) as of 2024-08-01
                Records end on 2024-06-30; no figure counts past that day.

                Last meeting on record  2023-09-05  Otieno–Kowalski, Nairobi
                  ≥ 299 days ago; 461 days after the one before; no median below 5 gaps
                Last contact on record  2024-03  Visit of officials, Łódź
                Leaders’ meetings compiled: partial

                Open: none found
                Partly or understood (1)                                since
                  IN FORCE in part · partly   Tea levy                  2022-08-24  ≥ 676 d
                Promises (3 compiled: 1 announced, 1 running, 1 overdue)
                  overdue       Report on tea             no fulfilment on record by 31 Dec 2023
                  running       Dialogue on tea           next by 2024-11-08
                  announced     Visa waiver               expires 2025-10-15

                """)
    }

    @Test func `as JSON, with a range where a date is coarse`() throws {
        let json = try card("2024-08-01").json
        #expect(
            json["last_meeting"]?.line
                == #"{"id":"summit-talks","date":"2023-09-05T10:30","name":"Otieno–Kowalski","place":"Nairobi","#
                + #""gap_days":461,"median_gap_days":null,"median_n":null,"median_span":null,"#
                + #""days_since":299,"days_since_is_minimum":true}"#)
        #expect(
            json["last_contact"]?.line
                == #"{"id":"spring-visit","date":"2024-03","name":"Visit of officials","place":"Łódź","#
                + #""level":"working","channel":"in_person","#
                + #""days_since":null,"days_since_min":91,"days_since_max":121,"days_since_is_minimum":true}"#)
        let before = try card("2023-12-15").json
        #expect(
            before["open_issues"]?.line
                == #"[{"id":"tea-levy","short":"Tea levy","status":"understanding_reached","in_force":"yes","#
                + #""since":"2022-08-24","onset":"measure","age_days":478,"age_days_is_minimum":false,"#
                + #""last_move":"2023-12-01","disputed":true}]"#)
    }

    @Test func `its members are those documented, in their order`() throws {
        guard case .object(let members) = try card("2024-08-01").json else {
            Issue.record("The card is no object.")
            return
        }
        #expect(members.map(\.key) == CardReport.keys.map(\.key))
    }

    @Test func `a median needs five gaps and coverage`() throws {
        let before = (1...5).map { number in
            var meeting = Sample.summitTalks
            meeting.header.id = "before-\(number)"
            meeting.hostEvent = nil
            meeting.date = Sample.date("2020-0\(number)-01")
            return meeting
        }
        let with = try card("2024-01-01") { $0.meetings = before + $0.meetings }
        #expect(with.json["last_meeting"]?["median_n"] == .integer(7))
        #expect(with.json["last_meeting"]?["median_gap_days"] == .integer(31) || with.text().contains("median 31, n 7"))
        let without = try card("2024-01-01") {
            $0.meetings = before + $0.meetings
            $0.coverage = []
        }
        #expect(without.json["last_meeting"]?["median_n"] == .null)
        #expect(without.text().contains("median not compiled"))
    }

    @Test func `a pair that shares only plenaries has no meeting`() throws {
        let card = try card("2024-08-01") { dossier in
            dossier.meetings.removeAll { !$0.isPlenary }
            dossier.issues = []
            dossier.commitments = []
        }
        #expect(
            card.text() == """
                Kenya – Poland (KEN–POL) as of 2024-08-01
                Records end on 2024-06-30; no figure counts past that day.

                No bilateral or trilateral meeting is on record.
                Leaders’ meetings compiled: partial

                Open: none compiled
                Promises: none compiled

                """)
        #expect(card.json["last_meeting"] == .null)
        #expect(card.json["last_contact"] == .null)
    }

    @Test func `one country has no card`() {
        var dossier = Sample.kenyaPoland()
        dossier.subject = .country(Sample.kenya)
        #expect(CardReport(Relation(dossier, asOf: Sample.day("2024-01-01"))) == nil)
    }

    @Test(
        "No line is longer than the page, whatever the names",
        arguments: ["海老", "a\u{1B}[31mb", "Very long name of a place"])
    func room(name: String) throws {
        let card = try card("2024-08-01") { dossier in
            for index in dossier.issues.indices { dossier.issues[index].short = name + name + name + name }
            for index in dossier.meetings.indices { dossier.meetings[index].place = name + name + name + name }
        }
        func width(_ text: String) -> Int { text.reduce(0) { $0 + ($1.isASCII ? 1 : 2) } }
        let text = card.text(width: width)
        #expect(text.split(separator: "\n").allSatisfy { width(String($0)) <= CardReport.room })
        #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 })
    }
}
