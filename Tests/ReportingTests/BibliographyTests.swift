import Relations
import Reporting
import Samples
import Testing

@Suite("The sources of a record")
struct BibliographyTests {
    private func source(_ change: (inout Source) -> Void = { _ in }) -> Source {
        let header = RecordHeader(
            id: "tuko-20240315", evidence: Evidence(), place: Place(file: "sources.yaml", line: 1))
        var source = Source(header: header, title: "Ship & crew let go")
        source.publisher = "Tuko"
        source.published = RecordDate("2024-03-15")
        source.kind = .newspaper
        source.url = "https://example.org/ship"
        source.read = .full
        change(&source)
        return source
    }

    private func cited(_ sources: [Source], _ style: CitationStyle = .chicago, asOf: String = "2024-09-01") -> String {
        bibliography(sources, asOf: asOf).text(in: style)
    }

    private func bibliography(_ sources: [Source], asOf: String = "2024-09-01") -> Bibliography {
        let citations = sources.map { Citation($0.id) }
        let header = RecordHeader(
            id: "ship-held", evidence: Evidence(sources: citations), place: Place(file: "a.yaml", line: 1))
        let incident = Incident(header: header, date: Sample.date("2022-07-15"), title: "A ship", countries: [])
        return Bibliography(
            of: [.incident(incident)], sources: Dictionary(sources.map { ($0.id, $0) }, uniquingKeysWith: { $1 }),
            clock: Clock(asOf: Sample.day(asOf), recordsThrough: nil))
    }

    @Test func `in each style`() {
        #expect(cited([source()]) == "Tuko. “Ship & crew let go.” March 15, 2024. https://example.org/ship.\n")
        #expect(cited([source()], .apa) == "Tuko. (2024, March 15). Ship & crew let go. https://example.org/ship\n")
        #expect(
            cited([source()], .bibtex) == """
                @misc{tuko-20240315,
                  author = {{Tuko}},
                  title = {{Ship \\& crew let go}},
                  year = {2024},
                  month = {3},
                  day = {15},
                  url = {https://example.org/ship}
                }

                """)
        #expect(
            cited([source()], .cslJSON) == """
                [
                  {
                    "id": "tuko-20240315",
                    "type": "article-newspaper",
                    "title": "Ship & crew let go",
                    "author": [
                      {
                        "literal": "Tuko"
                      }
                    ],
                    "container-title": "Tuko",
                    "issued": {
                      "date-parts": [
                        [
                          2024,
                          3,
                          15
                        ]
                      ]
                    },
                    "URL": "https://example.org/ship"
                  }
                ]

                """)
    }

    @Test("say when a title is our own description, and when a part was read", arguments: CitationStyle.allCases)
    func honest(style: CitationStyle) {
        let text = cited(
            [
                source {
                    $0.titleIsDescription = true
                    $0.read = .excerpt
                }
            ], style)
        #expect(text.contains("[Ship & crew let go]") || text.contains("{[Ship \\& crew let go]}"))
        #expect(!text.contains("“Ship"))
        #expect(text.contains("Read: excerpt."))
    }

    @Test func `leave out what nobody read, and count it`() {
        let unread = source {
            $0.header.id = "cited-only"
            $0.read = .nothing
        }
        let bibliography = bibliography([unread, source()])
        #expect(bibliography.sources.map(\.id) == ["tuko-20240315"])
        #expect(bibliography.unread == 1)
        #expect(cited([unread]).isEmpty)
    }

    @Test func `leave out what had not appeared on the day`() {
        #expect(cited([source()], asOf: "2024-03-14").isEmpty)
        #expect(!cited([source()], asOf: "2024-03-15").isEmpty)
    }

    @Test(
        "write a date as exactly as it is known",
        arguments: [
            ("2024", "2024.", "(2024)."), ("2024-03", "March 2024.", "(2024, March)."),
            ("~2024-03", "ca. March 2024.", "(ca. 2024, March)."),
        ])
    func dates(date: String, chicago: String, apa: String) {
        let dated = source { $0.published = RecordDate(date) }
        #expect(cited([dated], asOf: "2025-01-01").contains(" \(chicago) "))
        #expect(cited([dated], .apa, asOf: "2025-01-01").contains(" \(apa) "))
    }

    @Test func `without a date say so`() {
        let undated = source { $0.published = nil }
        #expect(cited([undated]).contains(" n.d. "))
        #expect(cited([undated], .apa).contains(" (n.d.). "))
    }

    @Test("let nothing of the data steer a terminal or TeX", arguments: CitationStyle.allCases)
    func safe(style: CitationStyle) {
        let evil = source {
            $0.title = "a\u{1B}]0;x\u{7}}\\input{/etc/passwd}%\r\nb"
            $0.publisher = "p\u{202E}\\\"#"
            $0.url = "javascript:alert(1)"
        }
        let text = cited([evil], style)
        #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 && $0.value != 0x202E })
        #expect(!text.contains("javascript"))
        if style == .bibtex { #expect(!text.contains("\\input")) }
    }
}
