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
        guard let file = directory.files[body.figures.file] else { throw DatabaseError(resultCode: .SQLITE_CORRUPT) }
        let pair = EventKey.pair(of: key)
        var event = CodedEvent(
            key: CodedEvent.Key(rawValue: key), dataset: file.dataset, day: EventKey.day(of: key),
            code: try string(body.figures.code), id: body.idText, file: file.name, line: Int(clamping: body.line))
        event.actor = directory.codes[body.figures.isBackward ? pair.upper : pair.lower]
        event.recipient = directory.codes[body.figures.isBackward ? pair.lower : pair.upper]
        event.actorName = try string(body.actorName)
        event.recipientName = try string(body.recipientName)
        event.actorRole = try string(body.actorRole)
        event.recipientRole = try string(body.recipientRole)
        event.quad = body.figures.quadClass
        event.isOutsideScheme = body.figures.isOutsideScheme
        event.isReciprocal = body.figures.isReciprocal
        event.score = body.figures.score.map { Double($0) / 100 }
        event.mentions = Int(body.figures.mentions)
        event.sources = Int(body.figures.sources)
        event.articles = Int(body.articles)
        event.place = try string(body.place)
        event.contexts = try string(body.contexts)
        event.url = try addresses.text(body.address)
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
