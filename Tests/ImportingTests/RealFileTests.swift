import Foundation
import Relations
import Testing

/// Counts of real files, each counted by another program (awk) or published with the file.
@Suite("Real files of event data", .enabled(if: samples != nil, "DYAD_SAMPLES does not name their folder"))
struct RealFileTests {
    private func imported(_ path: String) throws -> Imported {
        let folder = try #require(samples)
        let imported = try Imported(folder.appending(path: path))
        #expect(imported.sum == imported.report.read)
        return imported
    }

    @Test func `a day of GDELT 1.0 has 14,346 rows, 14,056 of them with a place of the action`() throws {
        let report = try imported("gdelt1/20130401.export.CSV.zip").report
        #expect(report.dataset == .gdelt1)
        #expect(report.read == 14_346)
        #expect(report.placed == 14_056)
        #expect(report.members == ["20130401.export.CSV"])
        #expect(report.format == "tab separated, 58 columns")
    }

    @Test func `a quarter of an hour of GDELT 2.0 has 738 rows between two codes, 580 of them of states`() throws {
        let imported = try imported("gdelt2/20161013151500.export.CSV.gz")
        #expect(imported.report.dataset == .gdelt2)
        #expect(imported.report.read == 3566)
        #expect(imported.report.count(.betweenCountries) == 580)
        let roots: Set<String> = ["06", "07", "13", "14", "17", "18", "19", "20"]
        #expect(imported.events.count { roots.contains(String($0.code.prefix(2))) } == 653)
    }

    @Test func `57 and 58 columns stand in one file of GDELT 1.0`() throws {
        let report = try imported("gdelt1/mixed-57-58-events.csv.gz").report
        #expect(report.read == 710)
        #expect(report.count(.malformed) == 0)
        #expect(report.format == "tab separated, 57 columns in 201 rows and 58 in 509")
    }

    @Test func `a header and a column that somebody added do no harm`() throws {
        let report = try imported("gdelt2/variant-62col-20180101000000.export.CSV.gz").report
        #expect(report.read == 2362)
        #expect(report.headers == 1)
        #expect(report.count(.malformed) == 0)
    }

    @Test func `ICEWS has 1,741 rows between two countries, 1,596 inside one and 368 with one missing`() throws {
        let report = try imported("icews/events.2018.sample.tab").report
        #expect(report.dataset == .icews)
        #expect(report.read == 3705)
        #expect(report.count(.betweenCountries) == 1741)
        #expect(report.count(.insideCountry) == 1596)
        #expect(report.count(.oneSide) + report.count(.noCountry) == 368)
        #expect(report.count(.malformed) == 0)
        #expect(report.outsideScheme.total == 0)
        #expect(report.withoutCountry.total == 0)
    }

    @Test(
        "Each row of every file is in the class that an independent count puts it into",
        arguments: [
            ("gdelt1/20130401.export.CSV.zip", Dataset.gdelt1, [2027, 1184, 7842, 3293]),
            ("gdelt1/20141124.export.CSV.zip", .gdelt1, [5, 0, 46, 49]),
            ("gdelt1/mixed-57-58-events.csv.gz", .gdelt1, [125, 57, 391, 137]),
            ("gdelt2/20150218230000.export.CSV.gz", .gdelt2, [484, 133, 1114, 540]),
            ("gdelt2/20161013151500.export.CSV.gz", .gdelt2, [580, 244, 1843, 899]),
            ("gdelt2/20180101000000.export.CSV.gz", .gdelt2, [450, 127, 1248, 589]),
            ("gdelt2/variant-62col-20180101000000.export.CSV.gz", .gdelt2, [448, 128, 1241, 545]),
            ("icews/events.2018.sample.tab", .icews, [1741, 1596, 357, 11]),
            ("icews-tkg/icews14-valid.txt.gz", .icewsQuadruples, [1541, 2569, 3481, 1350]),
            ("icews-tkg/icews05-15-valid.txt.gz", .icewsQuadruples, [10_206, 12_410, 17_399, 6260]),
            ("phoenix/phoenix-daily-26col-sample.txt.gz", .phoenix, [1368, 544, 431, 22]),
        ]) func classes(of path: String, dataset: Dataset, counts: [Int]) throws
    {
        let report = try imported(path).report
        #expect(report.dataset == dataset)
        let classes: [RowClass] = [.betweenCountries, .insideCountry, .oneSide, .noCountry]
        #expect(classes.map { report.count($0) } == counts)
        #expect(report.count(.malformed) == 0)
        #expect(report.events == report.read)
    }
}
