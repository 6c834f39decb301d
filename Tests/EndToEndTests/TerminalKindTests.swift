import Foundation
import Testing

extension BuiltProgramTests {
    @Suite("Kinds of terminal")
    struct Kinds {
        /// All that the terminal receives of a walk through the browser.
        private func bytes(_ command: String, environment: [String: String?] = [:]) throws -> ReceivedBytes {
            let terminal = try Terminal(in: .warm(), environment: environment)
            try terminal.recordBytes()
            try terminal.enter(command)
            try terminal.wait(for: "the first look") { $0.contains("2 Meetings") && $0.contains("Kishida") }
            try terminal.press("3", "j")
            try terminal.wait(for: "the second issue") { $0.contains("2 of 13") }
            try terminal.press("Q")
            try terminal.wait(for: "the prompt of the shell") { $0.isAtPrompt }
            try terminal.enter("echo the end")
            try terminal.wait(for: "all bytes") { _ in
                (try? terminal.receivedBytes)?.text.contains("\nthe end") ?? false
            }
            return try terminal.receivedBytes
        }

        @Test func `colours are sent where nothing speaks against them`() throws {
            #expect(try bytes("dyad --as-of 2023-11-17").hasColour)
        }

        @Test func `lines are inserted anywhere on a screen of more than 24 rows`() throws {
            let terminal = try Terminal(columns: 100, rows: 41, in: .warm())
            try terminal.recordBytes()
            func regions() throws -> [String] {
                try terminal.receivedBytes.text.matches(of: /\u{1B}\[([0-9]+;[0-9]+)r/).map { String($0.1) }
            }
            try terminal.enter("dyad --as-of 2023-11-17")
            try terminal.wait(for: "the first look") { $0.contains("2 Meetings") && $0.contains("Kishida") }
            try terminal.wait(for: "the region that scrolls") { _ in try regions().last == "1;41" }
            try terminal.resize(columns: 100, rows: 33)
            try terminal.wait(for: "the smaller screen") { $0.rows.count == 33 && $0.contains("2 Meetings") }
            try terminal.wait(for: "the region that scrolls") { _ in try regions().last == "1;33" }
            try terminal.press("Q")
        }

        @Test func `TERM=xterm with NO_COLOR gets not one sequence of colour, whatever is opened`() throws {
            let terminal = try Terminal(in: .warm())
            try terminal.recordBytes()
            try terminal.enter("TERM=xterm NO_COLOR=1 dyad --as-of 2023-11-17")
            try terminal.wait(for: "the first look") { $0.contains("2 Meetings") && $0.contains("Kishida") }
            for (keys, text) in [
                ("?", "Help"), ("Escape", "2 Meetings"), ("W", "Why"), ("Escape", "2 Meetings"),
                (",", "as of 2023-11-16"),
            ] {
                try terminal.press(keys)
                try terminal.wait(for: text)
            }
            try terminal.press("Q")
            try terminal.wait(for: "the prompt of the shell") { $0.isAtPrompt }
            try terminal.enter("echo the end")
            try terminal.wait(for: "all bytes") { _ in
                (try? terminal.receivedBytes)?.text.contains("\nthe end") ?? false
            }
            let bytes = try terminal.receivedBytes
            #expect(bytes.looks.contains { $0.contains(7) })
            // Neither a colour of text nor the return to the default, nor a change of the palette.
            let colours = bytes.looks.filter { $0.contains { 30...49 ~= $0 || 90...107 ~= $0 } }
            #expect(colours.isEmpty)
            #expect(!bytes.text.contains("\u{1B}]4") && !bytes.text.contains("\u{1B}]1"))
        }

        @Test("No colour is sent to a reader who wants none", arguments: ["--as-of 2023-11-17", "--color never"])
        func noColor(arguments: String) throws {
            let environment = arguments.contains("never") ? [:] : ["NO_COLOR": "1"]
            let bytes = try bytes("dyad --as-of 2023-11-17 \(arguments)", environment: environment)
            #expect(bytes.looks.contains { $0.contains(7) }, "Reverse rows show where the cursor is.")
            #expect(!bytes.hasColour)
        }

        @Test func `the mouse works, is left to the terminal with M, and by --no-mouse from the start`() throws {
            let terminal = try Terminal(in: .warm())
            try terminal.enter("dyad --as-of 2023-11-17")
            try terminal.wait(for: "the first look") { $0.isIn("2 Meetings") && $0.contains(" d") }
            #expect(try terminal.state.contains("mouse_any_flag=1"))
            // A click on the first issue, in the form 1006: the title of the pane stands in the row before.
            let row = try #require(try terminal.picture.rows.firstIndex { $0.contains("3 Issues") })
            try terminal.type("\u{1B}[<0;30;\(row + 2)M\u{1B}[<0;30;\(row + 2)m")
            try terminal.wait(for: "the issues") { $0.isIn("3 Issues") }
            try terminal.press("M")
            try terminal.wait(for: "the note") { $0.foot.contains("The mouse selects text now") }
            #expect(try terminal.state.contains("mouse_any_flag=0"))
            try terminal.press("Q")
            try terminal.wait(for: "the prompt of the shell") { $0.isAtPrompt }
            try terminal.enter("dyad --no-mouse")
            try terminal.wait(for: "the first look") { $0.isIn("3 Issues") && $0.contains(" d") }
            #expect(try terminal.state.contains("mouse_any_flag=0"))
        }

        @Test func `in ASCII nothing else is drawn`() throws {
            let terminal = try Terminal(in: .warm())
            try terminal.enter("dyad --ascii --as-of 2023-11-17")
            let picture = try terminal.wait(for: "the first look") {
                $0.contains("2 Meetings") && $0.contains("Xi-Kishida")
            }
            #expect(picture.isASCII)
            #expect(picture.head.hasPrefix(" China - Japan"))
        }

        @Test func `in a locale without other characters it draws ASCII by itself`() throws {
            let terminal = try Terminal(in: .warm(), environment: ["LANG": "C"])
            try terminal.enter("dyad --as-of 2023-11-17")
            let picture = try terminal.wait(for: "the first look") {
                $0.contains("2 Meetings") && $0.contains("Kishida")
            }
            #expect(picture.isASCII)
        }

        @Test(
            "A terminal that cannot show it gets one sentence, and exit code 1",
            arguments: [
                ("TERM=bogus dyad", "The terminal type TERM=bogus is not known on this system."),
                ("TERM=dumb dyad", "The terminal type TERM=dumb cannot place its cursor, which a full screen needs."),
                ("TERM= dyad", "The variable TERM is not set, so the kind of terminal is unknown."),
                ("env -u TERM dyad", "The variable TERM is not set, so the kind of terminal is unknown."),
            ])
        func unusable(command: String, sentence: String) throws {
            let terminal = try Terminal(columns: 200, rows: 10, in: .warm())
            try terminal.enter("\(command); echo status $?")
            let picture = try terminal.wait(for: "the end") { $0.contains("status ") && $0.isAtPrompt }
            #expect(picture.contains("Error: \(sentence)"))
            #expect(picture.contains("status 1"))
        }
    }
}
