extension EventStore {
    /// The tables of version 1, in which each event was a row, and each address.
    static let firstSchema = """
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
}
