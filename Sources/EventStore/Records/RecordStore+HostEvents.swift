internal import Foundation
internal import GRDB
package import Relations

extension RecordStore {
    /// - Complexity: O(log *n* + *r*) for *n* records in the store and *r* of the event.
    package func dossier(ofHostEvent id: String) throws -> Dossier? {
        try read { db in
            let event = try Self.records("kind = 'host_events' AND id = ?", [id], in: db)
            guard !event.isEmpty else { return nil }
            var dossier = Dossier(subject: .everybody, folder: try Self.folder(in: db))
            for record in event { dossier.take(record) }
            let rows = try Row.fetchAll(
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
