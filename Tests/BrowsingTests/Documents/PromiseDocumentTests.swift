import Browsing
import Relations
import Testing

@Suite struct PromiseDocumentTests {
    @Test func `a promise shows what became of it and both claims`() throws {
        let relation = try Sample.relation(asOf: "2024-01-01")
        let document = try Document(Sample.record("tea-dialogue"), in: relation)
        #expect(document.subtitle == "promise")
        #expect(
            document.text(width: 38) == """
                Tea dialogue
                ◷ running
                from its follow-ups
                none on record since Jan 2022
                undercut 2023-09-05
                A dialogue on standards for tea

                Kenya and Poland to each other
                made 10 Nov 2021 · mechanism
                on Tea import ban

                Follow-ups
                2022-01-13 fulfils · 64 d
                2023-09-05 contradicts · 664 d

                How it came about: the claims
                agreed by the ministers
                  10 Nov 2021
                welcomed by the leaders
                  12 Nov 2021
                  at Otieno–Kowal, Honolulu

                Its dates
                recurs: once a year

                Sources 3
                State House: Readout of the talks · 12
                  Nov 2021
                Gazette: The Gazette’s chronicle ·
                  2012
                Chancellery: [Talks in Honolulu] · 12
                  Nov 2021 · read in part

                record: high, 1 source
                commitments/2021.yaml:2
                """)
    }

    @Test func `what was due reads as nothing on record, and not as broken`() throws {
        let before = try Document(Sample.record("loan"), in: Sample.relation(asOf: "2022-12-31")).lines
        #expect(before[1...3] == ["◷ announced", "as made: no follow-up found", "due by 31 Dec 2022: the first part"])
        let after = try Document(Sample.record("loan"), in: Sample.relation(asOf: "2023-01-01")).lines
        #expect(
            after[1...3] == [
                "! overdue", "its due day has gone by", "no fulfilment on record by 31 Dec 2022: the first part",
            ])
    }

    @Test func `a term set later is not told before, and neither is the note on it`() throws {
        var promise = try Sample.loan()
        promise.due.append(
            Commitment.Term(date: try Some.date("2026-06-30"), setOn: try Some.date("2022-12-01")))
        promise.termsNote = "put off to 2026"
        let before = try Document(.commitment(promise), in: Sample.relation(asOf: "2022-11-30")).text(width: 76)
        #expect(!before.contains("2026"))
        let after = try Document(.commitment(promise), in: Sample.relation(asOf: "2022-12-01")).text(width: 76)
        #expect(after.contains("due by 30 Jun 2026"))
        #expect(after.contains("put off to 2026"))
    }
}
