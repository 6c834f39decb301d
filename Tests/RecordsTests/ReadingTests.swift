import Foundation
import Relations
import Samples
import Testing

@testable import Records

@Suite("Reading records")
struct ReadingTests {
    @Test func `a file with every field has no problem`() {
        #expect(complaints(about: everything) == [])
    }

    @Test func `every kind of record is read`() {
        let kinds = reading(everything).records.map(\.kind)
        #expect(Set(kinds) == Set(RecordKind.allCases))
        #expect(kinds.count == 17)
    }

    @Test func `what a folder says of itself is read`() {
        let folder = reading(everything).remainder.folder?.folder
        #expect(folder?.name == "Pacific relations")
        #expect(folder?.recordsThrough == Day("2026-06-29"))
        #expect(folder?.startPair?.description == "CHN–JPN")
        #expect(folder?.startMeeting == "2023-11-16-xi-kishida")
        #expect(folder?.licence == "Apache-2.0")
    }

    @Test func `a meeting keeps its fields and its place`() throws {
        let meeting = try #require(meetings(in: everything).first)
        #expect(meeting.date.description == "2023-11-16T17:15")
        #expect(meeting.zone == "America/Los_Angeles")
        #expect(meeting.durationMinutes == 65)
        #expect(meeting.timeEvidence?.sources.map(\.source) == ["kantei-1"])
        #expect(meeting.countries.map(\.text) == ["CHN", "JPN"])
        #expect(meeting.participants.map(\.country.text) == ["CHN", "JPN"])
        #expect(meeting.participants[0].evidence == nil)
        #expect(meeting.participants[1].evidence?.confidence == .high)
        #expect(meeting.readouts[0].wording == ["immediate removal"])
        #expect(meeting.header.evidence.sources[1].quote == "held a meeting")
        #expect(meeting.header.notes[0].evidence.sources[0].source == "kantei-1")
        #expect(meeting.header.place == Place(file: "a.yaml", line: line(of: "- id: 2023-11-16-xi-kishida")))
    }

    @Test func `an entry that names no parties holds for all of the issue`() throws {
        let issue = try #require(
            reading(everything).records.lazy.compactMap { record in
                if case .issue(let issue) = record, issue.id == "water-release" { issue } else { nil }
            }.first)
        #expect(issue.history[0].parties.map(\.text) == ["CHN", "JPN"])
    }

    @Test func `words that YAML could take for something else stay words`() throws {
        let yaml = everything.replacing("name: Japan\n", with: "name: NO\n").replacing(
            "title: Notice", with: "title: 2023-11")
        let titles = reading(yaml).records.map(\.title)
        #expect(titles.contains("NO"))
        #expect(titles.contains("2023-11"))
    }

    @Test(
        "An empty file is no problem",
        arguments: ["", "\n\n", "      ", "# nothing yet\n", "\u{FEFF}", "---\n", "meetings:\n", "{}"])
    func empty(yaml: String) {
        #expect(reading(yaml).remainder.problems == [])
        #expect(reading(yaml).records.isEmpty)
        #expect(reading(yaml).isLegible)
    }

    @Test func `a record with a problem is left out and the others are read`() {
        let result = reading(everything.replacing("title: Notice", with: "titel: Notice"))
        #expect(result.records.count == 16)
        #expect(result.remainder.declared.filter { !$0.isSound }.map(\.reference.id) == ["kantei-0"])
    }

    @Test func `all problems of a file are told at once`() {
        let yaml = everything.replacing("title: Notice", with: "titel: Notice").replacing(
            "kind: state", with: "kind: stat")
        #expect(reading(yaml).remainder.problems.count == 3)
    }

    @Test func `a reading's remainder survives a store`() throws {
        let remainder = reading(everything.replacing("title: Notice", with: "titel: Notice")).remainder
        let kept = try JSONDecoder().decode(
            FileReading.Remainder.self, from: JSONEncoder().encode(remainder))
        #expect(kept == remainder)
    }

    @Test func `a participant has the country of the person`() throws {
        let check = CrossCheck([[reading(everything).remainder]], codebook: codebook)
        let changed = everything.replacing(
            "countries: [CHN, JPN]\n    participants", with: "countries: [JPN, CHN]\n    participants")
        let record = try #require(reading(changed).records.first { $0.kind == .meeting })
        guard case .meeting(let meeting) = check.completed(record, layer: 0) else { return }
        #expect(meeting.participants.map(\.country.text) == ["CHN", "JPN"])
    }

    private func meetings(in yaml: String) -> [Meeting] {
        reading(yaml).records.compactMap { record in
            if case .meeting(let meeting) = record { meeting } else { nil }
        }
    }

    private func line(of text: String) -> Int {
        1 + (everything.split(separator: "\n", omittingEmptySubsequences: false).firstIndex { $0.contains(text) } ?? -1)
    }
}
