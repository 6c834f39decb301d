package import Relations

extension Explanation {
    /// Why a promise has its word.
    package static func status(of figure: PromiseFigure, in relation: Relation) -> Self {
        let commitment = figure.commitment
        var inputs = [made(commitment)]
        if let recorded = figure.recorded {
            inputs.append(
                Input(
                    "recorded", "\(recorded.date.day) \(recorded.status.onScreen)", reference: commitment.reference,
                    place: recorded.place))
        }
        inputs += figure.followUps.map { input("follow-up", $0, of: commitment) }
        if figure.derived != figure.status {
            inputs.append(Input("from the effects alone", figure.derived.onScreen))
        }
        return Self(
            figure: figure.status.onScreen, subject: "\(commitment.short): what became of it", rule: ruleOfPromises,
            inputs: inputs, leftOut: later(than: commitment, in: relation),
            sources: relation.seenSources(
                [commitment.header.evidence, figure.recorded?.evidence] + figure.followUps.map(\.evidence)),
            quotable: .promise(figure.id))
    }

    /// Why a promise is due, expires, comes round, or is overdue.
    package static func outlook(of figure: PromiseFigure, in relation: Relation) -> Self {
        let commitment = figure.commitment
        let clock = relation.clock
        var inputs = [made(commitment)]
        for (word, terms) in [("due", commitment.due), ("expires", commitment.expires)] {
            for term in terms where clock.hasSeen(term.setOn ?? commitment.madeAt) {
                let setOn = term.setOn.map { ", set on \($0.day)" } ?? ""
                inputs.append(
                    Input(
                        word, term.date.day + setOn, reference: commitment.reference, place: commitment.header.place))
            }
        }
        if let recurs = commitment.recurs {
            inputs.append(
                Input(
                    "recurs", recurs.every?.description ?? recurs.words ?? "", reference: commitment.reference,
                    place: commitment.header.place))
        }
        inputs += figure.followUps.map { input("follow-up", $0, of: commitment) }
        inputs.append(Input("as of", clock.asOf.description))
        if let end = clock.recordsEnd { inputs.append(Input("records end", end.description)) }
        return Self(
            figure: figure.outlookInWords(clock) ?? "no date", subject: "\(commitment.short): what is to come",
            rule: """
                Due is to be done by a day; expires is in force until a day and is never overdue; next comes round \
                again, counted from the last follow-up that advanced or fulfilled it, else from the promise. The term \
                set last by the as-of date counts. “No fulfilment on record by” needs a due day that has gone by within \
                the records, and nothing that ends the promise. “None on record since” says that it should have come \
                round by the as-of date.
                """,
            inputs: inputs, leftOut: later(than: commitment, in: relation),
            sources: relation.seenSources([commitment.header.evidence] + figure.followUps.map(\.evidence)))
    }

    /// Why it took so many days to the first follow-up.
    package static func firstFollowUp(of figure: PromiseFigure, in relation: Relation) -> Self {
        let commitment = figure.commitment
        let first = figure.followUps.first { $0.effect == .advances || $0.effect == .fulfils }
        let others = figure.followUps.filter { $0 != first }
        return Self(
            figure: figure.daysToFirstFollowUp.map(Wording.days) ?? "none found",
            subject: "\(commitment.short): days to the first follow-up",
            rule: """
                The days run from the day on which the promise was made to the first follow-up that advances or fulfils \
                it. One that only repeats, delays or goes against it does not count. The days beside each follow-up run \
                from the promise too.
                """,
            inputs: [made(commitment)] + (first.map { [input("first follow-up", $0, of: commitment)] } ?? []),
            leftOut: others.map { "\($0.date.day) \($0.effect.onScreen)" } + later(than: commitment, in: relation),
            sources: relation.seenSources([commitment.header.evidence, first?.evidence]),
            quotable: first == nil ? nil : .followUp(promise: figure.id))
    }

    /// Why a promise is said to be undercut.
    package static func undercut(of figure: PromiseFigure, in relation: Relation) -> Self {
        let commitment = figure.commitment
        let against = figure.followUps.filter { $0.effect == .contradicts }
        return Self(
            figure: figure.undercut.map { "undercut \($0.date.day)" } ?? "not undercut",
            subject: "\(commitment.short): what was done against it",
            rule: """
                A follow-up that contradicts a promise leaves its word as it was and is shown beside it, with the date \
                of the latest one.
                """,
            inputs: against.map { input("follow-up", $0, of: commitment) },
            leftOut: later(than: commitment, in: relation), sources: relation.seenSources(against.map(\.evidence)))
    }

    static let ruleOfPromises = """
        A promise begins as announced. The recorded word comes first; the effects of the follow-ups after it are laid \
        upon it in the order of time: what fulfils makes it carried out, or running where it recurs or has a term; what \
        advances makes it running, what delays makes it stalled, what reverses makes it reversed; what contradicts or \
        only repeats changes nothing. Overdue is derived, never recorded. Machine-coded events count for nothing here.
        """

    private static func made(_ commitment: Commitment) -> Input {
        Input("made", commitment.madeAt.day, reference: commitment.reference, place: commitment.header.place)
    }

    private static func input(_ label: String, _ followUp: FollowUp, of commitment: Commitment) -> Input {
        Input(
            label, "\(followUp.date.day) \(followUp.effect.onScreen)", reference: commitment.reference,
            place: followUp.place)
    }

    private static func later(than commitment: Commitment, in relation: Relation) -> [String] {
        let number =
            commitment.followUps.count { !relation.clock.hasSeen($0.date) }
            + commitment.history.count { !relation.clock.hasSeen($0.date) }
        return number == 0 ? [] : ["\(laterInWords(number, "entry", "entries")) not looked at"]
    }
}

extension [Explanation] {
    /// The reasons behind a row of a list of promises.
    static func reasons(for figure: PromiseFigure, in relation: Relation) -> Self {
        var reasons: Self = [.status(of: figure, in: relation)]
        if figure.outlook != nil { reasons.append(.outlook(of: figure, in: relation)) }
        if figure.daysToFirstFollowUp != nil { reasons.append(.firstFollowUp(of: figure, in: relation)) }
        if figure.undercut != nil { reasons.append(.undercut(of: figure, in: relation)) }
        return reasons
    }
}
