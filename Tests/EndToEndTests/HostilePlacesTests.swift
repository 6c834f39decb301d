import Foundation
import Samples
import Testing

/// Texts that would do harm, where they do not stand in a record: in names of files, in variables, in what is typed on the
/// command line, in the line that a message quotes. To a pipe and to a terminal.
@Suite("Text that would do harm, around the built program", .serialized)
struct HostilePlacesTests {
    /// Those that differ where no field is: each is a kind of its own of what a terminal obeys or does not show.
    private static let texts: [HostileText] = [
        .controls, .c1, .delete, .osc, .newlines, .override, .zeroWidth, .tags, .marks, .formula,
    ]

    /// A text as the name of a file can have it, and a variable.
    private static func name(_ hostile: HostileText) -> String {
        String(hostile.text.unicodeScalars.filter { $0 != "/" && $0 != "\0" }.prefix(60).map(Character.init))
    }

    /// A folder of records with the text in its name and in its file's, and with lines that have it and are wrong.
    private func folder(_ hostile: HostileText, in scratch: Scratch) throws -> String {
        let folder = "records " + Self.name(hostile)
        let text = hostile.text.prefix(200)
        try scratch.write(
            """
            sources:
              - id: paper
                title: "A \(text) paper"
                kind: newspapr\(text)
                origin: human

            """, to: "\(folder)/a \(Self.name(hostile)).yaml")
        try scratch.write(
            """
            sources:
              - id: gazette
                title: A gazette
                origin: human
            incidents:
              - id: first
                date: 2023-11-01
                title: A fair
                text: An = opening, so to say; with @ and |
                countries: [CHN, JPN]
                sources: [gazette]
                origin: human

            """, to: "\(folder)/b.yaml")
        return folder
    }

    private func expectSafe(_ run: Scratch.Run, _ what: String) {
        #expect(run.status < 124, "\(what): \(run.status)")
        for text in [run.output, run.errors] {
            let harm = HostileText.harm(in: text, besides: ["\n", "\r", "\t"])
            #expect(harm == [], "\(what): \(text.debugDescription.prefix(600))")
        }
    }

    @Test("comes out of no command, whatever is named", arguments: texts)
    func commands(hostile: HostileText) throws {
        let scratch = try Scratch.warm()
        let folder = try folder(hostile, in: scratch)
        let name = Self.name(hostile)
        let calls = [
            ["check", folder], ["card", "CHN", "JPN", "--data", folder], ["list", "sources", "--data", folder],
            ["list", "incidents", "--data", folder, "--filter", name], ["show", name], ["find", name],
            ["card", name, "JPN"],
            ["check", "no " + name], ["import", "no " + name], ["verify", "no " + name], ["--play", "no " + name],
            ["remove", name], ["list", name], ["summit", name], ["--as-of", name], ["new", name, "CHN"], [name],
            ["--data", folder], ["info", "--data", folder], ["--store", "no/" + name, "info"],
        ]
        for call in calls { expectSafe(try scratch.run(["timeout", "60", "dyad"] + call), "\(call)") }
    }

    @Test("comes out of no variable", arguments: texts)
    func variables(hostile: HostileText) throws {
        let scratch = try Scratch.warm()
        let value = Self.name(hostile)
        let words = [
            "EDITOR", "VISUAL", "BROWSER", "LANG", "LC_ALL", "LANGUAGE", "TZ", "TERM", "COLORTERM", "COLUMNS",
            "NO_COLOR",
        ]
        let variables = Dictionary(uniqueKeysWithValues: words.map { ($0, Optional(value)) })
        expectSafe(try scratch.run(["timeout", "60", "dyad", "card", "CHN", "JPN"], environment: variables), "words")
        let home = scratch.home.path + "/" + value
        let folders = ["HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"]
        let places = Dictionary(uniqueKeysWithValues: folders.map { ($0, Optional(home)) })
        expectSafe(try scratch.run(["timeout", "60", "dyad", "info"], environment: places), "places")
    }

    @Test("comes to neither screen nor title of the terminal out of the names of editor and browser", arguments: texts)
    func programs(hostile: HostileText) throws {
        let name = Self.name(hostile)
        let terminal = try PseudoTerminal(
            in: .warm(), command: ["/bin/sh", "-c", "exec \(PseudoTerminal.call)"],
            environment: ["EDITOR": "no/" + name, "BROWSER": "no/" + name])
        try terminal.waitForFirstLook()
        for (key, said) in [("e", "The editor “"), ("o", "BROWSER")] {
            try terminal.type(key)
            let picture = try terminal.wait(for: "what is said of it") { $0.isWhole && $0.contains(said) }
            for row in picture.rows { #expect(HostileText.harm(in: row, besides: []) == [], "\(row.debugDescription)") }
        }
        // Curses itself puts the palette back where it leaves the terminal.
        #expect(
            Set(terminal.emulator.commands).isSubset(of: ["104"]), "Neither a title nor the clipboard is asked for.")
        try terminal.type("Q")
        #expect(try terminal.end() == 0)
    }

    @Test(
        "comes to no terminal in any format", .enabled(if: BuiltProgram.hasScript, "script is not installed"),
        arguments: texts)
    func formats(hostile: HostileText) throws {
        let scratch = try Scratch.warm()
        let folder = try folder(hostile, in: scratch)
        for format in ["table", "tsv", "csv", "json", "jsonl", "markdown", "ics"] {
            let command = "dyad list incidents --data '\(folder.replacing("'", with: "'\\''"))' --format \(format)"
            let run = try scratch.run(["timeout", "60", "script", "-qec", command, "typescript"])
            // What the program itself says to a terminal: colours.
            let plain = run.output.replacing(try Regex("\u{1B}\\[[0-9;]*m"), with: "")
            let harm = HostileText.harm(in: plain, besides: ["\n", "\r", "\t"])
            #expect(harm == [], "\(format): \(plain.debugDescription.prefix(600))")
            #expect(plain.contains("A fair"), "\(format)")
        }
    }
}
