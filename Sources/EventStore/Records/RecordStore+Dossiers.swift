internal import Foundation
internal import GRDB
package import Relations

extension RecordStore {
    /// - Complexity: O(log *n* + *r*) for *n* records in the store and *r* of the subject.
    package func dossier(of subject: Subject) throws -> Dossier {
        try read { db in
            var dossier = Dossier(subject: subject, folder: try Self.folder(in: db))
            let own = try Self.records(concerning: subject, in: db)
            for record in own.records { dossier.take(record) }
            for record in try Self.records(namedBy: own.keys, in: db) { dossier.take(record) }
            for record in try Self.coverage(of: subject, in: db) { dossier.take(record) }
            for record in try Self.countries(of: own.keys, in: db) { dossier.take(record) }
            let missing = dossier.sourcesOfNames.subtracting(dossier.sources.keys).sorted()
            for record in try Self.sources(missing, in: db) { dossier.take(record) }
            return dossier
        }
    }

    package func neighbourhood(of country: CountryCode) throws -> Neighbourhood {
        try read { db in
            var encounters: [Int64: (day: Day, countries: [CountryCode], isPlenary: Bool)] = [:]
            let rows = try Row.fetchCursor(
                db,
                sql: """
                    SELECT record.key, record.day, record.plenary, other.country
                    FROM involvement AS own
                    JOIN record ON record.key = own.record AND record.shown AND record.held
                    JOIN involvement AS other ON other.record = own.record
                    WHERE own.country = ? AND own.kind = 'meetings'
                    """,
                arguments: [country.text])
            while let row = try rows.next() {
                guard let code = CountryCode(row[3] as String) else { continue }
                let key: Int64 = row[0]
                encounters[key, default: (Day(number: row[1]), [], row[2])].countries.append(code)
            }
            let issues = try Self.records(
                "kind = 'issues' AND key IN (SELECT record FROM involvement WHERE country = ? AND kind = 'issues')",
                [country.text], in: db)
            var neighbourhood = Neighbourhood(
                country: country,
                encounters: encounters.values.map {
                    Neighbourhood.Encounter(day: $0.day, countries: $0.countries, isPlenary: $0.isPlenary)
                },
                issues: issues.compactMap { if case .issue(let issue) = $0 { issue } else { nil } })
            // Names alone, without the records behind them: the list of countries is part of the first frame.
            for row in try Row.fetchAll(
                db, sql: "SELECT id, title, layer FROM record WHERE kind = 'countries' AND shown")
            {
                guard let code = CountryCode(row[0] as String) else { continue }
                neighbourhood.names[code] = row[1]
                if row[2] >= 0 { neighbourhood.onRecord.insert(code) }
            }
            return neighbourhood
        }
    }

    /// The kinds of record that concern countries, as the panes show them.
    private static let ownKinds = "('meetings', 'issues', 'commitments', 'assessments', 'incidents')"

    /// The records that concern all countries of a subject, with their keys.
    private static func records(
        concerning subject: Subject, in db: Database
    ) throws -> (keys: [Int64], records: [AnyRecord]) {
        let one = "SELECT record FROM involvement WHERE country = ?"
        let concerned = subject.countries.map { _ in one }.joined(separator: " INTERSECT ")
        let rows = try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT key, kind, body FROM record
                    WHERE shown AND kind IN \(ownKinds) AND (\(concerned.isEmpty ? "1" : "key IN (\(concerned))"))
                    ORDER BY day, id
                    """),
            arguments: StatementArguments(subject.countries.map(\.text)))
        return (rows.map { $0[0] }, try rows.compactMap { try record(kind: $0[1], body: $0[2]) })
    }

    /// The people, host events and sources that records name.
    static func records(namedBy keys: [Int64], in db: Database) throws -> [AnyRecord] {
        // Keys are numbers of our own, and there may be more of them than a statement has room for arguments.
        try records(
            """
            (kind, id) IN (
                SELECT DISTINCT kind, id FROM reference
                WHERE kind IN ('people', 'host_events', 'sources')
                  AND record IN (\(keys.map(String.init).joined(separator: ",")))
            )
            """, in: db)
    }

    /// The countries that records concern.
    static func countries(of keys: [Int64], in db: Database) throws -> [AnyRecord] {
        try records(
            """
            kind = 'countries' AND id IN (
                SELECT DISTINCT country FROM involvement WHERE record IN (\(keys.map(String.init).joined(separator: ",")))
            )
            """, in: db)
    }

    /// Sources by their ids.
    static func sources(_ ids: [String], in db: Database) throws -> [AnyRecord] {
        let places = ids.map { _ in "?" }.joined(separator: ",")
        return try records("kind = 'sources' AND id IN (\(places))", StatementArguments(ids), in: db)
    }

    /// The coverage records of a subject, and those that hold for all pairs.
    private static func coverage(of subject: Subject, in db: Database) throws -> [AnyRecord] {
        let one = "SELECT record FROM involvement WHERE country = ?"
        let own = subject.countries.map { _ in one }.joined(separator: " INTERSECT ")
        return try records(
            """
            kind = 'coverage' AND (\(own.isEmpty ? "1" : "key IN (\(own))")
                OR key NOT IN (SELECT record FROM involvement WHERE kind = 'coverage'))
            """, StatementArguments(subject.countries.map(\.text)), in: db)
    }

    static func records(
        _ condition: String, _ arguments: StatementArguments = [], in db: Database
    ) throws -> [AnyRecord] {
        try Row.fetchAll(
            db, sql: "SELECT kind, body FROM record WHERE shown AND \(condition) ORDER BY id", arguments: arguments
        ).compactMap { try record(kind: $0[0], body: $0[1]) }
    }

    static func record(kind: String, body: Data) throws -> AnyRecord? {
        try RecordKind(rawValue: kind).map { try RecordBody.decode($0, body) }
    }
}

extension Dossier {
    /// The sources that the people, countries, events and coverage of the dossier rest on.
    var sourcesOfNames: Set<String> {
        let records =
            roster.people.values.map(AnyRecord.person) + roster.countries.values.map(AnyRecord.country)
            + hostEvents.values.map(AnyRecord.hostEvent) + coverage.map(AnyRecord.coverage)
        return Set(records.flatMap(\.citedSources))
    }

    /// Puts a record where it belongs.
    mutating func take(_ record: AnyRecord) {
        switch record {
        case .country(let country): if let code = country.code { roster.countries[code] = country }
        case .person(let person): roster.people[person.id] = person
        case .hostEvent(let event): hostEvents[event.id] = event
        case .meeting(let meeting): meetings.append(meeting)
        case .issue(let issue): issues.append(issue)
        case .commitment(let commitment): commitments.append(commitment)
        case .assessment(let assessment): assessments.append(assessment)
        case .incident(let incident): incidents.append(incident)
        case .source(let source): sources[source.id] = source
        case .coverage(let own): coverage.append(own)
        }
    }
}
