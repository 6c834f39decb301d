import Foundation
import Samples
import Testing

@testable import Importing

@Suite("Files of XML")
struct XMLFilesTests {
    private let list = Array("\u{FEFF}<?xml version=\"1.0\"?>\n<visits><visit/></visits>\n".utf8)

    private func found(_ bytes: [UInt8], named name: String = "2010.xml") throws -> [XMLFiles.File] {
        let scratch = try TemporaryFolder()
        let url = scratch.url.appending(path: name)
        try Data(bytes).write(to: url)
        return try XMLFiles.all(in: url.path)
    }

    @Test func `are the same plain, in gzip and in zip, and bear the name that they have unpacked`() throws {
        #expect(try found(list).map(\.bytes) == [list])
        let packed = try found(Archives.gzip(list), named: "2010.xml.gz")
        #expect(packed.map(\.bytes) == [list])
        #expect(packed.map(\.name) == ["2010.xml"])
        let archive = try found(
            Archives.zip([("readme.md", Array("# What".utf8)), ("data/2010.xml", list), ("data/2000.xml", list)]),
            named: "visits.zip")
        #expect(archive.map(\.name) == ["2010.xml", "2000.xml"])
        #expect(archive.map(\.bytes) == [list, list])
    }

    @Test func `are not those of coded events, of text or of an archive of these`() throws {
        let events = Array(Rows.gdelt(id: "1").utf8)
        #expect(try found(events).isEmpty)
        #expect(try found(Archives.gzip(events)).isEmpty)
        #expect(try found(Archives.zip([("a.CSV", events)])).isEmpty)
        #expect(try found([0x0A, 0x20]).isEmpty)
    }

    @Test func `that break off are told`() throws {
        let cut = Array(Archives.gzip((0..<9000).flatMap { _ in list }).dropLast(20))
        #expect { try found(cut) } throws: { error in
            guard case .damaged? = error as? ImportError else { return false }
            return true
        }
    }

    @Test("of any bytes end in files or a sentence", arguments: UInt64(0)..<40)
    func anything(seed: UInt64) throws {
        var random = SeededSource(seed: seed)
        var bytes = [Archives.gzip(list), Archives.zip([("a.xml", list)]), list].randomElement(using: &random) ?? list
        for _ in 0..<Int.random(in: 1...6, using: &random) {
            bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(in: 0...255, using: &random)
        }
        do {
            _ = try found(bytes)
        } catch let error as ImportError {
            #expect(!"\(error)".isEmpty)
        }
    }
}
