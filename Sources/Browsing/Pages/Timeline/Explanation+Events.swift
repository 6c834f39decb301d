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

    /// Why a mean over months is what it is.
    static func means(_ smoothing: Smoothing, endingAt place: Int, in picture: TimelinePicture) -> Self {
        guard let figures = picture.figures, let pair = picture.pair, place >= 0 else {
            return Self(figure: smoothing.onScreen, subject: "", rule: EventWords.nothingImported)
        }
        let measure = figures.settings.measure
        let first = max(0, place - smoothing.width + 1)
        return Self(
            figure: "\(smoothing.onScreen): \(measure.text(figures.mean(smoothing, .both, at: place)))",
            subject: "\(pair), \(measure.onScreen), to \(picture.axis.name(at: place))",
            rule: """
                The mean of the values of the months up to and with this one, each counting alike. It is trailing and not \
                centred, so that it lags and nothing later changes it. Where days of one of the months are missing there \
                is none.
                """,
            inputs: (first...place).map { month in
                Input(
                    picture.axis.name(at: month),
                    SeriesDirection.allCases.map {
                        "\($0.name(in: pair)) \(measure.text(figures.ownValue($0, at: month)))"
                    }.joined(separator: ", "))
            }, leftOut: ["the months before and after these"])
    }

    /// Why a standardised score is what it is.
    static func standardised(at place: Int, in picture: TimelinePicture) -> Self {
        guard let figures = picture.figures, let pair = picture.pair else {
            return Self(figure: EventMeasure.standardised.onScreen, subject: "", rule: EventWords.nothingImported)
        }
        return Self(
            figure:
                "\(EventMeasure.standardised.onScreen): \(EventMeasure.standardised.text(figures.ownValue(.both, at: place)))",
            subject: "\(pair), \(picture.axis.name(at: place)), \(figures.series.query.dataset.onScreen)",
            rule: ruleOfStandard,
            inputs: SeriesDirection.allCases.map { direction in
                guard let standard = figures.standard(direction, at: place) else {
                    return Input(direction.name(in: pair), "not 60 whole months with a mean score")
                }
                let (own, mean, deviation) = standard
                let value = EventMeasure.standardised.text(figures.ownValue(direction, at: place))
                return Input(
                    direction.name(in: pair),
                    "(\(own.fixed(2)) − \(mean.fixed(2))) ÷ \(deviation.fixed(2)) = \(value)")
            }, leftOut: ["what came after the month, and before the 60"])
    }

    private static let ruleOfStandard = """
        (x − mean) ÷ standard deviation of the mean scores of the 60 months that end with this one, of the pair alone: a form \
        of the Political Relations Index, which is standardised over time and over pairs. 0 is usual for these two, and says \
        nothing against other pairs; another window gives other numbers. All 60 months must be whole.
        """

    /// Whether the two directions go together, and what that does not say.
    static func reciprocity(in picture: TimelinePicture) -> Self {
        guard let figures = picture.figures, let pair = picture.pair else {
            return Self(figure: "reciprocity", subject: "", rule: EventWords.nothingImported)
        }
        let found = figures.reciprocity()
        let step = figures.settings.step.onScreen
        let last = picture.axis.periods.count - 1
        return Self(
            figure: "reciprocity",
            subject:
                "\(pair), \(figures.settings.measure.onScreen), \(picture.axis.name(at: 0)) to \(picture.axis.name(at: last))",
            rule: """
                Pearson’s r of the two directions over the whole \(step)s that have a value both ways: in the same \(step), and \
                with one direction one \(step) later, which shows who follows whom. Lesser ÷ greater compares their totals, \
                without signs. Fewer than \(Reciprocity.leastPeriods) \(step)s give no r. News of one event reaches both \
                directions, and CAMEO codes one meeting twice, as a visit made and a visit received; both raise r without \
                anybody having answered.
                """,
            inputs: [
                Input("\(step)s with a value both ways", "\(found.count)"),
                Input("same \(step)", found.same?.fixed(4) ?? "–"),
                Input("\(pair.second) later", found.answered?.fixed(4) ?? "–"),
                Input("\(pair.first) later", found.answeredBack?.fixed(4) ?? "–"),
                Input("lesser ÷ greater", found.balance?.fixed(4) ?? "–"),
            ] + figures.series.files.map { Input("file", $0) },
            leftOut: ["\(step)s with days missing or without a value"])
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
        case .scoreSum: "1000 · \((Double(sums.scoreSum) / 100).fixed(1)) points ÷ \(all.grouped)"
        case .standardised: "mean score \(EventMeasure.meanScore.text(sums.meanScore))"
        case .mentions: "\((sums.attention?.mentions ?? 0).grouped) ÷ \(sums.count.grouped)"
        case .severity:
            "\((Double(sums.attention?.weightedSeverity ?? 0) / 100).fixed(1)) ÷ \((sums.attention?.sourcesOfNegative ?? 0).grouped) sources"
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
            case .scoreSum:
                """
                The sum of the scores, for every thousand events that the data set has in the same days. The sum alone \
                grows with the volume of news; events without a score are left out.
                """
            case .standardised: ruleOfStandard
            case .mentions:
                """
                Mentions that the data set counts, divided by events: how much was written and not how much it matters; \
                copy that spreads is most of it.
                """
            case .severity:
                """
                Of events with a score below zero: the sum of the score without its sign times the number of sources, \
                divided by the sum of the sources (the GSCI tracker). It is weighted by coverage: what is written of most \
                counts most, and that is not severity.
                """
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
