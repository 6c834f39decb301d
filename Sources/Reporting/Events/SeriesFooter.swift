package import Relations

/// What figures of coded events rest on: without it no figure should be quoted.
package struct SeriesFooter: Sendable {
    package let lines: [(key: String, label: String, value: String)]

    /// - Parameter series: of one data set and the same days, one for each pair.
    package init(
        _ series: [EventSeries], by repeats: RepeatsRule, normaliser: SeriesReport.Normaliser, version: String
    ) {
        guard let first = series.first else {
            lines = []
            return
        }
        let dataset = first.query.dataset
        let covered = first.periods.reduce(0) { $0 + $1.daysCovered }
        let days = first.periods.reduce(0) { $0 + $1.days }
        let names = first.files.prefix(Self.mostNames).joined(separator: ", ")
        let more = first.files.count > Self.mostNames ? " and \(first.files.count - Self.mostNames) more" : ""
        let counts = series.map { "\($0.count(.both, by: repeats)), \($0.query.pair)" }.joined(separator: "; ")
        lines =
            [
                ("dataset", "data set", "\(dataset.onScreen) (\(dataset.rawValue))"),
                ("scheme", "scheme", dataset.scheme.onScreen),
                ("files", "files", "\(first.files.count): \(names)\(more)"),
                ("repeats", "repeats", repeats.inFooter),
                ("normaliser", "normaliser", normaliser.inFooter),
                ("n", "n", counts + ", both directions"),
                ("days_covered", "days covered", "\(covered) of \(days)"),
                ("coverage_rule", "coverage rule", Self.coverageRule),
                ("last_event", "last event", first.lastDay?.description ?? "none"),
            ]
            + series.map {
                (
                    series.count == 1 ? "reciprocity" : "reciprocity_\($0.query.pair.first)_\($0.query.pair.second)",
                    "reciprocity", Self.reciprocity(of: $0, by: repeats, normaliser)
                )
            } + [
                (
                    "caution", "caution",
                    "counts of reports, not of events; more or fewer reported says nothing of the relation"
                ),
                ("program", "program", "dyad \(version)"),
            ]
    }

    /// Without it a sparse data set reads as if parts of it were lost.
    private static let coverageRule =
        "a day is covered where a file has a twentieth of its typical day's rows, of any countries; a day on which nothing was "
        + "coded counts as missing, and its period as partial"

    /// So many files are named; the manifest names all.
    private static let mostNames = 12

    private static func reciprocity(
        of series: EventSeries, by repeats: RepeatsRule, _ normaliser: SeriesReport.Normaliser
    ) -> String {
        let measure = normaliser == .all ? EventMeasure.share : .count
        let step = series.query.step.rawValue
        let pair = series.query.pair
        let found = series.reciprocity(of: measure, by: repeats) { !series.periods[$0].isIncomplete }
        func fixed(_ value: Double?) -> String { value.map { Cell.decimal($0, places: 4).plain } ?? "none" }
        return
            "\(pair), \(measure.onScreen), \(found.count) whole \(step)s: r \(fixed(found.same)) in the same \(step), "
            + "\(fixed(found.answered)) with \(pair.second) one \(step) later, "
            + "\(fixed(found.answeredBack)) with \(pair.first) one \(step) later; lesser ÷ greater \(fixed(found.balance)); "
            + "shared news raises r"
    }

    /// A table with these lines: as comment lines in csv and tsv, as lines below in tables, and as fields in JSON.
    ///
    /// - Throws: ``ReportError`` for calendars.
    func text(below table: Table, as format: Format, room: Int?, width: TextWidth) throws(ReportError) -> String {
        let lines = self.lines.map { "\($0.label): \($0.value.sanitized)" }
        let text = try table.text(as: format, room: room, width: width)
        switch format {
        case .csv: return text + lines.map { "# \($0)\r\n" }.joined()
        case .tsv: return text + lines.map { "# \($0)\n" }.joined()
        case .table, .markdown: return text + "\n" + lines.map { "\($0)\n" }.joined()
        case .json: return JSON.object(members + [.init("rows", table.json)]).indented + "\n"
        case .jsonl: return text + JSON.object([.init("footer", .object(members))]).line + "\n"
        case .ics, .timelinejs: return text
        }
    }

    private var members: [JSON.Member] { lines.map { .init($0.key, .string($0.value)) } }
}
