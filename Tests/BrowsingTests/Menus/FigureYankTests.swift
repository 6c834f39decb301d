import Browsing
import Relations
import Samples
import Screen
import Testing

private typealias Kenya = Samples.Sample

@Suite("A figure that is copied")
struct FigureYankTests {
    private func copied(_ script: String, asOf day: String = "2023-12-15") throws -> String? {
        var sitting = try Sitting(
            SampleLibrary(Kenya.kenyaPoland()), base: Kenya.kenya, partner: Kenya.poland, asOf: Kenya.day(day),
            today: Kenya.day("2024-08-01"), size: Size(columns: 120, rows: 36))
        try sitting.type(script)
        return sitting.effects.lazy.compactMap { if case .copy(let text, _) = $0 { text } else { nil } }.first
    }

    @Test(
        "is a sentence with a key that is found again",
        arguments: [("2jyq", "gap"), ("3yq", "status"), ("4yq", "promise"), ("Pyq", "promise")])
    func sentence(script: String, figure: String) throws {
        let text = try #require(try copied(script))
        let found = FoundKey.all(in: text.utf8)
        #expect(found.count == 1)
        #expect(found.first?.key?.figure == figure, "\(text)")
        #expect(text.hasSuffix("]"))
    }

    @Test func `the second figure of a line has a digit of its own`() throws {
        let text = try #require(try copied("3y2"))
        #expect(FoundKey.all(in: text.utf8).first?.key?.figure == "age")
    }

    @Test func `what could be known is quoted as such`() throws {
        let text = try #require(try copied("K2jyq"))
        #expect(text.contains("known by 15 Dec 2023"))
        #expect(FoundKey.all(in: text.utf8).first?.key?.reading == .known)
    }
}
