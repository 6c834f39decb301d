import Relations
import Reporting
import Samples
import Testing

/// The Xi–Kishida meeting at APEC in San Francisco, and everything that hangs on it.
@Suite("The worked example")
struct WorkedExampleTests {
    private func chinaJapan(_ day: String) throws -> Relation {
        try ShippedRecords.relation("CHN", "JPN", asOf: Sample.day(day))
    }

    @Test func `the meeting is held on the 16th in San Francisco, which is the 17th in Asia`() throws {
        let meeting = try chinaJapan("2023-11-17").meeting("2023-11-16-xi-kishida-san-francisco").meeting
        #expect(meeting.date.description == "2023-11-16T17:40")
        #expect(meeting.zone == "America/Los_Angeles")
        #expect(meeting.durationMinutes == 65)
        #expect(meeting.setting == .sidelines)
        #expect(meeting.hostEvent == "apec-2023")
    }

    @Test func `the gaps of the top leaders are those counted by hand`() throws {
        let series = try chinaJapan("2026-06-29").topLeaders()
        #expect(
            Array(series.gaps.suffix(5)) == [
                "2019-12-23 179", "2022-11-17 1060", "2023-11-16 364", "2024-11-15 365", "2025-10-31 350",
            ])
        #expect(series.links.suffix(6).first?.first.date.day == "2019-06-27")
    }

    @Test func `the median of the top leaders’ gaps is 230 days, from 15 gaps between 2012 and 2025`() throws {
        let relation = try chinaJapan("2026-06-29")
        let last = try Card(relation)?.lastMeeting.orThrow("The card has no last meeting.")
        #expect(last?.medianGap == 230)
        #expect(last?.series.closedGaps.count == 15)
        #expect(last?.series.links.first?.first.date.first.year == 2012)
        #expect(last?.series.links.last?.last.date.first.year == 2025)
        #expect(last?.figure.meeting.date.day == "2025-10-31")
        #expect(last?.daysSince.description == "241")
    }

    @Test func `the Premier’s meetings with the Prime Minister are a series of their own`() throws {
        let relation = try chinaJapan("2026-06-29")
        let japan = Post(country: ShippedRecords.japan, office: .headOfGovernment, title: nil)
        let premier = Post(country: ShippedRecords.china, office: .headOfGovernment, title: nil)
        let series = relation.chronicle.series.values.first { $0.key == .posts(premier, japan) }
        let found = try series.orThrow("The Premier has no series.")
        #expect(Array(found.gaps.suffix(2)) == ["2024-05-26 1615", "2024-10-10 136"])
        #expect(found.links.map(\.last.date.day).contains("2019-12-24"))
        #expect(found.links.map(\.last.date.day).contains("2024-05-27"))
    }

    @Test func `at the meeting the seafood ban is in force and under negotiation, and both are shown`() throws {
        let relation = try chinaJapan("2023-11-17")
        let ban = try relation.issue("seafood-import-ban")
        #expect(ban.inForce == .yes)
        #expect(ban.status == .underNegotiation)
        #expect(ban.group == .open)
        #expect(ban.age?.description == "85")
        #expect(try chinaJapan("2023-11-16").issue("seafood-import-ban").age?.description == "84")
        let card = try CardReport(relation).orThrow("A pair has a card.").json
        let row = try Self.row("seafood-import-ban", of: "open_issues", in: card)
        #expect(row["age_days"] == .integer(85))
        #expect(row["in_force"] == .string("yes"))
        #expect(row["status"] == .string("under_negotiation"))
        #expect(card["last_meeting"]?["id"] == .string("2023-11-16-xi-kishida-san-francisco"))
        #expect(card["last_meeting"]?["gap_days"] == .integer(364))
    }

    @Test func `the ban runs 393 days to the understanding, 675 to its partial lifting, 143 from there to its return`()
        throws
    {
        let ban = try chinaJapan("2026-06-29").issue("seafood-import-ban")
        let onset = ban.issue.onset.date
        let understanding = try ban.entries.first { $0.status == .understandingReached }.orThrow("No understanding.")
        #expect(DayCount(from: onset, to: understanding.date).exact == 393)
        let measure = try ban.issue.measures.first { $0.by == [ShippedRecords.china] }.orThrow("No measure.")
        let part = try measure.inForce.first { $0.state == .part }.orThrow("Never lifted in part.")
        #expect(DayCount(from: onset, to: part.date).exact == 675)
        let again = try measure.inForce.last.orThrow("No step.")
        #expect(again.state == .yes)
        #expect(DayCount(from: part.date, to: again.date).exact == 143)
    }

    @Test func `on 1 January 2026 the ban has returned and is disputed`() throws {
        let relation = try chinaJapan("2026-01-01")
        let ban = try relation.issue("seafood-import-ban")
        #expect(ban.status == .recurred)
        #expect(ban.isDisputed)
        #expect(ban.isOpen)
        let card = try CardReport(relation).orThrow("A pair has a card.").json
        #expect(try Self.row("seafood-import-ban", of: "open_issues", in: card)["disputed"] == .bool(true))
    }

    @Test func `between the partial lifting and its return the ban is in force in part`() throws {
        #expect(try chinaJapan("2025-06-28").issue("seafood-import-ban").inForce == .yes)
        let lifted = try chinaJapan("2025-06-29").issue("seafood-import-ban")
        #expect(lifted.inForce == .part)
        #expect(lifted.group == .partly)
        #expect(try chinaJapan("2025-11-19").issue("seafood-import-ban").inForce == .yes)
    }

    @Test func `the export-control dialogue is the ministers’ promise, and both claims on it are kept`() throws {
        let promise = try chinaJapan("2026-06-29").promise("2023-11-16-export-control-framework")
        #expect(promise.commitment.madeAt.day == "2023-11-14")
        #expect(promise.commitment.level == .economicMinister)
        #expect(promise.daysToFirstFollowUp?.exact == 64)
        #expect(promise.undercut?.date.day == "2026-01-06")
        #expect(promise.status == .inProgress)
        #expect(promise.commitment.claims.count >= 2)
        let sources = promise.commitment.claims.map { $0.evidence.sources.map(\.source) }
        #expect(sources.allSatisfy { !$0.isEmpty })
        #expect(Set(sources).count == sources.count, "each claim has its own source")
        #expect(try chinaJapan("2023-11-14").promise("2023-11-16-export-control-framework").followUps.isEmpty)
    }

    static func row(_ id: String, of list: String, in card: JSON) throws -> JSON {
        guard case .array(let rows)? = card[list] else { throw Missing(description: "The card has no \(list).") }
        return try rows.first { $0["id"] == .string(id) }.orThrow("“\(id)” is not among \(list).")
    }
}
