import Foundation
import Glibc
import Testing

/// An import draws its bar in the terminal, and changes none of its modes.
@Suite("An import in a terminal", .serialized, .enabled(if: MadeRows.arePossible, "python3 is not installed"))
struct ImportEndingTests {
    private static let list = ["dyad", "list", "events", "--all", "--format", "tsv"]

    /// An import that has read some rows and waits for more, with the rows that the store had before.
    private func open() throws -> (terminal: PseudoTerminal, state: [String], before: String) {
        let scratch = try Scratch.warm()
        try MadeRows.write(500, seed: 1, in: scratch, as: "small.csv")
        try MadeRows.write(60_000, seed: 2, in: scratch, as: "large.csv")
        #expect(try scratch.run("dyad", "import", "small.csv").status == 0)
        let before = try scratch.run(Self.list).output
        let terminal = try PseudoTerminal(in: scratch, environment: ["SWIFT_BACKTRACE": "enable=no"])
        try terminal.wait(for: "the prompt of the shell") { $0.isAtPrompt }
        let state = terminal.state
        #expect(try scratch.run("mkfifo", "pipe").status == 0)
        // Whoever feeds the pipe keeps it open after all rows until it is told to go.
        try terminal.enter("(cat large.csv; until test -e go; do sleep 0.05; done) >pipe &")
        try terminal.enter("clear; dyad import - <pipe")
        try terminal.wait(for: "the bar") { picture in
            picture.rows.contains { $0.contains("- ") && $0.contains(" rows") }
        }
        return (terminal, state, before)
    }

    @Test(
        "Told to end, it leaves the store as it was, and the terminal too",
        arguments: [SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGKILL])
    func ending(signal: Int32) throws {
        let (terminal, state, before) = try open()
        kill(-terminal.foreground, signal)
        try terminal.wait(for: "the shell") { terminal.isWithShell && $0.foot.isEmpty || $0.isAtPrompt }
        #expect(terminal.state == state)
        #expect(try terminal.scratch.run(Self.list).output == before)
        try terminal.scratch.write("", to: "go")
        let again = try terminal.scratch.run("dyad", "import", "large.csv")
        #expect(again.status == 0 && again.output.contains(" 60000  rows read\n"), "\(again.errors)")
    }

    @Test func `asleep and awake it goes on to its end`() throws {
        let (terminal, state, before) = try open()
        try terminal.type("\u{1A}")
        try terminal.wait(for: "the shell") { terminal.isWithShell && $0.isAtPrompt }
        #expect(terminal.state == state)
        #expect(try terminal.scratch.run(Self.list).output == before)
        try terminal.enter("fg")
        try terminal.scratch.write("", to: "go")
        try terminal.wait(for: " 60000  rows read")
        try terminal.wait(for: "the shell") { terminal.isWithShell && $0.isAtPrompt }
        #expect(terminal.state == state)
    }
}
