import Foundation
import Testing

extension BuiltProgramTests {
    @Suite("Writing records")
    struct Editing {
        private static let day = "--as-of 2023-11-17"
        private static let id = "2023-11-16-xi-kishida-san-francisco"

        /// The browser open, with an editor that is a script of the shell: the file is its last argument.
        private func open(_ editor: String, _ arguments: String = day, in scratch: Scratch) throws -> Terminal {
            try write(editor, in: scratch)
            let terminal = try Terminal(
                columns: 120, rows: 36, in: scratch,
                environment: ["EDITOR": scratch.home.appending(path: "vi").path, "VISUAL": nil])
            try terminal.enter("dyad \(arguments)")
            try terminal.wait(for: "the first look") { $0.isIn("2 Meetings") && $0.contains("Xi–Kishida") }
            return terminal
        }

        private func write(_ editor: String, in scratch: Scratch) throws {
            let script = """
                #!/bin/sh
                echo "$@" >>"\(scratch.home.appending(path: "calls").path)"
                for file; do :; done
                \(editor)

                """
            let url = try scratch.write(script, to: "vi")
            try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: url.path)
        }

        private func quit(_ terminal: Terminal) throws {
            try terminal.press("Q")
            try terminal.wait(for: "the prompt of the shell") { $0.isAtPrompt }
        }

        @Test func `e edits a copy of a shipped record at its line, and comes back with the change read in`() throws {
            let scratch = try Scratch.warm()
            let terminal = try open("sed -i 's/place: San Francisco/place: Woodside/' \"$file\"", in: scratch)
            try terminal.press("j")
            try terminal.wait(for: "the second row") { $0.contains("2 of 39") }
            try terminal.press("k")
            try terminal.wait(for: "the first row") { $0.contains("1 of 39") }
            try terminal.press("e")
            let picture = try terminal.wait(for: "the change") { $0.contains("Woodside") && $0.isIn("2 Meetings") }
            #expect(picture.contains("1 of 39"))
            let file = "data/dyad/records/meetings/\(Self.id).yaml"
            let text = try scratch.text(of: file)
            #expect(text.hasPrefix("meetings:\n"))
            let call = try scratch.text(of: "calls").split(separator: " ")
            #expect(call.last.map { $0.hasSuffix("\(Self.id).yaml\n") } == true)
            let line = try #require(call.first.flatMap { Int($0.dropFirst()) })
            #expect(text.split(separator: "\n", omittingEmptySubsequences: false)[line - 1].contains("id: \(Self.id)"))
            try quit(terminal)
        }

