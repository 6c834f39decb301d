internal import Relations
internal import Screen

extension Document {
    /// What is to be said of one period of a timeline: its figures both ways, and what happened in it.
    init(of place: Int, in picture: TimelinePicture, _ relation: Relation) {
        var writer = DocumentWriter(relation, title: picture.axis.name(at: place), subtitle: "period")
        if let figures = picture.figures, let pair = picture.pair {
            writer.addFigures(figures, at: place, of: pair, in: picture)
        }
        let meetings = picture.marks.meetings[place] ?? []
        if !meetings.isEmpty {
            writer.section(counted(meetings.count, "meeting"))
            for figure in meetings {
                writer.line(
                    label: figure.meeting.date.day, figure.name + (figure.meeting.place.map { ", \($0)" } ?? ""),
                    link: .meeting(figure.id))
            }
        }
        let moves = picture.marks.moves[place] ?? []
        if !moves.isEmpty {
            writer.section(counted(moves.count, "issue move"))
            for move in moves {
                writer.line(
                    label: move.entry.date.day, "\(move.short): \(move.entry.status.onScreen)", link: .issue(move.issue)
                )
            }
        }
        if meetings.isEmpty, moves.isEmpty {
            writer.space()
            writer.line("no meeting and no issue move on record", .quiet)
        }
        self = writer.document
    }
}

extension DocumentWriter {
    /// A small table: a figure a line, there, back and both.
    fileprivate mutating func addFigures(
        _ figures: TimelineFigures, at place: Int, of pair: CountryPair, in picture: TimelinePicture
    ) {
        let period = figures.series.periods[place]
        guard !period.isGap else {
            line("No imported file covers these days: a gap, and not zero.", .quiet)
            return
        }
        if figures.isIncomplete(at: place) {
            line(
                "\(period.daysCovered) of \(picture.axis.days(at: place)) days: not to be compared with whole periods",
                .caution)
        }
        let directions = SeriesDirection.allCases
        let stops = [22, 36, 50]
        func row(_ label: String, _ text: (SeriesDirection) -> String, why: Reason? = nil) {
            let texts = directions.map { period.isGap($0) ? "–" : text($0) }
            add(Block([Span(label, .quiet)] + texts.map { Span($0) }, stops: stops, why: why))
        }
        func why(_ measure: EventMeasure) -> Reason {
            Reason { .events(measure, at: place, in: picture) }
        }
        add(Block([Span("", .quiet)] + directions.map { Span($0.name(in: pair), .quiet) }, stops: stops))
        let sums = { figures.sums($0, at: place) }
        let value = { (measure: EventMeasure, direction: SeriesDirection) in
            measure.value(of: sums(direction), all: period.all(by: figures.settings.repeats))
        }
        row(
            "events",
            { sums($0).count.grouped + (sums($0).isSmall && sums($0).count > 0 ? " (few)" : "") }, why: why(.count))
        row(
            "share of all",
            { EventMeasure.share.text(sums($0).share(ofAll: period.all(by: figures.settings.repeats))) },
            why: why(.share))
        for quad in [QuadClass.verbalCooperation, .materialCooperation, .verbalConflict, .materialConflict] {
            row(
                quad.onScreen,
                { direction in
                    let share = sums(direction).share(of: quad).map { "  \($0.percent)" } ?? ""
                    return sums(direction).count(of: quad).grouped + share
                }, why: why(.classes))
        }
        row("net cooperation", { EventMeasure.netCooperation.text(sums($0).netCooperation) }, why: why(.netCooperation))
        row(
            "mean score",
            { direction in
                let own = sums(direction)
                guard let mean = own.meanScore else { return "–" }
                return EventMeasure.meanScore.text(mean) + " n \(own.scored.grouped)"
            }, why: why(.meanScore))
        row("without a score", { sums($0).unscaledShare.map(\.percent) ?? "–" }, why: why(.meanScore))
        row("risk index", { EventMeasure.riskIndex.text(sums($0).riskIndex) }, why: why(.riskIndex))
        row("sum of scores", { EventMeasure.scoreSum.text(value(.scoreSum, $0)) }, why: why(.scoreSum))
        if directions.contains(where: { sums($0).attention != nil }) {
            row("mentions per event", { EventMeasure.mentions.text(value(.mentions, $0)) }, why: why(.mentions))
            row("weighted severity", { EventMeasure.severity.text(value(.severity, $0)) }, why: why(.severity))
        }
        addMeans(figures, at: place, in: picture, stops: stops)
        for direction in directions where figures.isUnusual(direction, at: place) {
            let deviation = figures.deviation(direction, at: place) ?? 0
            add(
                Block(
                    [
                        Span("! ", .alert), Span(direction.name(in: pair) + ": "),
                        Span(
                            "unusual vs last 24 months, \(words(deviation, figures.settings.measure)) (robust z \(deviation.fixed(1)))"
                        ),
                    ], hang: 2, why: Reason { .unusual(direction, at: place, in: picture) }))
        }
        addReciprocity(figures, in: picture, pair)
    }

