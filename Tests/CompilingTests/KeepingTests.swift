import Compiling
import EventStore
import Foundation
import Relations
import Samples
import Testing

/// What a reader sees while a file is being edited: never less than before because of a slip.
@Suite("A file that became faulty")
struct KeepingTests {
    private let path = "incidents/2024.yaml"

    private func files(_ rows: [(id: String, title: String, date: String, source: String)]) throws -> RecordFiles {
        let files = try RecordFiles()
        try files.write(RecordFiles.incidents(rows), to: path)
        return files
    }

    private let fair = (id: "fair", title: "A fair opens", date: "2024-01-01", source: "gazette")
    private let storm = (id: "storm", title: "A storm", date: "2024-02-01", source: "gazette")

    @Test func `keeps the last good records where it can no longer be read at all, and says so`() throws {
        let files = try files([fair, storm])
        let before = try files.refresh().titles()
        try files.write("incidents: [ {", to: path)
        let library = try files.refresh()
        #expect(try library.titles() == before)
        #expect(try library.problems().count == 1)
        #expect(try library.problems().first?.hasPrefix("incidents/2024.yaml:") == true)
        #expect(try library.find("storm", limit: 5).map(\.reference.id) == ["storm"])
    }

    @Test func `keeps the one record that has a fault, and takes the changes of the others`() throws {
        let files = try files([fair, storm])
        _ = try files.refresh()
        try files.write(
            RecordFiles.incidents([
                (fair.id, "A fair opens late", fair.date, fair.source), (storm.id, "Worse", "2024-02-30", "gazette"),
            ]),
            to: path)
        let titles = try files.refresh().titles()
        #expect(titles.contains("A fair opens late"))
        #expect(titles.contains("A storm"))
    }

    @Test func `keeps a record that begins to name something unknown`() throws {
        let files = try files([fair])
        _ = try files.refresh()
        try files.write(RecordFiles.incidents([(fair.id, "Changed", fair.date, "gazete")]), to: path)
        let library = try files.refresh()
        #expect(try library.titles().contains("A fair opens"))
        #expect(try library.problems().count == 1)
        // The change in another file that mends it.
        try files.write("sources:\n  - { id: gazete, title: The Gazete, origin: human }\n", to: "more.yaml")
        let mended = try files.refresh()
        #expect(try mended.problems() == [])
        #expect(try mended.titles().contains("Changed"))
        #expect(try !mended.titles().contains("A fair opens"))
    }

    @Test func `loses a record that somebody has taken out, and one that never was sound`() throws {
        let files = try files([fair, (storm.id, storm.title, "2024-02-30", "gazette")])
        _ = try files.refresh()
        try files.write(
            RecordFiles.incidents([(id: "new", title: "No day", date: "2024-02-31", source: "gazette")]), to: path)
        let titles = try files.refresh().titles()
        #expect(!titles.contains("A fair opens"))
        #expect(!titles.contains("A storm"))
        #expect(!titles.contains("No day"))
    }

    @Test("loses all records once it is emptied", arguments: ["", "\n  \n", "# nothing yet\n"])
    func emptied(text: String) throws {
        let files = try files([fair, storm])
        _ = try files.refresh()
        try files.write(text, to: path)
        let library = try files.refresh()
        #expect(try library.problems() == [])
        #expect(try !library.titles().contains("A fair opens"))
    }

    @Test func `comes to the same as before once it is mended`() throws {
        let files = try files([fair, storm])
        let before = try files.refresh().everything()
        let text = RecordFiles.incidents([fair, storm])
        for fault in ["incidents: [", RecordFiles.incidents([fair, (storm.id, "x", "2024-13-01", "gazette")]), "\t"] {
            try files.write(fault, to: path)
            _ = try files.refresh()
            _ = try files.refresh()
        }
        try files.write(text, to: path)
        #expect(try files.refresh().everything() == before)
    }
}
