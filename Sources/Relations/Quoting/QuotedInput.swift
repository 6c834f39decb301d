/// One thing that a quoted figure was counted from.
package struct QuotedInput: Hashable, Sendable {
    package let reference: Reference
    /// What it says, in words: `2022-11-17 Xi–Kishida, Bangkok`.
    package let text: String
    package let place: Place
    /// What of it went into the figure: while this stays the same, so does the print.
    private let substance: String

    init(_ reference: Reference, _ text: String, _ place: Place, substance: String) {
        self.reference = reference
        self.text = text
        self.place = place
        self.substance = substance
    }

    /// The letters that stand for it in a key.
    package var print: String {
        ShortHash.letters(QuotationKey.lettersOfPrint, of: "\(reference.kind.rawValue)/\(reference.id)/\(substance)")
    }
}

extension Relation {
    /// What a figure is counted from by the program's own rule, in the order in which it is told.
    ///
    /// - Complexity: O(*n*) for *n* meetings, issues or promises.
    package func inputs(of figure: Figure) -> [QuotedInput] {
        switch figure {
        case .gap(let id):
            guard let own = chronicle.figure(of: id) else { return [] }
            guard case .since(_, let before) = own.gap else { return [input(own)] }
            return [own, chronicle.figure(of: before)].compactMap(\.self).map(input)
        case .rank(let id):
            guard let pair = subject.pair, let key = chronicle.figure(of: id)?.series else { return [] }
            return chronicle.series[Chronicle.SeriesID(pair: pair, key: key)]?.links.flatMap(\.meetings).map(input)
                ?? []
        case .daysSince: return topLeaders.flatMap { $0.links.last?.last }.map { [input($0)] } ?? []
        case .medianGap: return topLeaders?.links.flatMap(\.meetings).map(input) ?? []
        case .meetings: return meetings.map(input)
        case .openIssues:
            return issues.filter(\.isOpen).map { figure in
                QuotedInput(
                    figure.issue.reference, "\(figure.issue.short): \(figure.stateWords)",
                    figure.forceStep?.place ?? figure.entry?.place ?? figure.issue.header.place, substance: "open")
            }
        case .promises:
            return promises.map { figure in
                QuotedInput(
                    figure.commitment.reference, figure.commitment.short, figure.commitment.header.place,
                    substance: "made")
            }
        case .age(let id):
            guard let issue = issue(of: id)?.issue else { return [] }
            let onset = issue.onset.date.description
            return [QuotedInput(issue.reference, "\(issue.short): \(onset)", issue.header.place, substance: onset)]
        case .status(let id):
            guard let figure = issue(of: id), let entry = figure.entry else { return [] }
            let words = "\(entry.date) \(entry.status.rawValue)"
            return [
                QuotedInput(
                    figure.issue.reference, "\(entry.date.day) \(entry.status.onScreen)", entry.place, substance: words)
            ]
        case .promise(let id): return promise(of: id).map(inputs) ?? []
        case .followUp(let id):
            guard let figure = promise(of: id) else { return [] }
            let first = figure.followUps.first { $0.effect == .advances || $0.effect == .fulfils }
            return [made(figure.commitment)] + (first.map { [input($0, of: figure.commitment)] } ?? [])
        }
    }

    private var topLeaders: Series? {
        subject.pair.flatMap { chronicle.topLeaders(of: $0, roster: roster) }
    }

    private func input(_ figure: MeetingFigure) -> QuotedInput { input(figure.meeting) }

    private func input(_ meeting: Meeting) -> QuotedInput {
        let name = Chronicle.name(of: meeting, roster: roster) + (meeting.place.map { ", \($0)" } ?? "")
        return QuotedInput(
            meeting.reference, "\(meeting.date.day) \(name)", meeting.header.place, substance: meeting.date.day)
    }

    private func inputs(of figure: PromiseFigure) -> [QuotedInput] {
        let commitment = figure.commitment
        let recorded = figure.recorded.map { step in
            QuotedInput(
                commitment.reference, "\(step.date.day) recorded as \(step.status.onScreen)", step.place,
                substance: "\(step.date) \(step.status.rawValue)")
        }
        return [made(commitment)] + (recorded.map { [$0] } ?? []) + figure.followUps.map { input($0, of: commitment) }
    }

    private func made(_ commitment: Commitment) -> QuotedInput {
        QuotedInput(
            commitment.reference, "\(commitment.madeAt.day) made: \(commitment.short)", commitment.header.place,
            substance: "made \(commitment.madeAt)")
    }

    private func input(_ followUp: FollowUp, of commitment: Commitment) -> QuotedInput {
        QuotedInput(
            commitment.reference, "\(followUp.date.day) \(followUp.effect.onScreen)", followUp.place,
            substance: "\(followUp.date) \(followUp.effect.rawValue)")
    }
}
