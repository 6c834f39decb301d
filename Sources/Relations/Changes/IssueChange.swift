/// What is new of an issue between two looks.
package struct IssueChange: Sendable, Identifiable {
    /// `nil` where the issue was not yet on record.
    package let before: IssueFigure?
    package let after: IssueFigure
    /// The dated parts that have come on record, the earliest first.
    package let steps: [IssueStep]

    package var id: String { after.id }
    /// Whether the state in words is another one than before.
    package var hasMoved: Bool { before?.stateWords != after.stateWords }
    package var lastMove: RecordDate { steps[steps.count - 1].date }

    /// - Returns: `nil` where nothing is new.
    init?(from before: Relation, to after: Relation, id: String) {
        guard let figure = after.issue(of: id) else { return nil }
        let known = Set(before.issue(of: id).map { $0.steps(for: before.subject, clock: before.clock) } ?? [])
        let new = figure.steps(for: after.subject, clock: after.clock).filter { !known.contains($0) }
        guard !new.isEmpty else { return nil }
        self.before = before.issue(of: id)
        self.after = figure
        steps = new
    }
}

/// A dated part of an issue: an entry of its history, a step of a measure, a stage of a case, a state of a channel.
package enum IssueStep: Hashable, Sendable {
    case entry(StatusEntry)
    case measure(act: String, Measure.Step)
    case custody(label: String, CustodyCase.Step)
    case mechanism(MechanismState)

    package var date: RecordDate {
        switch self {
        case .entry(let entry): entry.date
        case .measure(_, let step): step.date
        case .custody(_, let step): step.date
        case .mechanism(let state): state.date
        }
    }

    package var evidence: Evidence {
        switch self {
        case .entry(let entry): entry.evidence
        case .measure(_, let step): step.evidence
        case .custody(_, let step): step.evidence
        case .mechanism(let state): state.evidence
        }
    }

    package var place: Place {
        switch self {
        case .entry(let entry): entry.place
        case .measure(_, let step): step.place
        case .custody(_, let step): step.place
        case .mechanism(let state): state.place
        }
    }

    /// The controlled word: `talks`, `in force in part`, `released`, `suspended`.
    package var word: String {
        switch self {
        case .entry(let entry): entry.status.onScreen
        case .measure(_, let step): step.state.onScreen
        case .custody(_, let step): step.stage.onScreen
        case .mechanism(let state): state.state.onScreen
        }
    }

    /// What the word is said of, where it is not the issue itself: a measure or somebody in custody.
    package var subject: String? {
        switch self {
        case .entry, .mechanism: nil
        case .measure(let act, _): act
        case .custody(let label, _): label
        }
    }

    package var text: String? {
        switch self {
        case .entry(let entry): entry.text
        case .measure(_, let step): step.scope
        case .custody(_, let step): step.text
        case .mechanism: nil
        }
    }
}

extension IssueFigure {
    /// All dated parts that hold for a subject and are seen by a clock, the earliest first.
    ///
    /// - Complexity: O(*n* log *n*) for *n* parts of the issue.
    package func steps(for subject: Subject, clock: Clock) -> [IssueStep] {
        let measures = issue.measures.filter { subject.isWithin($0.by + $0.on) }
            .flatMap { measure in measure.inForce.map { IssueStep.measure(act: measure.act, $0) } }
        let cases = issue.cases.flatMap { person in
            person.stages.map { IssueStep.custody(label: person.label, $0) }
        }
        let all = entries.map(IssueStep.entry) + measures + cases + issue.mechanism.map(IssueStep.mechanism)
        return all.enumerated()
            .filter { clock.hasSeen($0.element.date) }
            .sorted { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }
            .map(\.element)
    }
}
