extension EventSeries.Period {
    /// How many days it has.
    package var days: Int { last - first + 1 }

    /// Whether nothing is known of it, which is not the same as nothing reported: no imported file covers any of its days,
    /// and no event of the pair is dated to them.
    package var isGap: Bool { isGap(.both) }

    /// The same of one direction. Files hold stray rows of days that they do not cover; these are events all the same.
    package func isGap(_ direction: SeriesDirection) -> Bool {
        daysCovered == 0 && sums(direction, by: .raw).count == 0
    }

    /// Whether some of its days are not covered.
    package var isIncomplete: Bool { daysCovered < days }

    /// All events of the data set in the period, counted by a rule: what a share is a share of.
    package func all(by rule: RepeatsRule) -> Int { rule == .raw ? all : allOneADay }

    /// The events of a direction, counted by a rule.
    package func sums(_ direction: SeriesDirection, by rule: RepeatsRule) -> EventSums {
        switch direction {
        case .there: EventSums(there, by: rule)
        case .back: EventSums(back, by: rule)
        case .both: EventSums(there, by: rule) + EventSums(back, by: rule)
        }
    }
}

extension EventSeries {
    /// How many events it counts.
    package func count(_ direction: SeriesDirection, by rule: RepeatsRule) -> Int {
        periods.reduce(0) { $0 + $1.sums(direction, by: rule).count }
    }
}
