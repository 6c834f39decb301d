internal import GRDB

extension RecordStore {
    /// Asks the store something.
    ///
    /// - Throws: ``StoreError/unusable(path:reason:)`` where the file is found to be damaged on the way, in one sentence; what
    ///   SQLite says would show the reader a statement.
    func read<Value>(_ body: (Database) throws -> Value) throws -> Value {
        do {
            return try database.read(body)
        } catch let error as DatabaseError {
            throw Self.explained(error, path: path, access: .read)
        } catch is PackingError {
            throw StoreError.unusable(path: path, reason: "a record in it is damaged")
        }
    }

    /// Changes the store, wholly or not at all.
    ///
    /// - Throws: ``StoreError``, as for opening it.
    func write(_ body: (Database) throws -> Void) throws {
        do {
            try database.write(body)
        } catch let error as DatabaseError {
            throw Self.explained(error, path: path, access: .write)
        }
    }
}
