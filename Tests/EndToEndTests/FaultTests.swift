import Testing

extension BuiltProgramTests {
    @Suite("A program that goes wrong")
    struct Faults {
        /// What the shell sees: an exit code, or 128 and the number of a signal.
        @Test(
            "Gives the terminal back first, whatever went wrong",
            arguments: [
                ("bounds", 132), ("overflow", 132), ("unwrapped", 132), ("fatal", 132), ("thrown", 132), ("exited", 3),
                ("aborted", 134), ("pointer", 139), ("stack", 139), ("worker", 132),
            ])
        func fault(_ name: String, status: Int) throws {
            // The backtracer of Swift takes half a minute, and has nothing to do with the terminal.
            let terminal = try Terminal(rows: 100, in: Scratch(), environment: ["SWIFT_BACKTRACE": "enable=no"])
            try terminal.enter("stty -a >before")
            try terminal.wait(for: "the prompt of the shell") { $0.isAtPrompt }
            let state = try terminal.state
            try terminal.enter("FaultyProgram \(name); echo status $?")
            try terminal.wait(for: "About to go wrong: \(name)")
            #expect(try terminal.state != state)
            try terminal.press("x")
            let picture = try terminal.wait(for: "the prompt of the shell") { $0.isAtPrompt }
            #expect(try terminal.state == state)
            // The screen from before is back, with nothing of the frame, and messages stand below the call.
            #expect(picture.contains("ready$ FaultyProgram \(name)") || !picture.contains("About to go wrong"))
            #expect(!picture.contains("▒"))
            #expect(picture.contains("status \(status)"), "\(picture)")
            if name == "fatal" { #expect(picture.contains("Something that cannot be")) }
            try terminal.enter("stty -a >after; echo done")
            try terminal.wait(for: "what is typed, and its output") { $0.rows.contains("done") && $0.isAtPrompt }
            let before = try terminal.scratch.text(of: "before")
            #expect(try terminal.scratch.text(of: "after") == before)
        }

        /// Where the browser may be when a signal comes: the keys that lead there, and what is seen then.
        static let places: [(keys: [String], seen: String)] = [
            ([], "2 Meetings"), (["5"], "5 Detail"), (["?"], "Help"), (["W"], "Why"), (["p", "z"], "pair z"),
            (["f", "z"], "filter z"), (["/", "z"], "z"), (["x"], "digit removes"), (["t"], "▌ Timeline"),
            (["z"], "2 Meetings"),
        ]

        @Test(
            "The browser killed by a fault gives the terminal back, wherever it is",
            arguments: zip(
                ["SEGV", "ABRT", "ILL", "TRAP", "BUS", "FPE", "QUIT", "TERM", "HUP", "INT"], places.indices))
        func signals(_ signal: String, place: Int) throws {
            let terminal = try Terminal(in: .warm(), environment: ["SWIFT_BACKTRACE": "enable=no"])
            try terminal.enter("stty -a >before")
            try terminal.wait(for: "the prompt of the shell") { $0.isAtPrompt }
            let state = try terminal.state
            try terminal.enter("sh -c 'echo $$ >pid; exec dyad --as-of 2023-11-17'")
            try terminal.wait(for: "the first look") { $0.isIn("2 Meetings") && $0.contains("Xi–Kishida") }
            let place = Self.places[place]
            for key in place.keys { try terminal.press(key) }
            try terminal.wait(for: place.seen)
            let pid = try terminal.scratch.text(of: "pid").filter(\.isNumber)
            let run = try terminal.scratch.run("kill", "-\(signal)", pid)
            #expect(run.status == 0, "\(run.errors)")
            let picture = try terminal.wait(for: "the prompt of the shell") { $0.isAtPrompt }
            #expect(try terminal.state == state)
            #expect(picture.rows.first == "ready$ stty -a >before")
            try terminal.enter("stty -a >after; echo done")
            try terminal.wait(for: "what is typed, and its output") { $0.rows.contains("done") && $0.isAtPrompt }
            let before = try terminal.scratch.text(of: "before")
            #expect(try terminal.scratch.text(of: "after") == before)
        }
    }
}
