/// What is new of a promise between two looks.
package struct PromiseChange: Sendable, Identifiable {
    /// A day on a promise that came between the two looks.
    package enum Passing: Hashable, Sendable {
        /// It was to be done by then.
        case due(Commitment.Term)
        /// It was in force until then.
        case expired(Commitment.Term)
        /// It should have come round by then.
        case round(Day)

        package var day: Day {
            switch self {
            case .due(let term), .expired(let term): term.date.last
            case .round(let day): day
            }
        }

        /// `due: first draft`, `was in force until then by its terms`, `should have come round by then`.
        package var inWords: String {
            switch self {
            case .due(let term): "due" + (term.covers.map { ": \($0)" } ?? "")
            case .expired: "was in force until then by its terms"
            case .round: "should have come round by then"
            }
        }
    }

    /// `nil` where the promise had not been made.
    package let before: PromiseFigure?
    package let after: PromiseFigure
    /// Follow-ups that have come on record, the earliest first.
    package let followUps: [FollowUp]
    /// Words that have been recorded, the earliest first.
    package let recorded: [Commitment.StatusStep]
    /// Days that have come, the earliest first.
    package let passed: [Passing]

    package var id: String { after.id }
    /// Whether the word is another one than before.
    package var hasMoved: Bool { before?.status != after.status }

    /// The day of the last thing that is new.
    package var lastMove: Day {
        let days =
            followUps.map(\.date.last) + recorded.map(\.date.last) + passed.map(\.day)
            + (before == nil ? [after.commitment.madeAt.last] : [])
        return days.max() ?? after.commitment.madeAt.last
    }

    /// - Returns: `nil` where nothing is new.
    init?(from before: Relation, to after: Relation, id: String) {
        guard let figure = after.promise(of: id) else { return nil }
        let old = before.promise(of: id)
        self.before = old
        self.after = figure
        let known = Set(old?.followUps ?? [])
        followUps = figure.followUps.filter { !known.contains($0) }
        let commitment = figure.commitment
        let words = Set(old?.commitment.history.filter { before.clock.hasSeen($0.date) } ?? [])
        recorded = commitment.history.filter { after.clock.hasSeen($0.date) && !words.contains($0) }
            .sorted { $0.date < $1.date }
        // A day that had come before the promise was on record is no news of these days.
        let days = before.clock.asOf + 1...max(before.clock.asOf + 1, after.clock.asOf)
        func terms(_ terms: [Commitment.Term]) -> [Commitment.Term] {
            terms.filter { days.contains($0.date.last) && after.clock.hasSeen($0.setOn ?? commitment.madeAt) }
        }
        var passed = terms(commitment.due).map(Passing.due) + terms(commitment.expires).map(Passing.expired)
        if case .next(let day) = old?.outlook, days.contains(day), after.clock.asOf >= day {
            passed.append(.round(day))
        }
        self.passed = after.clock.asOf > before.clock.asOf ? passed.sorted { $0.day < $1.day } : []
        guard old == nil || !followUps.isEmpty || !recorded.isEmpty || !self.passed.isEmpty else { return nil }
    }
}
