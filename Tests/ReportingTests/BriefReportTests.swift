import Relations
import Reporting
import Samples
import Testing

@Suite("The brief of a pair")
struct BriefReportTests {
    private func brief(_ day: String, _ change: (inout Dossier) -> Void = { _ in }) throws -> BriefReport {
        var dossier = Sample.kenyaPoland()
        change(&dossier)
        return try #require(BriefReport(Relation(dossier, asOf: Sample.day(day))))
    }

    @Test func `as text`() throws {
        #expect(
            try brief("2023-12-15").text() == """
                Kenya – Poland, as of 2023-12-15
                1 open, 0 partly or understood; leaders’ meetings compiled: partial

                Last meeting on record
                  2023-09-05 Otieno–Kowalski, Nairobi, 461 days after the one before; 101 days
                    ago [1]
                  2023-11-20 Maina–Lis, phone (last contact) [1]

                Moved in 90 days
                  2023-12-01 Tea levy: understanding [1]
                  2023-11-08 Dialogue on tea: fulfils. First session. [1]

                In force
                  Tea levy: IN FORCE · understanding since 2022-08-24, 478 days from its onset
                    [1]
                  Visa waiver: expires 2025-10-15 [1]

                Expires or falls due in 60 days
                  Report on tea: due 2023-12-31 (first draft) [1]

                In each side’s words
                  KEN on 2023-09-05 (read in full): “frank talks”; Asked for an end of the
                    levy. [2]
                  POL on 2023-09-05 (read in part): “a good start” [3]

                Disputed names and statuses (≠)
                  ≠ Tea levy: understanding by KEN, 2023-12-01; Poland speaks of a first
                    exchange. [1]
                  Tea levy: KEN “tea tax”, POL “food safety fee”

                Sources
                  [1] Gazette 2023-09-06 (gazette); [2] State House 2023-09-05 (statehouse); [3]
                  Chancellery 2023-09-05 (pap)

                """)
    }

    @Test func `as Markdown, after the records end`() throws {
        #expect(
            try brief("2024-08-01").markdown == """
                # Kenya – Poland, as of 2024-08-01

                0 open, 1 partly or understood; records end on 2024-06-30; leaders’ meetings compiled: partial

                ## Last meeting on record
                - 2023-09-05 Otieno–Kowalski, Nairobi, 461 days after the one before; ≥ 299 days ago[^1]
                - 2024-03 Visit of officials, Łódź (last contact)[^1]

                ## Moved in the 90 days to 2024-06-30
                - none found

                ## In force
                - Tea levy: IN FORCE in part · partly since 2024-02-01, ≥ 676 days from its onset[^2]
                - Visa waiver: expires 2025-10-15[^1]

                ## Expires or falls due in 60 days
                - Report on tea: no fulfilment on record by 31 Dec 2023 (first draft)[^1]

                ## In each side’s words
                - KEN on 2023-09-05 (read in full): “frank talks”; Asked for an end of the levy.[^3]
                - POL on 2023-09-05 (read in part): “a good start”[^4]

                ## Disputed names and statuses (≠)
                - Tea levy: KEN “tea tax”, POL “food safety fee”

                [^1]: [Kenya and Poland agree to talk on tea](https://example.org/gazette), Gazette, 2023-09-06
                [^2]: [Tea levy halved](https://example.org/later), Gazette, 2024-02-02
                [^3]: [President on tea](https://example.org/statehouse), State House, 2023-09-05
                [^4]: [Prime Minister on tea](https://example.org/pap), Chancellery, 2023-09-05

                """)
    }

    @Test func `a later source does not stand behind a word of the day`() throws {
        let text = try brief("2023-09-05").text()
        #expect(!text.contains("gazette") && !text.contains("2024"))
        #expect(text.contains("[1] State House 2023-09-05 (statehouse)"))
    }

    @Test("The page stays a page, however much there is", arguments: [1, 5, 40])
    func length(copies: Int) throws {
        let brief = try brief("2023-12-15") { dossier in
            let (issues, commitments) = (dossier.issues, dossier.commitments)
            for copy in 1..<max(2, copies) {
                dossier.issues += issues.map { issue in
                    var issue = issue
                    issue.header.id += "-\(copy)"
                    for index in issue.history.indices {
                        let id = "source-\(copy)-\(index)"
                        issue.history[index].evidence = Sample.evidence(id)
                        issue.history[index].text = String(repeating: "long words ", count: 40)
                    }
                    return issue
                }
                dossier.commitments += commitments.map { promise in
                    var promise = promise
                    promise.header.id += "-\(copy)"
                    promise.header.evidence = Sample.evidence("promise-\(copy)-\(promise.id)")
                    return promise
                }
            }
        }
        let lines = brief.text().split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.count <= 62 && lines.allSatisfy { $0.count <= BriefReport.room }, "\(lines.count) lines")
    }
}