    /// The measure that is shown over the months up to this one, and in the year before it.
    private mutating func addMeans(
        _ figures: TimelineFigures, at place: Int, in picture: TimelinePicture, stops: [Int]
    ) {
        guard figures.settings.step == .month else { return }
        let measure = figures.settings.measure
        let directions = SeriesDirection.allCases
        var rows: [(label: String, value: (SeriesDirection) -> Double?, why: Reason)] = [
            (
                "mean of 3 months", { figures.mean(.quarter, $0, at: place) },
                Reason { .means(.quarter, endingAt: place, in: picture) }
            ),
            (
                "mean of 12 months", { figures.mean(.year, $0, at: place) },
                Reason { .means(.year, endingAt: place, in: picture) }
            ),
            (
                "12 months before", { figures.mean(.year, $0, at: place - 1) },
                Reason { .means(.year, endingAt: place - 1, in: picture) }
            ),
        ]
        if measure == .standardised {
            rows.insert(
                (
                    measure.onScreen, { figures.ownValue($0, at: place) },
                    Reason { .standardised(at: place, in: picture) }
                ), at: 0)
        }
        let shown = rows.filter { row in directions.contains { row.value($0) != nil } }
        guard !shown.isEmpty else { return }
        section(measure.onScreen + ", trailing")
        for row in shown {
            add(
                Block(
                    [Span(row.label, .quiet)] + directions.map { Span(measure.text(row.value($0))) }, stops: stops,
                    why: row.why))
        }
    }

    /// Whether the two directions go together, over all periods of the axis.
    private mutating func addReciprocity(_ figures: TimelineFigures, in picture: TimelinePicture, _ pair: CountryPair) {
        guard figures.settings.step != .day else { return }
        let found = figures.reciprocity()
        guard found.count > 0 else { return }
        let why = Reason { .reciprocity(in: picture) }
        section("Both ways together, \(figures.settings.measure.onScreen)")
        func add(_ label: String, _ text: String) {
            self.add(Block([Span(label, .quiet), Span(text)], stops: [36], why: why))
        }
        let step = figures.settings.step.onScreen
        add("r in the same \(step)", found.same.signed)
        add("r, \(pair.second) one \(step) later", found.answered.signed)
        add("r, \(pair.first) one \(step) later", found.answeredBack.signed)
        add("lesser ÷ greater", found.balance?.fixed(2) ?? "–")
        add("\(step)s with a value both ways", "\(found.count)")
    }

    private func words(_ deviation: Double, _ measure: EventMeasure) -> String {
        let isMore = deviation > 0
        return switch measure {
        case .share, .count, .classes: isMore ? "more reported" : "fewer reported"
        default: isMore ? "higher" : "lower"
        }
    }
}

extension Double? {
    /// `+0.42`, `−0.10`, and a dash for nothing.
    fileprivate var signed: String { map { ($0 > 0 ? "+" : "") + $0.fixed(2) } ?? "–" }
}
