internal import Foundation
internal import GRDB
package import Relations

extension EventStore {
    /// A file on its way into the store.
    package struct Arrival {
        package var name: String
        /// When it is imported, in whole seconds since 1970.
        package var time: Int
        /// The next batch of events, `nil` at the end of the file; an error leaves the store as it was.
        package var next: () throws -> EventBatch?
        /// Called once after the last batch.
        package var ending: () throws -> Ending

        package init(
            name: String, time: Int, next: @escaping () throws -> EventBatch?, ending: @escaping () throws -> Ending
        ) {
            self.name = name
            self.time = time
            self.next = next
            self.ending = ending
        }
    }

    /// What is known of a file when it has been read to its end.
    package struct Ending: Sendable {
        package var dataset: Dataset
        /// SHA-256 of the file's bytes.
        package var digest: String
        /// How many rows it had by what became of them.
        package var rows: [RowClass: Int]

        package init(dataset: Dataset, digest: String, rows: [RowClass: Int]) {
            self.dataset = dataset
            self.digest = digest
            self.rows = rows
        }
    }

    /// What became of a file.
    package enum Outcome: Sendable, Hashable {
        case added(EventHoldings.File)
        /// A file of the same bytes is in the store.
        case alreadyThere(EventHoldings.File)
    }

    /// How far a change has come.
    package enum Progress: Sendable, Hashable {
        /// Another import or removal is writing the store.
        case waiting
        /// So many events were put into the order of the store, of so many.
        case storing(Int, of: Int)
    }

    /// Takes a whole file, or nothing of it, in one transaction. It waits for another import that is under way.
    ///
    /// - Parameter rowsInMemory: how many rows are sorted at a time before they go to a file.
    /// - Complexity: O(*n* · log *n*) for *n* events, in the same memory for any *n*; and as many pages of the store are
    ///   written as have events of the same pairs and months.
    /// - Throws: ``EventStoreError``, or what the file's own reading throws.
    package func add(
        _ arrival: Arrival, rowsInMemory: Int? = nil, progress: (Progress) throws -> Void = { _ in }
    ) throws -> Outcome {
        try changing(progress) { db in
            var adding = try EventAddition(db, arrival, folder: path, rowsInMemory: rowsInMemory ?? RowRun.mostRows)
            while let batch = try arrival.next() { try adding.take(batch) }
            let ending = try arrival.ending()
            if let known = try Self.files(db, where: "digest = ?", ending.digest).first {
                return (.alreadyThere(known), false)
            }
            try adding.store(ending.dataset, progress)
            return (.added(try adding.finish(ending)), true)
        }
    }

    /// Whether a file of this digest is in the store.
    package func file(withDigest digest: String) throws -> EventHoldings.File? {
        try reading { db, _ in try Self.files(db, where: "digest = ?", digest).first }
    }

    /// Carries out a change in one transaction.
    ///
    /// - Parameter work: returns what came of it, and whether the change is to be kept.
    func changing<Result>(
        _ progress: (Progress) throws -> Void, _ work: (Database) throws -> (result: Result, isKept: Bool)
    ) throws -> Result {
        database.invalidateReadOnlyConnections()
        let result = try database.writeWithoutTransaction { db in
            let isFirst = try leaveLog(db)
            defer { if isFirst { enterLog(db) } }
            try begin(db, progress)
            do {
                let (result, isKept) = try work(db)
                if isKept { try db.execute(sql: "UPDATE state SET generation = generation + 1") }
                try isKept ? db.commit() : db.rollback()
                return result
            } catch {
                if db.isInsideTransaction { try? db.rollback() }
                // The disk may be full for the store, and for the rows that are sorted beside it.
                let isOwn = error is DatabaseError || error is POSIXError
                throw isOwn ? Self.explained(error, path: path, access: .write) : error
            }
        }
        // The log would otherwise stay as large as the change; where somebody reads, it is emptied another time.
        _ = try? database.writeWithoutTransaction { try $0.checkpoint(.truncate) }
        return result
    }

    private func begin(_ db: Database, _ progress: (Progress) throws -> Void) throws {
        while true {
            do {
                return try db.beginTransaction(.immediate)
            } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY {
                try progress(.waiting)
            } catch {
                throw Self.explained(error, path: path, access: .write)
            }
        }
    }

    /// The imported files, in the order in which they came.
    ///
    /// Whatever a damaged store has in these columns is read as something.
    static func files(_ db: Database, where condition: String = "1", _ value: String = "") throws -> [EventHoldings
        .File]
    {
        let classes = RowClass.allCases
        let statement = try RawStatement(
            db,
            """
            SELECT id, dataset, imported_at, repeated, first_day, last_day, name, digest,
                \(classes.map(\.rawValue).joined(separator: ", "))
            FROM file WHERE \(condition) ORDER BY id
            """)
        if condition.contains("?") { statement.bind(value, at: 1) }
        var files: [EventHoldings.File] = []
        while try statement.step() {
            guard let dataset = Dataset(number: Int(statement.int(1))) else { continue }
            func day(_ column: Int32) -> Day? {
                statement.isNull(column) ? nil : Day(number: Int(clamping: Int32(clamping: statement.int(column))))
            }
            let rows = classes.enumerated().map { place, rowClass in (rowClass, Int(statement.int(Int32(8 + place)))) }
            files.append(
                EventHoldings.File(
                    id: Int(statement.int(0)), name: statement.string(6), dataset: dataset, digest: statement.string(7),
                    importedAt: Int(statement.int(2)), first: day(4), last: day(5),
                    rows: Dictionary(uniqueKeysWithValues: rows), repeated: Int(statement.int(3))))
        }
        return files
    }
}
