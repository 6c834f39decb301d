internal import Relations

extension Explanation {
    /// Why a figure of a period is what it is: the formula with its numbers, the rule on repeats, what is missing and the
    /// files.
    static func events(_ measure: EventMeasure, at place: Int, in picture: TimelinePicture) -> Self {
        guard let figures = picture.figures, let pair = picture.pair else {
            return Self(figure: measure.onScreen, subject: "", rule: EventWords.nothingImported)
        }
        let period = figures.series.periods[place]
        let repeats = figures.settings.repeats
        var inputs: [Input] = []
        for direction in SeriesDirection.allCases {
            let sums = period.sums(direction, by: repeats)
            let value = measure.text(measure.value(of: sums, all: period.all(by: repeats)))
            inputs.append(
                Input(direction.name(in: pair), "\(working(measure, sums, all: period.all(by: repeats))) = \(value)"))
        }
        let other = repeats.next
        inputs.append(
            Input(
                "rule on repeats",
                "\(repeats.onScreen): \(period.sums(.both, by: repeats).count.grouped) events; \(other.onScreen) it would be \(period.sums(.both, by: other).count.grouped)"
            ))
        inputs += figures.series.files.map { Input("file", $0) }
        var leftOut: [String] = []
        let days = picture.axis.days(at: place)
        if period.daysCovered < days {
            leftOut.append(
                "\(days - period.daysCovered) of \(days) days, which no imported file covers or which are not over")
        }
        let both = period.sums(.both, by: repeats)
        if measure == .meanScore, both.count > both.scored {
            leftOut.append("\((both.count - both.scored).grouped) events without a score")
        }
        if measure == .netCooperation, both.unclassed > 0 {
            leftOut.append("\(both.unclassed.grouped) events that are neutral or have no class")
        }
        leftOut.append("events inside one country, with a side missing, or of other pairs")
        return Self(
            figure: "\(measure.onScreen): \(measure.text(figures.value(of: measure, .both, at: place)))",
            subject: "\(pair), \(picture.axis.name(at: place)), \(figures.series.query.dataset.onScreen)",
            rule: rule(of: measure), inputs: inputs, leftOut: leftOut)
    }

    /// Why a month is called unusual.
    static func unusual(_ direction: SeriesDirection, at place: Int, in picture: TimelinePicture) -> Self {
        guard let figures = picture.figures, let pair = picture.pair else {
            return Self(figure: "unusual", subject: "", rule: EventWords.nothingImported)
        }
        let measure = figures.settings.measure
        let months = (max(0, place - 24)..<place).map { month in
            Input(picture.axis.name(at: month), measure.text(figures.value(direction, at: month)))
        }
        return Self(
            figure: "unusual vs last 24 months",
            subject:
                "\(direction.name(in: pair)), \(picture.axis.name(at: place)): \(measure.onScreen) \(measure.text(figures.value(direction, at: place)))",
            rule: """
                A month is marked where its value lies at least 3 robust standard deviations from the median of the 24 \
                months before it: (x − median) ÷ (1.4826 · MAD), MAD being the median of the distances from the median. \
                All 24 must be whole, and the month must have at least 10 events. Of many months some pass by chance, and \
                news has seasons: it says that more or fewer were reported than usual, and nothing of why.
                """,
            inputs: months, leftOut: ["the month itself, and what came after it"])
    }

    private static func working(_ measure: EventMeasure, _ sums: EventSums, all: Int) -> String {
        let (vc, mc) = (sums.verbalCooperation, sums.materialCooperation)
        let (vf, mf) = (sums.verbalConflict, sums.materialConflict)
        return switch measure {
        case .share: "\(sums.count.grouped) ÷ \(all.grouped)"
        case .count: "\(vc) + \(mc) + \(vf) + \(mf) + \(sums.unclassed) without a class"
        case .classes: "verbal and material cooperation \(vc), \(mc), verbal and material conflict \(vf), \(mf)"
        case .netCooperation: "(\(vc) + \(mc) − \(vf) − \(mf)) ÷ \(sums.classed.grouped)"
        case .meanScore: "\((Double(sums.scoreSum) / 100).fixed(1)) points ÷ \(sums.scored.grouped)"
        case .riskIndex: "100 · (\(mf) + 0.5 · \(vf)) ÷ \(sums.count.grouped)"
        }
    }

    private static func rule(of measure: EventMeasure) -> String {
        let what =
            switch measure {
            case .share:
                """
                Events of the pair, divided by all events of the data set in the same days, whatever their countries; \
                this takes out the growth of the data set. It misleads where the news of the world booms.
                """
            case .count: "Rows of the data set whose actor and recipient are the two countries."
            case .classes:
                """
                The class that the data set gives each row: verbal or material, cooperation or conflict. Of fewer than \
                10 events no percentage is shown.
                """
            case .netCooperation:
                """
                (VC + MC − VF − MF) ÷ (VC + MC + VF + MF), from −1 to +1. Talks count as cooperation, so that talk about \
                a crisis looks warm.
                """
            case .meanScore:
                """
                The mean of the scores that the scheme gives the codes, −10 to +10. A score belongs to the kind of event \
                and not to the happening; events without one are left out and not counted as zero.
                """
            case .riskIndex:
                "100 · (material conflict + 0.5 · verbal conflict) ÷ all events of the direction; the weights are those of riskalab-databank."
            }
        return what + " These are counts of reports: what is not reported is not here."
    }
}

extension TimelineFigures {
    fileprivate func value(of measure: EventMeasure, _ direction: SeriesDirection, at place: Int) -> Double? {
        let period = series.periods[place]
        return period.isGap(direction)
            ? nil : measure.value(of: sums(direction, at: place), all: period.all(by: settings.repeats))
    }
}
