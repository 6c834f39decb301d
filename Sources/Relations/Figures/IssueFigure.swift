/// An issue as a day sees it.
///
/// The word is the latest entry's that holds for everybody looked at, whoever asserts it.
package struct IssueFigure: Sendable, Identifiable {
    /// Where the issue stands in the list, the first group first.
    package enum Group: Int, Comparable, Sendable {
        /// In force, active, under negotiation or returned, and between the two.
        case open
        /// An understanding, or carried out in part.
        case partly
        /// Raised without a demand, quiet by record, or not known.
        case other
        case settled
        /// Between others: a third party is looked at, or both stand on one side.
        case around
        /// Before the first entry.
        case notYetOnRecord

        package static func < (lhs: Self, rhs: Self) -> Bool { lhs.rawValue < rhs.rawValue }
    }

    package let issue: Issue
    package let group: Group
    /// The latest entry; `nil` before the first.
    package let entry: StatusEntry?
    /// All entries seen that hold for everybody looked at, the earliest first.
    package let entries: [StatusEntry]
    /// `nil` where the issue is no measure, or the measure has not begun.
    package let inForce: Measure.Force?
    /// The step of a measure that ``inForce`` rests on.
    package let forceStep: Measure.Step?
    package let mechanism: MechanismState?
    /// Cases in which somebody is held.
    package let inCustody: Int
    /// Days since the onset; `nil` where the onset gives no age.
    package let age: OpenCount?
    /// Whole months without an entry, where they are at least ``Clock/quietMonths`` and nothing is in force and nobody held.
    package let quiet: Int?

    package var id: String { issue.id }
    package var status: Issue.Status? { entry?.status }
    /// Whether the other side does not agree to the latest entry.
    package var isDisputed: Bool { entry?.isAgreed == false }
    package var isOpen: Bool { group == .open }

    package init(_ issue: Issue, subject: Subject, clock: Clock) {
        self.issue = issue
        entries = issue.history
            .enumerated()
            .filter { clock.hasSeen($0.element.date) && subject.isWithin($0.element.parties) }
            // Of two entries of one day the later in the file counts.
            .sorted { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }
            .map(\.element)
        entry = entries.last
        forceStep = Self.force(of: issue, subject: subject, clock: clock)
        inForce = forceStep?.state
        mechanism = issue.mechanism.filter { clock.hasSeen($0.date) }.max { $0.date < $1.date }
        inCustody = issue.cases.count { person in
            person.stages.filter { clock.hasSeen($0.date) }.max { $0.date < $1.date }?.stage.isCustody ?? false
        }
        age =
            issue.onset.kind.givesAge && clock.hasSeen(issue.onset.date)
            ? OpenCount(since: issue.onset.date, clock: clock) : nil
        let held = inForce == .yes || inForce == .part || inCustody > 0
        quiet = entry.flatMap { entry in
            let months = entry.date.last.wholeMonths(until: clock.horizon)
            return held || months < clock.quietMonths ? nil : months
        }
        group = Self.group(
            of: issue, status: entry?.status, inForce: inForce, inCustody: inCustody, subject: subject)
    }

    /// The strongest state among the measures that one of those looked at takes against the other.
    private static func force(of issue: Issue, subject: Subject, clock: Clock) -> Measure.Step? {
        issue.measures
            .filter { subject.isWithin($0.by + $0.on) }
            .compactMap { measure in
                measure.inForce.enumerated()
                    .filter { clock.hasSeen($0.element.date) }
                    .max { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }?.element
            }
            .max { ($0.state.strength, $0.date) < ($1.state.strength, $1.date) }
    }

    private static func group(
        of issue: Issue, status: Issue.Status?, inForce: Measure.Force?, inCustody: Int, subject: Subject
    ) -> Group {
        guard let status else { return .notYetOnRecord }
        let roles = subject.countries.map { country in
            issue.parties.first { $0.country == country }?.role ?? .third
        }
        if roles.contains(.third) { return .around }
        if roles.count == 2, roles[0] == roles[1], roles[0] != .both { return .around }
        if inForce == .yes || inForce == .part && status != .partiallyResolved || inCustody > 0 { return .open }
        return switch status {
        case .active, .underNegotiation, .recurred: .open
        case .understandingReached, .partiallyResolved: .partly
        case .potential, .dormant, .unknown: .other
        case .resolved, .withdrawn, .superseded: .settled
        }
    }
}

extension Measure.Force {
    /// Of several measures the strongest counts.
    var strength: Int {
        switch self {
        case .no: 0
        case .part: 1
        case .yes: 2
        }
    }
}
