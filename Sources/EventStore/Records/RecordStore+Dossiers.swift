internal import Foundation
internal import GRDB
package import Relations

extension RecordStore {
    /// - Complexity: O(log *n* + *r*) for *n* records in the store and *r* of the subject.
    package func dossier(of subject: Subject) throws -> Dossier {
        try database.read { db in
            var dossier = Dossier(subject: subject, folder: try Self.folder(in: db))
            let concerned = Self.concerned(by: subject)
            for kind in [RecordKind.meeting, .issue, .commitment, .assessment, .incident] {
                for record in try Self.records(of: kind, concerned, in: db) { dossier.take(record) }
            }
            for record in try Self.records(of: .coverage, Self.coverage(of: subject), in: db) { dossier.take(record) }
            for kind in [RecordKind.person, .hostEvent, .source] {
                for record in try Self.records(of: kind, Self.named(by: concerned, kind), in: db) {
                    dossier.take(record)
                }
            }
            for record in try Self.records(of: .country, Selection(sql: "1"), in: db) { dossier.take(record) }
            return dossier
        }
    }

    package func neighbourhood(of country: CountryCode) throws -> Neighbourhood {
        try database.read { db in
            var encounters: [Int64: (day: Day, countries: [CountryCode], isPlenary: Bool)] = [:]
            let rows = try Row.fetchCursor(
                db,
                sql: """
                    SELECT record.key, record.day, record.plenary, other.country
                    FROM involvement AS own
                    JOIN record ON record.key = own.record AND record.shown
                    JOIN involvement AS other ON other.record = own.record
                    WHERE own.country = ? AND own.kind = 'meetings'
                    """,
                arguments: [country.text])
            while let row = try rows.next() {
                guard let code = CountryCode(row[3] as String) else { continue }
                let key: Int64 = row[0]
                encounters[key, default: (Day(number: row[1]), [], row[2])].countries.append(code)
            }
            let issues = try Self.records(of: .issue, Self.concerned(by: .country(country)), in: db)
            return Neighbourhood(
                country: country,
                encounters: encounters.values.map {
                    Neighbourhood.Encounter(day: $0.day, countries: $0.countries, isPlenary: $0.isPlenary)
                },
                issues: issues.compactMap { if case .issue(let issue) = $0 { issue } else { nil } })
        }
    }

    /// A condition on rows of `record`.
    struct Selection {
        var sql: String
        var arguments: StatementArguments = []
    }

    private static func concerned(by subject: Subject) -> Selection {
        let one = "record.key IN (SELECT record FROM involvement WHERE country = ? AND kind = record.kind)"
        return Selection(
            sql: (["1"] + subject.countries.map { _ in one }).joined(separator: " AND "),
            arguments: StatementArguments(subject.countries.map(\.text)))
    }

    /// The coverage records of a subject, and those that hold for all pairs.
    private static func coverage(of subject: Subject) -> Selection {
        let own = concerned(by: subject)
        return Selection(
            sql: "(\(own.sql)) OR record.key NOT IN (SELECT record FROM involvement WHERE kind = 'coverage')",
            arguments: own.arguments)
    }

    /// The records of one kind that the selected ones name.
    private static func named(by selection: Selection, _ kind: RecordKind) -> Selection {
        Selection(
            sql: """
                record.id IN (
                    SELECT reference.id FROM reference JOIN record ON record.key = reference.record
                    WHERE reference.kind = '\(kind.rawValue)' AND record.shown AND \(selection.sql)
                      AND record.kind IN ('meetings', 'issues', 'commitments', 'assessments', 'incidents')
                )
                """,
            arguments: selection.arguments)
    }

    private static func records(of kind: RecordKind, _ selection: Selection, in db: Database) throws -> [AnyRecord] {
        let statement = try db.cachedStatement(
            sql: """
                SELECT record.body FROM record
                WHERE record.kind = '\(kind.rawValue)' AND record.shown AND (\(selection.sql))
                ORDER BY record.day, record.id
                """)
        return try Data.fetchAll(statement, arguments: selection.arguments).map { try RecordBody.decode(kind, $0) }
    }
}

extension Dossier {
    /// Puts a record where it belongs.
    fileprivate mutating func take(_ record: AnyRecord) {
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
