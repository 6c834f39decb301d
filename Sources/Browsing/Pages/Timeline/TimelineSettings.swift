package import Relations

/// How the reader wants the timeline drawn: all that its address says.
package struct TimelineSettings: Sendable, Hashable {
    package var step = SeriesStep.month
    package var measure = EventMeasure.share
    package var repeats = RepeatsRule.oneADay
    /// Both, one above the axis and one below; or one alone.
    package var direction = SeriesDirection.both
    /// Over how many months values are smoothed, where steps are months.
    package var smoothing = Smoothing.none
    /// `nil` for the data set with the most rows.
    package var dataset: Dataset?

    package init() {}

    /// Coarser and finer steps, by the sign of the number; `nil` at the end.
    package func stepped(by steps: Int) -> Self? {
        let all = SeriesStep.allCases
        guard let place = all.firstIndex(of: step), all.indices.contains(place + steps) else { return nil }
        var next = self
        next.step = all[place + steps]
        return next
    }

    /// The next of all measures.
    package var withNextMeasure: Self {
        var next = self
        next.measure = measure.next
        return next
    }

    /// The next of both directions, there and back.
    package var withNextDirection: Self {
        var next = self
        next.direction = direction.turned
        return next
    }

    /// The next of each month, means of three and means of twelve.
    package var withNextSmoothing: Self {
        var next = self
        next.smoothing = smoothing.next
        return next
    }

    /// The smoothing of what is drawn: none for steps other than the month.
    package var smoothingShown: Smoothing { step == .month ? smoothing : .none }

    package var withOtherRepeats: Self {
        var next = self
        next.repeats = repeats.next
        return next
    }
}

extension TimelineSettings {
    /// `share of all events · mean of 3 months · one a day`
    var inWords: String {
        [measure.onScreen, smoothingShown == .none ? nil : smoothing.onScreen, repeats.onScreen]
            .compactMap(\.self).joined(separator: " · ")
    }

    /// Why months cannot be smoothed; `nil` where they can.
    var reasonAgainstSmoothing: String? {
        step == .month ? nil : "Months are smoothed, and these steps are others; < and > lead to them."
    }
}

extension Word {
    /// The word after this one, and after the last the first.
    var next: Self {
        let all = Array(Self.allCases)
        let place = all.firstIndex(of: self) ?? 0
        return all[(place + 1) % all.count]
    }
}
