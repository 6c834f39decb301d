import Foundation
import Relations
import Samples
import Testing

@testable import Importing

@Suite("What is no event file")
struct ForeignFileTests {
    /// The message about a file of these bytes, without its name.
    private func message(_ bytes: [UInt8], as dataset: Dataset? = nil) -> String {
        do {
            let imported = try Imported(bytes, as: dataset)
            return "\(imported.report.read) rows of \(imported.report.dataset)"
        } catch {
            let text = "\(error)"
            return text.firstIndex(of: "”").map { String(text[text.index($0, offsetBy: 2)...]) } ?? text
        }
    }

    private func message(_ text: String, as dataset: Dataset? = nil) -> String {
        message(Array(text.utf8), as: dataset)
    }

    @Test func `each is named for what it is`() {
        let known =
            "Event files are those of GDELT 1.0 and 2.0, ICEWS, Phoenix and POLECAT, tab separated as they were published."
        #expect(message("") == "is empty: there is nothing to import.")
        #expect(message("Hello\n") == "is no event file: its first lines have 1 column. \(known)")
        #expect(message("a\tb\tc\n") == "is no event file: its first lines have 3 columns. \(known)")
        #expect(
            message((0..<4096).map { UInt8(truncatingIfNeeded: $0 &* 167 &+ $0 >> 3) })
                == "is no text. Event files are text, also inside .zip and .gz.")
        #expect(
            message([0xFF, 0xFE] + Array("E\0v\0".utf8))
                == "is written in UTF-16, which no data set uses. Convert it to UTF-8 first.")
        #expect(
            message("12\t3\t45\t0\n12\t3\t46\t24\n")
                == "is a machine-learning copy of ICEWS with numbers in place of names, which say nothing without the list they count through. Import the copy with names, or ICEWS itself."
        )
        #expect(
            message(
                ",EventID,Date,Year,Month,Day,SourceActorFull,EventCode,EventRootCode,PentaClass,GoldsteinScore\n1,2,20160101\n"
            )
                == "is Phoenix written again with commas and a header: its codes have lost their leading zeros, so that 10 may be a statement (010) or a demand (10). Import the original daily files, events.full.YYYYMMDD.txt."
        )
        #expect(
            message("eid,story_date,year,month,day,source,target,code\n1,1/1/1945\n")
                == "is historical Phoenix of the Cline Center, with commas and a header of its own, which is not read. Import daily Phoenix files, events.full.YYYYMMDD.txt."
        )
        #expect(
            message(Archives.zip([("a.txt", Array("Hello\n".utf8)), ("b.txt", Array("Hello\n".utf8))]))
                == "is an archive of 2 files, none of which is an event file. \(known)")
        #expect(message(Archives.zip([])) == "is an archive without a file in it: there is nothing to import.")
    }

    @Test func `a file of another data set than the one asked for is told`() {
        #expect(
            message(Rows.gdelt(), as: .icews)
                == "has the columns of GDELT 1.0 and not those of ICEWS. Leave --dataset out, or name gdelt-1.")
    }

    @Test func `a file that is not there is told`() {
        #expect { try EventFile("/not/there.csv") } throws: { error in
            "\(error)"
                == "“/not/there.csv” cannot be read: No such file or directory. Check that it exists and that you may open it."
        }
        #expect { try EventFile("/tmp").read(with: books.get()) { _ in } } throws: { error in
            "\(error)" == "“/tmp” cannot be read: Is a directory. Check that it exists and that you may open it."
        }
    }
}

@Suite("Reading a whole file")
struct WholeFileTests {
    @Test("Lines may end as on any system", arguments: ["\n", "\r\n", "\r"])
    func lineEnds(end: String) throws {
        let text = (0..<3).map { Rows.gdelt(id: "\($0)") + end }.joined()
        let imported = try Imported(text)
        #expect(imported.events.map(\.id) == ["0", "1", "2"])
        #expect(imported.events.map(\.line) == [1, 2, 3])
        #expect(imported.events.allSatisfy { $0.row["url"] == "http://news.example/1" })
    }

    @Test func `the last line needs no end, and empty lines are no rows`() throws {
        let imported = try Imported("\n\n" + Rows.gdelt(id: "1") + "\n\r\n\n" + Rows.gdelt(id: "2"))
        #expect(imported.report.read == 2)
        #expect(imported.events.map(\.line) == [3, 6])
    }

