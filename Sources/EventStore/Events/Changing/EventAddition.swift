internal import Foundation
internal import GRDB
internal import Relations
internal import Synchronization

/// A file going into the store: its texts get their numbers as they come, its events are sorted, and then stored in the
/// order of their keys.
struct EventAddition {
    private let db: Database
    private let arrival: EventStore.Arrival
    private let file: UInt32
    private var text: Interner
    /// The numbers that the texts of the import have in the store, by those that they have in the import.
    private var numbers: [UInt32] = [0]
    private var addresses: AddressWriter
    private let firstAddress: Int64
    private var countries: CountryNumbers
    private var rows: SortedRows
    private var identities: SortedIdentities
    private var daysOfRows: [Int: Int] = [:]
    private var lastDay = 0
    private var rowsOfLastDay = 0
    private var repeated: [UInt32: Int] = [:]

    init(_ db: Database, _ arrival: EventStore.Arrival, folder path: String, rowsInMemory: Int) throws {
        self.db = db
        self.arrival = arrival
        file = UInt32(truncatingIfNeeded: try RawStatement.number(db, "SELECT max(id) FROM file") + 1)
        text = try Interner(db)
        firstAddress = try RawStatement.number(db, "SELECT max(last_address) FROM file") + 1
        addresses = try AddressWriter(db, next: firstAddress)
        countries = try CountryNumbers(db)
        let folder = URL(filePath: path).deletingLastPathComponent()
        rows = SortedRows(spillingInto: folder, rowsInMemory: rowsInMemory)
        identities = SortedIdentities(spillingInto: folder, mostInMemory: 4 * rowsInMemory)
    }

    /// Takes some events of the file.
    mutating func take(_ batch: EventBatch) throws {
        if batch.beginsAnew { numbers = [0] }
        for new in batch.newTexts { numbers.append(try text.number(batch.bytes.span.extracting(new.range))) }
        for new in batch.newAddresses { try addresses.append(batch.bytes.span.extracting(new.range)) }
        let (rows, bytes) = (batch.rows.span, batch.bytes.span)
        for place in rows.indices {
            let row = rows[place]
            let actor = try countries.number(row.actor)
            let recipient = try countries.number(row.recipient)
            let body = EventBody(
                figures: figures(row, isBackward: actor > recipient), details: details(row),
                id: EventBody.Identity(row.id, in: bytes))
            let day = min(max(Int(row.day), Day.first.number), Day.last.number)
            count(day)
            if let identity = batch.dataset.identity(of: body.id, day: day) {
                try identities.append(identity, row: UInt64(self.rows.count))
            }
            try self.rows.append(body, group: EventKey.group(PairNumber(actor, recipient), day: day))
        }
    }

    private func figures(_ row: EventBatch.Row, isBackward: Bool) -> EventFigures {
        var figures = EventFigures()
        figures.isBackward = isBackward
        figures.isReciprocal = row.isReciprocal
        figures.isOutsideScheme = row.isOutsideScheme
        figures.quad = row.quad?.rawValue ?? EventFigures.noQuad
        figures.score = row.score
        figures.file = file
        figures.code = numbers[Int(row.code)]
        figures.mentions = row.mentions
        figures.sources = row.sources
        return figures
    }

    private func details(_ row: EventBatch.Row) -> EventDetails {
        var details = EventDetails()
        details.articles = row.articles
        details.line = row.line
        details.actorName = numbers[Int(row.actorName)]
        details.recipientName = numbers[Int(row.recipientName)]
        details.actorRole = numbers[Int(row.actorRole)]
        details.recipientRole = numbers[Int(row.recipientRole)]
        details.place = numbers[Int(row.place)]
        details.contexts = numbers[Int(row.contexts)]
        details.address = row.address == 0 ? 0 : UInt32(truncatingIfNeeded: firstAddress + Int64(row.address) - 1)
        return details
    }

    /// Counts a row of a day; most rows are of the same day as the one before.
    private mutating func count(_ day: Int) {
        if day != lastDay {
            daysOfRows[lastDay, default: 0] += rowsOfLastDay
            (lastDay, rowsOfLastDay) = (day, 0)
        }
        rowsOfLastDay += 1
    }

    /// As many parts of sorted groups as come in while repeats are looked for, of about a megabyte each.
    private static let partsAhead = 24

    /// Stores what was taken, in the order of the keys.
    mutating func store(_ dataset: Dataset, _ progress: (EventStore.Progress) throws -> Void) throws {
        daysOfRows[lastDay, default: 0] += rowsOfLastDay
        rowsOfLastDay = 0
        try addresses.flush()
        daysOfRows = daysOfRows.filter { $0.value > 0 }
        var groups = try EventGroups(db, dataset)
        var done = 0
        // Another thread brings the rows into their order, meanwhile this one looks for repeats, marks and writes.
        let count = rows.count
        let source = Mutex((rows: try rows.sorted(), marking: Marking(dataset)))
        let sorted = ReadAhead(Self.partsAhead) {
            try source.withLock { try SortedGroups(from: &$0.rows, of: dataset, &$0.marking) }
        }
        defer { sorted.stop() }
        let repeats = try repeats(in: dataset)
        while let part = try sorted.next() {
            try groups.add(part, repeating: repeats)
            done += part.rows.count
            try progress(.storing(done, of: count))
        }
        try groups.finish(covered: DaysCovered.days(in: daysOfRows), sign: 1)
        repeated = groups.repeated
    }

    /// Notes which events have come, and finds the rows whose event was there before, from another file or this one.
    private mutating func repeats(in dataset: Dataset) throws -> RowSet {
        var editor = try IdentityEditor(db, dataset)
        var repeats = RowSet()
        try identities.finish()
        while let event = try identities.next() {
            if try editor.add(event.identity) { repeats.insert(event.row) }
        }
        try editor.finish()
        return repeats
    }

    /// Notes the file itself.
    mutating func finish(_ ending: EventStore.Ending) throws -> EventHoldings.File {
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
                daysOfRows.keys.max(), firstAddress, addresses.next - 1,
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
