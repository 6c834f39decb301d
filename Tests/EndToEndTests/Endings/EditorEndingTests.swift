import Foundation
import Glibc
import Testing

/// The terminal is lent twice: by the shell to the browser, and by the browser to the reader's editor.
@Suite("While the editor has the terminal", .serialized)
struct EditorEndingTests {
    /// A terminal in which the browser has opened an editor that stays until it is told to go, and what the terminal was
    /// like before.
    private func open() throws -> (terminal: PseudoTerminal, state: [String]) {
        let scratch = try Scratch.warm()
        let editor = try scratch.write(
            "echo Write here\nuntil test -e go || ! test -e $1; do sleep 0.05; done\necho done >ended\n", to: "patient")
        let terminal = try PseudoTerminal(
            in: scratch, environment: ["EDITOR": "/bin/sh \(editor.path)", "SWIFT_BACKTRACE": "enable=no"])
        try terminal.wait(for: "the prompt of the shell") { $0.isAtPrompt }
        let state = terminal.state
        try terminal.browse()
        try terminal.type("e")
        try terminal.wait(for: "Write here")
        #expect(terminal.state == state, "The editor gets the terminal as the shell gave it.")
        return (terminal, state)
    }

    private func expectBrowser(_ terminal: PseudoTerminal) throws {
        try terminal.wait(for: "the browser where it was") {
            $0.isWhole && $0.contains("▌2 Meetings") && $0.contains("Nothing was changed.")
        }
        try terminal.type("Q")
        try terminal.wait(for: "the prompt of the shell") { $0.isAtPrompt }
    }

    @Test func `Ctrl-C ends the editor and not the browser`() throws {
        let (terminal, state) = try open()
        try terminal.type("\u{3}")
        try expectBrowser(terminal)
        #expect(terminal.state == state)
    }

    @Test func `Ctrl-Z gives both to the shell, fg brings the editor back, and its end the browser, in a new size`()
        throws
    {
        let (terminal, state) = try open()
        for size in [(100, 30), (80, 24)] {
            try terminal.type("\u{1A}")
            try terminal.wait(for: "the shell") { terminal.isWithShell && $0.isAtPrompt }
            #expect(terminal.state == state)
            terminal.resize(columns: size.0, rows: size.1)
            try terminal.enter("fg")
            try terminal.wait(for: "a program in front") { _ in !terminal.isWithShell }
        }
        try terminal.scratch.write("", to: "go")
        try expectBrowser(terminal)
        #expect(terminal.state == state)
    }

    @Test("A browser that is told to end does so within seconds", arguments: [SIGTERM, SIGHUP])
    func told(signal: Int32) throws {
        let (terminal, state) = try open()
        kill(terminal.foreground, signal)
        try terminal.wait(for: "the shell") { terminal.isWithShell && $0.isAtPrompt }
        #expect(terminal.state == state)
        try terminal.enter("echo status $?")
        try terminal.wait(for: "status \(128 + signal)")
    }

    @Test func `a browser told to end while the editor was open ends with the editor`() throws {
        let (terminal, state) = try open()
        kill(terminal.foreground, SIGTERM)
        try terminal.scratch.write("", to: "go")
        try terminal.wait(for: "the shell") { terminal.isWithShell && $0.isAtPrompt }
        #expect(terminal.state == state)
        #expect(try terminal.scratch.text(of: "ended") == "done\n")
    }

    @Test("A fault of the browser leaves the terminal as it is", arguments: [SIGSEGV, SIGABRT, SIGKILL])
    func fault(signal: Int32) throws {
        let (terminal, state) = try open()
        kill(terminal.foreground, signal)
        try terminal.wait(for: "the shell") { terminal.isWithShell && $0.isAtPrompt }
        #expect(terminal.state == state)
    }

    @Test func `a terminal that is closed ends both`() throws {
        let (terminal, _) = try open()
        let browser = terminal.foreground
        terminal.hangUp()
        let deadline = ContinuousClock.now + .seconds(60)
        while kill(browser, 0) == 0, .now < deadline { _ = poll(nil, 0, 10) }
        #expect(kill(browser, 0) != 0)
    }
}