    @Test func `the mark of UTF-8 at the start is no part of the first field`() throws {
        #expect(try Imported("\u{FEFF}" + Rows.gdelt(id: "7")).events.map(\.id) == ["7"])
        #expect(
            try Imported("\u{FEFF}" + Rows.file(header: Rows.icewsHeader, [Rows.icews([:])])).report.dataset == .icews)
    }

    @Test func `a file in Windows-1252 is read as such`() throws {
        let row = Rows.gdelt(place: "C@rdoba").replacing("@", with: "\u{1}")
        let bytes = Array(row.utf8).map { $0 == 1 ? 0xF3 : $0 }
        let imported = try Imported(bytes)
        #expect(imported.events.first?.row["place"] == "Córdoba")
        #expect(imported.report.encoding == "Windows-1252")
        #expect(imported.report.repaired == 1)
    }

    @Test func `a broken byte in UTF-8 is replaced, and its row is kept`() throws {
        let broken = Array(Rows.gdelt(place: "Lis\u{1}boa").utf8).map { $0 == 1 ? 0xFF : $0 }
        let imported = try Imported(Array((Rows.gdelt(place: "Córdoba") + "\n").utf8) + broken)
        #expect(imported.events.map { $0.row["place"] } == ["Córdoba", "Lis\u{FFFD}boa"])
        #expect(imported.report.encoding == "UTF-8")
        #expect(imported.report.repaired == 1)
    }

    @Test func `NUL is replaced in a text, and no number has it`() throws {
        let imported = try Imported(Rows.file([Rows.gdelt(place: "Bei\0jing"), Rows.gdelt(day: "2013\u{0}401")]))
        #expect(imported.events.map { $0.row["place"] } == ["Bei\u{FFFD}jing"])
        #expect(imported.report.malformed.map(\.reason) == ["“2013\u{FFFD}401” is no day of the calendar."])
    }

    @Test func `a line beyond the limit is one malformed row, and what follows is read`() throws {
        let long = String(repeating: "x", count: TextBlocks.lineLimit * 2 + 5)
        let imported = try Imported(
            Rows.file([Rows.gdelt(id: "1"), Rows.gdelt(id: "2", url: long), Rows.gdelt(id: "3")]))
        #expect(imported.events.map(\.id) == ["1", "3"])
        #expect(imported.events.map(\.line) == [1, 3])
        #expect(imported.report.malformed.map(\.reason) == ["The line is longer than 1048576 bytes."])
        #expect(imported.report.malformed.map(\.line) == [2])
    }

    @Test func `what is told of a long or evil field is short and safe`() throws {
        let evil = "\u{1B}]0;x\u{7}" + String(repeating: "y", count: 100_000)
        let report = try Imported(
            Rows.file([Rows.gdelt(), Rows.gdelt(actor: evil), Rows.gdelt(day: evil), Rows.gdelt(code: "9\u{1B}")])
        ).report
        let told = "\u{FFFD}]0;x\u{FFFD}" + String(repeating: "y", count: 53) + "…"
        #expect(report.withoutCountry.counts == [told: 1])
        #expect(report.malformed.map(\.reason) == ["“\(told)” is no day of the calendar."])
        #expect(report.outsideScheme.counts == ["9\u{FFFD}": 1])
    }

    @Test func `a line just within the limit is read`() throws {
        let row = Rows.gdelt(url: "")
        let url = String(repeating: "x", count: TextBlocks.lineLimit - row.utf8.count - 1)
        let imported = try Imported(
            Rows.file([Rows.gdelt(id: "1"), Rows.gdelt(id: "2", url: url), Rows.gdelt(id: "3")]))
        #expect(imported.events.map(\.id) == ["1", "2", "3"])
        #expect(imported.events[1].row["url"]?.utf8.count == url.utf8.count)
    }

    @Test func `a file of many blocks gives its rows in order, with their lines`() throws {
        let imported = try Imported(Rows.file((0..<12_000).map { Rows.gdelt(id: "\($0)") }))
        #expect(imported.events.map(\.id) == (0..<12_000).map(String.init))
        #expect(imported.events.map(\.line) == Array(1...12_000))
    }

    @Test func `reading can be stopped, and what the store throws comes through`() throws {
        let folder = try TemporaryFolder()
        let file = try folder.write(Rows.file((0..<10).map { Rows.gdelt(id: "\($0)") }), to: "a.csv")
        let always = { true }
        #expect(throws: ImportError.cancelled(file: file.path)) {
            try EventFile(file.path).read(with: books.get(), isCancelled: always) { _ in }
        }
        #expect(throws: Missing.self) {
            try EventFile(file.path).read(with: books.get()) { _ in throw Missing(description: "full disk") }
        }
    }

    @Test func `progress ends with all bytes and all rows`() throws {
        let folder = try TemporaryFolder()
        let file = try folder.write(Rows.file((0..<10).map { Rows.gdelt(id: "\($0)") }), to: "a.csv")
        var last: ImportProgress?
        let note = { (progress: ImportProgress) in last = progress }
        let report = try EventFile(file.path).read(with: books.get(), progress: note) { _ in }
        #expect(last == ImportProgress(bytes: report.bytes, total: report.bytes, rows: 10))
    }
}
