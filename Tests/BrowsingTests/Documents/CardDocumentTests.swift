import Browsing
import Relations
import Testing

@Suite struct CardDocumentTests {
    @Test func `the card of a pair counts no further than the records`() throws {
        let document = try #require(try Document(cardOf: Sample.relation(asOf: "2025-12-01")))
        #expect(
            document.text(width: 38) == """
                Kenya – Poland
                records end 30 Jun 2025
                last meeting on record
                2024-02-10 Otieno–Nowak, Warsaw
                ≥ 506 days since
                median 775.5 days, n 6, 2013–2024
                leader meetings: partial, 2012 to 30
                Jun 2025

                1 open
                  ● Fishers held · active

                1 partly or understood
                  ◐ Tea import ban · IN FORCE in part
                    · partly ≠

                Of 2 promises compiled
                  1 running
                  1 overdue

                Promises with a date
                ! Port loan · no fulfilment on record
                  by 31 Dec 2022
                ◷ Tea dialogue · running · none on
                  record since Jan 2022
                  64 d to the first follow-up

                Both present
                2022-09-20 World assembly · plenary

                Compiled so far
                leader meetings: partial
                  missing 2015-05: a visit to Mombasa
                  missing: calls before 2020
                not stated: minister meetings, other
                  meetings, plenaries, issues,
                  commitments, readouts, incidents and
                  assessments
                """)
    }

    @Test func `a pair that shares only plenaries has no meeting on record`() throws {
        var dossier = try Sample.dossier()
        let pair = try #require(try CountryPair(.kenya, .norway))
        dossier.subject = .pair(pair)
        (dossier.issues, dossier.commitments) = ([], [])
        let relation = try Relation(dossier, asOf: Some.day("2024-01-01"))
        let lines = try #require(Document(cardOf: relation)).lines
        #expect(lines[0...1] == ["Kenya – Norway", "no bilateral or trilateral meeting on record"])
        #expect(lines.contains("issues: none compiled"))
        let both = try #require(lines.firstIndex(of: "Both present"))
        #expect(lines[both + 1] == "2022-09-20 World assembly · plenary")
    }

    @Test func `one country shows its partners, and everybody has no card`() throws {
        var dossier = try Sample.dossier()
        dossier.subject = .country(try .kenya)
        var neighbourhood = try Neighbourhood(country: .kenya, encounters: [], issues: dossier.issues)
        neighbourhood.encounters = dossier.meetings.map {
            Neighbourhood.Encounter(day: $0.date.last, countries: $0.countries, isPlenary: $0.isPlenary)
        }
        let relation = try Relation(dossier, asOf: Some.day("2021-11-13"))
        let document = try #require(Document(cardOf: relation, neighbourhood: neighbourhood))
        #expect(document.text(width: 38).contains("7 meetings    2 open  Poland"))
        dossier.subject = .everybody
        let everybody = try Relation(dossier, asOf: Some.day("2021-11-13"))
        #expect(Document(cardOf: everybody) == nil)
    }
}
