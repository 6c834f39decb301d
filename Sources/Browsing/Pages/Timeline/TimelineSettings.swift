package import Relations

/// How the reader wants the timeline drawn: all that its address says.
package struct TimelineSettings: Sendable, Hashable {
    package var step = SeriesStep.month
    package var measure = EventMeasure.share
    package var repeats = RepeatsRule.oneADay
    /// Both, one above the axis and one below; or one alone.
    package var direction = SeriesDirection.both
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

    package var withOtherRepeats: Self {
        var next = self
        next.repeats = repeats.next
        return next
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
