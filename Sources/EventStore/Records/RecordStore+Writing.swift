package import Foundation
internal import GRDB
package import Relations

extension RecordStore {
    /// One file that was read anew.
    package struct FileContent: Sendable {
        package let file: StoredFile
        /// The records that are sound by themselves.
        package let records: [AnyRecord]
        /// Records that were sound before the file became faulty, and are shown until it is mended.
        package let kept: [AnyRecord]
        /// What reading found besides: kept for the next compilation.
        package let reading: Data

        package init(file: StoredFile, records: [AnyRecord], kept: [AnyRecord] = [], reading: Data) {
            self.file = file
            self.records = records
            self.kept = kept
            self.reading = reading
        }
    }

    /// The files that the store was compiled from.
    package func files() throws -> [StoredFile] {
        try read { db in
            try Row.fetchAll(db, sql: "SELECT path, layer, size, modified FROM file").map {
                StoredFile(path: $0[0], layer: $0[1], size: $0[2], modified: $0[3])
            }
        }
    }

    /// What reading found in each file besides records, by path.
    package func readings() throws -> [String: Data] {
        try read { db in
            try Dictionary(
                uniqueKeysWithValues: Row.fetchAll(db, sql: "SELECT path, reading FROM file").map { ($0[0], $0[1]) })
        }
    }

    /// The records that are shown of a file.
    package func shownRecords(of path: String) throws -> [AnyRecord] {
        try database.read { db in
            try Row.fetchAll(db, sql: "SELECT kind, body FROM record WHERE file = ? AND shown", arguments: [path])
                .compactMap { row in
                    try RecordKind(rawValue: row[0]).map { try RecordBody.decode($0, row[1]) }
                }
        }
    }

    /// The files of which records are shown as they were before a fault.
    package func filesWithKeptRecords() throws -> Set<String> {
        try database.read { db in try Set(String.fetchAll(db, sql: "SELECT DISTINCT file FROM record WHERE kept")) }
    }

    /// Puts a new compilation in the place of the old one, in one transaction: readers see all of it or nothing.
    ///
    /// - Parameters:
    ///   - contents: the files that were read anew; the others stay as they are.
    ///   - removed: the paths of files that are no more.
    ///   - faulty: records that are not sound among the others, such as those that name something unknown.
    ///   - problems: everything that is wrong, in the order to be shown.
    package func replace(
        _ contents: [FileContent], removed: [String], faulty: Set<FaultyRecord>, problems: [String], folder: Folder
    ) throws {
        try write { db in
            for path in removed + contents.map(\.file.path) { try Self.delete(path, in: db) }
            for content in contents { try Self.insert(content, in: db) }
            try Self.markShown(faulty: faulty, in: db)
            try db.execute(sql: "DELETE FROM folder")
            try db.execute(sql: "INSERT INTO folder VALUES (?)", arguments: [Packing.pack(folder)])
            try db.execute(sql: "DELETE FROM problem")
            for problem in problems {
                try db.execute(sql: "INSERT INTO problem(message) VALUES (?)", arguments: [problem])
            }
        }
    }

    /// A record of one layer that cannot be shown.
    package struct FaultyRecord: Hashable, Sendable {
        package let reference: Reference
        package let layer: Int

        package init(_ reference: Reference, layer: Int) {
            self.reference = reference
            self.layer = layer
        }
    }

    private static func delete(_ path: String, in db: Database) throws {
        for table in ["involvement", "reference"] {
            try db.execute(
                sql: "DELETE FROM \(table) WHERE record IN (SELECT key FROM record WHERE file = ?)", arguments: [path])
        }
        try db.execute(
            sql: "DELETE FROM words WHERE rowid IN (SELECT key FROM record WHERE file = ?)", arguments: [path])
        try db.execute(sql: "DELETE FROM record WHERE file = ?", arguments: [path])
        try db.execute(sql: "DELETE FROM file WHERE path = ?", arguments: [path])
    }

    private static func insert(_ content: FileContent, in db: Database) throws {
        let file = content.file
        try db.execute(
            sql: "INSERT INTO file VALUES (?, ?, ?, ?, ?)",
            arguments: [file.path, file.layer, file.size, file.modified, content.reading])
        let record = try db.cachedStatement(
            sql: """
                INSERT INTO record(kind, id, layer, file, shown, kept, title, day, held, plenary, body)
                VALUES (?, ?, ?, ?, 1, ?, ?, ?, ?, ?, ?)
                """)
        let involvement = try db.cachedStatement(sql: "INSERT INTO involvement VALUES (?, ?, ?)")
        let reference = try db.cachedStatement(sql: "INSERT INTO reference VALUES (?, ?, ?)")
        let words = try db.cachedStatement(sql: "INSERT INTO words(rowid, title, names, texts) VALUES (?, ?, ?, ?)")
        for (item, isKept) in content.records.map({ ($0, false) }) + content.kept.map({ ($0, true) }) {
            let kind = item.kind.rawValue
            try record.execute(
                arguments: [
                    kind, item.header.id, file.layer, file.path, isKept, item.title, item.date?.last.number,
                    item.isHeld,
                    item.isPlenary,
                    RecordBody.encode(item),
                ])
            let key = db.lastInsertedRowID
            for country in item.countries { try involvement.execute(arguments: [country.text, kind, key]) }
            for target in item.references {
                try reference.execute(arguments: [key, target.kind.rawValue, target.id])
            }
            try words.execute(
                arguments: [
                    key, item.title, (item.otherNames + [item.header.id]).joined(separator: "\n"),
                    item.texts.joined(separator: "\n"),
                ])
        }
    }

    /// Of several records of one kind and id that of the highest layer is shown, unless it is faulty.
    private static func markShown(faulty: Set<FaultyRecord>, in db: Database) throws {
        try db.execute(
            sql: """
                UPDATE record SET shown = layer = (
                    SELECT max(layer) FROM record AS other WHERE other.kind = record.kind AND other.id = record.id
                )
                """)
        for record in faulty {
            try db.execute(
                sql: "UPDATE record SET shown = 0 WHERE kind = ? AND id = ? AND layer = ? AND NOT kept",
                arguments: [record.reference.kind.rawValue, record.reference.id, record.layer])
        }
    }
}

extension AnyRecord {
    /// Whether a meeting took place.
    fileprivate var isHeld: Bool {
        if case .meeting(let meeting) = self { meeting.status == .held } else { true }
    }

    /// Whether a meeting is one of many, which brings no two countries together.
    fileprivate var isPlenary: Bool {
        if case .meeting(let meeting) = self { meeting.isPlenary } else { false }
    }
}
