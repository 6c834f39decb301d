import Foundation
import Records
import Relations
import Testing

@Suite("The beginning of a new record")
struct TemplateTests {
    private let day = Day(year: 2026, month: 11, day: 24)!
    private let pair = CountryPair(CountryCode("JPN")!, CountryCode("CHN")!)!

    @Test func `has the pair, the day and an id that is not taken`() {
        let first = RecordTemplate.meeting(pair, on: day, people: ["xi-jinping"]) { _ in false }
        #expect(first.id == "2026-11-24-chn-jpn")
        #expect(first.file(.meeting).contains("    date: 2026-11-24\n"))
        #expect(first.file(.meeting).contains("countries: [CHN, JPN]"))
        #expect(first.file(.meeting).contains("on record then: xi-jinping"))
        let third = RecordTemplate.promise(pair, on: day) {
            ["2026-11-24-chn-jpn", "2026-11-24-chn-jpn-2"].contains($0)
        }
        #expect(third.id == "2026-11-24-chn-jpn-3")
    }

    @Test("is no sound record before it is filled in", arguments: [RecordKind.meeting, .commitment])
    func unsound(kind: RecordKind) {
        let template =
            kind == .meeting
            ? RecordTemplate.meeting(pair, on: day, people: []) { _ in false } : .promise(pair, on: day) { _ in false }
        let reading = readRecords(Data(template.file(kind).utf8), file: "new.yaml")
        #expect(reading.records.isEmpty)
        #expect(!reading.remainder.problems.isEmpty)
        #expect(reading.remainder.problems.allSatisfy { $0.line > 0 }, "each has a place")
        #expect(template.lines[template.start].hasSuffix("title:"))
    }

    @Test func `of a meeting is sound once title and source are filled in`() {
        let text = RecordTemplate.meeting(pair, on: day, people: []) { _ in false }.file(.meeting)
            .replacingOccurrences(of: "title:\n", with: "title: Talks in Beijing\n")
            .replacingOccurrences(of: "    place:\n", with: "    place: Beijing\n")
            .replacingOccurrences(of: "sources: []", with: "unsourced: true")
        let reading = readRecords(Data(text.utf8), file: "new.yaml")
        #expect(reading.remainder.problems.map(\.description) == [])
        #expect(reading.records.map(\.title) == ["Talks in Beijing"])
    }
}
