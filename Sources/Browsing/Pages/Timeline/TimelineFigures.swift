internal import Relations

/// A series looked at through one measure and one rule on repeats: all that a chart and its detail say of each period.
struct TimelineFigures: Sendable {
    let series: EventSeries
    let settings: TimelineSettings
    /// The values of the measure by direction, one a period.
    private let values: [SeriesDirection: [Double?]]
    /// How unusual each month is; empty for steps other than the month.
    private let deviations: [SeriesDirection: [Double?]]
    private let yearMeans: [SeriesDirection: [Double?]]
    private let axis: TimelineAxis

    /// - Complexity: O(*p* log 24) for *p* periods.
    init(_ series: EventSeries, _ settings: TimelineSettings, axis: TimelineAxis) {
        self.series = series
        self.settings = settings
        self.axis = axis
        var values: [SeriesDirection: [Double?]] = [:]
        var deviations: [SeriesDirection: [Double?]] = [:]
        var yearMeans: [SeriesDirection: [Double?]] = [:]
        for direction in SeriesDirection.allCases {
            let all = series.values(of: settings.measure, direction, by: settings.repeats)
            values[direction] = all
            guard settings.step == .month else { continue }
            // What is not whole is not compared, and nothing is compared with it.
            let whole = all.indices.map { place in
                series.periods[place].daysCovered < axis.days(at: place) ? nil : all[place]
            }
            deviations[direction] = Trailing.deviations(of: whole)
            yearMeans[direction] = Trailing.means(of: whole, width: 12)
        }
        self.values = values
        self.deviations = deviations
        self.yearMeans = yearMeans
    }

    func value(_ direction: SeriesDirection, at place: Int) -> Double? { values[direction]?[safely: place] ?? nil }

    func sums(_ direction: SeriesDirection, at place: Int) -> EventSums {
        series.periods[place].sums(direction, by: settings.repeats)
    }

    /// Whether days of the period are missing, or it is not over on the day looked at.
    func isIncomplete(at place: Int) -> Bool {
        series.periods[place].daysCovered < axis.days(at: place)
    }

    /// How far a month lies from the 24 before it; `nil` where that cannot be said, and of too few events.
    func deviation(_ direction: SeriesDirection, at place: Int) -> Double? {
        sums(direction, at: place).isSmall ? nil : deviations[direction]?[safely: place] ?? nil
    }

    func isUnusual(_ direction: SeriesDirection, at place: Int) -> Bool {
        (deviation(direction, at: place)?.magnitude ?? 0) >= Trailing.unusualFrom
    }

    /// The mean of the twelve months before this one; `nil` where they are not all there.
    func yearBefore(_ direction: SeriesDirection, at place: Int) -> Double? {
        place > 0 ? yearMeans[direction]?[safely: place - 1] ?? nil : nil
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
        return switch self {
        case .share: value.percent
        case .count, .classes: Int(value).grouped
        case .netCooperation, .meanScore: (value > 0 ? "+" : "") + value.fixed(2)
        case .riskIndex: value.fixed(0)
        }
    }
}
