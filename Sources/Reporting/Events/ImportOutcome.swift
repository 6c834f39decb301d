package import Relations

/// What became of one file that was to be imported.
package enum ImportOutcome: Sendable, Hashable {
    case added(EventHoldings.File, ImportReport)
    /// A file of the same bytes was imported before.
    case alreadyThere(EventHoldings.File)
    /// A list of visits, for audits.
    case visits(VisitOutcome)
    /// The file cannot be read; a whole sentence says why.
    case failed(file: String, reason: String)

    package var isFailure: Bool { if case .failed = self { true } else { false } }

    /// The report for reading.
    package var text: String {
        switch self {
        case .failed(_, let reason): return reason.sanitized
        case .visits(let outcome): return outcome.text
        case .alreadyThere(let file):
            return "\(file.name.sanitized): imported already, nothing changed"
        case .added(let file, let report):
            var lines = ["\(file.name.sanitized): \(report.dataset.onScreen), \(report.format)"]
            let width = String(report.read).count
            func line(_ count: Int, _ words: String) {
                let number = String(count)
                lines.append(String(repeating: " ", count: max(2, 2 + width - number.count)) + number + "  " + words)
            }
            line(report.read, report.read == 1 ? "row read" : "rows read")
            for rowClass in RowClass.allCases { line(report.count(rowClass), rowClass.inReport) }
            if let first = report.first, let last = report.last { lines.append("  from \(first) to \(last)") }
            if report.events != report.kept {
                lines.append("  \(report.events) events, since a row of several countries is one in each direction")
            }
            if file.repeated > 0 {
                let verb = file.repeated == 1 ? "repeats" : "repeat"
                lines.append(
                    "  \(file.repeated) of them \(verb) an event that was there before: of the same event the first counts"
                )
            }
            lines += Self.tally("codes outside the scheme, kept without a class of their own", report.outsideScheme)
            lines += Self.tally("no country", report.withoutCountry)
            if report.repaired > 0 { lines.append("  \(report.repaired) lines with broken letters were repaired") }
            if report.headers > 1 { lines.append("  \(report.headers - 1) times the header again") }
            if report.encoding != "UTF-8" { lines.append("  read as \(report.encoding)") }
            for row in report.malformed {
                let member = row.member.isEmpty ? "" : "\(row.member.sanitized):"
                lines.append("  line \(member)\(row.line): \(row.reason) \(row.excerpt.sanitized)")
            }
            for member in report.skipped { lines.append("  left out, no event file: \(member.sanitized)") }
            return lines.joined(separator: "\n")
        }
    }

    /// The most frequent texts of a tally.
    private static func tally(_ words: String, _ tally: ImportReport.Tally) -> [String] {
        guard tally.total > 0 else { return [] }
        let ranked = tally.counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        let shown = ranked.prefix(8).map { "\($0.key.isEmpty ? "no code" : $0.key.sanitized) \($0.value)" }.joined(
            separator: ", ")
        return ["  \(words): \(shown)" + (ranked.count > 8 || tally.others > 0 ? ", …" : "")]
    }
}

extension RowClass {
    /// The class in a report.
    package var inReport: String {
        switch self {
        case .betweenCountries: "between two different countries"
        case .insideCountry: "inside one country"
        case .oneSide: "with a country on one side only"
        case .noCountry: "without a country"
        case .malformed: "malformed, left out"
        }
    }
}
