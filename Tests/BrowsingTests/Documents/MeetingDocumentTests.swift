import Browsing
import Relations
import Testing

@Suite struct MeetingDocumentTests {
    @Test func `a meeting is told as its own day sees it`() throws {
        let relation = try Sample.relation(asOf: "2021-11-13")
        let document = try Document(Sample.record("leaders-2021-11-12"), in: relation)
        #expect(document.title == "Otieno–Kowal")
        #expect(document.subtitle == "meeting")
        #expect(
            document.text(width: 38) == """
                Otieno–Kowal
                2021-11-12 18:30 Honolulu
                13 November in Nairobi, Warsaw and UTC
                sidelines of Pacific 2021 · 40 min, by
                  the Polish text
                bilateral · leader · in person
                365 days after Otieno–Kowal, Nairobi
                median 731 days, n 5, 2013–2021
                4th longest of 5 · partial record

                Named in the text of KEN  POL
                Tea import ban        ✓    ✓
                Fishers held          –    ✓
                – left out of a text read in full

                Kenya: text read in full
                  words: “frank”
                  asked or stated: asked Poland to
                    lift the tea ban
                Poland: text read in part
                  also names: students

                Promises
                ◷ Tea dialogue · announced · next by
                  10 Nov 2022
                  made 10 Nov 2021
                  agreed by the ministers
                    10 Nov 2021
                  welcomed by the leaders
                    12 Nov 2021

                Judged
                “a thaw that will not last”
                  Maria Lis, Institute of the Sea ·
                  forecast · 13 Nov 2021

                Took part
                Amani Otieno, President, Kenya
                Jan Kowal, Prime Minister, Poland

                What it was
                Otieno and Kowal meet on the sidelines
                of the forum
                The two spoke for the first time in a
                year.

                Outcome
                Officials are to meet on standards for
                tea.

                Topics against Otieno–Kowal, 12 Nov
                2020
                new       Tea import ban
                again     Fishers held

                Sources 2
                State House: Readout of the talks · 12
                  Nov 2021
                Chancellery: [Talks in Honolulu] · 12
                  Nov 2021 · read in part
                1 source of later date is not shown

                record: high, 2 sources
                meetings/2021.yaml:12
                """)
    }

    @Test func `later notes and texts appear with their day`() throws {
        let before = try text("leaders-2021-11-12", asOf: "2023-01-31")
        #expect(before.contains("Officials met in Mombasa."))
        #expect(!before.contains("book"))
        let after = try text("leaders-2021-11-12", asOf: "2023-02-01")
        #expect(after.contains("2023-02-01 A book of 2023 tells more."))
        #expect(after.contains("a remark that a book of 2023 gives him"))
        #expect(!after.contains("of later date"))
    }

    @Test func `a meeting after the as-of date is not told`() throws {
        #expect(
            try text("leaders-2024-02-10", asOf: "2021-11-13") == """
                Not yet on record
                As of 13 Nov 2021 this meeting was not yet on record.
                """)
    }

    @Test func `the first of a series, a call and a plenary have no gap`() throws {
        #expect(try text("leaders-2013-03-01", asOf: "2024-01-01").contains("first on record of its series"))
        #expect(try text("call-2021", asOf: "2024-01-01").contains("no gap: a call or a video meeting"))
        #expect(try text("assembly-2022", asOf: "2024-01-01").contains("no gap: both were present at a plenary"))
    }

    @Test func `an office that is not on record for the day is said to be so`() throws {
        var dossier = try Sample.dossier()
        dossier.roster.people["jan-kowal"]?.offices = []
        let relation = try Relation(dossier, asOf: Some.day("2024-01-01"))
        let text = try Document(Sample.record("ministers-2023"), in: relation).text(width: 76)
        #expect(text.contains("Jan Kowal, office not on record, Poland"))
        #expect(text.contains("Njeri Mwangi, Foreign Minister, Kenya, host"))
    }

    @Test func `a median needs meetings that are compiled`() throws {
        var dossier = try Sample.dossier()
        dossier.coverage = []
        let relation = try Relation(dossier, asOf: Some.day("2024-01-01"))
        let text = try Document(Sample.record("leaders-2021-11-12"), in: relation).text(width: 38)
        #expect(text.contains("median not compiled"))
        #expect(!text.contains("longest"))
    }

    @Test func `a topic is left out only where each side's text was read in full`() throws {
        var dossier = try Sample.dossier()
        let index = try #require(dossier.meetings.firstIndex { $0.id == "leaders-2021-11-12" })
        for number in dossier.meetings[index].readouts.indices {
            dossier.meetings[index].readouts[number].topics = ["tea-ban"]
        }
        dossier.meetings[index].topics = ["tea-ban"]
        func lines() throws -> [String] {
            Document(dossier.meetings[index], in: Relation(dossier, asOf: try Some.day("2021-11-13"))).lines
        }
        #expect(try lines().contains("not foundFishers held"))
        dossier.meetings[index].readouts[1].extent = .full
        #expect(try lines().contains("left outFishers held"))
    }

    @Test func `judgements that disagree stand together, each under what it sees`() throws {
        var dossier = try Sample.dossier()
        var other = dossier.assessments[0]
        let id = try #require(dossier.assessments.first?.about.first)
        other.header.id = "judged-otherwise"
        other.assessor = "Kofi Mensah"
        other.text = "the cold goes on"
        dossier.assessments[0].direction = .warming
        other.direction = .cooling
        dossier.assessments = [dossier.assessments[0], other]
        for index in dossier.assessments.indices { dossier.assessments[index].about = [id] }
        let relation = try Relation(dossier, asOf: Some.day("2024-01-01"))
        let lines = try Document(Sample.record(id), in: relation).lines
        let start = try #require(lines.firstIndex(of: "Judged, and not alike"))
        #expect(lines[start + 1] == "seen as a warming (1)")
        #expect(lines[start + 4...start + 5] == ["seen as a cooling (1)", "“the cold goes on”"])
    }

    @Test func `the day elsewhere needs the time of day`() throws {
        var dossier = try Sample.dossier()
        let index = try #require(dossier.meetings.firstIndex { $0.id == "leaders-2021-11-12" })
        dossier.meetings[index].date = try Some.date("2021-11-12")
        let relation = try Relation(dossier, asOf: Some.day("2024-01-01"))
        let text = Document(dossier.meetings[index], in: relation).text(width: 76)
        #expect(text.contains("2021-11-12 Honolulu"))
        #expect(!text.contains("Nairobi, Warsaw and UTC"))
    }

    // Honolulu is ten hours behind UTC, eleven behind Warsaw in winter and thirteen behind Nairobi.
    @Test(arguments: [
        ("2021-11-12T10:59", "sidelines of Pacific 2021 · 40 min, by the Polish text"),
        ("2021-11-12T11:00", "13 November in Nairobi"),
        ("2021-11-12T13:00", "13 November in Nairobi and Warsaw"),
        ("2021-11-12T14:00", "13 November in Nairobi, Warsaw and UTC"),
    ])
    func `the turn of the day elsewhere is exact to the minute`(time: String, line: String) throws {
        var dossier = try Sample.dossier()
        let index = try #require(dossier.meetings.firstIndex { $0.id == "leaders-2021-11-12" })
        dossier.meetings[index].date = try Some.date(time)
        let relation = try Relation(dossier, asOf: Some.day("2024-01-01"))
        #expect(Document(dossier.meetings[index], in: relation).lines[2] == line)
    }

    private func text(_ id: String, asOf day: String) throws -> String {
        try Document(Sample.record(id), in: Sample.relation(asOf: day)).text(width: 76)
    }
}
