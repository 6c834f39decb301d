internal import GRDB

extension EventStore {
    /// The version of a store that all migrations were carried out on.
    static var version: Int { migrations.count }

    /// What makes a store of version *n* one of version *n* + 1. What was released stays as it is.
    private static let migrations = [
        """
        PRAGMA application_id = \(applicationID);

        -- Raised by every import and removal.
        CREATE TABLE state(generation INTEGER NOT NULL);
        INSERT INTO state VALUES (0);

        -- The numbers that stand for countries in keys, from 1; 0 is no country.
        CREATE TABLE country(number INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE);

        -- The imported files, how many rows were read of each by what became of them, and which addresses came with it.
        CREATE TABLE file(
            id INTEGER PRIMARY KEY, name TEXT NOT NULL, dataset INTEGER NOT NULL, digest TEXT NOT NULL UNIQUE,
            imported_at INTEGER NOT NULL, first_day INTEGER, last_day INTEGER,
            between_countries INTEGER NOT NULL, inside_country INTEGER NOT NULL, one_side INTEGER NOT NULL,
            no_country INTEGER NOT NULL, malformed INTEGER NOT NULL, repeated INTEGER NOT NULL,
            first_address INTEGER NOT NULL, last_address INTEGER NOT NULL
        );

        -- Codes, names, roles, places, contexts: each once.
        CREATE TABLE text(id INTEGER PRIMARY KEY, text TEXT NOT NULL);
        CREATE UNIQUE INDEX text_text ON text(text);

        -- Addresses; the same one may stand here several times.
        CREATE TABLE address(id INTEGER PRIMARY KEY, text TEXT NOT NULL);

        -- The events. Keys are pair · day · running number, so that the table is its own index. Marks: 1 the same event
        -- as another row, 2 not the first of its day with this actor, recipient and code.
        CREATE TABLE event(key INTEGER PRIMARY KEY, marks INTEGER NOT NULL, body BLOB NOT NULL);

        -- Figures of a month: keys are pair · month · data set · direction.
        CREATE TABLE month(key INTEGER PRIMARY KEY, sums BLOB NOT NULL);
        -- The same as month · pair, for lists over many pairs.
        CREATE TABLE month_pair(key INTEGER PRIMARY KEY);

        -- Events of a country with a partner, without repeats: keys are country · partner · data set.
        CREATE TABLE partner(key INTEGER PRIMARY KEY, events INTEGER NOT NULL);

        -- All events of a data set on a day, without repeats, and by the one-a-day rule; how many files cover the day.
        CREATE TABLE day(
            dataset INTEGER NOT NULL, day INTEGER NOT NULL, events INTEGER NOT NULL, one_a_day INTEGER NOT NULL,
            covering INTEGER NOT NULL, PRIMARY KEY(dataset, day)
        ) WITHOUT ROWID;
        """
    ]

    /// Brings a store to the version of this program; a new file is made a store.
    static func migrate(_ db: Database, path: String) throws {
        if try RawStatement.number(db, "SELECT count(*) FROM sqlite_master") > 0 { try verifyIdentity(db, path: path) }
        try db.inTransaction(.immediate) {
            let found = Int(try RawStatement.number(db, "PRAGMA user_version"))
            for (number, migration) in migrations.enumerated().dropFirst(max(0, found)) {
                try db.execute(sql: migration)
                try db.execute(sql: "PRAGMA user_version = \(number + 1)")
            }
            return .commit
        }
    }

    /// - Throws: ``EventStoreError`` where the file is another program's, of a later version, or was never finished.
    static func verify(_ db: Database, path: String) throws {
        try verifyIdentity(db, path: path)
        let found = Int(try RawStatement.number(db, "PRAGMA user_version"))
        guard found == version else {
            throw EventStoreError.cannotRead(
                path: path, reason: "it is of version \(found) and is brought up to date by an import")
        }
    }

    private static func verifyIdentity(_ db: Database, path: String) throws {
        guard try RawStatement.number(db, "PRAGMA application_id") == Int64(applicationID) else {
            throw EventStoreError.foreign(path: path)
        }
        let found = Int(try RawStatement.number(db, "PRAGMA user_version"))
        guard found <= version else { throw EventStoreError.newer(path: path, found: found, known: version) }
    }
}
