internal import GRDB
internal import Relations
internal import Synchronization

/// Reads stored events with their texts.
final class EventReader {
    private let store: EventStore
    private let directory: EventDirectory
    private let find: RawStatement
    private let text: RawStatement
    private let address: RawStatement
    private var buffer: [UInt8] = []

    init(_ db: Database, _ directory: EventDirectory, _ store: EventStore) throws {
        self.store = store
        self.directory = directory
        find = try RawStatement(db, "SELECT body FROM event WHERE key = ?")
        text = try RawStatement(db, "SELECT text FROM text WHERE id = ?")
        address = try RawStatement(db, "SELECT text FROM address WHERE id = ?")
    }

    /// `nil` where the store has no event of this key.
    func event(_ key: Int64) throws -> CodedEvent? {
        find.bind(key, at: 1)
        defer { find.reset() }
        guard try find.step() else { return nil }
        buffer.removeAll(keepingCapacity: true)
        let range = find.append(0, to: &buffer)
        guard let body = EventBody(buffer, range), let file = directory.files[body.file] else {
            throw DatabaseError(resultCode: .SQLITE_CORRUPT)
        }
        let pair = EventKey.pair(of: key)
        var event = CodedEvent(
            key: CodedEvent.Key(rawValue: key), dataset: file.dataset, day: EventKey.day(of: key),
            code: try string(body.code), id: body.idText, file: file.name, line: Int(clamping: body.line))
        event.actor = directory.codes[body.isBackward ? pair.upper : pair.lower]
        event.recipient = directory.codes[body.isBackward ? pair.lower : pair.upper]
        event.actorName = try string(body.actorName)
        event.recipientName = try string(body.recipientName)
        event.actorRole = try string(body.actorRole)
        event.recipientRole = try string(body.recipientRole)
        event.quad = body.quadClass
        event.isOutsideScheme = body.isOutsideScheme
        event.isReciprocal = body.isReciprocal
        event.score = body.score.map { Double($0) / 100 }
        event.mentions = Int(body.mentions)
        event.sources = Int(body.sources)
        event.articles = Int(body.articles)
        event.place = try string(body.place)
        event.contexts = try string(body.contexts)
        event.url = body.address == 0 ? "" : try read(address, body.address)
        return event
    }

    private func string(_ number: UInt32) throws -> String {
        guard number != 0 else { return "" }
        if let known = store.texts.withLock({ $0[number] }) { return known }
        let found = try read(text, number)
        store.texts.withLock { $0.keep(found, number) }
        return found
    }

    private func read(_ statement: RawStatement, _ number: UInt32) throws -> String {
        statement.bind(Int64(number), at: 1)
        defer { statement.reset() }
        guard try statement.step() else { throw DatabaseError(resultCode: .SQLITE_CORRUPT) }
        let range = statement.append(0, to: &buffer)
        return String(decoding: buffer[range], as: UTF8.self)
    }
}
