import Browsing
import Relations
import Testing

@Suite struct IssueDocumentTests {
    @Test func `an issue shows its state, both stances and its history`() throws {
        let relation = try Sample.relation(asOf: "2025-12-01")
        let document = try Document(Sample.record("tea-ban"), in: relation)
        #expect(document.subtitle == "issue")
        #expect(
            document.text(width: 38) == """
                Tea import ban
                ◐ IN FORCE in part · partly
                Ban on Kenyan tea
                since 20 Aug 2021 · ≥ 1410 days
                last move 1 Jun 2023: partly
                ≠ the other side does not agree
                  Poland: partly
                  Kenya: asks for more
                kind: trade measure

                Poland stopped imports of tea over
                residues.

                History, newest first
                ◐ 2023-06-01 partly · 650 d old · 566
                │   d after talks
                │ said by Poland
                │ ≠ the other side does not agree
                │ stance: asks for more
                │ 1 source: Gazette
                ● 2021-11-12 talks · 84 d old
                │ recorded as “talks opened”
                │ said by Kenya and Poland
                │ undisputed
                │ at Otieno–Kowal, Honolulu
                │ 1 source: Gazette
                ● 2021-08-20 active
                  said by Poland
                  ≠ the other side does not agree
                  stance: calls it unfounded
                  1 source: Gazette

                Time in each word
                active         █          84 d
                talks          ███████    566 d
                partly         ██████████ ≥ 760 d

                Measure
                import ban, Poland on Kenya
                  scope: black tea
                  2021-08-20 in force
                  2023-06-01 in force in part · 650 d
                    after in force

                Each side’s name for it
                Poland: Suspension of tea imports
                  wstrzymanie importu herbaty

                What each side wants
                Kenya · wants a change
                  lift the ban
                  high salience: a main export
                Poland · is asked for it

                What it is like others in
                act: import limits
                by: Poland
                over: health or the environment
                  Warsaw spoke of residues.
                precedents: issues that agree in two
                of these

                Promises on it
                ◷ Tea dialogue · running · none on
                  record since Jan 2022
                  64 d to the first follow-up

                Judged
                “a thaw that will not last”
                  Maria Lis, Institute of the Sea ·
                  forecast · 13 Nov 2021

                Came up at
                2021-11-12 Otieno–Kowal, Honolulu

                Happened about it
                2021-09-01 Growers protest in Mombasa

                Sources 3
                Gazette: The Gazette’s chronicle ·
                  2012
                Sea Press: My years, a book of 2023 ·
                  1 Feb 2023
                Chancellery: [Talks in Honolulu] · 12
                  Nov 2021 · read in part

                record: high, 2 sources
                issues/tea-ban.yaml:1
                """)
    }

    @Test func `a measure may be in force and under negotiation at once`() throws {
        let relation = try Sample.relation(asOf: "2021-11-13")
        let lines = try Document(Sample.record("tea-ban"), in: relation).lines
        #expect(lines[1] == "● IN FORCE · talks")
        #expect(lines[3] == "since 20 Aug 2021 · 85 days")
    }

    @Test func `an issue whose record begins somewhere has no age`() throws {
        let relation = try Sample.relation(asOf: "2021-11-13")
        let lines = try Document(Sample.record("fishers"), in: relation).lines
        #expect(lines[1] == "● custody")
        #expect(lines[3] == "on record since 2012")
        #expect(lines.contains("2019-04 detained"))
        #expect(!lines.contains { $0.contains("released") })
    }

    @Test func `silence is told where nobody is held any more`() throws {
        let lines = try Document(Sample.record("fishers"), in: Sample.relation(asOf: "2022-02-01")).lines
        #expect(lines.contains("quiet 25 m"))
        #expect(lines.contains("2022-01-15 released"))
    }

    @Test func `an issue before its first entry is not told`() throws {
        let lines = try Document(Sample.record("tea-ban"), in: Sample.relation(asOf: "2021-08-19")).lines
        #expect(lines == ["Not yet on record", "As of 19 Aug 2021 this issue was not yet on record."])
    }
}
