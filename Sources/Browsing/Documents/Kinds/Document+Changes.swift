package import Relations
import Screen

extension Document {
    /// What changed between two days: what is new of each record, with a link to it.
    package init(_ change: RelationChange) {
        let relation = change.after
        var writer = DocumentWriter(
            relation, title: "\(change.since.inWords) → \(change.until.inWords)", subtitle: "what changed")
        writer.explainAll { _ in .changes(change) }
        if let end = relation.clock.recordsEnd {
            writer.line("records end \(end.inWords): nothing later is on record", .caution)
        }
        if change.isEmpty { writer.line("Nothing on record changed between the two days. S sets another earlier day.") }
        writer.addMeetings(of: change)
        writer.addIssues(of: change)
        writer.addPromises(of: change)
        writer.addHeading("Judged", change.assessments.count)
        for assessment in change.assessments { writer.add(assessment) }
        writer.addHeading("Happened", change.incidents.count)
        for incident in change.incidents { writer.addRow(of: incident) }
        self = writer.document
    }
}

extension DocumentWriter {
    fileprivate mutating func addHeading(_ words: String, _ count: Int) { section("\(words) (\(count))") }

    fileprivate mutating func addMeetings(of change: RelationChange) {
        addHeading("Meetings", change.meetings.count)
        for figure in change.meetings {
            var spans = [
                Span(figure.meeting.date.day + " ", .quiet), Span(figure.name, .underline),
                Span(figure.meeting.place.map { ", \($0)" } ?? "", .quiet),
            ]
            if !figure.gapWords.isEmpty { spans.append(Span(" · " + figure.gapWords, .quiet)) }
            add(Block(spans, hang: 2, link: .meeting(figure.id), why: reason { .gap(of: figure, in: $0) }))
        }
    }

    fileprivate mutating func addIssues(of change: RelationChange) {
        addHeading("Issues moved", change.issues.count)
        for issue in change.issues {
            let figure = issue.after
            add(
                Block(
                    [
                        Span(figure.sign + " ", figure.stateStyle), Span(figure.issue.short, .underline),
                        Span(" · ", .quiet),
                    ]
                        + movement(from: issue.before?.stateWords, to: figure.stateWords, figure.stateStyle)
                        + (figure.isDisputed ? [Span(" ≠", .caution)] : []),
                    hang: 2, link: .issue(figure.id), why: reason { .state(of: figure, in: $0) }))
            for step in issue.steps {
                let subject = step.subject.map { "\($0), " } ?? ""
                add(
                    Block(
                        [Span(step.date.day + " ", .quiet), Span(subject + step.word)]
                            + (step.text.map { [Span(": " + $0, .quiet)] } ?? []),
                        indent: 2, hang: 2, link: .issue(figure.id)))
            }
        }
    }

    fileprivate mutating func addPromises(of change: RelationChange) {
        addHeading("Promises made, moved or come due", change.promises.count)
        for promise in change.promises {
            let figure = promise.after
            add(
                Block(
                    [
                        Span(figure.status.sign + " ", figure.status.style), Span(figure.commitment.short, .underline),
                        Span(" · ", .quiet),
                    ] + movement(from: promise.before?.status.onScreen, to: figure.status.onScreen, figure.status.style)
                        + (figure.undercut.map { [Span(" · undercut \($0.date.day)", .alert)] } ?? []),
                    hang: 2, link: .promise(figure.id), why: reason { .status(of: figure, in: $0) }))
            if promise.before == nil {
                line(label: figure.commitment.madeAt.day, "made: \(figure.commitment.title)", indent: 2)
            }
            for followUp in promise.followUps {
                let days = DayCount(from: figure.commitment.madeAt, to: followUp.date)
                add(
                    Block(
                        [
                            Span(followUp.date.day + " ", .quiet),
                            Span("\(followUp.effect.onScreen) · \(days) d", .plain),
                            Span(followUp.text.map { ": \($0)" } ?? "", .quiet),
                        ], indent: 2, hang: 2, why: reason { .firstFollowUp(of: figure, in: $0) }))
            }
            for step in promise.recorded {
                line(label: step.date.day, "recorded as \(step.status.onScreen)", indent: 2)
            }
            for passing in promise.passed {
                line(
                    label: passing.day.description, passing.inWords, indent: 2,
                    why: reason { .outlook(of: figure, in: $0) })
            }
        }
    }

    /// `talks → understanding`, `new: talks`, or the word alone.
    private func movement(from before: String?, to after: String, _ style: Style) -> [Span] {
        guard let before else { return [Span("new: ", .quiet), Span(after, style)] }
        return before == after ? [Span(after, style)] : [Span(before + " → ", .quiet), Span(after, style)]
    }
}
