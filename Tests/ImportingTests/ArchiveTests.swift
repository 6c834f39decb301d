import Foundation
import Relations
import Samples
import Testing

@testable import Importing

@Suite("Archives of event files")
struct ArchiveTests {
    private let rows = Array(Rows.file((0..<50).map { Rows.gdelt(id: "\($0)") }).utf8)

    @Test func `a plain, a gzip and a zip file give the same events`() throws {
        let plain = try Imported(rows)
        #expect(plain.events.count == 50)
        #expect(try Imported(Archives.gzip(rows)).events == plain.events)
        #expect(try Imported(Archives.zip([("20130401.export.CSV", rows)])).events == plain.events)
    }

    @Test func `gzip members one after the other are one text`() throws {
        let half = Array(Rows.file((0..<25).map { Rows.gdelt(id: "\($0)") }).utf8)
        let joined = Archives.gzip(half) + Archives.gzip(half) + [0, 0, 0]
        #expect(try Imported(joined).events.count == 50)
    }

    @Test func `every member of a zip that is an event file is read, and the others are named`() throws {
        let report = try Imported(
            Archives.zip([
                ("readme.txt", Array("What this is.\n".utf8)), ("a.CSV", rows), ("folder/b.CSV", rows),
                ("__MACOSX/._a.CSV", [0, 1, 2]),
            ])
        ).report
        #expect(report.members == ["a.CSV", "folder/b.CSV"])
        #expect(report.skipped == ["readme.txt"])
        #expect(report.read == 100)
    }

    @Test func `two data sets in one zip are told`() throws {
        let second = Array(Rows.gdelt(columns: 61).utf8)
        #expect { try Imported(Archives.zip([("a.CSV", rows), ("b.CSV", second)])) } throws: { error in
            guard case .mixed(_, .gdelt1, other: .gdelt2, member: "b.CSV")? = error as? ImportError else {
                return false
            }
            return "\(error)".hasSuffix(
                "holds GDELT 1.0 and, in b.CSV, GDELT 2.0, and two data sets are never added up. Nothing of it was kept; import its members one by one."
            )
        }
    }

    @Test func `the digest and the size are those of the file as it was given`() throws {
        // The digest is that of sha256sum over the same bytes.
        let report = try Imported(Array((Rows.gdelt() + "\n").utf8)).report
        #expect(report.bytes == (Rows.gdelt() + "\n").utf8.count)
        #expect(report.digest.count == 64)
        var digest = Digest()
        let text = Array("abc".utf8)
        unsafe text.withUnsafeBytes { unsafe digest.add($0) }
        // FIPS 180-4, the example of one block.
        #expect(digest.finish() == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    }

    @Test func `a zip comes through a pipe as well`() throws {
        let pipe = Pipe()
        let archive = Archives.zip([("a.CSV", rows)])
        pipe.fileHandleForWriting.write(Data(archive))
        try pipe.fileHandleForWriting.close()
        let file = try EventFile(descriptor: pipe.fileHandleForReading.fileDescriptor, name: "-")
        #expect(file.size == nil)
        let report = try file.read(with: books.get()) { _ in }
        #expect(report.read == 50)
        #expect(report.bytes == archive.count)
    }

    @Test("A file that was cut off is an error, wherever it was cut", arguments: ["gz", "zip"])
    func truncated(
        kind: String
    ) throws {
        let whole = kind == "gz" ? Archives.gzip(rows) : Archives.zip([("a.CSV", rows)])
        for length in Array(1..<40) + stride(from: 40, to: whole.count, by: 211)
            + Array((whole.count - 40)..<whole.count)
        {
            // A gzip file ends with what its last eight bytes say, a zip archive with its list of members.
            let cut = Array(whole.prefix(length))
            #expect(throws: ImportError.self, "\(length) of \(whole.count)") { try Imported(cut) }
        }
    }

    @Test("A byte that changed on the way is an error, or changes nothing", arguments: ["gz", "zip"])
    func changed(
        kind: String
    ) throws {
        let whole = kind == "gz" ? Archives.gzip(rows) : Archives.zip([("a.CSV", rows)])
        let events = try Imported(whole).events
        var chance = SeededSource(seed: 1)
        for _ in 0..<200 {
            var changed = whole
            // The first four bytes say what it is: with others it is no archive but an odd text.
            let place = Int.random(in: 4..<whole.count, using: &chance)
            changed[place] ^= 1 << UInt8.random(in: 0..<8, using: &chance)
            guard let imported = try? Imported(changed) else { continue }
            // Names, times and comments may change without a harm.
            #expect(imported.events == events, "byte \(place)")
        }
    }

    @Test func `what libarchive says of damage becomes one line`() throws {
        // A member of another size than its header says, with the size after it: libarchive ends that message with LF.
        var archive = Archives.zip([("a.CSV", rows)])
        archive[22] &+= 1
        #expect {
            try Imported(archive)
        } throws: { error in
            "\(error)" == "\(error)".sanitized && "\(error)".contains("is damaged: the zip archive is broken (")
                && "\(error)".hasSuffix("Nothing of it was kept; fetch it again.")
        }
    }

    @Test func `damage is told with its place and what to do`() throws {
        let cut = Array(Archives.gzip(rows).prefix(100))
        let folder = try TemporaryFolder()
        let file = folder.url.appending(path: "a.gz")
        try Data(cut).write(to: file)
        #expect { try Imported(file) } throws: { error in
            "\(error)"
                == "“\(file.path)” is damaged: the gzip stream ends too early, after 100 bytes of it. Nothing of it was kept; fetch it again."
        }
    }
}
