import Relations
import Reporting
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

    private func grid(_ id: String, asOf: Day = ShippedRecords.today) throws -> SummitGrid {
        let dossier = try ShippedRecords.library().dossier(ofHostEvent: id).orThrow("No “\(id)”.")
        let event = try dossier.hostEvents[id].orThrow("No “\(id)”.")
        return SummitGrid(event, dossier, clock: Clock(asOf: asOf, recordsThrough: dossier.folder.recordsThrough))
    }

    @Test func `the grid has the five meetings in its cells, and no other pair of leaders`() throws {
        let grid = try grid("apec-2023")
        let cells = grid.pairs.map { pair, cell in
            "\(pair) \(cell.word) "
                + cell.figures.map { "\($0.name) \(SummitGrid.words(of: $0))" }.joined(separator: "; ")
        }
        #expect(
            Set(cells) == [
                "CHN–JPN met Xi–Kishida bilateral, 65 min, 17:40", "CHN–USA met Biden–Xi bilateral, 240 min, 11:20",
                "JPN–KOR met Biden–Kishida–Yoon trilateral, 10 min; Kishida–Yoon bilateral, 35 min",
                "JPN–USA met Biden–Kishida–Yoon trilateral, 10 min; Biden–Kishida bilateral, 15 min, 17:15",
                "KOR–USA met Biden–Kishida–Yoon trilateral, 10 min",
            ])
        #expect(grid.reachWords == "7 of 21 members compiled")
        #expect(grid.others.map(\.name) == ["Nishimura–Wang Wentao"])
        #expect(grid.plenaries.map(\.name) == ["APEC summit"])
    }

    @Test func `a plenary alone fills no cell`() throws {
        let grid = try grid("apec-2023")
        guard case .noRecord? = grid.cell(Sample.code("CHN"), Sample.code("KOR")) else {
            throw Missing(description: "The leaders of China and South Korea have no meeting on record at APEC 2023.")
        }
        #expect(grid.cell(Sample.code("CHN"), Sample.code("CHN")) == nil)
    }

    @Test func `that two did not meet is told where a source says so`() throws {
        let grid = try grid("g20-2025")
        guard case .notMet(let figures)? = grid.cell(Sample.code("CHN"), Sample.code("JPN")) else {
            throw Missing(description: "Li Qiang and Takaichi are reported not to have met.")
        }
        #expect(figures.map(\.id) == ["2025-11-22-li-qiang-takaichi-johannesburg"])
        #expect(figures.allSatisfy { !$0.meeting.header.evidence.sources.isEmpty })
    }

    @Test func `during the summit only what had been held by the day is in the grid`() throws {
        #expect(try grid("apec-2023", asOf: Sample.day("2023-11-15")).pairs.map { "\($0.pair)" } == ["CHN–USA"])
        let dossier = try ShippedRecords.library().dossier(ofHostEvent: "apec-2023").orThrow("No “apec-2023”.")
        #expect(SummitReport(dossier, event: "apec-2023", asOf: Sample.day("2023-11-10")) == nil)
    }
}
