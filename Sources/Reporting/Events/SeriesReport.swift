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
    package static let columns: [Table.Column] = [
        .init("first_day", "first day of the period", title: "From"),
        .init("last_day", "last day of the period", title: "To", leaves: 3),
        .init("days", "days of the period"),
        .init("days_covered", "days of it that the imported files cover", title: "Days", leaves: 2),
        .init(
            "coverage",
            "complete, partial, stray (no day is covered, and yet events are dated to it) or missing; a missing period has no counts, which is not zero",
            title: "Covered"),
        .init("from", "country of the actor", title: "Actor"),
        .init("to", "country of the recipient", title: "Recipient"),
        .init("from_cow", "Correlates of War number of the actor on the period’s last day"),
        .init("to_cow", "Correlates of War number of the recipient on that day"),
        .init("directed_dyad", "actor’s number times 1000 plus the recipient’s"),
        .init("dyad", "lower number times 1000 plus the higher"),
        .init("n", "events reported, by the rule on repeats", title: "n"),
        .init("verbal_cooperation", "events of quad class 1", title: "VC", leaves: 1),
        .init("material_cooperation", "events of quad class 2", title: "MC", leaves: 1),
        .init("verbal_conflict", "events of quad class 3", title: "VF", leaves: 1),
        .init("material_conflict", "events of quad class 4", title: "MF", leaves: 1),
        .init("unclassed", "neutral events, and those without a class"),
        .init("net_cooperation", "(VC + MC − VF − MF) ÷ (VC + MC + VF + MF)", title: "Net", leaves: 0),
        .init("mean_score", "sum of scores ÷ events with a score", title: "Score", leaves: 0),
        .init("scored", "events with a score"),
        .init("all_events", "all events of the data set in the period, by the same rule", title: "All", leaves: 4),
        .init("share", "n ÷ all events; empty without a normaliser", title: "Share"),
    ]

    package var table: Table {
        let rows = series.periods.flatMap { period in
            [SeriesDirection.there, .back].map { row(period, $0) }
        }
        return Table(name: "series", columns: Self.columns, rows: rows, hasDays: false)
    }

    private func row(_ period: EventSeries.Period, _ direction: SeriesDirection) -> Table.Row {
        let pair = series.query.pair
        let (from, to) = direction == .there ? (pair.first, pair.second) : (pair.second, pair.first)
        let numbers = (cow.number(of: from, on: period.last), cow.number(of: to, on: period.last))
        let dyads = numbers.0.flatMap { one in
            numbers.1.map { (CowNumbers.directedDyad(one, $0), CowNumbers.dyad(one, $0)) }
        }
        let sums = period.sums(direction, by: repeats)
        let all = period.all(by: repeats)
        let isGap = period.isGap(direction)
        func count(_ value: Int) -> Cell { isGap ? .nothing : .number(value) }
        func figure(_ value: Double?, places: Int) -> Cell {
            isGap ? .nothing : value.map { .decimal($0, places: places) } ?? .nothing
        }
        return Table.Row([
            .text(period.first.description), .text(period.last.description), .number(period.days),
            .number(period.daysCovered),
            .text(coverage(of: period, direction)), .text(from.text),
            .text(to.text), Cell(numbers.0), Cell(numbers.1), Cell(dyads?.0), Cell(dyads?.1), count(sums.count),
            count(sums.verbalCooperation), count(sums.materialCooperation), count(sums.verbalConflict),
            count(sums.materialConflict), count(sums.unclassed), figure(sums.netCooperation, places: 4),
            figure(sums.meanScore, places: 4), count(sums.scored), count(all),
            normaliser == .all ? figure(sums.share(ofAll: all), places: 8) : .nothing,
        ])
    }
}

extension SeriesReport {
    private func coverage(of period: EventSeries.Period, _ direction: SeriesDirection) -> String {
        if period.isGap(direction) { return "missing" }
        if period.daysCovered == 0 { return "stray" }
        return period.isIncomplete ? "partial" : "complete"
    }

    /// What a figure of the series rests on, as labels and values.
    package var footer: [(key: String, label: String, value: String)] {
        let query = series.query
        let covered = series.periods.reduce(0) { $0 + $1.daysCovered }
        let days = series.periods.reduce(0) { $0 + $1.days }
        let names = series.files.prefix(Self.mostNames).joined(separator: ", ")
        let more = series.files.count > Self.mostNames ? " and \(series.files.count - Self.mostNames) more" : ""
        return [
            ("dataset", "data set", "\(query.dataset.onScreen) (\(query.dataset.rawValue))"),
            ("scheme", "scheme", query.dataset.scheme.onScreen),
            ("files", "files", "\(series.files.count): \(names)\(more)"),
            ("repeats", "repeats", repeats.inFooter),
            ("normaliser", "normaliser", normaliser.inFooter),
            ("n", "n", "\(series.count(.both, by: repeats)), \(query.pair), both directions"),
            ("days_covered", "days covered", "\(covered) of \(days)"),
            ("last_event", "last event", series.lastDay?.description ?? "none"),
            (
                "caution", "caution",
                "counts of reports, not of events; more or fewer reported says nothing of the relation"
            ),
            ("program", "program", "dyad \(version)"),
        ]
    }

    /// So many files are named; the manifest names all.
    private static let mostNames = 12

    /// The rows with the footer: as comment lines in csv, tsv, as lines below in tables, and as fields in JSON.
    ///
    /// - Throws: ``ReportError`` for calendars.
    package func text(as format: Format, room: Int?, width: TextWidth) throws(ReportError) -> String {
        let lines = footer.map { "\($0.label): \($0.value.sanitized)" }
        let text = try table.text(as: format, room: room, width: width)
        switch format {
        case .csv: return text + lines.map { "# \($0)\r\n" }.joined()
        case .tsv: return text + lines.map { "# \($0)\n" }.joined()
        case .table, .markdown: return text + "\n" + lines.map { "\($0)\n" }.joined()
        case .json: return JSON.object(footerMembers + [.init("rows", table.json)]).indented + "\n"
        case .jsonl: return text + JSON.object([.init("footer", .object(footerMembers))]).line + "\n"
        case .ics, .timelinejs: return text
        }
    }

    private var footerMembers: [JSON.Member] { footer.map { .init($0.key, .string($0.value)) } }
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
