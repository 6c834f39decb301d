import Foundation
import Glibc
import Pages
import Testing

/// Event data on the command line: files in, figures out.
@Suite("The built program with event data", .serialized)
struct EventDataTests {
    @Test(.enabled(if: MadeRows.arePossible, "python3 is not installed"))
    func `a file goes in, is listed and counted, and goes out again`() throws {
        let scratch = try Scratch.warm()
        try MadeRows.write(3000, in: scratch, as: "rows.csv")

        let report = try scratch.run("dyad", "import", "rows.csv")
        #expect(report.status == 0 && report.errors == "")
        #expect(report.output.hasPrefix("rows.csv: GDELT 1.0, "))
        #expect(report.output.contains("\n  3000  rows read\n"))
        #expect(try scratch.run("dyad", "import", "rows.csv").output == "rows.csv: imported already, nothing changed\n")

        let all = try scratch.run("dyad", "list", "events", "--all", "--format", "csv")
        #expect(all.output.split(separator: "\r\n").count == 3001)
        let between = try scratch.run("dyad", "list", "events", "--format", "jsonl").output.split(separator: "\n")
        #expect(report.output.contains(" \(between.count)  between two different countries\n"))
        let series = try scratch.run(
            "dyad", "series", "RUS", "USA", "--by", "year", "--format", "csv", "--manifest", "made.json")
        // Rows dated back to days that the file does not cover are counted, too.
        let rows = series.output.split(separator: "\r\n").filter { !$0.hasPrefix("#") }.dropFirst()
        let first = try #require(rows.first?.split(separator: ",").first)
        let last = try #require(rows.last?.split(separator: ",").dropFirst().first)
        let pair = try scratch.run(
            "dyad", "list", "events", "--filter", "pair:USA-RUS since:\(first) until:\(last)", "--format", "jsonl")
        let count = pair.output.split(separator: "\n").count
        #expect(count > 0)
        #expect(series.output.contains("# n: \(count), RUS–USA, both directions\r\n"))
        #expect(try scratch.run("dyad", "series", "--from", "made.json").output == series.output)

        let gone = try scratch.run("dyad", "remove", "rows.csv")
        #expect(gone.output == "rows.csv: removed, 3000 rows of GDELT 1.0.\n")
        let again = try scratch.run("dyad", "series", "--from", "made.json")
        #expect(again.status == 1)
        #expect(again.errors.hasPrefix("Error: The store lacks rows.csv (SHA-256 "))
        #expect(again.errors.hasSuffix("Import it first.\n"))
    }

