import Foundation
import Relations
import Reporting
import Samples
import Testing

@Suite("Forms of output")
struct FormatTests {
    private func incidents(_ title: String, place: String? = nil) throws -> Table {
        var dossier = Sample.kenyaPoland()
        dossier.incidents[0].title = title
        dossier.incidents[0].place = place
        return try Listing.table(of: .incident, in: Relation(dossier, asOf: Sample.day("2024-01-01")))
    }

    @Test func `an overdue promise is found by its word, and its due day goes into a calendar`() throws {
        let relation = Relation(Sample.kenyaPoland(), asOf: Sample.day("2024-08-01"))
        let filter = try Filter("status:overdue", countries: Sample.countries)
        let table = try Listing.table(of: .commitment, in: relation, filter: filter)
        #expect(table.rows.count == 1)
        let calendar = try table.text(as: .ics) { $0.count }
        #expect(calendar.contains("SUMMARY:Report on tea due (first draft)\r\n"))
        #expect(calendar.contains("DTSTART;VALUE=DATE:20231231\r\n"))
    }

    @Test(
        "A cell of csv",
        arguments: [
            ("plain", "plain"), ("a, b", "\"a, b\""), ("say \"x\"", "\"say \"\"x\"\"\""), ("=1+1", "'=1+1"),
            ("-2", "'-2"), ("@x", "'@x"), ("+x,y", "\"'+x,y\""), ("\tx", "' x"), ("\rx", "' x"), ("a\nb", "a b"),
            ("\u{200B}=1", "'=1"),
        ])
    func csv(title: String, cell: String) throws {
        let text = try incidents(title).text(as: .csv) { $0.count }
        #expect(text.contains(",ship-held,\(cell),"), "\(text)")
        #expect(text.hasSuffix("\r\n"))
    }

    @Test("Nothing from data steers a terminal, in any form", arguments: Format.allCases)
    func controls(format: Format) throws {
        let evil = "a\u{1B}]0;x\u{7}\u{9B}31m\u{202E}b\u{2028}c\u{0}d\te\r\nf|g\u{FEFF}"
        let text = try incidents(evil, place: evil).text(as: format) { $0.count }
        let lines = text.unicodeScalars.filter { $0 != "\n" && $0 != "\r" && (format != .tsv || $0 != "\t") }
        #expect(lines.allSatisfy { $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) })
        #expect(lines.allSatisfy { !(0x2028...0x202E).contains($0.value) && $0.value != 0xFEFF })
    }

    @Test func `calendar entries of meetings`() throws {
        let relation = Relation(Sample.kenyaPoland(), asOf: Sample.day("2024-08-01"))
        let table = try Listing.table(of: .meeting, in: relation, filter: Filter("since:2023-09-05 until:2023-09-05"))
        #expect(
            try table.text(as: .ics) { $0.count }
                == """
                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:-//dyad//dyad//EN
                CALSCALE:GREGORIAN
                BEGIN:VEVENT
                UID:meetings/summit-talks@dyad
                DTSTAMP:20230905T000000Z
                DTSTART:20230905T073000Z
                DURATION:PT45M
                SUMMARY:Otieno–Kowalski
                STATUS:CONFIRMED
                TRANSP:TRANSPARENT
                LOCATION:Nairobi
                DESCRIPTION:Otieno and Kowalski in Nairobi
                URL:https://example.org/gazette
                END:VEVENT
                END:VCALENDAR

                """.replacingOccurrences(of: "\n", with: "\r\n"))
        let coarse = try Listing.table(of: .meeting, in: relation, filter: Filter("place:lodz"))
        let text = try coarse.text(as: .ics) { $0.count }
        #expect(text.contains("DTSTART;VALUE=DATE:20240301\r\nDTEND;VALUE=DATE:20240401\r\n"))
        #expect(text.contains("SUMMARY:Visit of officials (Mar 2024\\, day not known)\r\n"))
    }

    @Test func `a promise has the days on which it is due and expires, the one set last`() throws {
        let relation = Relation(Sample.kenyaPoland(), asOf: Sample.day("2024-08-01"))
        let text = try Listing.table(of: .commitment, in: relation).text(as: .ics) { $0.count }
        #expect(
            text.split(separator: "\r\n").filter { $0.hasPrefix("UID") || $0.hasPrefix("DTSTART") } == [
                "UID:commitments/tea-report/due/2023-12-31@dyad", "DTSTART;VALUE=DATE:20231231",
                "UID:commitments/tea-dialogue/next/2024-11-08@dyad", "DTSTART;VALUE=DATE:20241108",
                "UID:commitments/visa-waiver/expires/2025-10-15@dyad", "DTSTART;VALUE=DATE:20251015",
            ])
        // What comes round again may do so on another day.
        #expect(text.contains("SUMMARY:Dialogue on tea next by\r\nSTATUS:TENTATIVE\r\n"))
    }

    @Test(
        "The local time of a place becomes UTC, in summer and in winter and across midnight",
        arguments: [
            ("2023-11-16T17:40", "America/Los_Angeles", "20231117T014000Z"),
            ("2023-07-01T00:30", "Europe/Warsaw", "20230630T223000Z"),
            ("2023-01-01T00:30", "Europe/Warsaw", "20221231T233000Z"),
        ])
    func utc(date: String, zone: String, start: String) throws {
        var dossier = Sample.kenyaPoland()
        var meeting = Sample.summitTalks
        meeting.date = Sample.date(date)
        meeting.zone = zone
        dossier.meetings = [meeting]
        let table = try Listing.table(of: .meeting, in: Relation(dossier, asOf: Sample.day("2024-01-01")))
        #expect(try table.text(as: .ics) { $0.count }.contains("DTSTART:\(start)\r\n"))
    }

    @Test("Lines of a calendar have at most 75 octets and unfold to what they were", arguments: UInt64(0)..<60)
    func folding(seed: UInt64) throws {
        var source = SeededSource(seed: seed)
        let letters = ["a", "é", "海", "😀", " ", "x,", ";", "\\"]
        let title = "T" + (0..<90).map { _ in letters.randomElement(using: &source) ?? "" }.joined() + "."
        let text = try incidents(title).text(as: .ics) { $0.count }
        let lines = text.components(separatedBy: "\r\n")
        #expect(lines.allSatisfy { $0.utf8.count <= 75 })
        let unfolded = text.replacingOccurrences(of: "\r\n ", with: "")
        let escaped = title.replacingOccurrences(of: "\\", with: "\\\\").replacingOccurrences(of: ",", with: "\\,")
            .replacingOccurrences(of: ";", with: "\\;")
        #expect(unfolded.contains("SUMMARY:\(escaped)\r\n"))
    }

    @Test("JSON reads back as the text that went in", arguments: UInt64(0)..<60)
    func json(seed: UInt64) throws {
        var source = SeededSource(seed: seed)
        let letters = ["\"", "\\", "/", "海", "\u{7F}", "\n", "😀", "e\u{301}", "</script>", "\u{202A}"]
        let title = (0..<20).map { _ in letters.randomElement(using: &source) ?? "" }.joined()
        let data = Data(try incidents(title).text(as: .jsonl) { $0.count }.utf8)
        let object = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
        #expect(object["title"] as? String == title.sanitized)
    }
}
