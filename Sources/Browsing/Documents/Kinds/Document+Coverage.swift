package import Relations
import Screen

extension Document {
    /// How complete the records are in one respect.
    package init(_ coverage: Coverage, in relation: Relation) {
        let pair = coverage.pair.map { "\($0)" } ?? "all pairs"
        var writer = DocumentWriter(
            relation, title: "\(coverage.of.onScreen), \(pair)", subtitle: "coverage")
        writer.cite(coverage.header.evidence)
        writer.line(coverage.inWords(relation))
        if let text = coverage.text, relation.maySeeRemarks(of: coverage) { writer.line(text) }
        writer.section("Known to be missing")
        writer.addMissing(of: coverage, indent: 0)
        writer.section("What it means")
        writer.line(
            """
            Ranks, medians, rates and comparisons across pairs stand only where meetings are compiled completely or \
            partially. Elsewhere they read “not compiled”.
            """)
        writer.finish(coverage)
        self = writer.document
    }
}

extension DocumentWriter {
    /// What is known to lack a record, as far as it had happened by the as-of date.
    mutating func addMissing(of coverage: Coverage, indent: Int) {
        for missing in coverage.knownMissing {
            guard missing.date.map(clock.hasSeen) ?? relation.maySeeRemarks(of: coverage) else { continue }
            line(label: missing.date.map { "missing \($0.day):" } ?? "missing:", missing.text, indent: indent)
        }
    }
}

extension Relation {
    /// Remarks on a span are written at its end; one without an end is written at the end of the records.
    func maySeeRemarks(of coverage: Coverage) -> Bool { coverage.to.map(clock.hasSeen) ?? isAtRecordsEnd }
}
