import Browsing
import Foundation
import Pages
import Samples
import Testing

/// Walks that are files: what a newcomer does with the README in hand, and what once went wrong.
@Suite("The walks", .serialized)
struct WalkTests {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Walks")

    static let names: [String] = {
        let files = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
        return (files ?? []).filter { $0.hasSuffix(".walk") }.sorted()
    }()

    @Test("lead where they say", arguments: names)
    func walk(name: String) throws {
        let scratch = try Scratch.warm()
        let run = try scratch.run("dyad", "--play", Self.folder.appending(path: name).path)
        #expect(run.status == 0, "\(run.errors)")
        #expect(!run.output.contains("\u{1B}"))
    }

    /// Two keys a second leave two minutes for this many, with time to read.
    private static let mostKeys = 60

    @Test("say how many keys they take, and are short", arguments: names)
    func count(name: String) throws {
        let text = try String(contentsOf: Self.folder.appending(path: name), encoding: .utf8)
        let said = try #require(text.firstMatch(of: /(?m)^# (\d+) keys$/).flatMap { Int($0.1) })
        let walk = try Walk(text)
        #expect(walk.keyCount == said)
        #expect(said <= Self.mostKeys)
    }

    @Test func `are there`() { #expect(!Self.names.isEmpty) }

    @Test func `a screen without what a walk expects is told with its line, and exit code 1`() throws {
        let scratch = try Scratch.warm()
        try scratch.write("size 40x10\nkeys 3\nexpect No such words\n", to: "wrong.walk")
        let run = try scratch.run("dyad", "--play", "wrong.walk", "--as-of", "2023-11-17")
        #expect(run.status == 1)
        let beginning = "Error: wrong.walk:3: No row of the screen holds “No such words”. It was:\n CHN"
        #expect(run.errors.hasPrefix(beginning) || run.errors.hasPrefix(beginning.dropLast(4) + " China"))
        #expect(run.errors.contains("3 Issues"))
    }

    @Test func `a fault in the settings is told with its place, and the rest of them holds`() throws {
        let scratch = try Scratch.warm()
        try scratch.write("theme: drak\nlayout: {wide: 100x30}\n", to: "config/dyad/config.yaml")
        try scratch.write(
            """
            size 100x30
            expect ! 1 problem
            expect 5 Detail
            keys !
            expect config.yaml:1:8: “drak” is not a word for “theme”. Did you mean “dark”?
            expect 1 │ theme: drak

            """, to: "settings.walk")
        let run = try scratch.run("dyad", "--play", "settings.walk", "--as-of", "2023-11-17")
        #expect(run.status == 0, "\(run.errors)")
        let info = try scratch.run("dyad", "info")
        #expect(info.output.contains("config/dyad/config.yaml\n"))
        #expect(info.output.contains("config.yaml:1:8: “drak”"))
    }

    @Test func `countries have the names of the reader’s language, and are found by both`() throws {
        let scratch = try Scratch.warm()
        let messages = scratch.home.appending(path: "share/locale/de/LC_MESSAGES")
        try FileManager.default.createDirectory(at: messages, withIntermediateDirectories: true)
        try catalogFile([
            "Germany": "Deutschland", "South Korea": "Südkorea", "Taiwan": "Taiwan",
            "Taiwan, Province of China": "Taiwan, Chinesische Provinz",
        ]).write(to: messages.appending(path: "iso_3166-1.mo"))
        try scratch.write(
            """
            today 2026-11-23
            pair JPN KOR
            size 80x24
            expect Japan – Südkorea
            keys psouth korea
            expect Südkorea
            keys <C-u>taiwan japan<Enter>
            expect  Japan – Taiwan
            keys :südk
            expect Südkorea
            keys <C-u>south kor
            expect Südkorea
            keys <Esc>C
            expect Südkorea

            """, to: "names.walk")
        var environment = ["LANG": "de_AT.UTF-8", "XDG_DATA_DIRS": scratch.home.appending(path: "share").path]
        let german = try scratch.run("dyad", "--play", "names.walk", environment: environment)
        #expect(german.status == 0, "\(german.errors)")
        environment["LANG"] = "C.UTF-8"
        let english = try scratch.run("dyad", "--play", "names.walk", environment: environment)
        #expect(english.errors.contains("Japan – South Korea"))
    }

    @Test func `keys of the settings work, and are written into a walk`() throws {
        let scratch = try Scratch.warm()
        try scratch.write("keys:\n  issues: F5\n  zoom: Ctrl-O\n", to: "config/dyad/config.yaml")
        let terminal = try Terminal(in: scratch)
        try terminal.enter("dyad --as-of 2023-11-17 --record own.walk")
        try terminal.wait(for: "the first look") { $0.contains("●") && $0.contains(" d") }
        try terminal.press("F5")
        try terminal.wait(for: "the issues") { $0.isIn("3 Issues") }
        try terminal.press("Q")
        try terminal.wait(for: "the prompt of the shell") { $0.isAtPrompt }
        let walk = try scratch.text(of: "own.walk")
        #expect(walk.contains("\nkey issues F5\n") && walk.contains("\nkey zoom Ctrl-O\n"))
        try scratch.write("", to: "config/dyad/config.yaml")
        try scratch.write(walk + "\n", to: "again.walk")
        #expect(try scratch.run("dyad", "--play", "again.walk").output.contains("▌3 Issues"))
    }

    @Test func `the browser opens on a page that is asked for, and a wrong name is told with the nearest`() throws {
        let scratch = try Scratch.warm()
        try scratch.write("expect Promise ledger\n", to: "ledger.walk")
        let run = try scratch.run("dyad", "CHN", "JPN", "--page", "ledger", "--play", "ledger.walk")
        #expect(run.status == 0, "\(run.errors)")
        let wrong = try scratch.run("dyad", "CHN", "JPN", "--page", "leger", "--play", "ledger.walk")
        #expect(wrong.status == 1)
        #expect(wrong.errors == "Error: “leger” is not a page; the nearest is “ledger”.\n")
    }

    @Test func `a file that is no walk is told with its line`() throws {
        let scratch = try Scratch.warm()
        try scratch.write("keys j\nkyes k\n", to: "wrong.walk")
        let run = try scratch.run("dyad", "--play", "wrong.walk")
        #expect(run.status == 1)
        #expect(
            run.errors == "Error: wrong.walk:2: A line of a walk does not begin with “kyes”; the nearest is “keys”.\n")
        let none = try scratch.run("dyad", "--play", "none.walk")
        #expect(
            none.errors == "Error: “none.walk” is not there; --play takes a file that --record has written.\n")
    }
}

