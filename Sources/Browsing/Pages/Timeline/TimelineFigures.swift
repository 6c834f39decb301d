internal import Relations

/// A series looked at through one measure and one rule on repeats: all that a chart and its detail say of each period.
struct TimelineFigures: Sendable {
    let series: EventSeries
    let settings: TimelineSettings
    private let measures: [SeriesDirection: MeasureSeries]
    private let axis: TimelineAxis

    /// - Complexity: O(*p* log 24) for *p* periods.
    init(_ series: EventSeries, _ settings: TimelineSettings, axis: TimelineAxis) {
        self.series = series
        self.settings = settings
        self.axis = axis
        let isWhole = Self.wholeness(series, axis)
        measures = Dictionary(
            uniqueKeysWithValues: SeriesDirection.allCases.map { direction in
                (
                    direction,
                    MeasureSeries(settings.measure, direction, of: series, by: settings.repeats, isWhole: isWhole)
                )
            })
    }

    private static func wholeness(_ series: EventSeries, _ axis: TimelineAxis) -> (Int) -> Bool {
        { series.periods[$0].daysCovered >= axis.days(at: $0) }
    }

    /// What is drawn of a period: its value, or the mean of the months that end with it.
    func value(_ direction: SeriesDirection, at place: Int) -> Double? {
        measures[direction]?.means(settings.smoothingShown)[safely: place] ?? nil
    }

    /// The value of the period alone.
    func ownValue(_ direction: SeriesDirection, at place: Int) -> Double? {
        measures[direction]?.values[safely: place] ?? nil
    }

    /// The mean of the months that end with this one; `nil` where they are not all there.
    func mean(_ smoothing: Smoothing, _ direction: SeriesDirection, at place: Int) -> Double? {
        guard place >= 0 else { return nil }
        return measures[direction]?.means(smoothing)[safely: place] ?? nil
    }

    /// What a standardised score is made of: the month's mean score, and mean and standard deviation of the 60 months that
    /// end with it; `nil` where one of them is not whole or has no score.
    func standard(_ direction: SeriesDirection, at place: Int) -> (own: Double, mean: Double, deviation: Double)? {
        let means = series.periods.indices.prefix(place + 1).suffix(Trailing.monthsOfStandard).map {
            isIncomplete(at: $0) ? nil : sums(direction, at: $0).meanScore
        }
        guard
            let window = Trailing.window(
                of: means, endingWith: means.count - 1, width: Trailing.monthsOfStandard), let own = window.last
        else { return nil }
        let (mean, deviation) = Trailing.moments(of: window)
        return (own, mean, deviation)
    }

    func sums(_ direction: SeriesDirection, at place: Int) -> EventSums {
        series.periods[place].sums(direction, by: settings.repeats)
    }

    /// Whether what is drawn rests on few events.
    func isSmall(_ direction: SeriesDirection, at place: Int) -> Bool {
        let first = max(0, place - settings.smoothingShown.width + 1)
        return (first...place).reduce(0) { $0 + sums(direction, at: $1).count } < EventSums.leastForShares
    }

    /// Whether days of the period are missing, or it is not over on the day looked at.
    func isIncomplete(at place: Int) -> Bool { series.periods[place].daysCovered < axis.days(at: place) }

    /// How far a month lies from the 24 before it; `nil` where that cannot be said, and of too few events.
    func deviation(_ direction: SeriesDirection, at place: Int) -> Double? {
        measures[direction]?.deviations[safely: place] ?? nil
    }

    func isUnusual(_ direction: SeriesDirection, at place: Int) -> Bool {
        measures[direction]?.isUnusual(at: place) ?? false
    }

    /// Whether the two directions go together.
    ///
    /// - Complexity: O(*p*) for *p* periods.
    func reciprocity() -> Reciprocity {
        Reciprocity(there: measures[.there]?.whole ?? [], back: measures[.back]?.whole ?? [])
    }

    /// The greatest value that a bar has, in the directions that are drawn; stray events of days that no file covers do not
    /// set the scale.
    var maximum: Double {
        let directions: [SeriesDirection] =
            settings.measure.isSigned || settings.direction != .both ? [settings.direction] : [.there, .back]
        return directions.map(maximum).max() ?? 0
    }

    /// The same of one direction.
    func maximum(_ direction: SeriesDirection) -> Double {
        series.periods.indices.filter { series.periods[$0].daysCovered > 0 }
            .compactMap { value(direction, at: $0)?.magnitude }.max() ?? 0
    }
}

extension EventMeasure {
    /// A value of the measure in its unit.
    func text(_ value: Double?) -> String {
        guard let value else { return "–" }
        let sign = value > 0 ? "+" : ""
        return switch self {
        case .share: value.percent
        // Means of counts have a part of one.
        case .count, .classes: value == value.rounded() ? Int(value).grouped : value.fixed(1)
        case .netCooperation, .meanScore, .standardised, .scoreSum: sign + value.fixed(2)
        case .riskIndex: value.fixed(0)
        case .mentions: value.fixed(1)
        case .severity: value.fixed(2)
        }
    }
}
