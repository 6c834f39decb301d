import Compiling
import EventStore
import Foundation
import Relations
import Samples
import Testing

@Suite("Records of several folders")
struct LayerTests {
    @Test func `the reader’s own record lies over the shipped one`() throws {
        let files = try RecordFiles()
        try files.writeOwn(
            RecordFiles.incidents([("ship-held", "A ship, as I know it", "2022-07-15", "gazette")]), to: "mine.yaml")
        let library = try files.refresh()
        #expect(try library.titles() == ["Café Świt closes 茶館", "A ship, as I know it"])
        #expect(try library.counts()[.incident] == 2)
        #expect(try library.problems() == [])
        guard case .incident(let incident)? = try library.record(Reference(.incident, "ship-held")) else {
            throw Missing(description: "The incident is not found.")
        }
        #expect(incident.header.place.file == "mine.yaml")
    }

    @Test func `without the reader’s own record the shipped one shows again`() throws {
        let files = try RecordFiles()
        let before = try files.refresh().everything()
        try files.writeOwn(
            RecordFiles.incidents([("ship-held", "A ship, as I know it", "2022-07-15", "gazette")]), to: "mine.yaml")
        _ = try files.refresh()
        try FileManager.default.removeItem(at: files.own)
        #expect(try files.refresh().everything() == before)
    }

    @Test func `a record covered by another is not found by its words`() throws {
        let files = try RecordFiles()
        try files.writeOwn(
            RecordFiles.incidents([("ship-held", "Something else", "2022-07-15", "gazette")]), to: "mine.yaml")
        let library = try files.refresh()
        #expect(try library.find("Gdynia", limit: 5).isEmpty)
        #expect(try library.find("something", limit: 5).map(\.reference.id) == ["ship-held"])
    }

    @Test func `a folder with faulty records still gives the sound ones, and says where the others are`() throws {
        let files = try RecordFiles()
        try files.write(
            RecordFiles.incidents([
                ("fair", "A fair opens", "2024-01-01", "gazette"), ("unsound", "No such day", "2024-02-30", "gazette"),
                ("dangling", "No such source", "2024-02-20", "gazete"),
            ]), to: "incidents/2024.yaml")
        let library = try files.refresh()
        #expect(try library.titles() == ["Café Świt closes 茶館", "A fair opens", "A ship with tea is held in Gdynia"])
        let problems = try library.problems()
        #expect(problems.count == 2)
        #expect(problems.allSatisfy { $0.hasPrefix("incidents/2024.yaml:") })
        #expect(problems.contains { $0.contains("gazette") && $0.contains("gazete") })
        let dangling = try library.record(Reference(.incident, "dangling"))
        #expect(dangling?.title == nil)
    }

    @Test func `a record becomes sound when the one that it names is added`() throws {
        let files = try RecordFiles()
        try files.write(
            RecordFiles.incidents([("late", "Named first", "2024-02-20", "herald")]), to: "incidents/2024.yaml")
        #expect(try files.refresh().problems().count == 1)
        try files.write("sources:\n  - { id: herald, title: The Herald, origin: human }\n", to: "sources.yaml")
        let library = try files.refresh()
        #expect(try library.problems() == [])
        #expect(try library.titles().contains("Named first"))
    }

    @Test func `a file that is no YAML is a problem of that file alone`() throws {
        let files = try RecordFiles()
        try files.write("incidents: [ {", to: "broken.yaml")
        let library = try files.refresh()
        #expect(try library.titles().count == 2)
        #expect(try library.problems().count == 1)
        #expect(try library.problems().first?.hasPrefix("broken.yaml:") == true)
    }

    @Test func `a folder without any file is an empty library`() throws {
        let folder = try TemporaryFolder()
        let library = try ShippedRecords.compiler(of: folder.url, store: folder.url.appending(path: "s.sqlite"))
            .refresh()
        #expect(try library.records(of: .meeting).isEmpty)
        #expect(try library.countries().count > 200, "the countries of the codebook need no record")
    }
}
