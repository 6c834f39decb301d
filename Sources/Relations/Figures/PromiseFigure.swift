/// A promise as a day sees it.
///
/// The recorded word comes first; the effects of the follow-ups after it are laid upon it in the order of time.
package struct PromiseFigure: Sendable, Identifiable {
    /// What the date column says.
    package enum Outlook: Hashable, Sendable {
        /// To be done by a day that has not gone by.
        case due(Commitment.Term)
        /// The due day has gone by, within the records, and nothing on record carries the promise out.
        case overdue(Commitment.Term)
        /// In force until.
        case expires(Commitment.Term)
        /// It comes round again: by this day at the latest.
        case next(Day)
        /// It should have come round, and nothing is on record since.
        case noneSince(RecordDate)
    }

    package let commitment: Commitment
    package let status: Commitment.Status
    /// The recorded word behind the status; `nil` where it is derived from the follow-ups alone.
    package let recorded: Commitment.StatusStep?
    /// The status from the effects alone, for comparison with the recorded word.
    package let derived: Commitment.Status
    /// The latest step against the promise that left the word as it was.
    package let undercut: FollowUp?
    /// Follow-ups seen, the earliest first.
    package let followUps: [FollowUp]
    package let outlook: Outlook?
    /// Days from the promise to the first follow-up that advances or fulfils it.
    package let daysToFirstFollowUp: DayCount?

    package var id: String { commitment.id }

    package init(_ commitment: Commitment, clock: Clock) {
        self.commitment = commitment
        let seen = commitment.followUps.enumerated()
            .filter { clock.hasSeen($0.element.date) }
            .sorted { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }
            .map(\.element)
        followUps = seen
        let recorded = commitment.history.enumerated()
            .filter { clock.hasSeen($0.element.date) }
            .max { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }?.element
        self.recorded = recorded
        let runs = commitment.recurs != nil || !commitment.expires.isEmpty
        let after = seen.filter { followUp in recorded.map { $0.date < followUp.date } ?? true }
        let word = Self.fold(after, from: recorded?.status ?? .announced, runs: runs)
        derived = Self.fold(seen, from: .announced, runs: runs)
        undercut = seen.last { $0.effect == .contradicts }
        daysToFirstFollowUp = seen.first { $0.effect == .advances || $0.effect == .fulfils }
            .map { DayCount(from: commitment.madeAt, to: $0.date) }
        let outlook = Self.outlook(of: commitment, word: word, followUps: seen, clock: clock)
        self.outlook = outlook
        if case .overdue = outlook { status = .overdue } else { status = word }
    }

    /// Lays the effects of follow-ups upon a word, in the order of time.
    private static func fold(
        _ followUps: [FollowUp], from word: Commitment.Status, runs: Bool
    ) -> Commitment.Status {
        followUps.reduce(word) { word, followUp in
            switch followUp.effect {
            case .fulfils: runs ? .inProgress : .fulfilled
            // What is carried out already is not put back by a further step.
            case .advances: word == .fulfilled || word == .partiallyFulfilled ? word : .inProgress
            case .delays: .stalled
            case .reverses: .reversed
            case .contradicts, .reaffirmsOnly: word
            }
        }
    }

    private static func outlook(
        of commitment: Commitment, word: Commitment.Status, followUps: [FollowUp], clock: Clock
    ) -> Outlook? {
        let ended = word.isEnd
        if let due = latest(of: commitment.due, madeAt: commitment.madeAt, clock: clock) {
            // What was done before a term was set does not meet it.
            let isMet =
                ended
                || followUps.contains { followUp in
                    (followUp.meetsDue || followUp.effect == .fulfils)
                        && followUp.date >= due.setOn ?? commitment.madeAt
                }
            if !isMet { return clock.horizon > due.date.last ? .overdue(due) : .due(due) }
        }
        if ended { return nil }
        if let expiry = latest(of: commitment.expires, madeAt: commitment.madeAt, clock: clock) {
            return .expires(expiry)
        }
        if let every = commitment.recurs?.every {
            let last = followUps.last { $0.effect == .fulfils || $0.effect == .advances }?.date
            let next = (last ?? commitment.madeAt).last.advanced(by: every)
            if next > clock.asOf { return .next(next) }
            return .noneSince(last ?? commitment.madeAt)
        }
        return nil
    }

    /// The term set last, as far as it had been set by the as-of date.
    private static func latest(
        of terms: [Commitment.Term], madeAt: RecordDate, clock: Clock
    ) -> Commitment.Term? {
        terms.filter { clock.hasSeen($0.setOn ?? madeAt) }
            .max { ($0.setOn ?? madeAt, $0.date) < ($1.setOn ?? madeAt, $1.date) }
    }
}
