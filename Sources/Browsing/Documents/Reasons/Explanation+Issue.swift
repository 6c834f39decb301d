package import Relations

extension Explanation {
    /// Why an issue's state is what it is: the process word, and beside it what is in force and who is held.
    package static func state(of figure: IssueFigure, in relation: Relation) -> Self {
        let reference = figure.issue.reference
        var inputs: [Input] = []
        if let entry = figure.entry { inputs.append(input("latest entry", entry, of: figure.issue)) }
        if let step = figure.forceStep {
            inputs.append(
                Input(
                    "measure", "\(step.date.day) \(step.state.onScreen)", reference: reference, place: step.place))
        }
        if let mechanism = figure.mechanism {
            inputs.append(
                Input(
                    "channel", "\(mechanism.date.day) \(mechanism.state.onScreen)", reference: reference,
                    place: mechanism.place))
        }
        if figure.inCustody > 0 { inputs.append(Input("in custody", Wording.count(figure.inCustody, "case"))) }
        inputs += figure.issue.parties.map {
            Input(relation.roster.name(of: $0.country), $0.role.onScreen, reference: reference)
        }
        return Self(
            figure: figure.stateWords, subject: "\(figure.issue.short): its state",
            rule: """
                The word is that of the latest entry by the as-of date that holds for everybody looked at, whoever \
                asserts it; of two of one day the later in the file counts. What is in force has a dated history of its \
                own: of several measures the strongest counts. A person in custody has stages. Silence is never a word. \
                \(ruleOfGroups)
                """,
            inputs: inputs, leftOut: entriesLeftOut(of: figure, in: relation),
            sources: relation.seenSources(
                [figure.entry?.evidence, figure.forceStep?.evidence, figure.mechanism?.evidence]),
            quotable: .status(issue: figure.id))
    }

    /// Why a measure is shown as in force, in part, or not.
    package static func inForce(of figure: IssueFigure, in relation: Relation) -> Self {
        let clock = relation.clock
        let steps = figure.issue.measures.flatMap { measure in
            measure.inForce.filter { clock.hasSeen($0.date) }.map { (measure, $0) }
        }
        let later = figure.issue.measures.reduce(0) { $0 + $1.inForce.count { !clock.hasSeen($0.date) } }
        return Self(
            figure: figure.inForce?.onScreen ?? "no measure on record",
            subject: "\(figure.issue.short): what is in force",
            rule: """
                A measure has its own dated steps: in force, in part, or not. Of each measure between those looked at \
                the latest step by the as-of date counts, and of several measures the strongest. Talks on it change \
                nothing in this.
                """,
            inputs: steps.map { measure, step in
                Input(
                    measure.act, "\(step.date.day) \(step.state.onScreen)", reference: figure.issue.reference,
                    place: step.place)
            },
            leftOut: later == 0 ? [] : ["\(laterInWords(later, "step")) not looked at"],
            sources: relation.seenSources(steps.map(\.1.evidence)))
    }

    /// Why an issue has the age it has, or none.
    package static func since(of figure: IssueFigure, in relation: Relation) -> Self {
        let onset = figure.issue.onset
        let clock = relation.clock
        var inputs: [Input] = []
        if clock.hasSeen(onset.date) {
            inputs.append(
                Input(
                    "onset: \(onset.kind.onScreen)", onset.date.day, reference: figure.issue.reference,
                    place: figure.issue.header.place))
        }
        inputs.append(Input("as of", clock.asOf.description))
        if let end = clock.recordsEnd { inputs.append(Input("records end", end.description)) }
        return Self(
            figure: figure.sinceInWords(clock), subject: "\(figure.issue.short): since when",
            rule: """
                The onset says what it is. A measure or an incident gives an age, counted to the as-of date or to the \
                end of the records, whichever is earlier. A first report, or the day on which the record begins, gives \
                none.
                """,
            inputs: inputs, sources: relation.seenSources([figure.issue.header.evidence]),
            quotable: figure.age == nil ? nil : .age(issue: figure.id))
    }

    /// Why this was the last move.
    package static func lastMove(of figure: IssueFigure, in relation: Relation) -> Self {
        Self(
            figure: figure.entry?.date.day ?? "no entry", subject: "\(figure.issue.short): its last move",
            rule: "The last move is the date of the latest entry by the as-of date that holds for everybody looked at.",
            inputs: figure.entry.map { [input("latest entry", $0, of: figure.issue)] } ?? [],
            leftOut: entriesLeftOut(of: figure, in: relation),
            sources: relation.seenSources([figure.entry?.evidence]))
    }

