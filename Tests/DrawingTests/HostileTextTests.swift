import Browsing
import Drawing
import Samples
import Screen
import Testing

@Suite("Text that would do harm, in every field of every record")
struct HostileTextTests {
    /// The ways to all panes and pages of the pair, and along the lists to the records that bear the text.
    private static let ways = [
        "", "G", "3G", "4G", "1", "2G5", "3G5G", "4G5G", "2GW", "3GW", "4GW", "2G<Enter>", "3G<Enter>", "tG", "?",
        "pken",
        "/e", ":e", "f", "2Gz", "3Gz5",
    ]

    @Test("never comes to a cell, nor moves one", arguments: HostileText.allCases)
    func cells(hostile: HostileText) throws {
        let sitting = try Sitting(
            SampleLibrary(hostile.dossier), base: Sample.kenya, partner: Sample.poland, today: Sample.day("2024-10-01"))
        for way in Self.ways {
            for size in [Size(columns: 120, rows: 36), Size(columns: 80, rows: 24), Size(columns: 33, rows: 9)] {
                var sitting = sitting
                sitting.resize(to: size)
                try sitting.type(way)
                let frame = Frame(sitting.browser)
                for row in 0..<size.rows {
                    let cells = frame.row(row)
                    let harm = HostileText.harm(in: cells.map(\.text).joined())
                    #expect(harm == [], "\(size), “\(way)”, row \(row)")
                    #expect(cells.map { Int($0.width) }.reduce(0, +) == size.columns, "\(size), “\(way)”, row \(row)")
                }
            }
        }
    }
}
