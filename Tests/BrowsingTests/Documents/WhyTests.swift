import Browsing
import Relations
import Testing

@Suite struct WhyTests {
    @Test func `every line with a figure says why`() throws {
        for day in ["2014-01-01", "2021-11-13", "2022-06-01", "2024-01-01", "2025-12-01"] {
            let relation = try Sample.relation(asOf: day)
            var documents = try Sample.records().map { Document($0, in: relation) }
            documents.append(try #require(Document(cardOf: relation)))
            for document in documents {
                for block in document.blocks where isFigure(block.text) {
                    #expect(block.why != nil, "\(day), \(document.title): \(block.text)")
                }
            }
        }
    }

    @Test func `every line of a record, of the card and of what changed answers`() throws {
        for day in ["2014-01-01", "2021-11-13", "2024-01-01", "2025-12-01"] {
            let relation = try Sample.relation(asOf: day)
            let before = relation.seen(asOf: relation.clock.asOf + -700)
            var documents = try Sample.records().filter(relation.hasRecord).map { Document($0, in: relation) }
            documents.append(try #require(Document(cardOf: relation)))
            documents.append(Document(RelationChange(from: before, to: relation)))
            for document in documents {
                for (index, block) in document.blocks.enumerated() where !block.isEmpty {
                    let why = document.explanation(ofBlock: index)
                    #expect(why?.rule.isEmpty == false, "\(day), \(document.title): \(block.text)")
                }
            }
        }
    }

    @Test func `every state of an issue and every word of a promise says why`() throws {
        let relation = try Sample.relation(asOf: "2025-12-01")
        for id in ["tea-ban", "fishers", "loan", "tea-dialogue"] {
            let block = try Document(Sample.record(id), in: relation).blocks[1]
            let why = try #require(block.why)
            #expect(block.text.contains(why.figure))
            #expect(why.inputs.contains { $0.place != nil })
            #expect(!why.rule.isEmpty)
        }
    }

    @Test func `a gap names its meetings, its series and what was left out`() throws {
        let relation = try Sample.relation(asOf: "2021-11-13")
        let figure = try #require(relation.chronicle.figures.first { $0.id == "leaders-2021-11-12" })
        let text = Document(.gap(of: figure, in: relation), in: relation).text(width: 76)
        #expect(
            text == """
                365 days
                Otieno–Kowal, 2021-11-12: days since the meeting before in its series

                The rule
                The series: Kenya, head of state; Poland, head of government. A gap runs
                along a series. Held meetings in person count, bilateral or trilateral; a
                shared plenary, a call and a video meeting do not. Several within 3 days, or
                at one host event, are one link: the gap runs from the last meeting of a
                link to the first of the next, by their local dates.

                What went in
                this meeting: 2021-11-12 Otieno–Kowal, Honolulu meetings/2021.yaml:12
                the one before: 2020-11-12 Otieno–Kowal, Nairobi meetings/2020.yaml:6
                link: 2021-11-12 Otieno–Kowal, Honolulu · after 365 days
                  meetings/2021.yaml:12
                link: 2020-11-12 Otieno–Kowal, Nairobi · after 887 days meetings/2020.yaml:6
                link: 2018-06-09 Otieno–Kowal, Warsaw · after 830 days meetings/2018.yaml:5
                link: 2016-03-01 Otieno–Kowal, Nairobi · after 731 days meetings/2016.yaml:4
                link: 2014-03-01 Otieno–Kowal, Warsaw · after 365 days meetings/2014.yaml:3
                link: 2013-03-01 Otieno–Kowal, Nairobi · first on record
                  meetings/2013.yaml:2

                Left out
                2021-03-03 Otieno–Kowal: a call or a video meeting

                Under other rules
                365 d · 365–366 d, moved by 2 of 6 rules
                  by the calendar of Kenya: 366 d
                  by the calendar of Poland: 366 d
                  without trilateral meetings: 365 d
                  without short encounters: 365 d
                  by level, whatever the offices: 365 d
                  with what is known to be missing: 365 d

                To quote
                Otieno–Kowal, Honolulu, 12 Nov 2021: 365 days after Otieno–Kowal, Nairobi,
                12 Nov 2020 (as of 13 Nov 2021).
                dyad:KEN-POL:gap.791d5:2021-11-13:365:khkm:49

                Sources 3
                State House: Readout of the talks · 12 Nov 2021
                Chancellery: [Talks in Honolulu] · 12 Nov 2021 · read in part
                Gazette: The Gazette’s chronicle · 2012
                """)
    }

    @Test func `what comes after the as-of date is left out by its number only`() throws {
        let relation = try Sample.relation(asOf: "2021-11-13")
        let issue = try #require(relation.issues.first { $0.id == "tea-ban" })
        #expect(Explanation.state(of: issue, in: relation).leftOut == ["1 later entry is not looked at"])
        #expect(Explanation.inForce(of: issue, in: relation).leftOut == ["1 later step is not looked at"])
        let promise = try #require(relation.promises.first { $0.id == "tea-dialogue" })
        #expect(Explanation.status(of: promise, in: relation).leftOut == ["2 later entries are not looked at"])
    }

    @Test func `the counts of a country's row are those of its records`() throws {
        let dossier = try Sample.dossier()
        let relation = try Relation(dossier, asOf: Some.day("2024-01-01"))
        let encounters = dossier.meetings.map {
            Neighbourhood.Encounter(day: $0.date.last, countries: $0.countries, isPlenary: $0.isPlenary)
        }
        let neighbourhood = try Neighbourhood(country: .kenya, encounters: encounters, issues: dossier.issues)
        let partner = try #require(neighbourhood.partners(asOf: relation.clock).first)
        let meetings = Explanation.meetings(
            with: partner, in: neighbourhood, roster: relation.roster, clock: relation.clock)
        #expect(meetings.figure == "8 meetings")
        #expect(meetings.inputs.count == 8)
        #expect(meetings.leftOut == ["1 plenary both attended", "1 later meeting is not looked at"])
        #expect(Explanation.meetings(in: relation).figure == meetings.figure)
        let open = Explanation.openIssues(
            with: partner, in: neighbourhood, roster: relation.roster, clock: relation.clock)
        #expect(open.figure == "1 open")
        #expect(open.inputs.map(\.label) == ["Fishers held"])
        #expect(Explanation.issues(.open, in: relation).inputs == open.inputs)
    }

    @Test func `a month of the timeline lists what its marks stand for`() throws {
        let relation = try Sample.relation(asOf: "2024-01-01")
        let november = Explanation.month(try Some.day("2021-11-01").monthNumber, in: relation)
        #expect(november.figure == "1 meeting, 1 move")
        #expect(november.subject == "November 2021")
        #expect(
            november.inputs.map(\.value) == ["2021-11-12 Otieno–Kowal, Honolulu", "2021-11-12 Tea import ban: talks"])
        let september = Explanation.month(try Some.day("2022-09-01").monthNumber, in: relation)
        #expect(september.leftOut == ["2022-09-20 World assembly: both were present at a plenary"])
    }

    /// Whether a line shows a figure or a state: days, medians, counts by word, and the signs before states.
    private func isFigure(_ text: String) -> Bool {
        let patterns = [
            #/\d (d|days?|m)\b/#, #/(median [0-9n]|longest of|no fulfilment on record)/#, #/^(record: |undercut)/#,
            #/^\d+ (open|partly|quiet|settled|announced|running|overdue)/#, #/^(●|◐|◷|!) /#,
        ]
        return patterns.contains { text.contains($0) }
    }
}

extension Relation {
    /// Whether a record is on record on the day: one that is not says no more than that.
    fileprivate func hasRecord(_ record: AnyRecord) -> Bool { clock.seen(record, sources: dossier.sources) != nil }
}
