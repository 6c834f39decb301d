internal import GRDB

extension RecordStore {
    /// Makes the tables of an empty store.
    static func createTables(in db: Database) throws {
        try db.execute(
            sql: """
                PRAGMA application_id = \(applicationID);
                PRAGMA user_version = \(version);

                -- What the folders say of themselves, one row.
                CREATE TABLE folder(body BLOB NOT NULL);

                -- The record files as they were when they were read. `reading` is what reading found besides records.
                CREATE TABLE file(
                    path TEXT PRIMARY KEY, layer INTEGER NOT NULL, size INTEGER NOT NULL, modified INTEGER NOT NULL,
                    reading BLOB NOT NULL
                ) WITHOUT ROWID;

                -- The records that are sound by themselves. `shown` are those that are sound among the others too and
                -- not replaced by one of a higher layer. `kept` are those of before a fault, which are shown until it is
                -- mended. `day` is the last day of the record's own date.
                CREATE TABLE record(
                    key INTEGER PRIMARY KEY, kind TEXT NOT NULL, id TEXT NOT NULL, layer INTEGER NOT NULL,
                    file TEXT NOT NULL, shown INTEGER NOT NULL, kept INTEGER NOT NULL, title TEXT NOT NULL, day INTEGER,
                    held INTEGER NOT NULL, plenary INTEGER NOT NULL, body BLOB NOT NULL
                );
                CREATE INDEX record_id ON record(kind, id, layer);
                CREATE INDEX record_file ON record(file);

                -- The countries that a record concerns.
                CREATE TABLE involvement(
                    country TEXT NOT NULL, kind TEXT NOT NULL, record INTEGER NOT NULL,
                    PRIMARY KEY(country, kind, record)
                ) WITHOUT ROWID;
                CREATE INDEX involvement_record ON involvement(record);

                -- What a record names.
                CREATE TABLE reference(
                    record INTEGER NOT NULL, kind TEXT NOT NULL, id TEXT NOT NULL, PRIMARY KEY(record, kind, id)
                ) WITHOUT ROWID;
                CREATE INDEX reference_target ON reference(kind, id, record);

                CREATE VIRTUAL TABLE words USING fts5(
                    title, names, texts, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
                );

                CREATE TABLE problem(position INTEGER PRIMARY KEY, message TEXT NOT NULL);
                """)
    }
}