    /// Why the row carries `≠`.
    package static func disagreement(of figure: IssueFigure, in relation: Relation) -> Self {
        var inputs: [Input] = []
        if let entry = figure.entry {
            let by = entry.assertedBy.isEmpty ? "not said" : relation.names(of: entry.assertedBy)
            inputs.append(input("latest entry", entry, of: figure.issue))
            inputs.append(Input("asserted by", by, reference: figure.issue.reference, place: entry.place))
            if let stance = entry.stance {
                inputs.append(Input("the other side", stance, reference: figure.issue.reference, place: entry.place))
            }
        }
        return Self(
            figure: figure.isDisputed ? "≠" : "no ≠", subject: "\(figure.issue.short): whether the sides agree",
            rule: """
                ≠ stands where the latest entry says that the other side does not agree. Both stances are shown, and \
                the word stays that of the entry: the program takes no side.
                """,
            inputs: inputs, leftOut: entriesLeftOut(of: figure, in: relation),
            sources: relation.seenSources([figure.entry?.evidence]))
    }

    /// Why an issue is flagged as quiet.
    package static func quiet(of figure: IssueFigure, in relation: Relation) -> Self {
        Self(
            figure: figure.quiet.map { "quiet \($0) m" } ?? "not quiet", subject: "\(figure.issue.short): silence",
            rule: """
                The flag counts calendar months since the latest entry, from \(relation.clock.quietMonths) on, to the \
                as-of date or the end of the records. It is no status, and never stands on a measure in force or a person in custody.
                """,
            inputs: figure.entry.map { [input("latest entry", $0, of: figure.issue)] } ?? [],
            leftOut: entriesLeftOut(of: figure, in: relation),
            sources: relation.seenSources([figure.entry?.evidence]))
    }

    /// Why an entry of the history has its word and its days.
    static func step(_ index: Int, of figure: IssueFigure, in relation: Relation) -> Self {
        let entry = figure.entries[index]
        var inputs = [input("this entry", entry, of: figure.issue)]
        if index > 0 { inputs.append(input("the one before", figure.entries[index - 1], of: figure.issue)) }
        if relation.clock.hasSeen(figure.issue.onset.date) {
            inputs.append(
                Input(
                    "onset: \(figure.issue.onset.kind.onScreen)", figure.issue.onset.date.day,
                    reference: figure.issue.reference, place: figure.issue.header.place))
        }
        return Self(
            figure: figure.daysInWords(at: index) ?? entry.status.onScreen,
            subject: "\(figure.issue.short), \(entry.date.day): \(entry.status.onScreen)",
            rule: """
                The controlled word stands beside the original one, which is kept. Days run from the onset, where it is \
                a measure or an incident, and from the entry before; a coarse date makes them a range.
                """,
            inputs: inputs, sources: relation.seenSources([entry.evidence]))
    }

    /// Why an issue has borne its words for so many days.
    static func timeInWords(of figure: IssueFigure, in relation: Relation) -> Self {
        let times = figure.timeInStatus(relation.clock)
        return Self(
            figure: times.map { "\($0.status.onScreen) \($0.days) d" }.joined(separator: ", "),
            subject: "\(figure.issue.short): the days in each word",
            rule: """
                The days run from each entry to the next, and from the last to the as-of date or the end of the records; \
                those of one word are added up. An entry that repeats the word goes on with it. A coarse date makes a range.
                """,
            inputs: figure.entries.map { input("entry", $0, of: figure.issue) },
            leftOut: entriesLeftOut(of: figure, in: relation),
            sources: relation.seenSources(figure.entries.map(\.evidence)))
    }

    private static func input(_ label: String, _ entry: StatusEntry, of issue: Issue) -> Input {
        Input(label, "\(entry.date.day) \(entry.status.onScreen)", reference: issue.reference, place: entry.place)
    }

    /// Entries for others only, and the number of later ones: more may not be said of those.
    private static func entriesLeftOut(of figure: IssueFigure, in relation: Relation) -> [String] {
        let clock = relation.clock
        var leftOut = figure.issue.history
            .filter { clock.hasSeen($0.date) && !relation.subject.isWithin($0.parties) }
            .map { "\($0.date.day) \($0.status.onScreen): holds for \(relation.names(of: $0.parties)) only" }
        let later = figure.issue.history.count { !clock.hasSeen($0.date) }
        if later > 0 { leftOut.append("\(laterInWords(later, "entry", "entries")) not looked at") }
        return leftOut
    }

    /// `3 later entries are`
    static func laterInWords(_ number: Int, _ one: String, _ many: String? = nil) -> String {
        "\(Wording.count(number, "later \(one)", "later \(many ?? one + "s")")) \(number == 1 ? "is" : "are")"
    }
}
