internal import Foundation
internal import Glibc
internal import Importing
internal import Records
internal import Relations
internal import Samples

/// Files of coded events, of every layout, plain or in archives.
extension FuzzTarget {
    static let gdelt = events(
        "gdelt", "Formats/GDELT", words: ["20240229", "20230229", "CHN", "JPN", "042", "\t-10.0\t", "GLOBALEVENTID"])
    static let icews = events(
        "icews", "Formats/ICEWS", words: ["Event ID\t", "Source Country", "China", "NA", "2018-06-01", "06/01/2018"])
    static let quadruples = events(
        "quadruples", "Formats/ICEWS/Quadruple", words: ["Citizen (India)", "Consult", "Japan", "2014-11-01"])
    static let phoenix = events("phoenix", "Formats/Phoenix", words: ["20160328", "CHNGOV", "_v0.1.0", ";", "---"])
    static let polecat = events(
        "polecat", "Formats/POLECAT", words: ["JPN; USA", "None", "CONSULT", "VERBAL COOPERATION", "Headline\t", "|"])
    static let archive = events(
        "archive", "Archive", words: ["PK\u{3}\u{4}", "PK\u{1}\u{2}", "PK\u{5}\u{6}", "\u{1F}\u{8B}\u{8}"])

    private static func events(_ name: String, _ folder: String, words: [String]) -> FuzzTarget {
        FuzzTarget(
            name, longest: 8000, share: 150,
            words: words + ["\t", "\t\t\t", "\r\n", "http://news.example/1", "-", "0"],
            sources: ["Sources/Importing/\(folder)", "Sources/Importing/File/", "Sources/Importing/Text/"]
        ) { input, planted in
            let descriptor = try memory(holding: input)
            defer { close(descriptor) }
            var count = 0
            var texts = ImportedTexts()
            do {
                var report = try EventFile(descriptor: descriptor, name: name + ".txt").read(with: books.get()) {
                    batch in
                    count += batch.rows.count
                    try holdTexts { try texts.take(batch) }
                    for row in batch.rows { try holdRow(row, texts) }
                }
                if planted == .leapDay, report.first == Day("2024-02-29") { report.read += 1 }
                try holdReport(report, events: count)
            } catch let error as ImportError {
                try hold("\(error)".hasSuffix("."), "A message is whole sentences.", "\(error)")
                try holdSafe("\(error)")
            }
        }
    }

    private static func holdTexts(_ work: () throws -> Void) throws(Violation) {
        do {
            try work()
        } catch {
            throw Violation(law: "A text has come with its batch or before, and is UTF-8.", found: "\(error)")
        }
    }

    private static func holdRow(_ row: EventBatch.Row, _ texts: ImportedTexts) throws(Violation) {
        try holdTexts {
            for number in [
                row.code, row.actorName, row.recipientName, row.actorRole, row.recipientRole, row.place, row.contexts,
            ] { _ = try texts.text(number) }
            _ = try texts.address(row.address)
            _ = try texts.id(row.id)
        }
        try hold(
            row.score.map { (-1000...1000).contains($0) } ?? true, "A score lies on its scale.", "\(row.score ?? 0)")
        try hold(row.line >= 1, "A row has a line.")
    }

    private static func holdReport(_ report: ImportReport, events: Int) throws(Violation) {
        let sum = report.rows.values.reduce(0, +)
        try hold(sum == report.read, "Every row read is in one class.", "\(sum) of \(report.read)")
        try hold(report.events == events, "Every event handed on is counted.", "\(report.events), \(events)")
        try hold(report.kept <= report.events, "A row that is kept gives an event.", "\(report.kept), \(report.events)")
        try hold(
            report.malformed.count == min(report.count(.malformed), ImportReport.examples), "Malformed rows are shown.",
            "\(report.malformed.count) of \(report.count(.malformed))")
        for row in report.malformed {
            try holdSafe(row.reason)
            try hold(HostileText.harm(in: row.excerpt).isEmpty, "An excerpt is safe.", row.excerpt.debugDescription)
        }
    }

    /// A file in memory, so that millions of inputs touch no disk.
    private static func memory(holding bytes: [UInt8]) throws -> CInt {
        // mkstemp(3) asks for six X at the end, and puts what is unique in their place.
        var path = Array("/dev/shm/dyad-XXXXXX".utf8CString)
        let descriptor = unsafe mkstemp(&path)
        guard descriptor >= 0 else { throw Violation(law: "A file can be made in memory.", found: "\(errno)") }
        unsafe unlink(path)
        let written = unsafe bytes.withUnsafeBytes { unsafe write(descriptor, $0.baseAddress, $0.count) }
        guard written == bytes.count, lseek(descriptor, 0, SEEK_SET) == 0 else {
            close(descriptor)
            throw Violation(law: "A file in memory takes all bytes.", found: "\(written) of \(bytes.count), \(errno)")
        }
        return descriptor
    }

    private static let books = Result {
        let folder = ShippedRecords.data.appending(path: "Codebooks")
        return try ImportCodebooks(events: EventCodebooks(folder: folder), countries: CountryCodebooks(folder: folder))
    }
}
