internal import Foundation
internal import GRDB
internal import Relations

extension EventStore {
    /// Version 3: an event is known again by its identity alone, whatever day and countries another row gives it. Before, two
    /// such rows counted both, and of rows alike in day and countries another one than the first could count.
    static func noteIdentities(_ db: Database) throws {
        try db.execute(
            sql: """
                -- Which events a data set has; see IdentityBlock.
                CREATE TABLE identity_block(
                    dataset INTEGER NOT NULL, first INTEGER NOT NULL, events BLOB NOT NULL, PRIMARY KEY(dataset, first)
                ) WITHOUT ROWID;
                """)
        let datasets = try readDirectory(db, generation: 0).files.mapValues(\.dataset)
        for dataset in Dataset.allCases where datasets.values.contains(dataset) {
            var contested = try noteIdentities(of: dataset, datasets, db)
            let found = try settle(&contested, in: dataset, without: nil, db)
            var groups = try EventGroups(db, dataset)
            for group in found { try groups.revise(group, without: nil, contested) }
            try groups.finish(covered: [], sign: -1)
            try add(groups.repeated, in: db)
        }
    }

    /// - Returns: the identities that several rows claim.
    private static func noteIdentities(
        of dataset: Dataset, _ datasets: [UInt32: Dataset], _ db: Database
    ) throws -> ContestedEvents {
        let file = try String.fetchOne(db, sql: "SELECT file FROM pragma_database_list WHERE name = 'main'") ?? ""
        var identities = SortedIdentities(spillingInto: URL(filePath: file).deletingLastPathComponent())
        let cursor = try EventCursor(db, upwards: true)
        cursor.open(0 ... .max)
        while let event = try cursor.step() {
            let body = try cursor.body(event)
            let day = EventKey.day(of: event.key).number
            guard datasets[body.figures.file] == dataset, let identity = dataset.identity(of: body.id, day: day) else {
                continue
            }
            try identities.append(identity, row: 0)
        }
        cursor.close()
        try identities.finish()
        var contested = ContestedEvents()
        var editor = try IdentityEditor(db, dataset)
        var last: UInt64?
        while let event = try identities.next() {
            if try editor.add(event.identity), last != event.identity {
                contested.append(event.identity)
                last = event.identity
            }
        }
        try editor.finish()
        return contested
    }
}
