import Relations
import Reporting
import Samples
import Testing

@Suite("Text that would do harm, in every output")
struct HostileOutputTests {
    private let day = Sample.day("2024-10-01")

    @Test("of lists is made safe in every form", arguments: HostileText.allCases, Format.allCases)
    func lists(hostile: HostileText, format: Format) throws {
        let dossier = hostile.dossier
        let library = SampleLibrary(dossier)
        let allowed: Set<Unicode.Scalar> =
            switch format {
            case .tsv: ["\n", "\t"]
            case .csv, .ics: ["\r", "\n"]
            default: ["\n"]
            }
        for kind in RecordKind.allCases {
            let table = try Listing.table(
                of: kind, in: Relation(dossier, asOf: day), records: library.records(of: kind))
            guard let text = try? table.text(as: format, room: 80, width: { $0.count }) else {
                #expect([.ics, .timelinejs].contains(format))
                continue
            }
            #expect(HostileText.harm(in: text, besides: allowed) == [], "\(kind)")
            if format == .csv { #expect(!text.contains(",=") && !text.contains("\n=")) }
            if format == .ics {
                for line in text.split(separator: "\r\n") {
                    #expect(line.utf8.count <= 75)
                    #expect(!line.hasPrefix("DTSTART:19700101"))
                }
            }
        }
    }

    @Test("of cards, briefs and records is made safe", arguments: HostileText.allCases)
    func reports(hostile: HostileText) throws {
        let dossier = hostile.dossier
        let relation = Relation(dossier, asOf: day)
        let card = try #require(CardReport(relation))
        let brief = try #require(BriefReport(relation))
        for text in [card.text(), card.json.indented, brief.text(), brief.markdown] {
            #expect(HostileText.harm(in: text, besides: ["\n"]) == [])
        }
        let library = SampleLibrary(dossier)
        for record in FullRecords().all {
            guard let report = try ShowReport(record.reference, in: library, asOf: day) else { continue }
            #expect(HostileText.harm(in: report.text(), besides: ["\n"]) == [], "\(record.reference)")
            #expect(HostileText.harm(in: report.json.indented, besides: ["\n"]) == [], "\(record.reference)")
        }
    }
}