        @Test func `an edit that changes nothing leaves nothing behind`() throws {
            let scratch = try Scratch.warm()
            let terminal = try open("true", in: scratch)
            try terminal.press("e")
            try terminal.wait(for: "Nothing was changed.")
            #expect(
                !FileManager.default.fileExists(
                    atPath: scratch.home.appending(path: "data/dyad/records/meetings/\(Self.id).yaml").path))
            try quit(terminal)
        }

        @Test func `+ begins a meeting, shows what is wrong in it, and after a second edit shows the meeting`() throws {
            let scratch = try Scratch.warm()
            // At first only the title, then the source too.
            let terminal = try open(
                """
                if grep -q 'title:$' "$file"; then sed -i 's/title:$/title: Talks in Kyoto/' "$file"
                else sed -i 's/sources: \\[\\].*/unsourced: true/; s/place:$/place: Kyoto/' "$file"; fi
                """, in: scratch)
            try terminal.press("+")
            try terminal.wait(for: "the box") {
                $0.contains("Add to your own records") && $0.contains("issue move") == false
            }
            try terminal.press("m")
            try terminal.wait(for: "what is wrong") {
                $0.contains("in the record files") && $0.contains("meetings/2023-11-17-chn-jpn.yaml:")
            }
            try terminal.press("e")
            let picture = try terminal.wait(for: "the meeting") {
                $0.contains("Kyoto") && $0.isIn("2 Meetings") && $0.contains("1 of 40")
            }
            #expect(picture.contains("2023-11-17"))
            #expect(!picture.contains("problem"))
            try quit(terminal)
        }

        @Test func `an issue move is put at the end of the history, and nothing else is changed`() throws {
            let scratch = try Scratch.warm()
            let terminal = try open(
                "sed -i 's/  status:  .*/  status: resolved/; s/text:$/text: All is well/; s/sources: \\[\\].*/unsourced: true/' \"$file\"",
                in: scratch)
            try terminal.press("3")
            try terminal.type("/seafood")
            try terminal.press("Enter")
            try terminal.wait(for: "the issue") { $0.isIn("3 Issues") && $0.contains("match 1 of 1") }
            try terminal.press("+", "i")
            try terminal.wait(for: "the new status") { $0.contains("All is well") }
            let own = try scratch.text(of: "data/dyad/records/issues/seafood-import-ban.yaml")
            #expect(own.contains("status: resolved"))
            try quit(terminal)
        }

        @Test func `a change on disk is seen by itself; a fault keeps what was there, and is told`() throws {
            let scratch = try Scratch.warm()
            let terminal = try open("true", in: scratch)
            func meeting(_ place: String, _ date: String = "2023-11-17") -> String {
                """
                meetings:
                  - id: 2023-11-17-mine
                    title: Talks of mine
                    date: \(date)
                    place: \(place)
                    format: bilateral
                    channel: in_person
                    level: minister
                    countries: [CHN, JPN]
                    unsourced: true
                    origin: human

                """
            }
            try terminal.press("j")
            try terminal.wait(for: "the second row") { $0.contains("2 of 39") }
            try scratch.write(meeting("Otsu"), to: "data/dyad/records/meetings/mine.yaml")
            // The cursor stays on its record, which is the third row now.
            try terminal.wait(for: "the new row") { $0.contains("Otsu") && $0.contains("3 of 40") }
            try scratch.write(meeting("Nara", "2023-11-31"), to: "data/dyad/records/meetings/mine.yaml")
            try terminal.wait(for: "the fault, and the row as it was") {
                $0.contains("! 1 problem") && $0.contains("Otsu") && $0.contains("3 of 40")
            }
            try terminal.press("!")
            try terminal.wait(for: "file, line and caret") { picture in
                picture.contains("meetings/mine.yaml:4:") && picture.rows.contains { $0.hasSuffix(" ^") }
            }
            try terminal.press("Escape")
            try scratch.write(meeting("Nara"), to: "data/dyad/records/meetings/mine.yaml")
            try terminal.wait(for: "the row mended") { $0.contains("Nara") && !$0.contains("! 1 problem") }
            try quit(terminal)
        }

        @Test func `dyad new prints the path where there is no terminal, and writes nothing over`() throws {
            let scratch = try Scratch.warm()
            let first = try scratch.run("dyad", "new", "meeting", "CHN", "JPN", "--as-of", "2023-11-17")
            let path = scratch.home.appending(path: "data/dyad/records/meetings/2023-11-17-chn-jpn.yaml").path
            #expect(first.output == path + "\n")
            #expect(
                try scratch.text(of: "data/dyad/records/meetings/2023-11-17-chn-jpn.yaml").contains(
                    "countries: [CHN, JPN]"))
            let second = try scratch.run("dyad", "new", "meeting", "china", "japan", "--as-of", "2023-11-17")
            #expect(second.output.hasSuffix("/2023-11-17-chn-jpn-2.yaml\n"))
            let move = try scratch.run("dyad", "new", "move", "seafood-import-bann")
            #expect(move.status == 1)
            #expect(
                move.errors == "Error: No issue has the id “seafood-import-bann”. Did you mean “seafood-import-ban”?\n")
        }
    }
}
