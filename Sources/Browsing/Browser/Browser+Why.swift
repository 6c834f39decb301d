package import Relations
internal import TimeZones

extension Browser {
    /// The reasons behind the figures under the cursor, those of the row's own figures first.
    var explanationsUnderCursor: [Explanation] {
        guard let relation else { return [] }
        switch focus {
        case .countries: return countryReasons(relation)
        case .meetings:
            guard let figure = selectedMeeting else { return [] }
            return [.gap(of: figure, in: relation)]
        case .issues:
            guard let figure = selectedIssue else { return [] }
            var reasons: [Explanation] = [.state(of: figure, in: relation)]
            if figure.inForce != nil { reasons.append(.inForce(of: figure, in: relation)) }
            reasons += [.since(of: figure, in: relation), .lastMove(of: figure, in: relation)]
            if figure.isDisputed { reasons.append(.disagreement(of: figure, in: relation)) }
            if figure.quiet != nil { reasons.append(.quiet(of: figure, in: relation)) }
            return reasons
        case .promises:
            return selectedPromise.map { .reasons(for: $0, in: relation) } ?? []
        case .timeline:
            guard let month = strip.month(at: cursors[.timeline]?.index) else { return [] }
            let bars = strip.bars
            return [
                .month(month.number, in: relation), bars?.explanation(ofMonth: month.number),
                bars?.unusual(inMonth: month.number),
            ].compactMap(\.self)
        case .detail:
            return detail.explanation(ofBlock: cursors[.detail]?.index ?? 0).map { [$0] } ?? []
        }
    }

    /// A country's counts; on the pair looked at, the figures of the card.
    private func countryReasons(_ relation: Relation) -> [Explanation] {
        guard let figure = selectedCountry else { return [] }
        var reasons: [Explanation] = []
        if let card, figure.country == view.partner || figure.country == view.base {
            if let last = card.lastMeeting {
                reasons.append(.daysSince(last, in: relation))
                reasons.append(.medianGap(of: last.series, coverage: card.coverage, in: relation))
            }
            reasons.append(.issues(.open, in: relation))
        }
        if let partner = figure.partner, let neighbourhood {
            reasons += [
                .meetings(with: partner, in: neighbourhood, roster: relation.roster, clock: relation.clock),
                .openIssues(with: partner, in: neighbourhood, roster: relation.roster, clock: relation.clock),
            ]
        }
        return reasons
    }

    /// The figures under the cursor as sentences with keys.
    package var quotationsUnderCursor: [Quotation] {
        guard let relation else { return [] }
        let reckoning = Reckoning(relation, localDay: LocalDays.day)
        return (openPage?.explanations ?? explanationsUnderCursor).compactMap(\.quotable)
            .compactMap { Quotation($0, reckoning) }
    }
}