extension BuiltProgramTests {
    @Suite("Recording, and coming back")
    struct Recording {
        private func open(
            _ arguments: String, columns: Int = 80, rows: Int = 24, in scratch: Scratch? = nil
        ) throws -> Terminal {
            let terminal = try Terminal(columns: columns, rows: rows, in: scratch ?? .warm())
            try terminal.enter("dyad \(arguments)")
            try terminal.wait(for: "the first look") { $0.contains("●") && $0.contains(" d") }
            return terminal
        }

        private func quit(_ terminal: Terminal) throws {
            try terminal.press("Q")
            try terminal.wait(for: "the prompt of the shell") { $0.isAtPrompt }
        }

        @Test func `a recorded walk leads to the same screen, with a terminal and without`() throws {
            let terminal = try open("--as-of 2023-11-17 --record mine.walk")
            try terminal.press("3")
            try terminal.type("/seafood")
            try terminal.wait(for: "1 match")
            try terminal.press("Enter", "Enter")
            let picture = try terminal.wait(for: "the detail") { $0.isIn("5 Detail") && $0.foot.contains("? help") }
            try quit(terminal)
            let file = try terminal.scratch.text(of: "mine.walk")
            #expect(file.contains("\nas-of 2023-11-17\n"))
            #expect(file.contains("\nsize 80x24\n"))
            let walk = file.replacing("keys Q\n", with: "")
            try terminal.scratch.write(walk, to: "all.walk")

            let paper = try terminal.scratch.run("dyad", "--play", "all.walk")
            #expect(paper.output.trimmingCharacters(in: .newlines) == "\(picture)".trimmingCharacters(in: .newlines))

            try terminal.enter("dyad --play all.walk")
            try terminal.wait(for: "the same screen") { "\($0)" == "\(picture)" }
            try quit(terminal)
        }

        @Test func `a file that is there already is not recorded over`() throws {
            let scratch = try Scratch.warm()
            try scratch.write("mine", to: "mine.walk")
            let run = try scratch.run("dyad", "--record", "mine.walk", "--play", "mine.walk")
            #expect(run.status == 1)
            #expect(try scratch.text(of: "mine.walk") == "mine")
        }

        @Test func `one comes back to the pair, the chips, the pane and the row, but to today; --fresh starts anew`()
            throws
        {
            let scratch = try Scratch.warm()
            let terminal = try open("USA KOR --as-of 2023-11-17", columns: 120, rows: 36, in: scratch)
            try terminal.press("f")
            try terminal.type("since:2023")
            try terminal.press("Enter")
            try terminal.wait(for: "the chip") { $0.contains("since:2023 ×") }
            try terminal.press("4", "j")
            let left = try terminal.wait(for: "the second promise") { $0.isIn("4 Promises") && $0.contains(" 2 of ") }
            #expect(left.head.hasSuffix("as of 2023-11-17"))
            try quit(terminal)

            try terminal.enter("dyad")
            let back = try terminal.wait(for: "the same place") {
                $0.isIn("4 Promises") && $0.contains("since:2023 ×") && $0.contains("joint statement")
            }
            #expect(back.contains("│ Washington Declaration"))
            #expect(!back.head.hasSuffix("as of 2023-11-17"))
            try quit(terminal)

            try terminal.enter("dyad --fresh")
            try terminal.wait(for: "the folder's own start") {
                $0.head.hasPrefix(" China – Japan") && !$0.contains("since:2023")
            }
            try quit(terminal)
        }

        @Test func `a place that is damaged is said, and passed over`() throws {
            let scratch = try Scratch.warm()
            try scratch.write("\u{1B}[2J nonsense", to: "state/dyad/records.place")
            let terminal = try open("", in: scratch)
            try terminal.wait(for: "the note") { $0.foot.contains("p another pair") || $0.foot.contains("fresh start") }
            try quit(terminal)
            #expect(try scratch.text(of: "state/dyad/records.place").hasPrefix("# dyad 1"))
        }
    }
}
