/// Other issues that agree with one in act, actor and trigger, between any pair, and how they went.
package struct Precedents: Sendable {
    /// Another issue, and why it is here.
    package struct Match: Sendable, Identifiable {
        package let figure: IssueFigure
        package let agreement: Agreement
        package let course: IssueCourse
        /// Whether it began after the issue looked at: a like case, and no precedent in time.
        package let isLater: Bool

        package var id: String { figure.id }
        package var issue: Issue { figure.issue }
    }

    package let issue: IssueFigure
    package let course: IssueCourse
    /// Those that agree in most first, then the earliest.
    package let matches: [Match]
    /// Lengths of the matches whose onset gives an age; `nil` below ten closed ones. Dates known to the month or year
    /// give a least and a most length: the two curves are the same where all days are known.
    package let survival: (least: SurvivalCurve, most: SurvivalCurve)?
    package let clock: Clock

    /// - Returns: `nil` where the issue was not yet on record.
    /// - Complexity: O(*n* · *e*) for *n* issues of *e* entries.
    package init?(of id: String, among issues: [Issue], sources: [String: Source], clock: Clock) {
        // An issue is compared as it was seen on the day: a reading of its trigger may be later than the issue.
        let figures =
            issues
            .map { IssueFigure(clock.seen($0, sources: sources), subject: .everybody, clock: clock) }
            .filter { $0.group != .notYetOnRecord }
        guard let own = figures.first(where: { $0.id == id }) else { return nil }
        issue = own
        self.clock = clock
        course = IssueCourse(own.issue, clock: clock)
        matches =
            figures
            .filter { $0.id != id }
            .compactMap { figure in
                let agreement = Agreement(own.issue, figure.issue)
                guard agreement.isPrecedent else { return nil }
                return Match(
                    figure: figure, agreement: agreement, course: IssueCourse(figure.issue, clock: clock),
                    isLater: own.issue.onset.date < figure.issue.onset.date)
            }
            .sorted { one, other in
                (-one.agreement.count, one.issue.onset.date, one.id)
                    < (-other.agreement.count, other.issue.onset.date, other.id)
            }
        survival = Self.survival(of: matches.map(\.course))
    }

    /// Why there is nothing to compare with; `nil` where the issue says what it is found by.
    package var absence: String? {
        let issue = issue.issue
        let said = [!issue.act.isEmpty, !issue.actor.isEmpty, issue.trigger != nil].count(where: \.self)
        if said < Agreement.least {
            return
                "The record of this issue does not say of act, actor and trigger at least two, so nothing is compared. "
                + "They are fields of the record, which dyad show prints with its file and line."
        }
        return matches.isEmpty ? "No other issue on record agrees with this one in two of act, actor and trigger." : nil
    }

    private static func survival(of courses: [IssueCourse]) -> (least: SurvivalCurve, most: SurvivalCurve)? {
        func cases(_ length: (DayCount) -> Int) -> [SurvivalCurve.Case] {
            courses.compactMap { course in
                if let closed = course.closed { return SurvivalCurve.Case(days: length(closed), hasEnded: true) }
                return course.open.map { SurvivalCurve.Case(days: length($0.days), hasEnded: false) }
            }
        }
        guard let least = SurvivalCurve(cases(\.least)), let most = SurvivalCurve(cases(\.most)) else { return nil }
        return (least, most)
    }
}
