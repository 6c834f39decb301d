import Foundation
import Pages
import Testing

/// The built program without a terminal.
@Suite("The built program on the command line", .serialized)
struct CommandLineTests {
    @Test func `without a terminal on its output it prints the card`() throws {
        let scratch = try Scratch.warm()
        let bare = try scratch.run("dyad", "--as-of", "2023-11-17", environment: ["TERM": nil])
        let card = try scratch.run("dyad", "card", "JPN", "CHN", "--as-of", "2023-11-17")
        #expect(bare.status == 0)
        #expect(bare.output == card.output)
        #expect(bare.output.hasPrefix("China – Japan (CHN–JPN) as of 2023-11-17\n"))
        #expect(!bare.output.contains("\u{1B}"))
    }

    @Test func `an unknown country gets the nearest word and exit code 1`() throws {
        let run = try Scratch.warm().run("dyad", "card", "CHN", "JPNN")
        #expect(run.status == 1)
        #expect(run.output == "")
        #expect(run.errors == "Error: “JPNN” is not a country on record; the nearest is “JPN”.\n")
    }

    @Test func `a command after its options is told to come first`() throws {
        let run = try Scratch.warm().run("dyad", "--as-of", "2023-11-17", "list", "issues")
        #expect(run.status == 1)
        #expect(
            run.errors
                == "Error: “list” is a command, and a command comes first, its options after it: dyad list … --data DIR.\n"
        )
    }

    @Test func `a wrong call gets exit code 64`() throws {
        let run = try Scratch.warm().run("dyad", "card", "CHN", "JPN", "--formt", "json")
        #expect(run.status == 64)
        #expect(run.errors.contains("--format"))
    }

    @Test func `check prints all problems of a folder and exits with 1`() throws {
        let scratch = try Scratch()
        try scratch.write(
            """
            sources:
              - id: paper
                title: A paper
                kind: newspapr
                origin: human
            incidents:
              - id: first
                date: 2023-13-01
                title: Made up
                countries: [CHN, JPN]
                sources: [papr]
                origin: human

            """, to: "records/mine.yaml")
        let run = try scratch.run("dyad", "check", "records")
        #expect(run.status == 1)
        for place in ["mine.yaml:4:11: ", "mine.yaml:8:11: ", "mine.yaml:11:15: "] {
            #expect(run.output.contains(place), "\(run.output)")
        }
        #expect(run.output.contains("“newspaper”"))
        #expect(run.output.hasSuffix("3 problems.\n"))
    }

    @Test func `check finds nothing wrong in the shipped records`() throws {
        let run = try Scratch().run("dyad", "check")
        #expect(run.status == 0)
        #expect(run.output.hasSuffix("No problem found.\n"))
    }

    @Test func `lists of visits come in packed, an audit finds them, and they go out again`() throws {
        let scratch = try Scratch.warm()
        try scratch.write(
            """
            <visits><visit><id>1</id><start-date>2015-05-03</start-date><end-date>2015-05-04</end-date>
            <visitor>Prime Minister Nobody Known</visitor><from id="japan">Japan</from><description>A talk.</description>
            </visit></visits>
            """, to: "lists/1815.xml")
        #expect(try scratch.run("gzip", "lists/1815.xml").status == 0)
        let before = try scratch.run("dyad", "audit", "JPN", "USA")
        #expect(before.output.contains("no list of visits imported"))
        #expect(before.output.contains("dyad import FILE takes in lists of visits"))
        let added = try scratch.run("dyad", "import", "lists/1815.xml.gz")
        #expect(added.output == "1815.xml: a list of visits, 1 visit or trip\n", "\(added.errors)")
        #expect(try scratch.text(of: "data/dyad/visits/1815.xml").hasPrefix("<visits>"))
        let audit = try scratch.run("dyad", "audit", "JPN", "USA")
        #expect(audit.output.contains("Nobody Known"))
        #expect(audit.output.contains("1815.xml:1"))
        let again = try scratch.run("dyad", "import", "lists/1815.xml.gz", "--report", "json")
        #expect(again.output.contains("\"outcome\": \"already_there\""))
        #expect(try scratch.run("dyad", "info").output.contains("data/dyad/visits (1 file)"))
        // Once is enough for --visits, too, which takes packed lists.
        #expect(try scratch.run("dyad", "remove", "1815.xml.gz").output == "1815.xml: removed, a list of visits.\n")
        let named = try scratch.run("dyad", "audit", "JPN", "USA", "--visits", "lists/1815.xml.gz")
        #expect(named.output.contains("Nobody Known"))
        try scratch.write("<a><b/></a>", to: "lists/other.xml")
        let other = try scratch.run("dyad", "import", "lists/other.xml")
        #expect(other.status == 1)
        #expect(other.output.hasPrefix("lists/other.xml has no visits. A list of visits has"))
    }

    @Test func `a quoted figure holds in any text, and a changed letter is told with exit code 1`() throws {
        let scratch = try Scratch.warm()
        let quote = try scratch.run(
            "dyad", "quote", "CHN", "JPN", "2023-11-16-xi-kishida-san-francisco", "--as-of", "2023-11-17")
        #expect(quote.status == 0)
        var bytes = Data([0xFF, 0x00, 0x1B, 0x0A]) + Data(quote.output.utf8) + Data([0xC3])
        try bytes.write(to: scratch.home.appending(path: "notes.txt"))
        let holds = try scratch.run("dyad", "verify", scratch.home.appending(path: "notes.txt").path)
        #expect(holds.status == 0, "\(holds.errors)")
        // Its gap, and how long that is for the two.
        #expect(holds.output.hasSuffix("2 of 2 quoted figures hold.\n"))
        bytes = Data(quote.output.replacing(":364:", with: ":365:").utf8)
        try bytes.write(to: scratch.home.appending(path: "notes.txt"))
        let damaged = try scratch.run("dyad", "verify", scratch.home.appending(path: "notes.txt").path)
        #expect(damaged.status == 1)
        #expect(damaged.output.hasSuffix("1 of 2 quoted figures hold.\n"))
        let missing = try scratch.run("dyad", "verify", "no-such-file")
        #expect(missing.status == 1)
        #expect(
            missing.errors
                == "Error: “no-such-file” is not there. Name a text file, or - for standard input.\n")
    }

    @Test func `two days that are one too many are told in a sentence`() throws {
        let scratch = try Scratch.warm()
        let both = try scratch.run("dyad", "card", "CHN", "JPN", "--as-of", "2023", "--known-by", "2023")
        #expect(both.errors == "Error: --as-of and --known-by both name the day looked at. Write one of them.\n")
        let turned = try scratch.run("dyad", "diff", "CHN", "JPN", "--since", "2024-02-01", "--until", "2023-11-17")
        #expect(
            turned.errors
                == "Error: --since 2024-02-01 lies after the later day, 2023-11-17. Write the earlier day there.\n")
        #expect(both.status == 1 && turned.status == 1)
        let unknown = try scratch.run("dyad", "quote", "CHN", "JPN", "nothing-of-theirs", "--as-of", "2023-11-17")
        #expect(
            unknown.errors
                == "Error: “nothing-of-theirs” is no meeting, issue or promise of the two that is on record as of 2023-11-17.\n"
        )
    }

    @Test func `a copy finds the resources beside it, from any folder`() throws {
        let scratch = try Scratch.warm()
        let copy = scratch.home.appending(path: "elsewhere/dyad")
        try install(at: copy, withResources: true)
        let run = try scratch.run(copy.path, "card", "CHN", "JPN", "--as-of", "2023-11-17", in: URL(filePath: "/"))
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.output.contains("Xi–Kishida, San Francisco"))
        let info = try scratch.run(copy.path, "info", in: URL(filePath: "/"))
        #expect(info.output.contains("elsewhere/dyad_dyad.resources/Data/Records"))
    }

    @Test func `a copy without resources says so in one sentence, and needs none with --data`() throws {
        let scratch = try Scratch.warm()
        let copy = scratch.home.appending(path: "elsewhere/dyad")
        try install(at: copy, withResources: false)
        let run = try scratch.run(copy.path, "card", "CHN", "JPN")
        #expect(run.status == 1)
        #expect(run.output == "")
        #expect(run.errors.hasPrefix("Error: No records were found beside the program ("))
        #expect(run.errors.hasSuffix("; name a folder of records with --data DIR.\n"))
        #expect(run.errors.split(separator: "\n").count == 1)

        let data = Page.package.appending(path: "Data/Records").path
        let card = try scratch.run(copy.path, "card", "CHN", "JPN", "--as-of", "2023-11-17", "--data", data)
        #expect(card.status == 0, "\(card.errors)")
        #expect(card.output.contains("Xi–Kishida, San Francisco"))
    }

    /// Copies the program by a command, since a file that this process has open for writing while another test starts
    /// a program could not be run.
    private func install(at url: URL, withResources: Bool) throws {
        let folder = url.deletingLastPathComponent()
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let items = [BuiltProgram.url] + (withResources ? [BuiltProgram.resources] : [])
        let run = try Scratch().run(["cp", "-R"] + items.map(\.path) + [folder.path])
        #expect(run.status == 0, "\(run.errors)")
    }
}