    @Test(.enabled(if: MadeRows.arePossible, "python3 is not installed"))
    func `a series comes again from its manifest, in whatever order the files went in`() throws {
        let scratch = try Scratch.warm()
        for (name, seed) in [("a.csv", 1), ("b.csv", 2), ("c.csv", 3)] {
            try MadeRows.write(1500, seed: seed, in: scratch, as: name)
        }
        #expect(try scratch.run("dyad", "import", "b.csv", "a.csv", "c.csv", "--store", "one.sqlite").status == 0)
        #expect(try scratch.run("dyad", "import", "c.csv", "b.csv", "a.csv", "--store", "two.sqlite").status == 0)
        for format in ["csv", "json", "table"] {
            let made = try scratch.run(
                "dyad", "series", "USA", "RUS", "--by", "quarter", "--repeats", "one_a_day", "--format", format,
                "--manifest", "made.json", "--store", "one.sqlite")
            #expect(made.status == 0 && made.output.contains("a.csv, b.csv, c.csv"))
            for store in ["one.sqlite", "two.sqlite"] {
                #expect(
                    try scratch.run("dyad", "series", "--from", "made.json", "--store", store).output == made.output)
            }
        }
    }

    @Test func `a series that depends on the order of files comes again in that order only, and says so`() throws {
        let scratch = try Scratch.warm()
        // One event, which two files have with other days.
        for (name, day) in [("a.csv", "20130401"), ("b.csv", "20130501")] {
            var fields = [String](repeating: "", count: 58)
            for (place, text) in [
                (0, "7"), (1, day), (7, "USA"), (17, "RUS"), (26, "040"), (29, "1"), (30, "1.0"), (31, "1"), (32, "1"),
                (33, "1"),
            ] { fields[place] = text }
            try scratch.write(fields.joined(separator: "\t") + "\n", to: name)
        }
        #expect(try scratch.run("dyad", "import", "a.csv", "b.csv", "--store", "one.sqlite").status == 0)
        #expect(try scratch.run("dyad", "import", "b.csv", "a.csv", "--store", "two.sqlite").status == 0)
        let made = try scratch.run(
            "dyad", "series", "USA", "RUS", "--format", "csv", "--manifest", "made.json", "--store", "one.sqlite")
        #expect(made.output.contains("# n: 1, "))
        let same = try scratch.run("dyad", "series", "--from", "made.json", "--store", "one.sqlite")
        #expect(same.output == made.output)
        let other = try scratch.run("dyad", "series", "--from", "made.json", "--store", "two.sqlite")
        #expect(other.status == 1 && other.output == "")
        #expect(
            other.errors
                == "Error: The store gives another series than that of the manifest, though it has the same files. An event that several of them have counts from the one that was imported first: import them in the order of the manifest (a.csv, b.csv) into a store of their own with --store FILE.\n"
        )
    }

    @Test(.enabled(if: MadeRows.arePossible, "python3 is not installed"))
    func `pairs are compared over the same periods, with the counts of their series`() throws {
        let scratch = try Scratch.warm()
        try MadeRows.write(3000, in: scratch, as: "rows.csv")
        #expect(try scratch.run("dyad", "import", "rows.csv").status == 0)
        func rows(_ command: String...) throws -> [[String: String]] {
            let run = try scratch.run(["dyad"] + command + ["--by", "year", "--format", "csv"])
            #expect(run.status == 0, "\(run.errors)")
            let lines = run.output.split(separator: "\r\n").filter { !$0.hasPrefix("#") }
                .map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
            let keys = try #require(lines.first)
            return lines.dropFirst().map { Dictionary(zip(keys, $0), uniquingKeysWith: { one, _ in one }) }
        }
        func total(_ rows: [[String: String]]) -> Int { rows.reduce(0) { $0 + (Int($1["n"] ?? "") ?? 0) } }
        let compared = try rows("compare", "USA", "RUS", "--with", "CHN-USA", "usa-rus")
        #expect(Set(compared.compactMap { $0["pair"] }) == ["RUS-USA", "CHN-USA"])
        for (pair, one, other) in [("RUS-USA", "RUS", "USA"), ("CHN-USA", "CHN", "USA")] {
            let series = try rows("series", one, other, "--repeats", "one_a_day")
            #expect(total(compared.filter { $0["pair"] == pair }) == total(series) && total(series) > 0)
        }
        let periods = Dictionary(grouping: compared) { $0["pair"] ?? "" }.mapValues { $0.map { $0["first_day"] } }
        #expect(periods["RUS-USA"] == periods["CHN-USA"])

        let example = "Write for example dyad compare CHN JPN --with CHN-KOR USA-CHN.\n"
        let alone = try scratch.run("dyad", "compare", "USA", "RUS")
        #expect(alone.errors == "Error: Two to four different pairs are compared; 1 given. " + example)
        let many = try scratch.run(
            "dyad", "compare", "USA", "RUS", "--with", "USA-CHN", "USA-JPN", "USA-GBR", "USA-FRA")
        #expect(many.errors == "Error: Two to four different pairs are compared; 5 given. " + example)
        let none = try scratch.run("dyad", "compare", "USA", "RUS", "--with", "CHN")
        #expect(none.errors == "Error: “CHN” is no pair; write it as CHN-KOR.\n")
    }

    @Test func `without event data the commands say what brings them in`() throws {
        let scratch = try Scratch.warm()
        for command in [
            ["list", "events"], ["series", "CHN", "JPN"], ["compare", "CHN", "JPN"], ["remove", "x.csv"],
        ] {
            let run = try scratch.run(["dyad"] + command)
            #expect(run.status == 1)
            #expect(run.errors.hasPrefix("Error: No events are imported: “"))
            #expect(
                run.errors.hasSuffix(
                    "” is not there. dyad import FILE brings files of GDELT, ICEWS, Phoenix or POLECAT in.\n"))
        }
        let missing = try scratch.run("dyad", "import", "nowhere.csv")
        #expect(missing.status == 1)
        #expect(
            missing.output
                == "“nowhere.csv” cannot be read: No such file or directory. Check that it exists and that you may open it.\n"
        )
    }

    @Test func `two data sets are not added up`() throws {
        let scratch = try Scratch.warm()
        let tab = "\t"
        try scratch.write(
            (1...20).map { ["Citizen (India)", "Make statement", "China", "2014-01-\($0 < 10 ? "0" : "")\($0)"] }
                .map { $0.joined(separator: tab) + "\n" }.joined(), to: "train.txt")
        #expect(try scratch.run("dyad", "import", "train.txt").status == 0)
        let wrong = try scratch.run("dyad", "series", "CHN", "IND", "--dataset", "icews")
        #expect(wrong.errors == "Error: No file of ICEWS is imported; there are icews-quadruples.\n")
        let series = try scratch.run("dyad", "series", "IND", "CHN", "--format", "tsv")
        #expect(
            series.output.contains(
                "\n2014-01-01\t2014-01-20\t20\t20\tcomplete\tIND\tCHN\t750\t710\t750710\t710750\t20\t"))
    }

    private static let samples = ProcessInfo.processInfo.environment["DYAD_SAMPLES"]

    /// Counts a day of GDELT by its columns, and the same in what dyad lists.
    private static let count = #"""
        import collections, json, re, sys, zipfile
        book = open(sys.argv[1]).read()
        same = book[book.index("same: ["):]
        differing = book[book.index("differing: {"):]
        codes = {code: code for code in re.findall("[A-Z]{3}", same[:same.index("]")])}
        codes |= dict(re.findall("([A-Z]{3}): ([A-Z]{3})", differing[:differing.index("}")]))
        archive = zipfile.ZipFile(sys.argv[2])
        counts = [collections.defaultdict(lambda: [0, 0.0, 0, set()]) for _ in range(2)]
        for line in archive.read(archive.namelist()[0]).decode().splitlines():
            row = line.split("\t")
            pair = counts[0][codes.get(row[7]), codes.get(row[17])]
            pair[0] += 1
            pair[1] += float(row[30] or 0)
            pair[2] += row[29] == "4"
            pair[3].add((row[1], row[26]))
        for line in open(sys.argv[3]):
            event = json.loads(line)
            pair = counts[1][event["from"], event["to"]]
            pair[0] += 1
            pair[1] += event["score"] or 0
            pair[2] += event["quad"] == 4
            pair[3].add((event["date"].replace("-", ""), event["code"]))
        one, other = ({key: (n, round(s, 2), q, len(d)) for key, (n, s, q, d) in c.items()} for c in counts)
        print(len(one), sum(n for n, *_ in one.values()), "same" if one == other else "different")
        """#

    @Test(
        .enabled(if: samples != nil, "DYAD_SAMPLES does not name the folder of real files"),
        .enabled(if: MadeRows.arePossible, "python3 is not installed"))
    func `a real day of GDELT has the counts and sums of an independent count, for every pair`() throws {
        let scratch = try Scratch.warm()
        let file = URL(filePath: Self.samples ?? "").appending(path: "gdelt1/20130401.export.CSV.zip").path
        #expect(try scratch.run("dyad", "import", file).status == 0)
        try scratch.write(
            try scratch.run("dyad", "list", "events", "--all", "--format", "jsonl").output, to: "listed.jsonl")
        let book = Page.package.appending(path: "Data/Codebooks/cameo-countries.yaml").path
        let run = try scratch.run("python3", "-c", Self.count, book, file, "listed.jsonl")
        #expect(run.output == "672 14346 same\n")
    }

    /// As many as `DYAD_KILLS` says; a few without it.
    private static let kills = ProcessInfo.processInfo.environment["DYAD_KILLS"].flatMap(Int.init) ?? 4

    @Test(.enabled(if: MadeRows.arePossible, "python3 is not installed"))
    func `an import that is killed at any moment is finished by the same command`() throws {
        let scratch = try Scratch.warm()
        try MadeRows.write(6000, seed: 1, in: scratch, as: "one.csv")
        try MadeRows.write(6000, seed: 2, in: scratch, as: "two.csv")
        let list = ["dyad", "list", "events", "--all", "--format", "tsv"]
        #expect(try scratch.run("dyad", "import", "one.csv", "--store", "whole.sqlite").status == 0)
        let before = try scratch.run(list + ["--store", "whole.sqlite"]).output
        let began = ContinuousClock.now
        #expect(try scratch.run("dyad", "import", "two.csv", "--store", "whole.sqlite").status == 0)
        let time = (ContinuousClock.now - began) / .seconds(1)
        let after = try scratch.run(list + ["--store", "whole.sqlite"]).output

        var killed = 0
        for number in 0..<Self.kills {
            let store = "killed-\(number).sqlite"
            #expect(try scratch.run("dyad", "import", "one.csv", "--store", store).status == 0)
            let delay = max(0.001, time * Double.random(in: 0...1))
            let run = try scratch.run(
                "timeout", "-s", "KILL", "\(delay)", "dyad", "import", "two.csv", "--store", store)
            let left = try scratch.run(list + ["--store", store]).output
            if run.status == 0 {
                #expect(left == after)
            } else {
                killed += 1
                #expect(left == before || left == after, "killed after \(delay) s")
                #expect(try scratch.run("dyad", "import", "two.csv", "--store", store).status == 0)
                #expect(try scratch.run(list + ["--store", store]).output == after, "killed after \(delay) s")
            }
        }
        #expect(killed > 0 || Self.kills == 0)
    }

    @Test(.enabled(if: MadeRows.arePossible && Disk.canMount, "mounting takes root"))
    func `a full disk leaves the store as it was, and with room the same command finishes`() throws {
        let scratch = try Scratch.warm()
        try MadeRows.write(3000, seed: 1, in: scratch, as: "one.csv")
        try MadeRows.write(20000, seed: 2, in: scratch, as: "two.csv")
        let disk = try Disk(in: scratch, megabytes: 2)
        let list = ["dyad", "list", "events", "--all", "--format", "tsv", "--store", "disk/events.sqlite"]
        #expect(try scratch.run("dyad", "import", "one.csv", "--store", "disk/events.sqlite").status == 0)
        let before = try scratch.run(list).output

        let full = try scratch.run("dyad", "import", "two.csv", "--store", "disk/events.sqlite")
        #expect(full.status == 1)
        #expect(full.errors.contains("events.sqlite” cannot be written ("))
        #expect(
            full.errors.hasSuffix(
                "The store is as it was before; make room, or give another place with --store FILE.\n"))
        #expect(try scratch.run(list).output == before)

        try disk.grow(to: 64)
        #expect(try scratch.run("dyad", "import", "two.csv", "--store", "disk/events.sqlite").status == 0)
        #expect(try scratch.run(list).output.split(separator: "\n").count == 23_001)
    }
}
