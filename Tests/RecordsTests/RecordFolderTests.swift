import Foundation
import Relations
import Testing

@testable import Records

@Suite("A folder of records")
struct RecordFolderTests {
    /// Makes a folder of its own for one test, and takes it away afterwards.
    private func withFolder(_ body: (URL) throws -> Void) throws {
        let url = FileManager.default.temporaryDirectory.appending(path: "records-\(UUID().uuidString)")
        try FileManager.default.createDirectory(
            at: url.appending(path: "meetings/.old"), withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: url) }
        try body(url)
    }

    @Test func `all record files below it are listed by path, hidden ones and others are not`() throws {
        try withFolder { url in
            for path in ["z.yaml", "a.yml", "meetings/2023.yaml", ".hidden.yaml", "meetings/.old/a.yaml", "notes.txt"] {
                try Data("sources: []\n".utf8).write(to: url.appending(path: path))
            }
            let files = try RecordFolder(url).list()
            #expect(files.map(\.path) == ["a.yml", "meetings/2023.yaml", "z.yaml"])
            #expect(files.map(\.size) == [12, 12, 12])
            #expect(files.allSatisfy { $0.modified > 1_600_000_000_000_000_000 })
        }
    }

    @Test func `a link that leads back to the folder is harmless`() throws {
        try withFolder { url in
            try Data("sources: []\n".utf8).write(to: url.appending(path: "a.yaml"))
            try FileManager.default.createSymbolicLink(
                at: url.appending(path: "meetings/up"), withDestinationURL: url)
            try FileManager.default.createSymbolicLink(
                atPath: url.appending(path: "nowhere.yaml").path, withDestinationPath: "not-there.yaml")
            #expect(try RecordFolder(url).list().map(\.path) == ["a.yaml"])
        }
    }

    @Test func `files are read in the order given`() throws {
        try withFolder { url in
            for name in ["a", "b", "c"] {
                let yaml = "sources: [{ id: \(name), title: \(name), origin: human }]\n"
                try Data(yaml.utf8).write(to: url.appending(path: "\(name).yaml"))
            }
            let folder = RecordFolder(url)
            let readings = folder.read(try folder.list())
            #expect(readings.map(\.remainder.file) == ["a.yaml", "b.yaml", "c.yaml"])
            #expect(readings.flatMap(\.records).map(\.title) == ["a", "b", "c"])
        }
    }

    @Test func `a file that is gone is a problem of that file`() throws {
        try withFolder { url in
            let readings = RecordFolder(url).read([RecordFile(path: "gone.yaml", size: 1, modified: 0)])
            let message = try #require(readings.first?.remainder.problems.first?.description)
            #expect(message.hasPrefix("gone.yaml: The file cannot be read: "))
        }
    }

    @Test func `a file that is too large is told without being read`() throws {
        try withFolder { url in
            let readings = RecordFolder(url).read([RecordFile(path: "a.yaml", size: 20_000_000, modified: 0)])
            #expect(
                readings.first?.remainder.problems.map(\.description) == [
                    "a.yaml: The file has 20000000 bytes. A file of records has at most 16000000; divide it into several."
                ])
        }
    }

    @Test func `a folder that is not there is told`() {
        #expect {
            try RecordFolder(URL(filePath: "/not/there")).list()
        } throws: { error in
            "\(error)"
                == "The folder “/not/there” cannot be read: No such file or directory. Check that it exists and that you may open it."
        }
    }
}

@Suite("A codebook of countries")
struct CodebookTests {
    @Test func `its countries have a name and a place`() {
        #expect(codebook.map(\.name) == ["Kenya", "Poland"])
        #expect(codebook.first?.iso2 == "KE")
        #expect(codebook.first?.header.place.description == "countries.yaml:1")
        #expect(codebook.first?.header.evidence.sources.isEmpty == true)
    }

    @Test func `what is wrong in it is told`() {
        let book = Codebook(Array("countries:\n  - { id: Kenya, name: Kenya }\n".utf8), file: "c.yaml")
        #expect(
            book.problems.map(\.description) == [
                """
                c.yaml:2:11: “Kenya” is not a country code. A code has three letters, such as KEN for Kenya.
                2 │   - { id: Kenya, name: Kenya }
                  │           ^
                """
            ])
        #expect(
            Codebook(Array("- a".utf8), file: "c.yaml").problems.map(\.fault.description) == [
                "A codebook has one list, “countries”, of items such as {id: KEN, iso2: KE, name: Kenya}."
            ])
    }
}
