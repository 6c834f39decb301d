package import Relations
import Screen

extension Document {
    /// An issue in full: where it stands, what each side calls it and wants, and its dated, attributed history.
    package init(_ figure: IssueFigure, in relation: Relation) {
        guard figure.group != .notYetOnRecord else {
            self.init(notYetOnRecord: .issue, in: relation)
            return
        }
        let issue = figure.issue
        var writer = DocumentWriter(relation, title: issue.short, subtitle: "issue")
        writer.cite(issue.header.evidence)
        writer.addState(of: figure)
        writer.addHistory(of: figure)
        writer.addTimeInWords(of: figure)
        writer.addMeasures(of: figure)
        writer.addMechanism(of: figure)
        writer.addCases(of: figure)
        writer.addSides(of: issue)
        writer.addCharacter(of: issue)
        writer.addPromises(on: issue)
        writer.addAssessments(about: issue.id)
        writer.addMeetings(on: issue)
        writer.addIncidents(on: issue)
        writer.addRelated(to: issue)
        writer.finish(issue)
        self = writer.document
    }
}

extension DocumentWriter {
    /// The state, since when, the last move, and both stances where they differ.
    fileprivate mutating func addState(of figure: IssueFigure) {
        let issue = figure.issue
        add(
            Block(
                [Span(figure.sign + " " + figure.stateWords, figure.stateStyle)], hang: 2,
                why: reason { .state(of: figure, in: $0) }))
        if issue.title != issue.short { line(issue.title) }
        line(figure.sinceInWords(clock), .quiet, why: reason { .since(of: figure, in: $0) })
        if let entry = figure.entry {
            line(
                "last move \(entry.date.inWords): \(entry.status.onScreen)", .quiet,
                why: reason { .lastMove(of: figure, in: $0) })
        }
        if let quiet = figure.quiet, figure.group != .settled {
            line("quiet \(quiet) m", .quiet, why: reason { .quiet(of: figure, in: $0) })
        }
        if figure.isDisputed, let entry = figure.entry {
            let why = reason { .disagreement(of: figure, in: $0) }
            line("≠ the other side does not agree", .caution, why: why)
            addStances(of: entry)
        }
        line("kind: \(issue.kind.onScreen)", .quiet)
        if figure.group == .around { line("between others, or on one side: not counted as open", .quiet) }
        if let summary = issue.summary {
            space()
            line(summary)
        }
    }

    /// What is said on one side and on the other.
    private mutating func addStances(of entry: StatusEntry) {
        let by = entry.assertedBy.isEmpty ? "one side" : relation.names(of: entry.assertedBy)
        line(label: by + ":", entry.text ?? entry.word ?? entry.status.onScreen, indent: 2)
        if let stance = entry.stance {
            let others = entry.parties.filter { !entry.assertedBy.contains($0) }
            let name = entry.assertedBy.isEmpty || others.isEmpty ? "the other" : relation.names(of: others)
            // Records of several stances name each side themselves.
            if stance.contains(": ") { line(stance, indent: 2) } else { line(label: name + ":", stance, indent: 2) }
        }
    }

    /// Each side's own name, and what each wants.
    fileprivate mutating func addSides(of issue: Issue) {
        section("Each side’s name for it")
        for name in issue.altNames {
            cite(name.evidence)
            let script = name.originalScript.map { " \($0)" } ?? ""
            line(label: roster.name(of: name.by) + ":", name.name + script)
            if let text = name.text { line(text, .quiet, indent: 2) }
        }
        section("What each side wants")
        for party in issue.parties {
            cite(party.evidence)
            add(
                Block(
                    [
                        Span(roster.name(of: party.country), .underline),
                        Span(" · " + party.role.onScreen, .quiet),
                    ], link: .country(party.country)))
            if let demand = party.demand { line(demand, indent: 2) }
            if let salience = party.salience {
                let why = party.salienceWhy.map { ": \($0)" } ?? ""
                line("\(salience.onScreen) salience\(why)", .quiet, indent: 2)
            }
        }
    }

    /// What was done, by whom and over what: the three by which precedents are found.
    fileprivate mutating func addCharacter(of issue: Issue) {
        section("What it is like others in")
        let why = reason { .character(of: issue, in: $0) }
        if !issue.act.isEmpty { line(label: "act:", issue.act.map(\.onScreen).joined(separator: ", "), why: why) }
        if !issue.actor.isEmpty { line(label: "by:", relation.names(of: issue.actor), why: why) }
        if let trigger = issue.trigger, clock.hasSeen(trigger.date ?? issue.onset.date) {
            cite(trigger.evidence)
            line(label: "over:", trigger.kind.onScreen, why: why)
            if let text = trigger.text { line(text, .quiet, indent: 2) }
        }
        let said = [!issue.act.isEmpty, !issue.actor.isEmpty, issue.trigger != nil].count(where: \.self)
        guard said >= Agreement.least else { return }
        line("precedents: issues that agree in two of these", link: .page(.precedents(issue.reference)), why: why)
    }

    fileprivate mutating func addPromises(on issue: Issue) {
        section("Promises on it")
        for promise in relation.promises where promise.commitment.issue == issue.id { addRow(of: promise) }
    }

    fileprivate mutating func addMeetings(on issue: Issue) {
        section("Came up at")
        for figure in relation.chronicle.figures where relation.names(issue.id, in: figure.meeting) {
            addRow(of: figure)
        }
    }

    fileprivate mutating func addIncidents(on issue: Issue) {
        section("Happened about it")
        for incident in relation.incidents where incident.issue == issue.id { addRow(of: incident) }
    }

    fileprivate mutating func addRelated(to issue: Issue) {
        section("Related")
        if let parent = relation.issue(issue.parent) { addRow(of: parent, remark: "the wider issue") }
        for other in issue.related.compactMap(relation.issue) { addRow(of: other) }
        for other in relation.issues where other.issue.parent == issue.id { addRow(of: other, remark: "part of it") }
    }
}

extension IssueFigure {
    /// `since 24 Aug 2023 · 85 days`, `on record since 2012`.
    package func sinceInWords(_ clock: Clock) -> String {
        let onset = issue.onset
        // An onset known only by its year may end after the as-of date.
        guard clock.hasSeen(onset.date) else { return "since \(entries.first?.date.inWords ?? "the first entry")" }
        switch onset.kind {
        case .measure, .incident:
            return "since \(onset.date.inWords)" + (age.map { " · \(Wording.days($0))" } ?? "")
        case .firstReport: return "first reported \(onset.date.inWords)"
        case .recordBegins: return "on record since \(onset.date.inWords)"
        }
    }
}
