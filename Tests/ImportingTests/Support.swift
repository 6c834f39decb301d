import Foundation
import Records
import Relations
import Samples

@testable import Importing

/// The codebooks that ship.
let books = Result {
    let folder = ShippedRecords.data.appending(path: "Codebooks")
    return try ImportCodebooks(events: EventCodebooks(folder: folder), countries: CountryCodebooks(folder: folder))
}

/// The real files of event data, where `DYAD_SAMPLES` names their folder.
let samples = ProcessInfo.processInfo.environment["DYAD_SAMPLES"].map { URL(filePath: $0) }

/// What an import handed on, and what it says of it.
struct Imported {
    /// An event with its texts.
    struct Event: Hashable {
        var day: String
        var actor: String
        var recipient: String
        var code: String
        var quad: QuadClass?
        var score: Double?
        var id: String
        var row: [String: String]
        var line: Int
        var isOutsideScheme: Bool
        var isReciprocal: Bool
        var mentions: Int
    }

    var report: ImportReport
    var events: [Event] = []

    /// The sum over the classes, which has to be the rows read.
    var sum: Int { report.rows.values.reduce(0, +) }
}

extension Imported {
    init(_ file: URL, as dataset: Dataset? = nil) throws {
        var events: [Event] = []
        var texts = ImportedTexts()
        report = try EventFile(file.path).read(as: dataset, with: books.get()) { batch in
            try texts.take(batch)
            for row in batch.rows { events.append(try Event(row, texts)) }
        }
        self.events = events
    }

    /// Reads a text as a file of a folder of its own.
    init(_ text: String, name: String = "events.txt", as dataset: Dataset? = nil) throws {
        try self.init(Array(text.utf8), name: name, as: dataset)
    }

    init(_ bytes: [UInt8], name: String = "events.txt", as dataset: Dataset? = nil) throws {
        let folder = try TemporaryFolder()
        let file = folder.url.appending(path: name)
        try Data(bytes).write(to: file)
        try self.init(file, as: dataset)
        report.file = name
    }
}

extension Imported.Event {
    init(_ row: EventBatch.Row, _ texts: ImportedTexts) throws {
        day = Day(number: Int(row.day)).description
        actor = row.actor.code?.text ?? ""
        recipient = row.recipient.code?.text ?? ""
        code = try texts.text(row.code)
        quad = row.quad
        score = row.score.map { Double($0) / 100 }
        id = try texts.id(row.id)
        self.row = [
            "actor": try texts.text(row.actorName), "recipient": try texts.text(row.recipientName),
            "actor role": try texts.text(row.actorRole), "recipient role": try texts.text(row.recipientRole),
            "place": try texts.text(row.place), "contexts": try texts.text(row.contexts),
            "url": try texts.address(row.address), "place country": row.placeCountry.code?.text ?? "",
            "sources": "\(row.sources)", "articles": "\(row.articles)",
        ].filter { !$0.value.isEmpty && $0.value != "0" }
        line = Int(row.line)
        isOutsideScheme = row.isOutsideScheme
        isReciprocal = row.isReciprocal
        mentions = Int(row.mentions)
    }
}
