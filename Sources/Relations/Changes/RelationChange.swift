/// What a relation says on one day that it did not say on an earlier one.
///
/// It is the difference between two looks at the same records, so that whatever rule decides what a look sees (by what
/// had happened, or by what could be known) decides what is new, too.
package struct RelationChange: Sendable {
    package let before: Relation
    package let after: Relation
    /// Meetings that have come on record, the newest first; plenaries are among them, marked.
    package let meetings: [MeetingFigure]
    /// Issues with anything new, the one that moved last first.
    package let issues: [IssueChange]
    /// Promises with anything new, or whose day has come, the one that moved last first.
    package let promises: [PromiseChange]
    /// The newest first.
    package let assessments: [Assessment]
    /// The newest first.
    package let incidents: [Incident]

    /// - Parameters:
    ///   - before: the look on the earlier day.
    ///   - after: the look at the same records on a later day, or on the same.
    /// - Complexity: O(*e* log *e*) for *e* dated entries of the relation.
    package init(from before: Relation, to after: Relation) {
        self.before = before
        self.after = after
        meetings = after.chronicle.figures.filter { before.chronicle.figure(of: $0.id) == nil }
        issues = after.issues.compactMap { IssueChange(from: before, to: after, id: $0.id) }
            .sorted { ($1.lastMove.last, $0.id) < ($0.lastMove.last, $1.id) }
        promises = after.promises.compactMap { PromiseChange(from: before, to: after, id: $0.id) }
            .sorted { ($1.lastMove, $0.id) < ($0.lastMove, $1.id) }
        let judged = Set(before.assessments.map(\.id))
        assessments = after.assessments.filter { !judged.contains($0.id) }
        let happened = Set(before.incidents.map(\.id))
        incidents = after.incidents.filter { !happened.contains($0.id) }
    }

    package var since: Day { before.clock.asOf }
    package var until: Day { after.clock.asOf }

    package var isEmpty: Bool {
        meetings.isEmpty && issues.isEmpty && promises.isEmpty && assessments.isEmpty && incidents.isEmpty
    }

    /// The promises whose due day, term or round came between the two days.
    package var comeDue: [PromiseChange] { promises.filter { !$0.passed.isEmpty } }
}
