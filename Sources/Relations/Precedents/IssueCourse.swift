/// How an issue went: when it began, eased, ended and returned.
///
/// Where it has measures, those of the side and the target named first tell; else the history of its status does. An
/// onset that only says where the record begins gives no length.
package struct IssueCourse: Sendable, Hashable {
    package let onset: Issue.Onset
    /// The first step back: in force in part, or partly resolved.
    package let eased: RecordDate?
    /// The first day on which nothing of it was in force, or on which it was resolved or withdrawn.
    package let ended: RecordDate?
    /// When it came back after easing or ending.
    package let returned: RecordDate?
    /// Days from the onset to the end; `nil` while it goes on, or where the onset gives no age.
    package let closed: DayCount?
    /// Days so far; `nil` once it has ended, or where the onset gives no age.
    package let open: OpenCount?

    package init(_ issue: Issue, clock: Clock) {
        onset = issue.onset
        let states = Self.measureStates(of: issue, clock: clock) ?? Self.statusStates(of: issue, clock: clock)
        var eased: RecordDate?
        var ended: RecordDate?
        var returned: RecordDate?
        var before = State.on
        for (date, state) in states {
            if ended == nil {
                if state < before, state == .part, eased == nil { eased = date }
                if state == .off { ended = date }
            }
            if state == .on, before < .on, returned == nil { returned = date }
            before = state
        }
        self.eased = eased
        self.ended = ended
        self.returned = returned
        let givesAge = issue.onset.kind.givesAge && clock.hasSeen(issue.onset.date)
        closed = givesAge ? ended.map { DayCount(from: issue.onset.date, to: $0) } : nil
        open = givesAge && ended == nil ? OpenCount(since: issue.onset.date, clock: clock) : nil
    }

    /// Days from the onset to the first easing, and from there to the return.
    package var daysToEasing: DayCount? {
        onset.kind.givesAge ? eased.map { DayCount(from: onset.date, to: $0) } : nil
    }

    /// Days from the end, or else the easing, to the return.
    package var daysToReturn: DayCount? {
        guard let returned, let from = ended.flatMap({ $0 < returned ? $0 : nil }) ?? eased else { return nil }
        return DayCount(from: from, to: returned)
    }

    fileprivate enum State: Int, Comparable {
        case off, part, on
        static func < (lhs: Self, rhs: Self) -> Bool { lhs.rawValue < rhs.rawValue }
    }

    /// The strongest state of the measures of the side and target named first, day after day.
    private static func measureStates(of issue: Issue, clock: Clock) -> [(RecordDate, State)]? {
        guard let main = issue.measures.first(where: { !$0.inForce.isEmpty }) else { return nil }
        let own = issue.measures.filter { measure in
            measure.by.contains(where: main.by.contains)
                && (main.on.isEmpty || measure.on.contains(where: main.on.contains))
        }
        var latest = [State?](repeating: nil, count: own.count)
        let steps = own.enumerated()
            .flatMap { index, measure in measure.inForce.map { (index: index, step: $0) } }
            .filter { clock.hasSeen($0.step.date) }
            .enumerated()
            .sorted { ($0.element.step.date, $0.offset) < ($1.element.step.date, $1.offset) }
            .map(\.element)
        return steps.map { index, step in
            latest[index] = State(step.state)
            return (step.date, latest.compactMap(\.self).max() ?? .off)
        }
    }

    private static func statusStates(of issue: Issue, clock: Clock) -> [(RecordDate, State)] {
        issue.history.enumerated()
            .filter { clock.hasSeen($0.element.date) }
            .sorted { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }
            .compactMap { entry in State(entry.element.status).map { (entry.element.date, $0) } }
    }
}

extension IssueCourse.State {
    fileprivate init(_ force: Measure.Force) {
        self =
            switch force {
            case .yes: .on
            case .part: .part
            case .no: .off
            }
    }

    /// `nil` for words that tell of talks and not of the matter itself.
    fileprivate init?(_ status: Issue.Status) {
        switch status {
        case .active, .recurred: self = .on
        case .partiallyResolved: self = .part
        case .resolved, .withdrawn: self = .off
        case .potential, .underNegotiation, .understandingReached, .dormant, .superseded, .unknown: return nil
        }
    }
}
