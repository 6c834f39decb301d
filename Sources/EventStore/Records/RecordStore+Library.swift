internal import Foundation
internal import GRDB
package import Relations

extension RecordStore: Library {
    package func folder() throws -> Folder {
        try read { db in try Self.folder(in: db) }
    }

    package func record(_ reference: Reference) throws -> AnyRecord? {
        try read { db in
            try Data.fetchOne(
                db, sql: "SELECT body FROM record WHERE kind = ? AND id = ? AND shown",
                arguments: [reference.kind.rawValue, reference.id]
            ).map { try RecordBody.decode(reference.kind, $0) }
        }
    }

    package func records(of kind: RecordKind) throws -> [AnyRecord] {
        try read { db in
            try Data.fetchAll(
                db, sql: "SELECT body FROM record WHERE kind = ? AND shown ORDER BY id", arguments: [kind.rawValue]
            ).map { try RecordBody.decode(kind, $0) }
        }
    }

    package func kinds(ofID id: String) throws -> [RecordKind] {
        try read { db in
            let found = try Set(
                String.fetchAll(db, sql: "SELECT kind FROM record WHERE id = ? AND shown", arguments: [id]))
            return RecordKind.allCases.filter { found.contains($0.rawValue) }
        }
    }

    package func references(to reference: Reference) throws -> [Reference] {
        try read { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT record.kind, record.id FROM reference JOIN record ON record.key = reference.record
                    WHERE reference.kind = ? AND reference.id = ? AND record.shown ORDER BY record.kind, record.id
                    """,
                arguments: [reference.kind.rawValue, reference.id]
            ).compactMap { row in RecordKind(rawValue: row[0]).map { Reference($0, row[1]) } }
        }
    }

    package func countries() throws -> [Country] {
        try records(of: .country).compactMap { if case .country(let country) = $0 { country } else { nil } }
    }

    package func counts() throws -> [RecordKind: Int] {
        try read { db in
            try Row.fetchAll(db, sql: "SELECT kind, count(*) FROM record WHERE shown GROUP BY kind")
                .reduce(into: [:]) { counts, row in
                    if let kind = RecordKind(rawValue: row[0]) { counts[kind] = row[1] }
                }
        }
    }

    package func problems() throws -> [String] {
        try read { db in try String.fetchAll(db, sql: "SELECT message FROM problem ORDER BY position") }
    }

    static func folder(in db: Database) throws -> Folder {
        try Data.fetchOne(db, sql: "SELECT body FROM folder").map { try Packing.unpack(Folder.self, from: $0) }
            ?? Folder()
    }
}
