import Foundation
import Relations
import Samples
import Testing
import Visits

@Suite("Lists of visits")
struct VisitReaderTests {
    private let reader = VisitReader(
        codes: ["kenya": Sample.kenya, "poland": Sample.poland], owner: Sample.uganda)

    private func read(_ xml: String) throws -> VisitList { try reader.read(Data(xml.utf8), file: "visits.xml") }

    private let guests = """
        <?xml version="1.0" encoding="UTF-8"?>
        <visits>
            <visit>
                <id>7</id>
                <start-date>2023-09-04</start-date>
                <end-date>2023-09-06</end-date>
                <visitor>President Amina&#32;Otieno</visitor>
                <from id="kenya">Kenya </from>
                <description>Working visit, <em>in the
                    rain</em>.</description>
                <last-modified-by/>
            </visit>
            <visit>
                <id>8</id>
                <start-date>2023-10-01</start-date>
                <end-date/>
                <visitor>King</visitor>
                <from id="atlantis">Atlantis</from>
            </visit>
        </visits>
        """

    @Test func `of guests tell who came, from where and when; blanks are drawn together`() throws {
        let list = try read(guests)
        let visit = try #require(list.visits.first)
        #expect(list.visits.count == 1)
        #expect(visit.name == "President Amina Otieno")
        #expect(visit.other == Sample.kenya)
        #expect(visit.first == Sample.day("2023-09-04"))
        #expect(visit.last == Sample.day("2023-09-06"))
        #expect(visit.text == "Working visit, in the rain.")
        #expect(visit.traveller == .guest)
        #expect(visit.place.description == "visits.xml:3")
        #expect(list.leftOut == ["line 13: “atlantis” is no country of the codebook"])
    }

    @Test func `of travels tell where to and what for`() throws {
        let list = try read(
            """
            <trips><trip role="secretary" who="x"><id>1</id><role>secretary</role><name>A. Secretary</name>
            <start-date>2024-01-02</start-date><end-date></end-date><country id="poland">Poland</country>
            <locale>Warsaw</locale><remarks>Met with Ewa Świst.</remarks></trip></trips>
            """)
        let visit = try #require(list.visits.first)
        #expect(visit.traveller == .secretary)
        #expect(visit.first == visit.last)
        #expect(visit.text == "Warsaw; Met with Ewa Świst.")
    }

    @Test func `what is no list is told in a sentence`() {
        #expect(throws: VisitError.noVisits(file: "visits.xml")) { try read("<a/>") }
        #expect(throws: VisitError.notXML(file: "visits.xml", line: 2, reason: "mismatched tag")) {
            try read("<visits>\n</trips>")
        }
        #expect(
            VisitError.notXML(file: "a.xml", line: 2, reason: "mismatched tag").description
                == "a.xml:2: This is not XML: mismatched tag. Fetch the file anew.")
    }

    @Test func `any bytes end in a list or a sentence`() {
        var source = SeededSource(seed: 3)
        let whole = Array(guests.utf8)
        for _ in 0..<500 {
            var bytes = whole
            for _ in 0..<Int.random(in: 1...6, using: &source) {
                let place = bytes.indices.randomElement(using: &source) ?? 0
                switch Int.random(in: 0...2, using: &source) {
                case 0: bytes[place] = UInt8.random(in: 0...255, using: &source)
                case 1: bytes.remove(at: place)
                default: bytes.insert(UInt8.random(in: 0...255, using: &source), at: place)
                }
            }
            do {
                let list = try reader.read(Data(bytes), file: "visits.xml")
                for text in list.leftOut + list.visits.map(\.text) { #expect(text == text.sanitized) }
            } catch {
                #expect(!error.description.isEmpty)
            }
        }
    }

    @Test(
        "the real lists are read whole",
        .enabled(if: ProcessInfo.processInfo.environment["DYAD_SAMPLES"] != nil, "DYAD_SAMPLES names no folder"))
    func samples() throws {
        let folder = URL(filePath: ProcessInfo.processInfo.environment["DYAD_SAMPLES"] ?? "").appending(path: "visits")
        let files = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".xml") }
        #expect(!files.isEmpty)
        for file in files {
            let list = try reader.read(Data(contentsOf: folder.appending(path: file)), file: file)
            #expect(list.visits.count + list.leftOut.count > 0, "\(file)")
            #expect(list.leftOut.allSatisfy { $0.contains("is no country of the codebook") }, "\(file)")
        }
    }
}
