import Foundation
import Testing

extension BuiltProgramTests {
    /// The page of coded events over more of them than fit on a page.
    @Suite("Looking through coded events")
    struct EventSearch {
        /// Events of China and Japan, so many a day, from the first day of 2010 on.
        private func store(_ count: Int, aDay: Int, in scratch: Scratch) throws {
            let days = (0..<(count + aDay - 1) / aDay).map { number in
                let date = Date(timeIntervalSince1970: 1_262_304_000 + Double(number) * 86_400)
                return date.formatted(.iso8601.year().month().day())
            }
            var rows = ""
            for number in 0..<count {
                rows +=
                    "Citizen (Japan)\t\(number % 7 == 0 ? "Consult" : "Make statement")\tChina\t\(days[number / aDay])\n"
            }
            try scratch.write(rows, to: "many.txt")
            let run = try scratch.run("dyad", "import", "many.txt")
            #expect(run.status == 0, "\(run.errors)")
        }

        private func open(_ arguments: String = "", in scratch: Scratch) throws -> Terminal {
            let terminal = try Terminal(in: scratch)
            try terminal.enter("dyad \(arguments)")
            try terminal.wait(for: "the first look") { $0.foot.contains("? help") }
            return terminal
        }

        private func quit(_ terminal: Terminal) throws {
            try terminal.press("Q")
            try terminal.wait(for: "the prompt of the shell") { $0.isAtPrompt }
        }

        @Test func `one comes back to the event, however far down it was, and through a filter`() throws {
            let scratch = try Scratch.warm()
            try store(900, aDay: 1, in: scratch)
            let terminal = try open("CHN JPN --page events", in: scratch)
            try terminal.wait(for: "1 of 900")
            try terminal.press("J")
            try terminal.type("2010-03-05")
            try terminal.press("Enter")
            try terminal.wait(for: "the event") { $0.contains("837 of 900") && $0.contains("5 Mar 2010") }
            try quit(terminal)
            try terminal.enter("dyad")
            try terminal.wait(for: "the event again") { $0.contains("837 of 900") && $0.contains("5 Mar 2010") }

            try terminal.press("f")
            try terminal.wait(for: "the count of all") { $0.foot.hasSuffix("900 events") }
            try terminal.type("code:04*")
            try terminal.wait(for: "the count of what is left") { $0.foot.hasSuffix("129 events") }
            try terminal.press("Enter")
            try terminal.wait(for: "the event nearest") { $0.contains("5 Mar 2010") }
            try quit(terminal)
            try terminal.enter("dyad")
            try terminal.wait(for: "the event once more") { $0.contains("2010-05-14") && $0.contains("5 Mar 2010") }
            try quit(terminal)
        }

        /// A walk over more than two pieces of 400,000 rows takes long enough to be seen.
        @Test(
            .enabled(
                if: ProcessInfo.processInfo.environment["DYAD_EVERY_WALK"] != nil,
                "it imports a million and a half of rows: DYAD_EVERY_WALK=1 asks for it"))
        func `a search that takes long shows a bar, lets everything else be used, stops, and goes on`() throws {
            let scratch = try Scratch.warm()
            try store(1_500_000, aDay: 300, in: scratch)
            let terminal = try open("CHN JPN --page events", in: scratch)
            try terminal.wait(for: "of 1,500,000")
            try terminal.press("f")
            try terminal.type("zanzibar")
            try terminal.wait(for: "the count") { $0.foot.hasSuffix("no event") }
            try terminal.press("Enter")
            try terminal.wait(for: "the bar") {
                $0.foot.contains("Looking through coded events █") && $0.foot.hasSuffix("Ctrl-C stops")
            }
            try terminal.press("C-c")
            let stopped = try terminal.wait(for: "the end of the search") {
                $0.foot.contains("Stopped; what was found")
            }
            #expect(stopped.contains("where the search was stopped"))
            try terminal.press("Enter")
            try terminal.wait(for: "the bar again") { $0.foot.contains("Looking through coded events █") }
            // Meanwhile the home page is there, and back again nothing has been lost.
            try terminal.press("?")
            try terminal.wait(for: "the help") { $0.contains(" Help") }
            try terminal.press("Escape")
            try terminal.wait(for: "No coded event is let through by the filter.")
            try quit(terminal)
        }
    }
}
