import Foundation
import Testing

extension BuiltProgramTests {
    @Suite("A compilation that is cut short")
    struct Killed {
        /// Each moment is later than the one before, from the first steps of the program to after its end.
        @Test("Leaves nothing that the next start cannot use", arguments: 0..<10)
        func killed(moment: Int) throws {
            let scratch = try Scratch()
            let seconds = "0.\(moment * 9 / 10)\(moment * 9 % 10)"
            let run = try scratch.run("timeout", "-s", "KILL", seconds, "dyad", "info")
            #expect([0, 137].contains(run.status), "\(run.errors)")
            let next = try scratch.run("dyad", "card", "CHN", "JPN", "--as-of", "2023-11-17")
            let whole = try Scratch.warm().run("dyad", "card", "CHN", "JPN", "--as-of", "2023-11-17")
            #expect(next.status == 0, "\(next.errors)")
            #expect(next.output == whole.output)
        }

        @Test(
            "Does its work in memory where there is no room, and says so", arguments: [1, 16, 200, 1000])
        func full(kilobytes: Int) throws {
            let scratch = try Scratch()
            // No file may grow past the limit: to the program as to SQLite that is a full disk.
            let command = "trap '' XFSZ; ulimit -f \(kilobytes * 2); exec dyad info"
            let run = try scratch.run("sh", "-c", command)
            #expect(run.status == 0)
            #expect(run.errors.hasPrefix("“\(scratch.home.path)/cache/dyad/records.sqlite” cannot be written: "))
            #expect(
                run.errors.hasSuffix(
                    "Make room or let XDG_CACHE_HOME name another folder. Until then the records are compiled anew at every start.\n"
                ), "\(run.errors)")
            let next = try scratch.run("dyad", "info")
            #expect(next.status == 0 && next.errors == "", "\(next.errors)")
        }
    }
}
