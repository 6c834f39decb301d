extension Relation {
    /// The figures of the card: those of the pair, the gap of the last meeting, the ages of open issues, and the days to
    /// first follow-ups.
    package var quotableFigures: [Figure] {
        guard let card = Card(self) else { return [] }
        var figures: [Figure] = []
        if let last = card.lastMeeting {
            figures.append(.daysSince)
            if case .since = last.figure.gap { figures.append(.gap(meeting: last.figure.id)) }
            if rank(of: last.figure.id, in: chronicle) != nil { figures.append(.rank(meeting: last.figure.id)) }
            if last.medianGap != nil { figures.append(.medianGap) }
        }
        figures += [.meetings, .openIssues, .promises]
        figures += card.open.filter { $0.age != nil }.map { .age(issue: $0.id) }
        figures += promises.filter { $0.daysToFirstFollowUp != nil }.map { .followUp(promise: $0.id) }
        return figures
    }
}

extension Relation {
    /// The figures of one meeting, issue or promise that the day sees; none for anything else.
    package func figures(of id: String) -> [Figure] {
        var figures: [Figure] = []
        if let meeting = chronicle.figure(of: id), case .since = meeting.gap { figures.append(.gap(meeting: id)) }
        if rank(of: id, in: chronicle) != nil { figures.append(.rank(meeting: id)) }
        if let issue = issue(of: id) {
            figures.append(.status(issue: id))
            if issue.age != nil { figures.append(.age(issue: id)) }
        }
        if let promise = promise(of: id) {
            figures.append(.promise(id))
            if promise.daysToFirstFollowUp != nil { figures.append(.followUp(promise: id)) }
        }
        return figures
    }
}
