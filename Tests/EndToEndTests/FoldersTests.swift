import Foundation
import Glibc
import Testing

/// Folders that cannot be written, are not there, or are no folders.
///
/// Tests may run as root, whom no permission keeps out: what cannot be written is a file system mounted so.
@Suite("The reader's folders", .serialized)
struct FoldersTests {
    private static let variables = ["XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME"]
    private static let card = ["dyad", "card", "CHN", "JPN", "--as-of", "2023-11-17"]

    /// What is said where the compiled records cannot be kept.
    private func note(_ path: String, _ reason: String) -> String {
        "“\(path)” cannot be written: \(reason). Make room or let XDG_CACHE_HOME name another folder. Until then the "
            + "records are compiled anew at every start.\n"
    }

    @Test("Need not be there, and may be files", arguments: variables)
    func files(variable: String) throws {
        let scratch = try Scratch.warm()
        let expected = try scratch.run(Self.card).output
        try scratch.write("", to: "a-file")
        for place in ["not/there/yet", "a-file"] {
            let path = scratch.home.appending(path: place).path
            let run = try scratch.run(Self.card, environment: [variable: path])
            #expect(run.status == 0)
            #expect(run.output == expected)
            let isUnkept = variable == "XDG_CACHE_HOME" && place == "a-file"
            #expect(run.errors == (isUnkept ? note("\(path)/dyad/records.sqlite", "Not a directory") : ""))
            // The browser, with what it keeps at its end, goes on too.
            let terminal = try PseudoTerminal(
                in: scratch, command: ["/bin/sh", "-c", "exec \(PseudoTerminal.call)"], environment: [variable: path])
            try terminal.wait(for: "a first look") { $0.contains("▌2 Meetings") && $0.contains("Xi–Kishida") }
            if isUnkept {
                try terminal.wait(for: "Compiled records cannot be kept: Not a directory. dyad info says where.")
            }
            try terminal.type("Q")
            #expect(try terminal.end() == 0)
        }
    }

    @Test(.enabled(if: Disk.canMount, "mounting takes root"))
    func `that cannot be written are read, and what cannot be kept is said`() throws {
        let scratch = try Scratch.withEvents()
        let expected = try scratch.run(Self.card).output
        let series = ["dyad", "series", "CHN", "JPN", "--format", "csv"]
        let figures = try scratch.run(series).output
        let disk = try Disk(in: scratch)
        for name in ["cache", "data"] {
            try FileManager.default.copyItem(
                at: scratch.home.appending(path: name), to: disk.url.appending(path: name))
        }
        // As a program leaves them that ended well.
        for file in ["records.sqlite-wal", "records.sqlite-shm"] {
            try? FileManager.default.removeItem(at: disk.url.appending(path: "cache/dyad/\(file)"))
        }
        try disk.refuseWriting()
        var places: [String: String?] = [:]
        for variable in Self.variables {
            let name = ["XDG_CACHE_HOME": "cache", "XDG_DATA_HOME": "data"][variable] ?? "other"
            places[variable] = disk.url.appending(path: name).path
        }
        let run = try scratch.run(Self.card, environment: places)
        #expect(run.output == expected)
        #expect(run.errors == note("\(disk.url.path)/cache/dyad/records.sqlite", "unable to open database file"))
        #expect(try scratch.run(series, environment: places).output == figures)

        try scratch.write("Citizen (Japan)\tMake statement\tChina\t2014-02-01\n", to: "more.txt")
        let refused = try scratch.run("dyad", "import", "more.txt", environment: places)
        #expect(refused.status == 1)
        #expect(refused.errors.hasPrefix("Error: “\(disk.url.path)/data/dyad/events.sqlite” cannot be written ("))
        #expect(
            refused.errors.hasSuffix(
                "The store is as it was before; make room, or give another place with --store FILE.\n"))
        let new = try scratch.run("dyad", "new", "meeting", "CHN", "JPN", environment: places)
        #expect(new.status == 1)
        #expect(
            new.errors.hasSuffix(
                "cannot be written: Read-only file system. Check that the folder exists and that you may write there.\n"
            ),
            "\(new.errors)")
    }
}
