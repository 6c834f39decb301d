import Foundation
import Relations
import Reporting
import Samples
import Testing

@Suite("Lists")
struct ListingTests {
    private let relation = Relation(Sample.kenyaPoland(), asOf: Sample.day("2024-08-01"))

    private func table(_ kind: RecordKind, _ filter: String = "") throws -> Table {
        try Listing.table(of: kind, in: relation, filter: Filter(filter, countries: Sample.countries))
    }

    @Test func `meetings with trilaterals and plenaries, the newest first`() throws {
        #expect(
            try table(.meeting).text(as: .table) { $0.count } == """
                Date        Meeting                      Countries      Level             Channel    Place    Gap
                2024-03     Visit of officials           KEN, POL       working           in person  Łódź     first
                2023-11-20  Maina–Lis                    KEN, POL       foreign minister  phone               phone
                2023-09-06  Plenary of the Trade Summit  KEN, POL, UGA  leader            in person  Nairobi  both present
                2023-09-05  Otieno–Kowalski              KEN, POL       leader            in person  Nairobi  461 d
                2022-10-10  Maina–Lis                    KEN, POL, UGA  foreign minister  in person  Entebbe  first
                2022-06-01  Otieno–Kowalski              KEN, POL       leader            in person  Warsaw   387 d
                2021-05-10  Otieno–Kowalski              KEN, POL       leader            in person  Nairobi  first

                """)
    }

    @Test func `columns leave whole before one is cut`() throws {
        #expect(
            try table(.meeting, "level:leader until:2022").text(as: .table, room: 52) { $0.count } == """
                Date        Meeting          Level   Place    Gap
                2022-06-01  Otieno–Kowalski  leader  Warsaw   387 d
                2021-05-10  Otieno–Kowalski  leader  Nairobi  first

                """)
        #expect(
            try table(.meeting, "level:leader until:2022").text(as: .table, room: 28) { $0.count } == """
                Date        Meeting    Gap
                2022-06-01  Otieno–K…  387 d
                2021-05-10  Otieno–K…  first

                """)
    }

    @Test func `a plenary says so and has no gap`() throws {
        let json = try table(.meeting, "host:trade").json
        guard case .array(let rows) = json else { throw CancellationError() }
        #expect(rows.map { $0["plenary"] } == [.bool(true), .bool(false)])
        #expect(rows.map { $0["gap_days"] } == [.null, .integer(461)])
        #expect(rows[1]["gap_after"] == .string("warsaw-visit"))
    }

    @Test func `issues and promises with their state in words`() throws {
        #expect(
            try table(.issue).text(as: .table) { $0.count } == """
                State                      Issue          Kind                Since       Age  Moved
                IN FORCE in part · partly  Tea levy       trade measure       2022-08-24  676  2024-02-01
                resolved                   Fishing quota  territory maritime  2021             2022-05-20

                """)
        #expect(
            try table(.commitment).text(as: .markdown) { $0.count } == """
                | Status | Promise | Made | Outlook | Steps |
                | --- | --- | --- | --- | ---: |
                | overdue | Report on tea | 2023-09-05 | no fulfilment on record by 31 Dec 2023 (first draft) | 0 |
                | running | Dialogue on tea | 2023-09-05 | next by 2024-11-08 | 1 |
                | announced | Visa waiver | 2021-05-10 | expires 2025-10-15 | 0 |

                """)
    }

    @Test func `people hold the office of the day looked at`() throws {
        #expect(
            try table(.person, "country:Poland").text(as: .table) { $0.count } == """
                Name          Country  Office
                Ewa Świst     POL      Prime Minister
                Jan Kowalski  POL
                Zofia Lis     POL      Foreign Minister

                """)
    }

    @Test func `what had not happened is not listed`() throws {
        let before = Relation(Sample.kenyaPoland(), asOf: Sample.day("2023-09-05"))
        // Promises name days to come.
        for kind in RecordKind.allCases where kind != .commitment {
            let text = try Listing.table(of: kind, in: before).text(as: .json) { $0.count }
            #expect(!text.contains("\"2024"), "\(kind)")
        }
        let sources = try Listing.table(of: .source, in: before).json.line
        #expect(sources.contains("pap") && !sources.contains("gazette"))
        let early = Relation(Sample.kenyaPoland(), asOf: Sample.day("2023-09-03"))
        #expect(try Listing.table(of: .hostEvent, in: early).rows.isEmpty)
    }

    @Test func `a term without a meaning is an error`() {
        let error = #expect(throws: FilterError.self) { try table(.source, "level:leader") }
        #expect(
            error?.description == """
                “level” does not apply to sources. Take it away, or list meetings, commitments.
                level:leader
                ^^^^^^^^^^^^
                """)
    }

    @Test("Each form has a row for each record and the documented keys", arguments: RecordKind.allCases)
    func forms(kind: RecordKind) throws {
        let table = try table(kind)
        let keys = try #require(Listing.keys[kind]).map(\.key)
        #expect(!table.rows.isEmpty && table.columns.map(\.key) == keys && Set(keys).count == keys.count)
        #expect(table.rows.allSatisfy { $0.cells.count == keys.count })
        #expect(table.columns.allSatisfy { !$0.meaning.isEmpty })

        func lines(_ format: Format) throws -> [Substring] {
            try table.text(as: format) { $0.count }.split(omittingEmptySubsequences: true, whereSeparator: \.isNewline)
        }
        #expect(try lines(.tsv).count == table.rows.count + 1)
        #expect(try lines(.csv).first.map(String.init) == keys.joined(separator: ","))
        #expect(try lines(.jsonl).count == table.rows.count)
        #expect(try lines(.markdown).count == table.rows.count + 2)
        let decoded = try JSONSerialization.jsonObject(with: Data(table.text(as: .json) { $0.count }.utf8))
        let rows = try #require(decoded as? [[String: Any]])
        #expect(rows.count == table.rows.count)
        #expect(rows.allSatisfy { Set(keys).isSubset(of: $0.keys) })
    }

    @Test func `findings`() throws {
        let finding = Finding(
            reference: Reference(.issue, "tea-levy"), title: "Polish levy | tea", date: nil,
            countries: [Sample.kenya, Sample.poland], excerpt: "a levy on tea")
        let table = FindReport.table(of: [finding])
        #expect(
            table.json.line
                == #"[{"kind":"issues","id":"tea-levy","date":null,"countries":["KEN","POL"],"#
                + #""title":"Polish levy | tea","excerpt":"a levy on tea"}]"#)
        #expect(try table.text(as: .markdown) { $0.count }.contains(#"| Polish levy \| tea |"#))
        let error = #expect(throws: ReportError.self) { try table.text(as: .ics) { $0.count } }
        #expect(
            error?.description
                == "A list of findings has no days for a calendar. Choose another format, or list meetings, commitments "
                + "or incidents.")
    }
}
