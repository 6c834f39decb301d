/// One measure of one direction over the periods of a series, with what follows from the periods before each.
package struct MeasureSeries: Sendable {
    /// One a period; `nil` for gaps and where a period has no value.
    package let values: [Double?]
    /// The same without periods of which days are missing: these are compared with nothing.
    package let whole: [Double?]
    /// Means of 3 and of 12 months, each with those before it; all `nil` for steps other than the month.
    package let means3: [Double?]
    package let means12: [Double?]
    /// How unusual each month is against the 24 before it; all `nil` for steps other than the month, and for a month of
    /// few events.
    package let deviations: [Double?]

    /// - Parameter isWhole: whether no day of a period is missing.
    /// - Complexity: O(*p*) for *p* periods, with a sort of 24 values for each.
    package init(
        _ measure: EventMeasure, _ direction: SeriesDirection, of series: EventSeries, by rule: RepeatsRule,
        isWhole: (Int) -> Bool
    ) {
        let isMonthly = series.query.step == .month
        let places = series.periods.indices
        let periods = series.periods
        if measure == .standardised {
            let means = EventMeasure.meanScore.values(direction, of: series, by: rule)
            values =
                isMonthly
                ? Trailing.standardised(places.map { isWhole($0) ? means[$0] : nil }) : means.map { _ in nil }
        } else {
            values = measure.values(direction, of: series, by: rule)
        }
        let whole = places.map { [values] in isWhole($0) ? values[$0] : nil }
        self.whole = whole
        let none = [Double?](repeating: nil, count: periods.count)
        means3 = isMonthly ? Trailing.means(of: whole, width: Smoothing.quarter.width) : none
        means12 = isMonthly ? Trailing.means(of: whole, width: Smoothing.year.width) : none
        deviations =
            isMonthly
            ? zip(Trailing.deviations(of: whole), periods).map { deviation, period in
                period.sums(direction, by: rule).isSmall ? nil : deviation
            } : none
    }

    /// The mean over so many months.
    package func means(_ smoothing: Smoothing) -> [Double?] {
        switch smoothing {
        case .none: values
        case .quarter: means3
        case .year: means12
        }
    }

    /// Whether a month is unusual against the 24 before it.
    package func isUnusual(at place: Int) -> Bool {
        guard deviations.indices.contains(place), let deviation = deviations[place] else { return false }
        return deviation.magnitude >= Trailing.unusualFrom
    }
}

extension EventMeasure {
    fileprivate func values(_ direction: SeriesDirection, of series: EventSeries, by rule: RepeatsRule) -> [Double?] {
        series.periods.map { period in
            period.isGap(direction) ? nil : value(of: period.sums(direction, by: rule), all: period.all(by: rule))
        }
    }
}

extension EventSeries {
    /// Whether the two directions go together over the whole periods of the series, through one measure.
    ///
    /// - Complexity: O(*p*) for *p* periods.
    package func reciprocity(
        of measure: EventMeasure, by rule: RepeatsRule, isWhole: (Int) -> Bool
    ) -> Reciprocity {
        func whole(_ direction: SeriesDirection) -> [Double?] {
            MeasureSeries(measure, direction, of: self, by: rule, isWhole: isWhole).whole
        }
        return Reciprocity(there: whole(.there), back: whole(.back))
    }
}
