import Testing

extension BuiltProgramTests {
    @Suite("The terminal is given back")
    struct Restoring {
        /// A way for the browser to end.
        enum End: String, CaseIterable, CustomTestStringConvertible {
            case quit, quitNow, terminated, hungUp, interrupted

            var testDescription: String { rawValue }
        }

        /// The browser open, with what the terminal was like before in `before` and `state`.
        private func open() throws -> (terminal: Terminal, state: String) {
            let terminal = try Terminal(in: .warm())
            try terminal.enter("stty -a >before")
            try terminal.wait(for: "the prompt of the shell") { $0.isAtPrompt }
            let state = try terminal.state
            // A shell becomes the program, so that its number is known.
            try terminal.enter("sh -c 'echo $$ >pid; exec dyad --as-of 2023-11-17'; echo status $? >status")
            try terminal.wait(for: "the first look") { $0.isIn("2 Meetings") && $0.contains("Xi–Kishida") }
            #expect(try terminal.state != state)
            return (terminal, state)
        }

        private func expectRestored(_ terminal: Terminal, _ state: String) throws {
            try terminal.wait(for: "the prompt of the shell") { $0.isAtPrompt }
            #expect(try terminal.state == state)
            try terminal.enter("stty -a >after; echo done")
            try terminal.wait(for: "what is typed, and its output") { $0.rows.contains("done") && $0.isAtPrompt }
            let before = try terminal.scratch.text(of: "before")
            #expect(try terminal.scratch.text(of: "after") == before)
        }

        private func signal(_ name: String, _ terminal: Terminal) throws {
            let pid = try terminal.scratch.text(of: "pid").filter(\.isNumber)
            let run = try terminal.scratch.run("kill", "-\(name)", pid)
            #expect(run.status == 0, "\(run.errors)")
        }

        @Test("However it ends, modes and screen are as before", arguments: End.allCases)
        func ending(_ end: End) throws {
            let (terminal, state) = try open()
            switch end {
            case .quit: try terminal.press("q")
            case .quitNow: try terminal.press("3", "Enter", "Q")
            case .terminated: try signal("TERM", terminal)
            case .hungUp: try signal("HUP", terminal)
            case .interrupted: try signal("INT", terminal)
            }
            try expectRestored(terminal, state)
            // The screen from before has come back, and nothing was left on it.
            let picture = try terminal.picture
            #expect(picture.rows.first == "ready$ stty -a >before")
            #expect(!picture.contains("Meetings"))
        }

        @Test func `Ctrl-Z gives the terminal to the shell, and fg takes it again`() throws {
            let (terminal, state) = try open()
            try terminal.press("j")
            try terminal.wait(for: "the second row") { $0.contains("2 of 39") }
            try terminal.press("C-z")
            try terminal.wait(for: "the prompt of the shell") { $0.isAtPrompt }
            #expect(try terminal.state == state)
            try terminal.enter("stty -a >stopped; echo done")
            try terminal.wait(for: "what is typed, and its output") { $0.rows.contains("done") && $0.isAtPrompt }
            let before = try terminal.scratch.text(of: "before")
            #expect(try terminal.scratch.text(of: "stopped") == before)

            try terminal.enter("fg")
            try terminal.wait(for: "the browser where it was") { $0.isIn("2 Meetings") && $0.contains("2 of 39") }
            try terminal.press("k")
            try terminal.wait(for: "the first row") { $0.contains("1 of 39") }
            try terminal.press("q")
            try expectRestored(terminal, state)
        }

        @Test func `a size that changes while it sleeps is taken up`() throws {
            let (terminal, _) = try open()
            try terminal.press("C-z")
            try terminal.wait(for: "the prompt of the shell") { $0.isAtPrompt }
            try terminal.resize(columns: 120, rows: 36)
            try terminal.enter("fg")
            try terminal.wait(for: "the wide layout") { $0.isIn("2 Meetings") && $0.contains("5 Detail") }
            try terminal.press("q")
            try terminal.wait(for: "the prompt of the shell") { $0.isAtPrompt }
        }
    }
}
