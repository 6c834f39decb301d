import Foundation
import Pages
import Testing

/// A store of an earlier version is brought up to date by the first import; here it is large enough for that to take a while.
@Suite(
    "Bringing a store up to date, killed", .serialized, .enabled(if: MadeRows.arePossible, "python3 is not installed"))
struct KilledMigrationTests {
    /// As many as `DYAD_KILLS` says; a few without it.
    private static let kills = ProcessInfo.processInfo.environment["DYAD_KILLS"].flatMap(Int.init) ?? 4
    private static let list = ["dyad", "list", "events", "--all", "--format", "tsv"]

    /// Makes a store of version 1 with 50,000 events: each of the fixture's days has two thousand more of the same.
    private static let make = """
        import sqlite3, sys
        store = sqlite3.connect(sys.argv[2])
        store.executescript(open(sys.argv[1]).read())
        store.execute('''INSERT INTO event WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000)
            SELECT key + i, 2, body FROM event, n''')
        store.commit()
        """

    @Test func `leaves a store that the same command finishes, with every event`() throws {
        let scratch = try Scratch.warm()
        let fixture = Page.package.appending(path: "Tests/EventStoreTests/Fixtures/version-1.sql").path
        let made = try scratch.run("python3", "-c", Self.make, fixture, "first.sqlite")
        #expect(made.status == 0, "\(made.errors)")
        try scratch.write("Citizen (Japan)\tMake statement\tChina\t2014-02-01\n", to: "one.txt")
        func bringUpToDate(_ store: String) -> [String] { ["dyad", "import", "one.txt", "--store", store] }
        func copy(to name: String) throws {
            try FileManager.default.copyItem(
                at: scratch.home.appending(path: "first.sqlite"), to: scratch.home.appending(path: name))
        }
        try copy(to: "whole.sqlite")
        let began = ContinuousClock.now
        #expect(try scratch.run(bringUpToDate("whole.sqlite")).status == 0)
        let time = (ContinuousClock.now - began) / .seconds(1)
        let whole = try scratch.run(Self.list + ["--store", "whole.sqlite"]).output
        #expect(whole.split(separator: "\n").count == 1 + 25 * 2001 + 1)

        var killed = 0
        for number in 0..<Self.kills {
            let store = "killed-\(number).sqlite"
            try copy(to: store)
            let delay = max(0.001, time * Double.random(in: 0...1))
            let run = try scratch.run(["timeout", "-s", "KILL", "\(delay)"] + bringUpToDate(store))
            if run.status != 0 { killed += 1 }
            #expect(try scratch.run(bringUpToDate(store)).status == 0, "killed after \(delay) s")
            #expect(try scratch.run(Self.list + ["--store", store]).output == whole, "killed after \(delay) s")
        }
        #expect(killed > 0 || Self.kills == 0)
    }
}
