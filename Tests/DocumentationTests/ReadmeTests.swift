import Browsing
import Foundation
import Pages
import Records
import Relations
import Reporting
import Settings
import Testing

@Suite("The README")
struct ReadmeTests {
    @Test func `the table of keys is that of the program`() throws {
        let table = KeyMap.standard.manual
        #expect(try Page.readme.part("keys", recording: table) == table)
    }

    @Test func `the table of settings is that of the program`() throws {
        #expect(try Page.readme.part("settings", recording: Settings.table) == Settings.table)
    }

    @Test func `the fields of filters are those of the program`() throws {
        let rows = FilterField.allCases.map { field in
            let words = field.words.map(\.word).uniqued.map { "`\($0)`" }.joined(separator: " ")
            return "| `\(field.rawValue):` | \(field.summary) | \(words) |"
        }
        let table = (["| field | keeps what | values |", "| --- | --- | --- |"] + rows).joined(separator: "\n")
        #expect(try Page.readme.part("filter", recording: table) == table)
    }

    @Test(
        "the keys of what is one object are those of the program",
        arguments: [
            ("card", CardReport.keys), ("diff", DiffReport.keys), ("quote", FigureReport.keys),
            ("verify", VerifyReport.keys),
        ])
    func keys(part: String, keys: [(key: String, meaning: String)]) throws {
        let rows = keys.map { "| `\($0.key)` | \($0.meaning) |" }
        let table = (["| key | means |", "| --- | --- |"] + rows).joined(separator: "\n")
        #expect(try Page.readme.part(part, recording: table) == table)
    }

    @Test func `the keys of lists are those of the program`() throws {
        let tables = try RecordKind.allCases.map { kind in
            let columns = try #require(Listing.keys[kind])
            let name = kind.rawValue.replacing("_", with: "-")
            return
                (["`dyad list \(name)`", "", "| key | means |", "| --- | --- |"]
                + columns.map { "| `\($0.key)` | \($0.meaning) |" }).joined(separator: "\n")
        }
        let text = tables.joined(separator: "\n\n")
        #expect(try Page.readme.part("listings", recording: text) == text)
    }

    @Test func `the keys of event data are those of the program`() throws {
        let tables = [
            ("dyad list events", EventListing.columns.map { ($0.key, $0.meaning) }),
            ("dyad series A B", SeriesReport.columns.map { ($0.key, $0.meaning) }),
            ("dyad compare A B --with C-D", CompareReport.columns.map { ($0.key, $0.meaning) }),
            ("dyad import FILE --report json", ImportOutcome.keys.map { ($0.key, $0.meaning) }),
        ].map { command, keys in
            (["`\(command)`", "", "| key | means |", "| --- | --- |"] + keys.map { "| `\($0)` | \($1) |" })
                .joined(separator: "\n")
        }
        let text = tables.joined(separator: "\n\n")
        #expect(try Page.readme.part("events", recording: text) == text)
    }

    @Test func `the keys of the pages that compare are those of the program`() throws {
        func table(_ command: String, _ keys: [(key: String, meaning: String)]) -> String {
            ([command, "", "| key | means |", "| --- | --- |"] + keys.map { "| `\($0.key)` | \($0.meaning) |" })
                .joined(separator: "\n")
        }
        func keys(_ columns: [Table.Column]) -> [(key: String, meaning: String)] {
            columns.map { ($0.key, $0.meaning) }
        }
        let text = [
            table("`dyad summit EVENT`", SummitReport.keys),
            table("`dyad precedents ISSUE`", keys(PrecedentReport.columns)),
            table("`dyad precedents MEETING`", keys(GapReport.columns)),
            table("`dyad matrix`", keys(MatrixReport.columns)), table("`dyad audit A B`", keys(AuditReport.columns)),
        ].joined(separator: "\n\n")
        #expect(try Page.readme.part("comparing", recording: text) == text)
    }

    @Test func `the example of records has no problem`() throws {
        let readme = try Page.readme.text
        let example = try #require(readme.components(separatedBy: "<!-- example: records -->\n```yaml\n").last)
        let yaml = try #require(example.components(separatedBy: "```").first)
        let codebook = try Codebook(
            Data(contentsOf: Page.package.appending(path: "Data/Codebooks/countries.yaml")), file: "countries.yaml")

        let reading = readRecords(Data(yaml.utf8), file: "README.md")
        let check = CrossCheck([[reading.remainder]], codebook: codebook.countries)

        #expect(check.problems.map(\.description) == [])
        #expect(check.counts == [.meeting: 1, .issue: 1, .commitment: 1, .source: 1])
    }
}

@Suite("The checks of the project")
struct ChecksTests {
    @Test func `packages and test command are taken from the README`() throws {
        let readme = try Page.readme.text.split(separator: "\n", omittingEmptySubsequences: false)
        let mark = try #require(readme.firstIndex(of: "<!-- command: tests -->"))
        #expect(readme[mark + 2].hasPrefix("swift test"))
        let first = readme.filter { $0.hasPrefix("apt-get update ") && $0.contains("apt-get install -y ") }
        #expect(first.count == 1)
    }

    @Test func `all modules of the package stand in the table of modules`() throws {
        let readme = try Page.readme.text
        let sources = Page.package.appending(path: "Sources")
        let modules = try FileManager.default.contentsOfDirectory(atPath: sources.path)
        for module in modules { #expect(readme.contains("| `\(module)` | "), "\(module)") }
    }
}

extension Array where Element: Hashable {
    /// The elements without those that came before.
    fileprivate var uniqued: [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}
