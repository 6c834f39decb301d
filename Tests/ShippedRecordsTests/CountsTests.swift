import Foundation
import Records
import Relations
import Samples
import Screen
import Testing

@Suite("The shipped records")
struct CountsTests {
    @Test func `have no problem`() throws {
        #expect(try ShippedRecords.library().problems() == [])
    }

    @Test func `have no problem when they are checked file by file`() throws {
        let folder = RecordFolder(ShippedRecords.records)
        let readings = folder.read(try folder.list()).map(\.remainder)
        let countries = Codebook(try Data(contentsOf: ShippedRecords.codebook), file: "countries.yaml").countries
        let check = CrossCheck([readings], codebook: countries)
        #expect(check.problems.map(\.description) == [])
        #expect(
            check.counts.filter { $0.key != .coverage } == [
                .country: 37, .person: 87, .hostEvent: 58, .meeting: 244, .issue: 47, .commitment: 39, .assessment: 19,
                .incident: 13, .source: 642,
            ])
    }

    @Test func `hold everything that was compiled for them`() throws {
        let library = try ShippedRecords.library()
        let meetings = try library.meetings()
        let issues = try library.issues()
        let commitments = try library.commitments()
        #expect(meetings.count == 244)
        #expect(meetings.flatMap(\.readouts).count == 93)
        #expect(issues.count == 47)
        #expect(issues.flatMap(\.history).count == 270)
        #expect(commitments.count == 39)
        #expect(commitments.flatMap(\.followUps).count == 75)
        #expect(issues.flatMap(\.cases).flatMap(\.stages).count == 30)
    }

    @Test func `begin with the meeting of the article and reach to the end of June 2026`() throws {
        let folder = try ShippedRecords.library().folder()
        #expect(folder.recordsThrough == Sample.day("2026-06-29"))
        #expect(folder.startPair == (try ShippedRecords.pair("CHN", "JPN")))
        #expect(folder.startMeeting == "2023-11-16-xi-kishida-san-francisco")
    }

    @Test("every record has a source, or says that it has none", arguments: RecordKind.allCases)
    func sourced(kind: RecordKind) throws {
        // Countries of ISO 3166-1 need no record; sources stand for themselves.
        guard kind != .country, kind != .source else { return }
        for record in try ShippedRecords.library().records(of: kind) {
            let evidence = record.header.evidence
            #expect(!evidence.sources.isEmpty || evidence.isUnsourced, "\(record.reference)")
        }
    }

    @Test func `what is from memory is never of high confidence`() throws {
        for kind in RecordKind.allCases {
            for record in try ShippedRecords.library().records(of: kind) {
                for evidence in record.allEvidence where evidence.basis == .generalKnowledge {
                    #expect(evidence.confidence != .high, "\(record.reference)")
                }
            }
        }
    }

    @Test func `names for lists have at most 24 cells`() throws {
        let library = try ShippedRecords.library()
        let names = try library.issues().map(\.short) + library.commitments().map(\.short)
        for name in names { #expect(name.cells <= 24, "\(name)") }
    }
}
