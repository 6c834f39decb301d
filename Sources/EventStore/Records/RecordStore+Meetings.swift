internal import Foundation
internal import GRDB
package import Relations

/// Meetings of all countries that have something in common, with whom and what they name.
extension RecordStore {
    /// - Complexity: O(log *n* + *r*) for *n* records in the store and *r* of the event.
    package func dossier(ofHostEvent id: String) throws -> Dossier? {
        try dossier(of: "kind = 'host_events' AND id = ?", id) { db in
            try Row.fetchAll(
                db,
                sql: """
                    WITH RECURSIVE event(id) AS (
                        VALUES (?)
                        UNION
                        SELECT part.id FROM event
                        JOIN reference ON reference.kind = 'host_events' AND reference.id = event.id
                        JOIN record AS part ON part.key = reference.record AND part.kind = 'host_events' AND part.shown
                    )
                    SELECT key, kind, body FROM record
                    WHERE shown AND kind = 'meetings'
                      AND key IN (SELECT record FROM reference WHERE kind = 'host_events' AND id IN event)
                    ORDER BY day, id
                    """,
                arguments: [id])
        }
    }

    /// - Complexity: O(log *n* + *r*) for *n* records in the store and *r* of the person.
    package func dossier(ofPerson id: String) throws -> Dossier? {
        try dossier(of: "kind = 'people' AND id = ?", id) { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT key, kind, body FROM record
                    WHERE shown AND kind = 'meetings'
                      AND key IN (SELECT record FROM reference WHERE kind = 'people' AND id = ?)
                    ORDER BY day, id
                    """,
                arguments: [id])
        }
    }

    /// Some meetings, what they name, and the record that they have in common.
    ///
    /// - Returns: `nil` where there is no such record.
    private func dossier(of own: String, _ id: String, meetings: (Database) throws -> [Row]) throws -> Dossier? {
        try read { db in
            let common = try Self.records(own, [id], in: db)
            guard !common.isEmpty else { return nil }
            var dossier = Dossier(subject: .everybody, folder: try Self.folder(in: db))
            for record in common { dossier.take(record) }
            let rows = try meetings(db)
            let keys = rows.map { $0[0] as Int64 }
            for row in rows { if let record = try Self.record(kind: row[1], body: row[2]) { dossier.take(record) } }
            for record in try Self.records(namedBy: keys, in: db) { dossier.take(record) }
            for record in try Self.countries(of: keys, in: db) { dossier.take(record) }
            let missing = dossier.sourcesOfNames.subtracting(dossier.sources.keys).sorted()
            for record in try Self.sources(missing, in: db) { dossier.take(record) }
            return dossier
        }
    }
}
