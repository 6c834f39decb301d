internal import Relations

/// The figures of a series, period by period and direction by direction, as cells of tables.
///
/// Reports of one pair and of several have the same columns for the same figures.
struct SeriesCells {
    private let series: EventSeries
    private let repeats: RepeatsRule
    private let normaliser: SeriesReport.Normaliser
    private let shares: [SeriesDirection: MeasureSeries]
    private let standards: [SeriesDirection: MeasureSeries]

    /// - Complexity: O(*p* log 24) for *p* periods.
    init(
        _ series: EventSeries, by repeats: RepeatsRule, normaliser: SeriesReport.Normaliser = .all,
        directions: [SeriesDirection]
    ) {
        self.series = series
        self.repeats = repeats
        self.normaliser = normaliser
        func measured(_ measure: EventMeasure) -> [SeriesDirection: MeasureSeries] {
            Dictionary(
                uniqueKeysWithValues: directions.map { direction in
                    (
                        direction,
                        MeasureSeries(measure, direction, of: series, by: repeats) { !series.periods[$0].isIncomplete }
                    )
                })
        }
        shares = measured(.share)
        standards = measured(.standardised)
    }

    /// The mean share of the twelve months before a row.
    func yearBefore(at place: Int, _ direction: SeriesDirection) -> Cell {
        let mean = place > 0 ? shares[direction]?.means12[place - 1] ?? nil : nil
        return mean.map { .decimal($0, places: 8) } ?? .nothing
    }

    /// The columns of ``coverage(at:_:)``.
    static let coverageColumns: [Table.Column] = [
        .init("first_day", "first day of the period", title: "From"),
        .init("last_day", "last day of the period", title: "To", leaves: 3),
        .init("days", "days of the period"),
        .init("days_covered", "days of it that the imported files cover", title: "Days", leaves: 2),
        .init(
            "coverage",
            "complete, partial, stray (no day is covered, and yet events are dated to it) or missing; a missing period has no counts, which is not zero",
            title: "Covered"),
    ]

    /// Which days a row is of, and how much of them is known.
    func coverage(at place: Int, _ direction: SeriesDirection) -> [Cell] {
        let period = series.periods[place]
        let word =
            period.isGap(direction)
            ? "missing" : period.daysCovered == 0 ? "stray" : period.isIncomplete ? "partial" : "complete"
        return [
            .text(period.first.description), .text(period.last.description), .number(period.days),
            .number(period.daysCovered), .text(word),
        ]
    }

    /// The columns of ``figures(at:_:)``.
    static let figureColumns: [Table.Column] = [
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
        .init("risk_index", "100 · (MF + 0.5 · VF) ÷ n"),
        .init("score_sum", "1000 · sum of scores ÷ all events; empty without a normaliser"),
        .init(
            "standardised_score",
            "(mean score − mean) ÷ standard deviation of the 60 months that end with this one; months only"),
        .init("mentions_per_event", "mentions ÷ n; null where the data set counts none"),
        .init("weighted_severity", "Σ |score| · sources ÷ Σ sources, of events with a score below zero"),
        .init("share_mean_3", "mean share of the 3 months that end with this one, all of them complete; months only"),
        .init("share_mean_12", "the same of 12 months"),
        .init(
            "share_deviation",
            "(share − median) ÷ (1.4826 · MAD) of the 24 months before; months of at least 10 events only"),
        .init(
            "unusual", "true where that is 3 or more, either way: more or fewer reported than usual, and nothing of why"
        ),
    ]

    /// What is reported of a row.
    func figures(at place: Int, _ direction: SeriesDirection) -> [Cell] {
        let period = series.periods[place]
        let isGap = period.isGap(direction)
        let sums = period.sums(direction, by: repeats)
        let all = period.all(by: repeats)
        func count(_ value: Int) -> Cell { isGap ? .nothing : .number(value) }
        func figure(_ value: Double?, places: Int = 4) -> Cell {
            isGap ? .nothing : value.map { .decimal($0, places: places) } ?? .nothing
        }
        func share(_ value: Double?) -> Cell { normaliser == .all ? figure(value, places: 8) : .nothing }
        let shares = shares[direction]
        let deviation = shares?.deviations[place] ?? nil
        return [
            count(sums.count), count(sums.verbalCooperation), count(sums.materialCooperation),
            count(sums.verbalConflict), count(sums.materialConflict), count(sums.unclassed),
            figure(sums.netCooperation), figure(sums.meanScore), count(sums.scored), count(all),
            share(sums.share(ofAll: all)), figure(sums.riskIndex),
            normaliser == .all ? figure(sums.scoreSum(perThousandOf: all)) : .nothing,
            figure(standards[direction]?.values[place] ?? nil), figure(sums.mentionsPerEvent),
            figure(sums.weightedSeverity), share(shares?.means3[place] ?? nil), share(shares?.means12[place] ?? nil),
            figure(deviation), deviation == nil ? .nothing : .flag(shares?.isUnusual(at: place) ?? false),
        ]
    }
}
