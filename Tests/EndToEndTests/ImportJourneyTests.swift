import Foundation
import Pages
import Testing

extension BuiltProgramTests {
    @Suite("Importing in a terminal", .enabled(if: MadeRows.arePossible, "python3 is not installed"))
    struct Importing {
        @Test func `a bar tells rows, share and the time left, and Ctrl-C leaves the store as it was`() throws {
            let terminal = try Terminal(columns: 100, in: .warm())
            let scratch = terminal.scratch
            try MadeRows.write(500, seed: 1, in: scratch, as: "small.csv")
            try MadeRows.write(120_000, seed: 2, in: scratch, as: "large.csv")
            #expect(try scratch.run("dyad", "import", "small.csv").status == 0)
            let list = ["dyad", "list", "events", "--all", "--format", "tsv"]
            let before = try scratch.run(list).output
            #expect(before.split(separator: "\n").count == 501)

            try terminal.enter("dyad import large.csv; echo status $?")
            let bar = /large\.csv  \d+ rows  #*\.+ \d+ %  \d+ (s|min) left/
            let picture = try terminal.wait(for: "the bar") { picture in
                picture.rows.contains { $0.prefixMatch(of: bar) != nil }
            }
            #expect(picture.rows.count { $0.contains("large.csv  ") } == 1)
            try terminal.press("C-c")
            try terminal.wait(for: "the prompt of the shell") { $0.isAtPrompt }
            #expect(try scratch.run(list).output == before)

            let report = try scratch.run("dyad", "import", "large.csv")
            #expect(report.status == 0)
            #expect(report.output.contains(" 120000  rows read\n"))
            #expect(report.errors == "", "Nothing but the report where there is no terminal.")
        }

        @Test func `a bar keeps to its line where the terminal is narrow and the path is long`() throws {
            let terminal = try Terminal(columns: 40, rows: 10, in: .warm())
            let name = String(repeating: "folder/", count: 12) + "large.csv"
            try FileManager.default.createDirectory(
                at: terminal.scratch.home.appending(path: name).deletingLastPathComponent(),
                withIntermediateDirectories: true)
            try MadeRows.write(120_000, seed: 2, in: terminal.scratch, as: name)
            try terminal.enter("clear; dyad import $(echo folder/*/*/*/*/*/*/*/*/*/*/*/large.csv)")
            let picture = try terminal.wait(for: "the bar") { $0.contains("large.csv  ") && $0.contains(" %") }
            #expect(picture.rows.count { $0.contains("large.csv  ") } == 1, "\(picture)")
            try terminal.press("C-c")
            try terminal.wait(for: "the prompt of the shell") { $0.isAtPrompt }
        }

        @Test func `the browser reads on while an import runs, and shows what is new after a reload`() throws {
            let terminal = try Terminal(in: .warm())
            let scratch = terminal.scratch
            for (name, seed) in [("one.csv", 1), ("two.csv", 2)] {
                try MadeRows.write(3000, seed: seed, in: scratch, as: name)
            }
            try scratch.write(scratch.text(of: "one.csv"), to: "same.csv")
            func count() throws -> Int {
                let run = try scratch.run("dyad", "list", "events", "--filter", "pair:RUS-USA", "--format", "jsonl")
                return run.output.split(separator: "\n").count
            }
            #expect(try scratch.run("dyad", "import", "one.csv").status == 0)
            let first = try count()
            #expect(first > 0)

            // An import that has read all rows and waits for more.
            try terminal.enter(
                "(cat two.csv; until test -e go; do sleep 0.05; done) | dyad import - >report 2>&1 &")
            // A second one says that it waits, once the first has begun.
            let told = try scratch.run(
                "timeout", "120", "sh", "-c",
                """
                while :; do
                    dyad import same.csv >other 2>&1 &
                    until grep -q 'waits for it' other && exit 0 || grep -q 'imported already' other; do sleep 0.05; done
                done
                """)
            #expect(told.status == 0)
            try terminal.enter("dyad RUS USA")
            try terminal.wait(for: "2 Meetings")
            try terminal.press("E", untilSeen: " 1 of \(first) ")
            try terminal.press("r")
            try terminal.press("t", untilSeen: "▌ Timeline")
            try terminal.press("q", untilSeen: " 1 of \(first) ")

            try scratch.write("", to: "go")
            let end = try scratch.run(
                "timeout", "60", "sh", "-c", "until grep -q 'rows read' report; do sleep 0.05; done")
            #expect(end.status == 0)
            let rest = try scratch.run(
                "timeout", "60", "sh", "-c", "until grep -q 'imported already' other; do sleep 0.05; done")
            #expect(rest.status == 0)
            let second = try count()
            #expect(second > first)
            // The cursor stays on its event, before which others have come.
            try terminal.press("r", untilSeen: " of \(second) ")
            try terminal.press("Q")
        }
    }
}

/// Rows like those of GDELT, made from a seed.
enum MadeRows {
    static let arePossible = ["/usr/bin/python3", "/usr/local/bin/python3"].contains {
        FileManager.default.isExecutableFile(atPath: $0)
    }

    static func write(_ rows: Int, seed: Int = 1, in scratch: Scratch, as name: String) throws {
        let script = Page.package.appending(path: "Tests/Benchmarks/make-events").path
        let run = try scratch.run("python3", script, "-n", "\(rows)", "--seed", "\(seed)", "-o", name)
        guard run.status == 0 else { throw Failure("make-events: \(run.errors)") }
    }
}
