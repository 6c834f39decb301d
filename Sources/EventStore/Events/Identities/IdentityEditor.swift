internal import GRDB
internal import Relations

/// Notes of which events a data set has which come and go with files, and says whether they are there already.
///
/// They are given in the order of their identities. Blocks between them stay where they are, so the cost of a file does not
/// grow with the store where ids ascend with time, as those of GDELT do.
struct IdentityEditor {
    private let find: RawStatement
    private let findNext: RawStatement
    private let delete: RawStatement
    private let insert: RawStatement
    /// What was taken out and not put back.
    private var loaded: [IdentityBlock.Entry] = []
    private var place = 0
    /// The first identity of the next block that was not taken out.
    private var nextBlock = UInt64.max
    /// The last identity that was put back or added: more events of it may follow.
    private var pending: IdentityBlock.Entry?
    private var block: [UInt8] = []
    private var first: UInt64 = 0
    private var last: UInt64 = 0
    private var bytes: [UInt8] = []

    init(_ db: Database, _ dataset: Dataset) throws {
        let own = "dataset = \(dataset.number)"
        find = try RawStatement(
            db, "SELECT first, events FROM identity_block WHERE \(own) AND first <= ? ORDER BY first DESC LIMIT 1")
        findNext = try RawStatement(
            db, "SELECT first FROM identity_block WHERE \(own) AND first >= ? ORDER BY first LIMIT 1")
        delete = try RawStatement(db, "DELETE FROM identity_block WHERE \(own) AND first = ?")
        insert = try RawStatement(db, "INSERT INTO identity_block VALUES (\(dataset.number), ?, ?)")
        nextBlock = try block(from: 0)
    }

    /// Notes an event.
    ///
    /// - Returns: whether the same one was there.
    mutating func add(_ identity: UInt64) throws -> Bool {
        try advance(to: identity)
        let isThere = pending?.identity == identity
        try put(.init(identity: identity, events: 1))
        return isThere
    }

    /// Takes out an event that was noted.
    ///
    /// - Returns: whether the same one is there again, from another row.
    mutating func remove(_ identity: UInt64) throws -> Bool {
        try advance(to: identity)
        guard let found = pending, found.identity == identity, found.events > 0 else {
            throw DatabaseError(resultCode: .SQLITE_CORRUPT)
        }
        pending?.events -= 1
        return found.events > 1
    }

    /// Writes what is left.
    mutating func finish() throws {
        try putBack(through: .max)
        try write()
        try flush()
    }

    /// Goes on to an identity; what comes before it is put back, and so are the events that have it.
    private mutating func advance(to identity: UInt64) throws {
        if identity >= nextBlock { try takeOut(for: identity) }
        try putBack(through: identity)
    }

    private mutating func putBack(through identity: UInt64) throws {
        while place < loaded.count, loaded[place].identity <= identity {
            try put(loaded[place])
            place += 1
        }
    }

    private mutating func takeOut(for identity: UInt64) throws {
        try putBack(through: .max)
        find.bind(Int64(bitPattern: identity), at: 1)
        bytes.removeAll(keepingCapacity: true)
        guard try find.step() else { throw DatabaseError(resultCode: .SQLITE_CORRUPT) }
        let found = UInt64(bitPattern: find.int(0))
        let range = find.append(1, to: &bytes)
        guard let entries = IdentityBlock.read(bytes, range, first: found) else {
            throw DatabaseError(resultCode: .SQLITE_CORRUPT)
        }
        find.reset()
        if found > nextBlock {
            // Blocks in between stay, so that what was taken out before ends here.
            try write()
            try flush()
        }
        delete.bind(Int64(bitPattern: found), at: 1)
        try delete.run()
        (loaded, place) = (entries, 0)
        nextBlock = try block(from: found)
    }

    private mutating func put(_ entry: IdentityBlock.Entry) throws {
        if pending?.identity == entry.identity {
            pending?.events &+= entry.events
        } else {
            try write()
            pending = entry
        }
    }

    private mutating func write() throws {
        guard let entry = pending else { return }
        pending = nil
        guard entry.events > 0 else { return }
        if block.count >= IdentityBlock.mostBytes { try flush() }
        if block.isEmpty { (first, last) = (entry.identity, entry.identity) }
        IdentityBlock.append(entry, after: last, to: &block)
        last = entry.identity
    }

    private mutating func flush() throws {
        guard !block.isEmpty else { return }
        insert.bind(Int64(bitPattern: first), at: 1)
        try insert.run(binding: block, block.indices, at: 2)
        block.removeAll(keepingCapacity: true)
    }

    /// The first identity of the first block from one on.
    private func block(from identity: UInt64) throws -> UInt64 {
        findNext.bind(Int64(bitPattern: identity), at: 1)
        defer { findNext.reset() }
        return try findNext.step() ? UInt64(bitPattern: findNext.int(0)) : .max
    }
}
