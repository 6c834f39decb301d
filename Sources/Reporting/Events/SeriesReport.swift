package import Relations

/// What `dyad series` prints: reported events of a pair over time, a row for each period and direction, and the footer
/// without which no figure should be quoted.
package struct SeriesReport: Sendable {
    /// What counts are divided by.
    package enum Normaliser: String, CaseIterable, Sendable {
        /// All events of the data set in the period, counted by the same rule.
        case all
        /// Nothing: counts alone.
        case none
    }

    package let series: EventSeries
    package let repeats: RepeatsRule
    package let normaliser: Normaliser
    private let cow: CowNumbers
    private let version: String

    package init(
        _ series: EventSeries, by repeats: RepeatsRule, normaliser: Normaliser, cow: CowNumbers, version: String
    ) {
        self.series = series
        self.repeats = repeats
        self.normaliser = normaliser
        self.cow = cow
        self.version = version
    }

    /// The columns, whose keys are documented in the README.
    package static let columns: [Table.Column] =
        SeriesCells.coverageColumns + [
            .init("from", "country of the actor", title: "Actor"),
            .init("to", "country of the recipient", title: "Recipient"),
            .init("from_cow", "Correlates of War number of the actor on the period’s last day"),
            .init("to_cow", "Correlates of War number of the recipient on that day"),
            .init("directed_dyad", "actor’s number times 1000 plus the recipient’s"),
            .init("dyad", "lower number times 1000 plus the higher"),
        ] + SeriesCells.figureColumns

    package var table: Table {
        let directions: [SeriesDirection] = [.there, .back]
        let cells = SeriesCells(series, by: repeats, normaliser: normaliser, directions: directions)
        let rows = series.periods.indices.flatMap { place in
            directions.map { direction in
                Table.Row(
                    cells.coverage(at: place, direction) + sides(at: place, direction)
                        + cells.figures(at: place, direction))
            }
        }
        return Table(name: "series", columns: Self.columns, rows: rows, hasDays: false)
    }

    private func sides(at place: Int, _ direction: SeriesDirection) -> [Cell] {
        let pair = series.query.pair
        let day = series.periods[place].last
        let (from, to) = direction == .there ? (pair.first, pair.second) : (pair.second, pair.first)
        let numbers = (cow.number(of: from, on: day), cow.number(of: to, on: day))
        let dyads = numbers.0.flatMap { one in
            numbers.1.map { (CowNumbers.directedDyad(one, $0), CowNumbers.dyad(one, $0)) }
        }
        return [
            .text(from.text), .text(to.text), Cell(numbers.0), Cell(numbers.1), Cell(dyads?.0), Cell(dyads?.1),
        ]
    }

    /// What a figure of the series rests on, as labels and values.
    package var footer: SeriesFooter {
        SeriesFooter([series], by: repeats, normaliser: normaliser, version: version)
    }

    /// The rows with the footer.
    ///
    /// - Throws: ``ReportError`` for calendars.
    package func text(as format: Format, room: Int?, width: TextWidth) throws(ReportError) -> String {
        try footer.text(below: table, as: format, room: room, width: width)
    }
}

extension RepeatsRule {
    /// The rule in a footer.
    var inFooter: String {
        switch self {
        case .raw: "raw: every event as the files have it; the same event in two files once"
        case .oneADay: "one a day: one event for each day, actor country, recipient country and code"
        }
    }
}

extension SeriesReport.Normaliser {
    var inFooter: String {
        switch self {
        case .all: "n ÷ all events of the data set in the period, counted by the same rule"
        case .none: "none: counts, which grow with the amount of news"
        }
    }
}
