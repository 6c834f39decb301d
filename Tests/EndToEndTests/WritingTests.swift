import Foundation
import Glibc
import Pages
import Testing

extension BuiltProgramTests {
    /// What leaves the browser as a file, and what another process does meanwhile.
    @Suite("Writing files")
    struct Writing {
        private func open(_ arguments: String, in scratch: Scratch? = nil) throws -> Terminal {
            let terminal = try Terminal(in: scratch ?? .warm())
            try terminal.enter("dyad \(arguments)")
            try terminal.wait(for: "the first look") { $0.contains("●") && $0.contains(" d") }
            return terminal
        }

        private func quit(_ terminal: Terminal) throws {
            try terminal.press("Q")
            try terminal.wait(for: "the prompt of the shell") { $0.isAtPrompt }
        }

        @Test func `w offers the forms, and the meetings are in a calendar`() throws {
            let terminal = try open("--as-of 2023-11-17")
            try terminal.press("w")
            try terminal.wait(for: "calendar entries")
            try terminal.press("Down", "Down", "Down", "Down", "Down", "Enter")
            try terminal.wait(for: "Wrote")
            let calendar = try terminal.scratch.text(of: "chn-jpn-meetings.ics")
            #expect(calendar.hasPrefix("BEGIN:VCALENDAR\r\n") && calendar.hasSuffix("END:VCALENDAR\r\n"))
            let list = try terminal.scratch.run(
                "dyad", "list", "meetings", "--filter", "pair:CHN-JPN", "--format", "ics", "--as-of", "2023-11-17")
            #expect(calendar == list.output)
            // The same name again asks first, and keeps what is there.
            try terminal.press("w")
            try terminal.wait(for: "calendar entries")
            try terminal.press("Down", "Down", "Down", "Down", "Down", "Enter")
            try terminal.wait(for: "is there already")
            try terminal.press("n")
            #expect(try terminal.scratch.text(of: "chn-jpn-meetings.ics") == calendar)
            try quit(terminal)
        }

        @Test func `w writes from other pages what the command line prints`() throws {
            let terminal = try open("--as-of 2023-11-17")
            try terminal.press("P")
            try terminal.wait(for: "Promise ledger")
            try terminal.press("w")
            try terminal.wait(for: "chn-jpn-ledger.csv")
            try terminal.press("Enter")
            try terminal.wait(for: "Wrote")
            let list = try terminal.scratch.run(
                "dyad", "list", "commitments", "--filter", "pair:CHN-JPN", "--format", "csv", "--as-of", "2023-11-17")
            #expect(try terminal.scratch.text(of: "chn-jpn-ledger.csv") == list.output)
            try quit(terminal)
        }

        @Test func `an import by another process is told while it runs, and when it has ended`() throws {
            let scratch = try Scratch.warm()
            let terminal = try open("--as-of 2023-11-17", in: scratch)
            // As an import says it that is done by half.
            let notice = try scratch.write(
                "\(getpid()) 50 30 /data/rows.csv\n", to: "data/dyad/events.sqlite.importing")
            try terminal.wait(for: "Importing rows.csv 50 % · 31 s left")
            try terminal.press("j")
            try terminal.wait(for: "the next row") { $0.contains("2 of 39") && $0.contains("50 %") }
            try FileManager.default.removeItem(at: notice)
            try terminal.wait(for: "An import of event data has ended; what came in is there.")
            try quit(terminal)
        }

        @Test func `what a killed import has left behind says nothing`() throws {
            let scratch = try Scratch.warm()
            // No process has the number 2³¹−1: the system’s highest is 2²² (proc(5), pid_max).
            try scratch.write("2147483647 50 30 rows.csv\n", to: "data/dyad/events.sqlite.importing")
            let terminal = try open("--as-of 2023-11-17", in: scratch)
            try terminal.press("j")
            let picture = try terminal.wait(for: "the next row") { $0.contains("2 of 39") }
            #expect(!picture.contains("Importing"))
            try quit(terminal)
        }
    }
}
