internal import Relations
internal import Screen

/// Several pairs looked at through one measure: their charts on one scale, and the table of a period.
struct Comparison: Sendable {
    let pictures: [TimelinePicture]
    let measure: EventMeasure

    /// The greatest value of any pair, which is the end of the scale of all.
    private var maximum: Double {
        if measure == .netCooperation { return 1 }
        return pictures.compactMap { $0.figures?.maximum(.both) }.max() ?? 0
    }

    func chart(_ axis: TimelineAxis, footer: String) -> ChartBody {
        let end = maximum
        return ChartBody(
            ids: axis.periods.map { "\($0.lowerBound)" }, maximum: end, scale: measure.text(end),
            scaleBelow: measure.isSigned ? measure.text(-end) : nil,
            hasBars: pictures.contains { $0.figures != nil } && end > 0, hasBelow: measure.isSigned, markRows: 0,
            legend: [
                [Span("one scale, to ", .quiet), Span(measure.text(end))],
                [Span("┊", .accent), Span(" n < \(EventSums.leastForShares)", .quiet)],
                [Span("╱", .accent), Span(" days missing", .quiet)],
                [Span("!", .alert), Span(" unusual vs last 24 months", .quiet)],
            ], footer: footer, empty: "The imported files cover no day that the filter leaves. X clears it.",
            panels: pictures.map { picture in
                ChartBody.Panel(title: picture.pair?.description ?? "", bar: { picture.bar(.both, at: $0) })
            }, name: { axis.name(at: $0) }, label: { axis.label(at: $0) })
    }

    /// What each pair's figures are in a period.
    func table(at place: Int) -> Document {
        let name = pictures.first?.axis.name(at: place) ?? ""
        var document = Document(title: name, subtitle: "period", blocks: [Block([Span(name, .bold)])])
        let stops = [9, 17, 27, 37, 52, 58]
        let heads = ["pair", "events", "share", "net", "mean score", "risk", "12 months before"]
        document.blocks.append(Block(heads.map { Span($0, .quiet) }, stops: stops))
        for picture in pictures {
            guard let pair = picture.pair else { continue }
            let texts = row(of: picture, at: place)
            let why = Reason { .events(measure, at: place, in: picture) }
            document.blocks.append(
                Block(
                    [Span(pair.description)] + texts.map { Span($0, .plain) }, stops: stops, link: .pair(pair), why: why
                ))
        }
        return document
    }

    private func row(of picture: TimelinePicture, at place: Int) -> [String] {
        guard let figures = picture.figures else { return ["…"] }
        let period = figures.series.periods[place]
        guard !period.isGap else { return ["no day covered: a gap, and not zero"] }
        let sums = figures.sums(.both, at: place)
        return [
            sums.count.grouped + (sums.isSmall && sums.count > 0 ? " few" : ""),
            EventMeasure.share.text(sums.share(ofAll: period.all(by: picture.settings.repeats))),
            EventMeasure.netCooperation.text(sums.netCooperation),
            EventMeasure.meanScore.text(sums.meanScore) + " n \(sums.scored.grouped)",
            EventMeasure.riskIndex.text(sums.riskIndex),
            measure.text(figures.mean(.year, .both, at: place - 1))
                + (figures.isUnusual(.both, at: place) ? " ! unusual" : ""),
        ]
    }
}
