import Browsing
import Compiling
import EventStore
import Foundation
import Relations
import Reporting
import Samples
import Screen
import Testing

/// A figure that stood in a text or in the code would not move with the record.
@Suite("In a copy of the records with the ban moved by ten days")
struct MovedBanTests {
    /// The ban is imposed ten days earlier, returns ten days later, and all else stays.
    private static let moved = Result {
        try EditedRecords(file: "issues/seafood-import-ban.yaml") { text in
            text.replacing("date: 2023-08-24", with: "date: 2023-08-14")
                .replacing("date: 2025-11-19", with: "date: 2025-11-29")
        }
    }

    private func relation(_ day: String) throws -> Relation {
        let pair = try ShippedRecords.pair("CHN", "JPN")
        return Relation(try Self.moved.get().library.dossier(of: .pair(pair)), asOf: Sample.day(day))
    }

    @Test func `its age moves`() throws {
        #expect(try relation("2023-11-16").issue("seafood-import-ban").age?.description == "94")
        #expect(try relation("2023-11-17").issue("seafood-import-ban").age?.description == "95")
    }

    @Test func `the day on which it comes into force moves`() throws {
        #expect(try relation("2023-08-14").issue("seafood-import-ban").inForce == .yes)
        #expect(try relation("2023-08-14").issue("seafood-import-ban").status == .active)
        #expect(throws: Missing.self) { try relation("2023-08-13").issue("seafood-import-ban") }
        #expect(throws: Missing.self) {
            try ShippedRecords.relation("CHN", "JPN", asOf: Sample.day("2023-08-23")).issue("seafood-import-ban")
        }
    }

    @Test func `the days to the understanding, the lifting and the return move`() throws {
        let ban = try relation("2026-06-29").issue("seafood-import-ban")
        let measure = try ban.issue.measures.first { $0.by == [ShippedRecords.china] }.orThrow("No measure.")
        let steps = measure.inForce.map(\.date)
        #expect(DayCount(from: steps[0], to: steps[1]).exact == 685)
        #expect(DayCount(from: steps[1], to: steps[2]).exact == 153)
        let understanding = try ban.entries.first { $0.status == .understandingReached }.orThrow("No understanding.")
        #expect(DayCount(from: ban.issue.onset.date, to: understanding.date).exact == 403)
        #expect(try relation("2025-11-28").issue("seafood-import-ban").inForce == .part)
        #expect(try relation("2025-11-29").issue("seafood-import-ban").inForce == .yes)
    }

    @Test func `the card, its JSON and the detail say the moved figures`() throws {
        let relation = try relation("2023-11-17")
        let report = try CardReport(relation).orThrow("A pair has a card.")
        let row = try WorkedExampleTests.row("seafood-import-ban", of: "open_issues", in: report.json)
        #expect(row["age_days"] == .integer(95))
        #expect(row["since"] == .string("2023-08-14"))
        #expect(report.text { $0.cells }.contains("2023-08-14  95 d"))
        let detail = Document(try relation.issue("seafood-import-ban"), in: relation)
        let lines = detail.blocks.map { $0.spans.map(\.text).joined() }
        #expect(lines.contains { $0.contains("95 days") })
        #expect(!lines.contains { $0.contains("85 days") })
    }

    @Test func `the change days and the months move`() throws {
        let pair = try ShippedRecords.pair("CHN", "JPN")
        let days = try Self.moved.get().library.dossier(of: .pair(pair)).changeDays
        #expect(days.contains(Sample.day("2023-08-14")))
        #expect(days.contains(Sample.day("2025-11-29")))
    }

    @Test func `everything else stays`() throws {
        let moved = try relation("2026-06-29")
        let shipped = try ShippedRecords.relation("CHN", "JPN", asOf: Sample.day("2026-06-29"))
        #expect(try moved.topLeaders().gaps == shipped.topLeaders().gaps)
        func others(_ relation: Relation) -> [String] {
            relation.issues.filter { $0.id != "seafood-import-ban" }
                .map { "\($0.id) \($0.status?.rawValue ?? "") \($0.age?.description ?? "")" }
        }
        #expect(others(moved) == others(shipped))
        #expect(moved.promises.map(\.status) == shipped.promises.map(\.status))
    }
}

/// The shipped records with one file edited, in a folder of their own.
struct EditedRecords: Sendable {
    private let folder: TemporaryFolder
    let library: any Library

    /// - Parameter file: the path below the folder of records.
    init(file: String, edit: (String) -> String) throws {
        folder = try TemporaryFolder()
        let records = folder.url.appending(path: "Records")
        let manager = FileManager.default
        let shipped = ShippedRecords.records
        for path in try manager.subpathsOfDirectory(atPath: shipped.path) where path.hasSuffix(".yaml") {
            let copy = records.appending(path: path)
            try manager.createDirectory(at: copy.deletingLastPathComponent(), withIntermediateDirectories: true)
            if path == file {
                let text = try String(contentsOf: shipped.appending(path: path), encoding: .utf8)
                try Data(edit(text).utf8).write(to: copy)
            } else {
                try manager.createSymbolicLink(at: copy, withDestinationURL: shipped.appending(path: path))
            }
        }
        // The files that were not edited need no second reading.
        let store = folder.url.appending(path: "records.sqlite")
        for suffix in ["", "-wal"] {
            let part = URL(filePath: try ShippedRecords.store().path + suffix)
            guard manager.fileExists(atPath: part.path) else { continue }
            try manager.copyItem(at: part, to: URL(filePath: store.path + suffix))
        }
        library = try ShippedRecords.compiler(of: records, store: store).refresh()
    }
}
