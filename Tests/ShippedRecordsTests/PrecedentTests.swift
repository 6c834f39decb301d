import Relations
import Reporting
import Samples
import Testing

@Suite("What the shipped records know of precedents")
struct PrecedentTests {
    private func precedents(of id: String, asOf: Day) throws -> Precedents {
        let dossier = try ShippedRecords.library().dossier(of: .everybody)
        let clock = Clock(asOf: asOf, recordsThrough: dossier.folder.recordsThrough)
        return try Precedents(of: id, among: dossier.issues, sources: dossier.sources, clock: clock)
            .orThrow("“\(id)” was not on record on \(asOf).")
    }

    @Test func `the seafood ban is compared with bans of the same side or for the same reason`() throws {
        let found = try precedents(of: "seafood-import-ban", asOf: ShippedRecords.today)
        #expect(
            found.matches.map(\.id) == [
                "georgia-russia-wine", "norway-china-salmon", "philippines-china-bananas", "korea-fukushima-seafood",
                "canada-china-canola", "visa-waivers", "australia-china-trade", "taiwan-china-fruit",
                "lithuania-china-trade",
            ])
        #expect(found.course.daysToEasing?.exact == 675)
        #expect(found.course.daysToReturn?.exact == 143)
        #expect(found.matches.allSatisfy { $0.agreement.count >= 2 && !$0.isLater })
        // Six have ended: a list, and no curve.
        #expect(found.survival == nil)
        #expect(found.survivalWords == "6 ended of 9 with a known beginning; a curve needs 10 ended cases")
    }

    @Test func `on the day of the article nobody knew of the return, nor of the end of Lithuania’s case`() throws {
        let found = try precedents(of: "seafood-import-ban", asOf: ShippedRecords.articleDay)
        #expect(found.course.open?.days.exact == 85)
        #expect(found.course.endingWords == "no end on record")
        let lithuania = try found.matches.first { $0.id == "lithuania-china-trade" }.orThrow("Lithuania is missing.")
        #expect(lithuania.course.ended == nil)
        #expect(lithuania.figure.inForce == .yes)
    }

    @Test
    func `an issue of another kind is a precedent where act and trigger agree, and one of the same kind alone is none`()
        throws
    {
        let found = try precedents(of: "seafood-import-ban", asOf: ShippedRecords.today)
        // A trade measure by another side over another thing.
        #expect(!found.matches.contains { $0.id == "us-china-tariffs" })
        // No trade measure, by the same side over health.
        #expect(found.matches.first { $0.id == "visa-waivers" }?.issue.kind == .peopleExchange)
    }

    @Test func `an issue that says too little is compared with nothing, and the page says so`() throws {
        let found = try precedents(of: "senkaku-diaoyu", asOf: ShippedRecords.today)
        #expect(found.matches.isEmpty)
        #expect(
            found.absence
                == "The record of this issue does not say of act, actor and trigger at least two, so nothing is compared. They are fields of the record, which dyad show prints with its file and line."
        )
    }

    @Test func `of the classics every statement has a source, and none counts for the pair of the worked example`()
        throws
    {
        let library = try ShippedRecords.library()
        let classics = [
            "norway-china-salmon", "philippines-china-bananas", "japan-china-rare-earths-2010", "lithuania-china-trade",
            "mongolia-china-2016", "canada-china-canola", "taiwan-china-fruit", "georgia-russia-wine",
        ]
        for id in classics {
            let issue = try library.issues().first { $0.id == id }.orThrow("No “\(id)”.")
            #expect(issue.history.allSatisfy { !$0.evidence.sources.isEmpty }, "\(id)")
            #expect(issue.measures.flatMap(\.inForce).allSatisfy { !$0.evidence.sources.isEmpty }, "\(id)")
            #expect(!issue.act.isEmpty && !issue.actor.isEmpty && issue.trigger != nil, "\(id)")
        }
        let card = try Card(ShippedRecords.relation("CHN", "JPN", asOf: ShippedRecords.articleDay)).orThrow("No card.")
        #expect(card.open.count == 8)
        #expect(card.partly.count == 1)
    }

    @Test func `the gap before San Francisco was the fourth longest, and the longest were broken before`() throws {
        let relation = try ShippedRecords.relation("CHN", "JPN", asOf: ShippedRecords.articleDay)
        let found = try GapPrecedents(of: "2023-11-16-xi-kishida-san-francisco", in: relation).orThrow("No meeting.")
        #expect(found.gap?.exact == 364)
        #expect(found.longest.compactMap(\.gap.exact) == [1060, 792, 502, 305, 230])
        // The next meeting after Bangkok was this one, a year later.
        #expect(found.longest.first?.next?.days.exact == 364)
    }

    @Test func `gaps of a pair that is not compiled are not compared`() throws {
        let relation = try ShippedRecords.relation("JPN", "PHL", asOf: ShippedRecords.today)
        let meeting = try relation.meetings.first.orThrow("Japan and the Philippines have met.")
        let found = try GapPrecedents(of: meeting.id, in: relation).orThrow("No meeting.")
        #expect(found.longest.isEmpty)
        #expect(
            found.absence == "Leaders’ meetings of this pair are not compiled, so no gaps are compared.")
    }

    @Test func `what precedents are found by is told with the record, from the day on which it was said`() throws {
        let library = try ShippedRecords.library()
        func show(_ day: Day) throws -> String {
            try ShowReport(Reference(.issue, "philippines-china-bananas"), in: library, asOf: day)
                .orThrow("Nothing is on record on \(day).").text()
        }
        let early = try show(Sample.day("2012-04-01"))
        #expect(early.contains("Act           import_limits\nBy            CHN\n"))
        // Growers tied it to the standoff two months later.
        #expect(!early.contains("Scarborough"))
        #expect(try show(Sample.day("2016-12-31")).contains("Scarborough"))
    }
}
