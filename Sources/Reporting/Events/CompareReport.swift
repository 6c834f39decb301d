package import Relations

/// What `dyad compare` prints: the figures of several pairs over the same periods of one data set, both directions
/// together, as the page that compares shows them.
package struct CompareReport: Sendable {
    private let series: [EventSeries]
    private let repeats: RepeatsRule
    private let version: String

    /// - Parameter series: of one data set, step and days, one for each pair.
    package init(_ series: [EventSeries], by repeats: RepeatsRule, version: String) {
        self.series = series
        self.repeats = repeats
        self.version = version
    }

    /// The columns, whose keys are documented in the README.
    package static let columns: [Table.Column] =
        SeriesCells.coverageColumns + [.init("pair", "the two countries, in the alphabet’s order", title: "Pair")]
        + SeriesCells.figureColumns + [
            .init("share_year_before", "mean share of the 12 months before this one, all of them complete; months only")
        ]

    /// A row for each period and pair, the pairs in the order in which they were named.
    package var table: Table {
        let cells = series.map { SeriesCells($0, by: repeats, directions: [.both]) }
        let rows = (series.first?.periods.indices ?? 0..<0).flatMap { place in
            zip(series, cells).map { series, cells in
                Table.Row(
                    cells.coverage(at: place, .both) + [.text("\(series.query.pair.first)-\(series.query.pair.second)")]
                        + cells.figures(at: place, .both) + [cells.yearBefore(at: place, .both)])
            }
        }
        return Table(name: "comparison", columns: Self.columns, rows: rows, hasDays: false)
    }

    package var footer: SeriesFooter { SeriesFooter(series, by: repeats, normaliser: .all, version: version) }

    /// The rows with the footer.
    ///
    /// - Throws: ``ReportError`` for calendars.
    package func text(as format: Format, room: Int?, width: TextWidth) throws(ReportError) -> String {
        try footer.text(below: table, as: format, room: room, width: width)
    }
}
