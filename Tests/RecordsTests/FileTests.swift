import Relations
import Testing

@testable import Records

@Suite("Files that are not as they should be")
struct FileTests {
    @Test func `a problem is told with file, line, column and a caret`() {
        #expect(
            reading("# Sources\nsources:\n  - { id: a, titel: 中国 A, origin: human, kind: offical }\n").remainder
                .problems
                .map(\.description) == [
                    """
                    a.yaml:3:5: The field “title” is missing: a source needs it.
                    3 │   - { id: a, titel: 中国 A, origin: human, kind: offical }
                      │     ^
                    """,
                    """
                    a.yaml:3:14: “titel” is not a field of a source. Did you mean “title”?
                    3 │   - { id: a, titel: 中国 A, origin: human, kind: offical }
                      │              ^
                    """,
                    """
                    a.yaml:3:48: “offical” is not a word for “kind”. Did you mean “official”?
                    3 │   - { id: a, titel: 中国 A, origin: human, kind: offical }
                      │                                                  ^
                    """,
                ])
    }

    @Test(
        "A file that is not a file of records gives one problem",
        arguments: [
            (
                "sources:\n  - id: \"a\n",
                "a.yaml:3:1: This is not YAML: found unexpected end of stream. Check the indentation and the quotes here and above."
            ),
            ("sources:\n\t- id: a\n", "a.yaml:2:1: A tab stands here. YAML is indented with spaces only."),
            (
                "- id: a\n",
                "a.yaml:1:1: A file of records is a mapping from a kind, such as “meetings:”, to a list of records. Here stands a list."
            ),
            (
                "Dear reader\n",
                "a.yaml:1:1: A file of records is a mapping from a kind, such as “meetings:”, to a list of records. Here stands a text."
            ),
            (
                "sources:\n  - id: a\n    id: b\n",
                "a.yaml:2:5: “id” stands twice in one mapping, first here. Keep one of the two."
            ),
            (
                "sources:\nsources:\n",
                "a.yaml:1:1: “sources” stands twice in one mapping, first here. Keep one of the two."
            ),
            ("sources: &s\n  - id: a\n", "a.yaml:1:10: Anchors (&) and aliases (*) are not read. Write the value out."),
            ("a: &x [1]\nb: *x\n", "a.yaml:1:4: Anchors (&) and aliases (*) are not read. Write the value out."),
            ("a: *x\n", "a.yaml:1:4: Anchors (&) and aliases (*) are not read. Write the value out."),
            (
                "sources:\n---\nsources:\n",
                "a.yaml:2:1: A second document begins after “---”. Put all records into one document, or into another file."
            ),
            (
                "sources: a\n",
                "a.yaml:1:10: “sources” must be a list, and here stands a text. Write it in brackets, such as [one, two], or as lines that begin with “- ”."
            ),
            ("sources: [a]\n", "a.yaml:1:11: Every item of “sources” must be a mapping, and here stands a text."),
            (
                "folder: a\n",
                "a.yaml:1:9: “folder” must be a mapping, and here stands a text. Write it as lines of “name: value”, indented."
            ),
            (
                "sources: [{[a]: b, id: a, title: b, origin: human}]\n",
                "a.yaml:1:12: The name of a field of a source must be a plain word."
            ),
            ("title: \u{7}\n", "a.yaml:1:8: A control character (U+0007) stands here. Take it out."),
            (
                "colours: []\n",
                "a.yaml:1:1: “colours” is not a kind of record. The kinds are folder, countries, people, host_events, meetings, issues, commitments, assessments, incidents, sources and coverage."
            ),
        ])
    func problem(yaml: String, message: String) {
        let firstLines = reading(yaml).remainder.problems.map {
            String($0.description.prefix { $0 != "\n" })
        }
        #expect(firstLines == [message])
    }

    @Test("Nesting is never too deep for the reader", arguments: [65, 900, 1100, 100_000])
    func nesting(depth: Int) {
        let lines = stride(from: 0, to: depth, by: 1000).map { String(repeating: "[", count: min(1000, depth - $0)) }
        let problems = reading(
            "sources: " + lines.joined(separator: "\n ")
                + String(repeating: "]", count: min(depth, 1000))
        ).remainder.problems
        #expect(problems.count == 1)
        #expect(problems.first?.fault == .tooDeep)
        #expect(
            problems.first?.fault.description
                == "Lists and mappings are nested more than 64 deep here. No record needs that many levels.")
    }

    @Test("Nesting by dashes is never too deep either", arguments: [70, 2000, 9000])
    func dashes(depth: Int) {
        #expect(
            reading("sources:\n" + String(repeating: "- ", count: depth) + "a").remainder.problems.map(\.fault) == [
                .tooDeep
            ])
    }

    @Test func `a bomb of aliases is not lit`() {
        var yaml = "a0: &a0 [x]\n"
        for level in 1..<40 { yaml += "a\(level): &a\(level) { ? [*a\(level - 1), *a\(level - 1)] : x }\n" }
        #expect(reading(yaml).remainder.problems.map(\.fault) == [.anchor])
    }

    @Test func `signs of anchors inside a text are text`() {
        #expect(reading("sources:\n- { id: a, title: R&D and *D, origin: human }\n").remainder.problems == [])
    }

    @Test func `of a file that is not YAML only the records are declared, not their entries`() {
        let yaml = """
            # Issues
            issues:
              - title: A
                id: a
                status_history:
                  - id: a--2023
                sources:
                  - id: s
              - id: "b
            """
        #expect(reading(yaml).remainder.declared.map(\.reference.id) == ["a", "b"])
    }

    @Test func `bytes that are not UTF-8 are told with their place`() {
        let problems = readRecords([0x61, 0x3A, 0x0A, 0x62, 0xFF, 0x0A], file: "a.yaml").remainder.problems
        #expect(
            problems.map(\.description) == [
                """
                a.yaml:2:2: The file is not text in UTF-8 from here on. Save it in that encoding.
                2 │ b\u{FFFD}
                  │  ^
                """
            ])
    }

    @Test func `a file of more than sixteen megabytes is not read`() {
        let problems = readRecords([UInt8](repeating: 0x20, count: 16_000_001), file: "a.yaml").remainder.problems
        #expect(
            problems.map(\.description) == [
                "a.yaml: The file has 16000001 bytes. A file of records has at most 16000000; divide it into several."
            ])
    }

    @Test func `a line that is too long is told`() {
        let problems = reading("a: " + String(repeating: "b", count: 20_000)).remainder.problems
        #expect(
            problems.map(\.fault.description) == [
                "The line has 20003 bytes. A line has at most 20000; break it into several."
            ])
    }

    @Test func `of very many problems the first thousand are told`() {
        let problems = reading("sources:\n" + String(repeating: "- a\n", count: 1200)).remainder.problems
        #expect(problems.count == 1001)
        #expect(
            problems.contains {
                $0.fault.description
                    == "The file has more than 1000 problems. Mend these first; the others are not shown."
            })
    }

    @Test("Lines are counted as YAML counts them", arguments: ["\n", "\r\n", "\r", "\u{85}", "\u{2028}"])
    func lines(end: String) {
        let problem = reading(["# a", "sources:", "  - a"].joined(separator: end)).remainder.problems.first
        #expect(problem?.line == 3)
        #expect(problem?.excerpt?.text == "  - a")
    }
}
