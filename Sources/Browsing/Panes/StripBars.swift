package import Relations
internal import Screen

/// The bars of the strip of months: the share that the two have in all events that a data set reports, both directions
/// together and one a day.
package struct StripBars: Sendable {
    let picture: TimelinePicture
    private let figures: TimelineFigures
    private let firstMonth: Int
    /// The months that imported files cover, from the first to the last; empty where none is.
    package let months: Range<Int>
    /// The share that reaches the top: the greatest of all months that are not unusual.
    package let maximum: Double
    /// Whether a month is unusual against the 24 before it.
    package let hasUnusual: Bool

    /// How the strip looks at a series; the page of the timeline begins in the same way.
    static let settings = TimelineSettings()

    /// - Parameter series: by month, of some days.
    /// - Complexity: O(*m*) for *m* months.
    init(_ series: EventSeries) {
        let axis = TimelineAxis(.month, series.query.days)
        figures = TimelineFigures(series, Self.settings, axis: axis)
        picture = TimelinePicture(
            pair: series.query.pair, settings: Self.settings, axis: axis, marks: TimelineMarks(), figures: figures,
            footer: "", empty: "")
        let first = series.periods.first?.first.monthNumber ?? 0
        firstMonth = first
        // Stray events of months that no file covers are for the page: here they would stretch the axis.
        let covered = series.periods.indices.filter { series.periods[$0].daysCovered > 0 }
        months = covered.first.map { first + $0..<first + (covered.last ?? $0) + 1 } ?? 0..<0
        // One loud month would press all others flat; it has a sign, and reaches the top.
        let usual = covered.filter { [figures] in !figures.isUnusual(.both, at: $0) }
        hasUnusual = usual.count < covered.count
        maximum =
            usual.compactMap { [figures] in figures.value(.both, at: $0) }.max().flatMap { $0 > 0 ? $0 : nil }
            ?? figures.maximum(.both)
    }

    package var dataset: Dataset { figures.series.query.dataset }

    /// Whether no event between the two is reported in any month.
    package var isEmpty: Bool { maximum == 0 }

    /// The bar of a month; `nil` where nothing is known of it.
    package func bar(ofMonth number: Int) -> ChartBody.Bar? {
        guard let place = place(ofMonth: number) else { return nil }
        return picture.bar(.both, at: place)
    }

    /// What the bars are of, short: `share of GDELT 1.0, to 0.39 %`.
    package var inWords: String { "share of \(dataset.onScreen), to \(EventMeasure.share.text(maximum))" }

    /// How much is reported of a month, in a few words; `nil` where nothing is known of it.
    func words(ofMonth number: Int) -> String? {
        guard let place = place(ofMonth: number) else { return nil }
        let count = figures.sums(.both, at: place).count
        let share = EventMeasure.share.text(figures.value(.both, at: place))
        let days = figures.series.periods[place].daysCovered
        return counted(count, "coded event")
            + (count > 0 ? ", \(share) of all" : "")
            + (figures.isIncomplete(at: place) ? ", \(days) of \(picture.axis.days(at: place)) days" : "")
    }

    /// Why the bar of a month is as high as it is; `nil` where nothing is known of it.
    func explanation(ofMonth number: Int) -> Explanation? {
        place(ofMonth: number).map { .events(.share, at: $0, in: picture) }
    }

    /// What of a month is unusual, for those directions that are.
    func unusual(inMonth number: Int) -> Explanation? {
        guard let place = place(ofMonth: number), figures.isUnusual(.both, at: place) else { return nil }
        return .unusual(.both, at: place, in: picture)
    }

    /// The place of a month among the periods, where a file covers a day of it.
    private func place(ofMonth number: Int) -> Int? {
        let place = number - firstMonth
        guard months.contains(number), figures.series.periods.indices.contains(place),
            figures.series.periods[place].daysCovered > 0
        else { return nil }
        return place
    }
}
