internal import GRDB
internal import Relations

/// Changes the stored events of one pair and day after the other, with their marks and the figures that hang on them.
final class EventGroups {
    private let db: Database
    private let dataset: Dataset
    private let insert: RawStatement
    private let mark: RawStatement
    private let delete: RawStatement
    private let find: RawStatement
    private let marking: Marking
    private var rollUp: RollUp
    private let datasets: [UInt32: Dataset]
    /// No stored event of before has a key from here up to this one.
    private var nextStored: Int64
    /// By how many the repeats of each file have changed.
    private(set) var repeated: [UInt32: Int] = [:]

    private var buffer: [UInt8] = []
    private var bodies: [EventBody] = []

    /// An event of the data set that is in the store.
    private struct Stored {
        var key: Int64
        var marks: Marks
        var body: EventBody
    }

    init(_ db: Database, _ dataset: Dataset) throws {
        self.db = db
        self.dataset = dataset
        insert = try RawStatement(db, "INSERT INTO event(key, marks, body) VALUES (?, ?, ?)")
        mark = try RawStatement(db, "UPDATE event SET marks = ? WHERE key = ?")
        delete = try RawStatement(db, "DELETE FROM event WHERE key = ?")
        find = try RawStatement(db, "SELECT key, marks, body FROM event WHERE key >= ? ORDER BY key")
        rollUp = try RollUp(db, dataset)
        let code = try RawStatement(db, "SELECT text FROM text WHERE id = ?")
        marking = Marking(hasIdentity: dataset.hasIdentity, isCodeOfIdentity: dataset == .polecat) { number in
            var bytes: [UInt8] = []
            code.bind(Int64(number), at: 1)
            if try code.step() { _ = code.append(0, to: &bytes) }
            code.reset()
            return bytes
        }
        datasets = try EventStore.readDirectory(db, generation: 0).files.mapValues(\.dataset)
        nextStored = 0
    }

    /// Adds events to a group; their bodies lie in some bytes.
    func add(_ bytes: [UInt8], _ ranges: [Range<Int>], to group: UInt64) throws {
        try rollUp.enter(group: group)
        var (stored, next) = try stored(in: group)
        guard next + Int64(ranges.count) <= EventKey.first(ofGroup: group) + EventKey.mostInGroup else {
            throw tooMany(group)
        }
        if stored.isEmpty, ranges.count == 1 {
            // Alone on its day, as most are in small stores.
            guard let body = EventBody(bytes, ranges[0]) else { throw DatabaseError(resultCode: .SQLITE_CORRUPT) }
            try insert(bytes, ranges[0], body, [], at: next)
            return
        }
        bodies.removeAll(keepingCapacity: true)
        for event in stored { bodies.append(event.body) }
        for range in ranges {
            guard let body = EventBody(bytes, range) else { throw DatabaseError(resultCode: .SQLITE_CORRUPT) }
            bodies.append(body)
        }
        let marks = try marking.marks(bodies)
        for place in stored.indices { try remark(&stored[place], marks[place]) }
        for (place, range) in ranges.enumerated() {
            try insert(bytes, range, bodies[stored.count + place], marks[stored.count + place], at: next)
            next += 1
        }
    }

    private func insert(
        _ bytes: [UInt8], _ range: Range<Int>, _ body: EventBody, _ marks: Marks, at key: Int64
    ) throws {
        insert.bind(key, at: 1)
        insert.bind(Int64(marks.rawValue), at: 2)
        try insert.run(binding: bytes, range, at: 3)
        rollUp.count(body, marks)
        if marks.contains(.isRepeat) { repeated[body.file, default: 0] += 1 }
    }

    /// Takes a file's events out of a group.
    func remove(_ file: UInt32, from group: UInt64) throws {
        try rollUp.enter(group: group)
        nextStored = 0
        let stored = try stored(in: group).events
        for event in stored where event.body.file == file {
            delete.bind(event.key, at: 1)
            try delete.run()
            rollUp.count(event.body, event.marks, sign: -1)
        }
        var rest = stored.filter { $0.body.file != file }
        let marks = try marking.marks(rest.map(\.body))
        for place in rest.indices { try remark(&rest[place], marks[place]) }
    }

    private func remark(_ event: inout Stored, _ marks: Marks) throws {
        guard event.marks != marks else { return }
        mark.bind(Int64(marks.rawValue), at: 1)
        mark.bind(event.key, at: 2)
        try mark.run()
        rollUp.count(event.body, event.marks, sign: -1)
        rollUp.count(event.body, marks)
        let change = (marks.contains(.isRepeat) ? 1 : 0) - (event.marks.contains(.isRepeat) ? 1 : 0)
        if change != 0 { repeated[event.body.file, default: 0] += change }
        event.marks = marks
    }

    /// The events of the data set in a group, and the key that the next one would get.
    private func stored(in group: UInt64) throws -> (events: [Stored], next: Int64) {
        let first = EventKey.first(ofGroup: group)
        guard nextStored < first + EventKey.mostInGroup else { return ([], first) }
        var (events, next) = ([Stored](), first)
        find.bind(first, at: 1)
        defer { find.reset() }
        nextStored = .max
        while try find.step() {
            let key = find.int(0)
            guard key < first + EventKey.mostInGroup else {
                nextStored = key
                break
            }
            next = key + 1
            buffer.removeAll(keepingCapacity: true)
            let range = find.append(2, to: &buffer)
            guard let body = EventBody(buffer, range) else { throw DatabaseError(resultCode: .SQLITE_CORRUPT) }
            guard datasets[body.file] == dataset else { continue }
            events.append(Stored(key: key, marks: Marks(rawValue: UInt8(truncatingIfNeeded: find.int(1))), body: body))
        }
        return (events, next)
    }

    private func tooMany(_ group: UInt64) -> EventStoreError {
        let pair = EventKey.pair(ofGroup: group)
        let codes = try? EventStore.readDirectory(db, generation: 0).codes
        let countries = Set([pair.lower, pair.upper]).sorted().compactMap { codes?[$0] }
        return .tooManyOfDay(EventKey.day(ofGroup: group), countries: countries)
    }

    /// Writes the figures.
    func finish(covered: [Int], sign: Int) throws {
        try rollUp.finish(db, covered: covered, sign: sign)
    }
}
