import Relations
import Samples
import Testing

@Suite("Who met whom at APEC 2023")
struct SummitTests {
    private func atTheSummit() throws -> [Meeting] {
        try ShippedRecords.library().meetings().filter { $0.hostEvent == "apec-2023" }
    }

    @Test func `five meetings of leaders, besides the plenary`() throws {
        let roster = try ShippedRecords.library().dossier(of: .everybody).roster
        let leaders = try atTheSummit().filter { $0.level == .leader && !$0.isPlenary }
        #expect(
            leaders.map { Set($0.countries.map(\.text)) } == [
                ["CHN", "USA"], ["JPN", "USA"], ["JPN", "KOR", "USA"], ["JPN", "KOR"], ["CHN", "JPN"],
            ])
        #expect(
            Set(leaders.map { Chronicle.name(of: $0, roster: roster) }) == [
                "Biden–Xi", "Biden–Kishida", "Kishida–Yoon", "Biden–Kishida–Yoon", "Xi–Kishida",
            ])
        #expect(try atTheSummit().count { $0.isPlenary } == 1)
    }

    @Test func `the three met briefly, as a trilateral of its own`() throws {
        let three = try atTheSummit().filter { $0.format == .trilateral }
        #expect(three.count == 1)
        #expect(three.first?.durationMinutes == 10)
    }

    @Test func `several meetings at one summit are one link of their series`() throws {
        let relation = try ShippedRecords.relation("JPN", "USA", asOf: ShippedRecords.today)
        let series = try relation.topLeaders()
        let link = try series.links.first { $0.first.hostEvent == "apec-2023" }.orThrow("No link at APEC 2023.")
        #expect(Set(link.meetings.map(\.format)) == [.bilateral, .trilateral])
        let gaps = link.meetings.dropFirst().map { meeting in
            relation.chronicle.figures.first { $0.id == meeting.id }?.gap
        }
        #expect(gaps == [.sameLink(as: link.first.id)])
    }

    @Test func `a plenary that both attended is no meeting of a pair`() throws {
        let relation = try ShippedRecords.relation("CHN", "KOR", asOf: ShippedRecords.today)
        let plenary = try relation.chronicle.figures
            .first { $0.meeting.hostEvent == "apec-2023" }.orThrow("No plenary at APEC 2023.")
        #expect(plenary.rank == .plenary)
        #expect(plenary.gap == .excluded(.plenary))
        #expect(!relation.meetings.contains { $0.id == plenary.id })
    }
}
