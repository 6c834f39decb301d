package import Relations

/// What changed between two countries from one day to another: what `dyad diff` prints.
package struct DiffReport: Sendable {
    let change: RelationChange
    private let pair: CountryPair

    /// Cells of a line of text.
    package static let room = 80

    /// - Returns: `nil` where the relation is not that of a pair.
    package init?(_ change: RelationChange) {
        guard let pair = change.after.subject.pair else { return nil }
        self.change = change
        self.pair = pair
    }

    /// Lines of at most ``room`` cells, each ended, without control characters.
    ///
    /// - Parameter width: how many cells a text takes.
    package func text(width: TextWidth = { $0.count }) -> String {
        let roster = change.after.roster
        let names = "\(roster.name(of: pair.first)) – \(roster.name(of: pair.second))"
        let isKnown = change.after.reading == .known
        var lines = [
            "\(names) (\(pair)): what \(isKnown ? "became known" : "changed") after \(change.since), to \(change.until)"
        ]
        if let end = change.after.clock.recordsEnd {
            lines.append("Records end on \(end); what happened after that day is not on record.")
        }
        if change.isEmpty { lines += ["", "Nothing on record changed between the two days."] }
        lines += section("Meetings", change.meetings.map(lines(of:)), width)
        lines += section("Issues moved", change.issues.map(lines(of:)), width)
        lines += section("Promises made, moved or come due", change.promises.map(lines(of:)), width)
        lines += section("Judged", change.assessments.map(lines(of:)), width)
        lines += section("Happened", change.incidents.map { [(2, "\($0.date.day) \($0.title)")] }, width)
        return lines.map { TextLayout.withoutTrailingBlanks($0) + "\n" }.joined()
    }

    /// A line of text, and the cells by which it stands in.
    private typealias Line = (indent: Int, text: String)

    private func section(_ title: String, _ items: [[Line]], _ width: TextWidth) -> [String] {
        guard !items.isEmpty else { return [] }
        let lines = items.joined().flatMap { line in
            TextLayout.wrapped(line.text, to: Self.room - line.indent - 2, width: width).enumerated().map {
                index, text in
                String(repeating: " ", count: line.indent + (index == 0 ? 0 : 2)) + text
            }
        }
        return ["", "\(title) (\(items.count))"] + lines
    }

    private func lines(of figure: MeetingFigure) -> [Line] {
        let meeting = figure.meeting
        var gap: String?
        switch figure.gap {
        case .since(let days, _): gap = "\(days) d after the one before"
        case .first: gap = "first on record"
        case .excluded: gap = figure.gapWords
        case .sameLink, .notOfOnePair: break
        }
        return [
            (2, "\(meeting.date.day) " + [figure.name, meeting.place, gap].compactMap(\.self).joined(separator: ", "))
        ]
    }

    private func lines(of issue: IssueChange) -> [Line] {
        let words = Self.words(from: issue.before?.stateWords, to: issue.after.stateWords)
        let disputed = issue.after.isDisputed ? " ≠" : ""
        return [(2, "\(issue.after.issue.short): \(words)\(disputed)")]
            + issue.steps.map { step in
                let subject = step.subject.map { "\($0), " } ?? ""
                let text = step.text.map { ": \($0)" } ?? ""
                return (4, "\(step.date.day) \(subject)\(step.word)\(text)")
            }
    }

    private func lines(of promise: PromiseChange) -> [Line] {
        let figure = promise.after
        let words = Self.words(from: promise.before?.status.onScreen, to: figure.status.onScreen)
        let made: [Line] =
            promise.before == nil ? [(4, "\(figure.commitment.madeAt.day) made: \(figure.commitment.title)")] : []
        let followUps: [Line] = promise.followUps.map { followUp in
            let days = DayCount(from: figure.commitment.madeAt, to: followUp.date)
            let text = followUp.text.map { ": \($0)" } ?? ""
            return (4, "\(followUp.date.day) \(followUp.effect.onScreen), \(days) d after it was made\(text)")
        }
        let recorded: [Line] = promise.recorded.map { step in
            (4, "\(step.date.day) recorded as \(step.status.onScreen)" + (step.text.map { ": \($0)" } ?? ""))
        }
        let undercut = figure.undercut.map { " · undercut \($0.date.day)" } ?? ""
        return [(2, "\(figure.commitment.short): \(words)\(undercut)")] + made + followUps + recorded
            + promise.passed.map { (4, "\($0.day) \($0.inWords)") }
    }

    private func lines(of assessment: Assessment) -> [Line] {
        let by = [assessment.assessor, assessment.affiliation].compactMap(\.self).joined(separator: ", ")
        return [(2, "\(assessment.date.day) “\(assessment.text)”"), (4, by)]
    }

    /// `talks → understanding`; one word where nothing moved, `new: talks` where there was none.
    private static func words(from before: String?, to after: String) -> String {
        guard let before else { return "new: \(after)" }
        return before == after ? after : "\(before) → \(after)"
    }
}
