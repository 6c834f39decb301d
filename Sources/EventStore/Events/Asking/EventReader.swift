internal import GRDB
internal import Relations
internal import Synchronization

/// Reads stored events with their texts.
final class EventReader {
    private let store: EventStore
    private let directory: EventDirectory
    private let cursor: EventCursor
    private let text: RawStatement
    private let addresses: AddressReader

    init(_ db: Database, _ directory: EventDirectory, _ store: EventStore) throws {
        self.store = store
        self.directory = directory
        cursor = try EventCursor(db, upwards: true)
        text = try RawStatement(db, "SELECT text FROM text WHERE id = ?")
        addresses = try AddressReader(db)
    }

    /// `nil` where the store has no event of this key.
    func event(_ key: Int64) throws -> CodedEvent? {
        cursor.open(key...key)
        defer { cursor.close() }
        guard let found = try cursor.step() else { return nil }
        let body = try cursor.body(found)
        let (figures, details) = (body.figures, body.details)
        guard let file = directory.files[figures.file] else { throw DatabaseError(resultCode: .SQLITE_CORRUPT) }
        let pair = EventKey.pair(of: key)
        var event = CodedEvent(
            key: CodedEvent.Key(rawValue: key), dataset: file.dataset, day: EventKey.day(of: key),
            code: try string(figures.code), id: body.idText, file: file.name, line: Int(clamping: details.line))
        event.actor = directory.codes[figures.isBackward ? pair.upper : pair.lower]
        event.recipient = directory.codes[figures.isBackward ? pair.lower : pair.upper]
        event.actorName = try string(details.actorName)
        event.recipientName = try string(details.recipientName)
        event.actorRole = try string(details.actorRole)
        event.recipientRole = try string(details.recipientRole)
        event.quad = figures.quadClass
        event.isOutsideScheme = figures.isOutsideScheme
        event.isReciprocal = figures.isReciprocal
        event.score = figures.score.map { Double($0) / 100 }
        event.mentions = Int(figures.mentions)
        event.sources = Int(figures.sources)
        event.articles = Int(details.articles)
        event.place = try string(details.place)
        event.contexts = try string(details.contexts)
        event.url = try addresses.text(details.address)
        return event
    }

    private func string(_ number: UInt32) throws -> String {
        guard number != 0 else { return "" }
        if let known = store.texts.withLock({ $0[number] }) { return known }
        text.bind(Int64(number), at: 1)
        defer { text.reset() }
        guard try text.step() else { throw DatabaseError(resultCode: .SQLITE_CORRUPT) }
        let found = text.string(0)
        store.texts.withLock { $0.keep(found, number) }
        return found
    }
}
