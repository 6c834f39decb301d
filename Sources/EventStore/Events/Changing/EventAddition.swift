internal import Foundation
internal import GRDB
internal import Relations

/// A file going into the store: its texts get their numbers as they come, its events are sorted, and then stored in the
/// order of their keys.
final class EventAddition {
    private let db: Database
    private let arrival: EventStore.Arrival
    private let file: UInt32
    private let text: Interner
    private let address: Interner
    private let firstAddress: Int64
    private var countries: CountryNumbers
    private var rows: SortedRows
    private var daysOfRows: [Int: Int] = [:]
    private var lastDay = 0
    private var rowsOfLastDay = 0
    private var repeated: [UInt32: Int] = [:]

    /// Bytes of texts and of addresses that are held in memory while a file comes in.
    private static let (textMemory, addressMemory) = (48 << 20, 24 << 20)

    init(_ db: Database, _ arrival: EventStore.Arrival, folder path: String, rowsInMemory: Int) throws {
        self.db = db
        self.arrival = arrival
        file = UInt32(truncatingIfNeeded: try RawStatement.number(db, "SELECT max(id) FROM file") + 1)
        text = try Interner(db, table: "text", isUnique: true, mostBytes: Self.textMemory)
        address = try Interner(db, table: "address", isUnique: false, mostBytes: Self.addressMemory)
        firstAddress = address.nextNumber
        countries = try CountryNumbers(db)
        rows = SortedRows(spillingInto: URL(filePath: path).deletingLastPathComponent(), rowsInMemory: rowsInMemory)
    }

    /// Takes some events of the file.
    func take(_ batch: EventBatch) throws {
        let bytes = batch.texts
        func number(_ piece: EventBatch.Text, _ table: Interner) throws -> UInt32 {
            try table.number(bytes, Int(piece.offset)..<Int(piece.offset) + Int(piece.length))
        }
        for row in batch.rows {
            let actor = try countries.number(row.actor)
            let recipient = try countries.number(row.recipient)
            var body = EventBody()
            body.isBackward = actor > recipient
            body.isReciprocal = row.isReciprocal
            body.isOutsideScheme = row.isOutsideScheme
            body.quad = row.quad?.rawValue ?? EventBody.noQuad
            body.score = row.score
            body.file = file
            body.code = try number(row.code, text)
            body.mentions = row.mentions
            body.sources = row.sources
            body.articles = row.articles
            body.line = row.line
            body.actorName = try number(row.actorName, text)
            body.recipientName = try number(row.recipientName, text)
            body.actorRole = try number(row.actorRole, text)
            body.recipientRole = try number(row.recipientRole, text)
            body.place = try number(row.place, text)
            body.contexts = try number(row.contexts, text)
            body.address = try number(row.url, address)
            body.id = .init(bytes[Int(row.id.offset)..<Int(row.id.offset) + Int(row.id.length)])
            let day = min(max(Int(row.day), Day.first.number), Day.last.number)
            count(day)
            try rows.append(body, group: EventKey.group(PairNumber(actor, recipient), day: day))
        }
    }

    /// Counts a row of a day; most rows are of the same day as the one before.
    private func count(_ day: Int) {
        if day != lastDay {
            daysOfRows[lastDay, default: 0] += rowsOfLastDay
            (lastDay, rowsOfLastDay) = (day, 0)
        }
        rowsOfLastDay += 1
    }

    /// Stores what was taken, in the order of the keys.
    func store(_ dataset: Dataset, _ progress: (EventStore.Progress) throws -> Void) throws {
        daysOfRows[lastDay, default: 0] += rowsOfLastDay
        rowsOfLastDay = 0
        daysOfRows = daysOfRows.filter { $0.value > 0 }
        let groups = try EventGroups(db, dataset)
        try rows.finish()
        var done = 0
        var bytes: [UInt8] = []
        var ranges: [Range<Int>] = []
        while let group = rows.nextGroup {
            bytes.removeAll(keepingCapacity: true)
            ranges.removeAll(keepingCapacity: true)
            repeat { ranges.append(try rows.take(into: &bytes)) } while rows.nextGroup == group
            try groups.add(bytes, ranges, to: group)
            if (done + ranges.count) >> 16 != done >> 16 { try progress(.storing(done, of: rows.count)) }
            done += ranges.count
        }
        try groups.finish(covered: DaysCovered.days(in: daysOfRows), sign: 1)
        repeated = groups.repeated
    }

    /// Notes the file itself.
    func finish(_ ending: EventStore.Ending) throws -> EventHoldings.File {
        let counts = RowClass.allCases
        try db.execute(
            sql: """
                INSERT INTO file(
                    id, name, dataset, digest, imported_at, first_day, last_day, repeated, first_address, last_address,
                    \(counts.map(\.rawValue).joined(separator: ", ")))
                VALUES (?, ?, ?, ?, ?, ?, ?, 0, ?, ?, \(counts.map { "\(ending.rows[$0] ?? 0)" }.joined(separator: ", ")))
                """,
            arguments: [
                file, arrival.name, ending.dataset.number, ending.digest, arrival.time, daysOfRows.keys.min(),
                daysOfRows.keys.max(), firstAddress, address.nextNumber - 1,
            ])
        try EventStore.add(repeated, in: db)
        guard let kept = try EventStore.files(db, where: "id = \(file)").first else {
            throw DatabaseError(resultCode: .SQLITE_CORRUPT)
        }
        return kept
    }
}

extension EventStore {
    /// Adds to the number of repeats of files.
    static func add(_ repeated: [UInt32: Int], in db: Database) throws {
        for (file, count) in repeated where count != 0 {
            try db.execute(sql: "UPDATE file SET repeated = repeated + ? WHERE id = ?", arguments: [count, file])
        }
    }
}
