internal import Relations
internal import Screen

/// The timeline as it is drawn: axis, marks and, where there are coded events, their figures.
struct TimelinePicture: Sendable {
    let pair: CountryPair?
    let settings: TimelineSettings
    let axis: TimelineAxis
    let marks: TimelineMarks
    /// `nil` without event data, and while they are counted.
    let figures: TimelineFigures?
    /// What the chart says of its figures.
    let footer: String
    /// What an empty chart says.
    let empty: String

    var chart: ChartBody {
        let picture = self
        let hasBars = figures.map { $0.maximum > 0 } ?? false
        let isSigned = settings.measure.isSigned
        return ChartBody(
            ids: axis.periods.map { "\($0.lowerBound)" }, maximum: scaleEnd,
            scale: settings.measure.text(scaleEnd),
            scaleBelow: isSigned ? settings.measure.text(-scaleEnd) : nil, hasBars: hasBars,
            hasBelow: isSigned || settings.direction == .both, markRows: 2, legend: legend, footer: footer,
            empty: empty, selected: latest, panels: [ChartBody.Panel { picture.bar(at: $0) }],
            name: { picture.axis.name(at: $0) },
            label: { picture.axis.label(at: $0) })
    }

    /// The latest period that files cover; `nil` for the last of all.
    private var latest: String? {
        figures?.series.periods.last { $0.daysCovered > 0 }.map { "\($0.first)" }
    }

    /// The end of the scale: the greatest value, but for net cooperation, which has an end of its own.
    private var scaleEnd: Double {
        settings.measure == .netCooperation ? 1 : figures?.maximum ?? 0
    }

    private func bar(at place: Int) -> ChartBody.Bar {
        let signs = marks.signs(at: place)
        guard let figures else { return ChartBody.Bar(marks: signs) }
        guard !figures.series.periods[place].isGap else { return ChartBody.Bar(isGap: true, marks: signs) }
        guard settings.direction == .both, !settings.measure.isSigned else {
            var bar = bar(settings.direction, at: place)
            bar.marks = signs
            return bar
        }
        var bar = ChartBody.Bar(above: segments(.there, at: place), below: segments(.back, at: place), marks: signs)
        if figures.isUnusual(.there, at: place) || figures.isUnusual(.back, at: place) { bar.flag = Span("!", .alert) }
        return bar
    }

    /// The bar of one direction, or of both together, above the axis; below it where the value is less than zero.
    func bar(_ direction: SeriesDirection, at place: Int) -> ChartBody.Bar {
        guard let figures, !figures.series.periods[place].isGap(direction) else { return ChartBody.Bar(isGap: true) }
        var bar = ChartBody.Bar()
        if settings.measure.isSigned {
            let value = figures.value(direction, at: place) ?? 0
            let segment = ChartBody.Segment(value.magnitude, fill(direction, at: place), value < 0 ? .alert : .calm)
            if value < 0 { bar.below = [segment] } else { bar.above = [segment] }
        } else {
            bar.above = segments(direction, at: place)
        }
        if figures.isUnusual(direction, at: place) { bar.flag = Span("!", .alert) }
        return bar
    }

    private func fill(_ direction: SeriesDirection, at place: Int) -> ChartBody.Fill {
        guard let figures else { return .solid }
        if figures.isIncomplete(at: place) { return .hatched }
        return figures.isSmall(direction, at: place) ? .dotted : .solid
    }

    private func segments(_ direction: SeriesDirection, at place: Int) -> [ChartBody.Segment] {
        guard let figures, let value = figures.value(direction, at: place) else { return [] }
        let fill = fill(direction, at: place)
        // Of few events no mix is shown, and means have none.
        guard settings.measure == .classes, fill == .solid, settings.smoothingShown == .none else {
            return [ChartBody.Segment(value, fill)]
        }
        let sums = figures.sums(direction, at: place)
        return Self.shades.map { ChartBody.Segment(Double(sums.count(of: $0.quad)), $0.fill, $0.ink) }
    }

    /// Cooperation nearest to the axis.
    static let shades: [(quad: QuadClass, fill: ChartBody.Fill, ink: Ink)] = [
        (.materialCooperation, .middle, .calm), (.verbalCooperation, .light, .calm),
        (.neutral, .dotted, .quiet), (.verbalConflict, .checked, .caution), (.materialConflict, .solid, .alert),
    ]

    private var legend: [[Span]] {
        var legend: [[Span]] = []
        if figures != nil, let pair {
            if settings.measure.isSigned {
                legend.append([Span(settings.direction.name(in: pair))])
            } else if settings.direction == .both {
                legend.append([Span("↑ ", .accent), Span(SeriesDirection.there.name(in: pair))])
                legend.append([Span("↓ ", .accent), Span(SeriesDirection.back.name(in: pair))])
            } else {
                legend.append([Span("↑ ", .accent), Span(settings.direction.name(in: pair))])
            }
            if settings.measure == .classes, settings.smoothingShown == .none {
                legend += [
                    [
                        Span("▒", .calm), Span(" material and ", .quiet), Span("░", .calm),
                        Span(" verbal cooperation", .quiet),
                    ],
                    [
                        Span("▚", .caution), Span(" verbal and ", .quiet), Span("█", .alert),
                        Span(" material conflict", .quiet),
                    ],
                ]
            }
        }
        legend.append([Span("◆◇", .accent), Span(" they met", .quiet)])
        legend.append([Span("▴▾", .caution), Span(" issue moved", .quiet)])
        if figures != nil {
            if settings.measure == .standardised, figures?.maximum == 0 {
                let months = Trailing.monthsOfStandard
                legend.append([
                    Span(settings.step == .month ? "no \(months) whole months lie before any" : "months only", .caution)
                ])
            }
            if settings.smoothingShown != .none { legend.append([Span(settings.smoothing.onScreen, .plain)]) }
            legend += [
                [Span("┊", .accent), Span(" n < \(EventSums.leastForShares)", .quiet)],
                [Span("╱", .accent), Span(" days missing", .quiet)],
                [Span("!", .alert), Span(" unusual vs last 24 months", .quiet)],
            ]
        }
        return legend
    }
}
