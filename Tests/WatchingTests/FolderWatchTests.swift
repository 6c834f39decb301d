import Foundation
import Glibc
import Samples
import Testing
import Watching

@Suite("A watch on folders of records")
struct FolderWatchTests {
    /// Waits until the watch has something to say, and takes it; the time is reached only where a test fails.
    private func hears(_ watch: inout FolderWatch, patience: Int32 = 10_000) -> Bool {
        var entry = pollfd(fd: watch.descriptor, events: Int16(POLLIN), revents: 0)
        guard unsafe poll(&entry, 1, patience) > 0 else { return false }
        return watch.take()
    }

    /// What has happened so far without a wait.
    private func heardNothing(_ watch: inout FolderWatch) -> Bool { !watch.take() }

    @Test func `tells of a file that is written, renamed over, or taken away`() throws {
        let folder = try TemporaryFolder()
        try folder.write("a", to: "meetings/2023.yaml")
        var watch = FolderWatch([folder.url])
        var heard = false
        try Data("b".utf8).write(to: folder.url.appending(path: "meetings/2023.yaml"))
        heard = hears(&watch)
        #expect(heard)
        try Data("c".utf8).write(to: folder.url.appending(path: "meetings/2023.yaml"), options: .atomic)
        heard = hears(&watch)
        #expect(heard)
        _ = watch.take()
        try FileManager.default.removeItem(at: folder.url.appending(path: "meetings/2023.yaml"))
        heard = hears(&watch)
        #expect(heard)
    }

    @Test func `passes over what is no record file`() throws {
        let folder = try TemporaryFolder()
        var watch = FolderWatch([folder.url])
        for name in [".meetings.yaml.swp", "notes.txt", "4913", ".hidden.yaml"] { try folder.write("x", to: name) }
        let isQuiet = heardNothing(&watch)
        #expect(isQuiet)
    }

    @Test func `goes into folders that are made later`() throws {
        let folder = try TemporaryFolder()
        var watch = FolderWatch([folder.url])
        var heard = false
        try FileManager.default.createDirectory(
            at: folder.url.appending(path: "issues/old"), withIntermediateDirectories: true)
        heard = hears(&watch)
        #expect(heard)
        try folder.write("a", to: "issues/old/a.yaml")
        heard = hears(&watch)
        #expect(heard)
    }

    @Test func `waits for a folder that is not there yet`() throws {
        let folder = try TemporaryFolder()
        let own = folder.url.appending(path: "share/dyad/records")
        var watch = FolderWatch([own])
        var heard = false
        try FileManager.default.createDirectory(at: own, withIntermediateDirectories: true)
        heard = hears(&watch)
        #expect(heard)
        _ = watch.take()
        try folder.write("a", to: "share/dyad/records/a.yaml")
        heard = hears(&watch)
        #expect(heard)
    }
}
