import Browsing
import Relations
import Testing

@Suite struct OtherDocumentTests {
    @Test func `a person holds an office on the day, and has held it afterwards`() throws {
        let during = try lines("jan-kowal", asOf: "2021-11-13")
        #expect(during[1] == "Prime Minister, Poland")
        #expect(during.contains("Prime Minister, since 16 Nov 2010"))
        let after = try lines("jan-kowal", asOf: "2024-01-01")
        #expect(after.contains("no office on record for 1 Jan 2024"))
        #expect(after.contains("Prime Minister, 16 Nov 2010 to 13 Dec 2023, former"))
        #expect(try lines("ewa-nowak", asOf: "2021-11-13").contains("no office on record for 13 Nov 2021"))
    }

    @Test func `an office is not said to be held past the end of the records`() throws {
        #expect(
            try lines("ewa-nowak", asOf: "2025-12-01")[1]
                == "Prime Minister, Poland, on 30 Jun 2025, where records end")
    }

    @Test func `a person's meetings stand under the office held then, and whom the person met is counted`() throws {
        let lines = try lines("jan-kowal", asOf: "2024-01-01")
        #expect(lines.contains("Meetings of KEN–POL as Prime Minister: 8"))
        #expect(lines.contains("7 × Otieno, last 2021-11-12"))
        let relation = try Sample.relation(asOf: "2024-01-01")
        let document = try Document(Sample.record("jan-kowal"), in: relation)
        let row = try #require(document.blocks.first { $0.text.hasPrefix("7 × ") })
        #expect(row.why?.inputs.count { $0.label == "meeting" } == 7)
        #expect(row.why?.inputs.allSatisfy { $0.place != nil } == true)
    }

    @Test func `a host event shows who met there`() throws {
        let lines = try lines("pacific-2021", asOf: "2021-11-13")
        #expect(lines[0...2] == ["Pacific 2021", "Pacific Forum on Trade 2021", "11 Nov 2021 to 13 Nov 2021"])
        #expect(lines.contains("2021-11-12 Otieno–Kowal, Honolulu"))
    }

    @Test func `a source opens its address and shows what rests on it`() throws {
        let relation = try Sample.relation(asOf: "2021-11-13")
        let resting = [try Sample.record("leaders-2021-11-12"), try Sample.record("leaders-2024-02-10")]
        let document = try Document(Sample.record("kenya-text"), in: relation, mentions: resting)
        #expect(document.blocks.contains { $0.link == .address("https://example.org/kenya-text") })
        let rows = document.lines.filter { $0.hasPrefix("meeting ") }
        #expect(rows == ["meeting 2021-11-12 Otieno and Kowal meet on the sidelines of the forum"])
    }

    @Test func `a title that is a description stands in brackets`() throws {
        #expect(try lines("poland-text", asOf: "2021-11-13")[0] == "[Talks in Honolulu]")
    }

    @Test func `a judgement names its author and what it is about`() throws {
        let lines = try lines("judged", asOf: "2021-11-13")
        #expect(
            lines[0...3] == ["Maria Lis", "“a thaw that will not last”", "said 13 Nov 2021", "Institute of the Sea"])
        #expect(lines.contains("● Tea import ban · IN FORCE · talks"))
    }

    @Test func `coverage is not told beyond the as-of date`() throws {
        #expect(try lines("leaders", asOf: "2021-11-13")[1] == "partial, from 2012")
        #expect(
            try lines("leaders", asOf: "2025-12-01")[1...2] == [
                "partial, 2012 to 30 Jun 2025", "Read up to June 2025.",
            ])
    }

    private func lines(_ id: String, asOf day: String) throws -> [String] {
        try Document(Sample.record(id), in: Sample.relation(asOf: day)).lines
    }
}
