import Relations
import Reporting
import Samples
import Screen
import Testing

/// What is printed knows no more than the day it is printed for.
@Suite("Everything printed as of a day")
struct AsOfReportTests {
    /// What leaks in any report on a pair: card, brief, all lists, all records of the pair.
    private func leaks(
        _ one: String, _ other: String, asOf: Day, reading: Reading = .happened
    ) throws -> Set<String> {
        let later = LaterDates(asOf: asOf)
        let relation = try ShippedRecords.relation(one, other, asOf: asOf).seen(asOf: asOf, reading: reading)
        let card = try CardReport(relation).orThrow("A pair has a card.")
        let brief = try BriefReport(relation).orThrow("A pair has a brief.")
        var leaks = later.leaks(in: card.text { $0.cells }) + later.leaks(in: card.json)
        leaks += later.leaks(in: brief.text { $0.cells }, wraps: true) + later.leaks(in: brief.markdown)
        let change = RelationChange(from: relation.seen(asOf: asOf + -400), to: relation)
        let diff = try DiffReport(change).orThrow("A pair has a difference.")
        leaks += later.leaks(in: diff.text { $0.cells }, wraps: true) + later.leaks(in: diff.json)
        for kind in RecordKind.allCases {
            let table = try Listing.table(of: kind, in: relation)
            leaks += later.leaks(in: try table.text(as: .table) { $0.cells }) + later.leaks(in: table.json)
            guard table.hasDays else { continue }
            let calendar = try table.text(as: .ics) { $0.cells }.split(whereSeparator: \.isNewline)
            leaks += calendar.filter { $0.hasPrefix("SUMMARY") || $0.hasPrefix("DESCRIPTION") }
                .flatMap { later.leaks(in: String($0)) }
        }
        let records = try AllRecords()
        for record in records.all where relation.dossier.names(record.reference) {
            let report = try? ShowReport(
                record, namedBy: records.naming(record.reference).map(\.reference), clock: relation.clock,
                lookUp: { records[$0] })
            guard let report else { continue }
            leaks += later.leaks(in: report.text { $0.cells }, wraps: true) + later.leaks(in: report.json)
        }
        return Set(leaks)
    }

    @Test func `tells of nothing later on the article’s day`() throws {
        for reading in Reading.allCases {
            for leak in try leaks("CHN", "JPN", asOf: ShippedRecords.articleDay, reading: reading) {
                Issue.record("\(reading): \(leak)")
            }
        }
    }

    @Test("tells of nothing later on any day", arguments: UInt64(1)...8)
    func anyDay(seed: UInt64) throws {
        var random = SeededSource(seed: seed)
        let pairs = [("CHN", "JPN"), ("CHN", "USA"), ("JPN", "KOR"), ("JPN", "USA"), ("KOR", "PRK"), ("AUS", "CHN")]
        let first = Sample.day("2012-01-01")
        let asOf = first + Int.random(in: 0..<(Sample.day("2026-06-29") - first), using: &random)
        let (one, other) = try pairs.randomElement(using: &random).orThrow("There are no pairs.")
        for leak in try leaks(one, other, asOf: asOf) {
            Issue.record("seed \(seed), \(one)–\(other) as of \(asOf): \(leak)")
        }
    }
}

extension Dossier {
    /// Whether a record is the dossier's own, or named by it.
    fileprivate func names(_ reference: Reference) -> Bool {
        switch reference.kind {
        case .meeting: meetings.contains { $0.id == reference.id }
        case .issue: issues.contains { $0.id == reference.id }
        case .commitment: commitments.contains { $0.id == reference.id }
        case .assessment: assessments.contains { $0.id == reference.id }
        case .incident: incidents.contains { $0.id == reference.id }
        case .coverage: coverage.contains { $0.id == reference.id }
        case .person: roster.people[reference.id] != nil
        case .hostEvent: hostEvents[reference.id] != nil
        case .source: sources[reference.id] != nil
        case .country: CountryCode(reference.id).map(subject.countries.contains) ?? false
        }
    }
}
