import Relations

extension Explanation {
    /// What an issue is compared with others by.
    static func character(of issue: Issue, in relation: Relation) -> Self {
        let place = issue.header.place
        var inputs = issue.act.map { Input("act", $0.onScreen, reference: issue.reference, place: place) }
        inputs += issue.actor.map {
            Input("by", relation.roster.name(of: $0), reference: issue.reference, place: place)
        }
        let trigger = issue.trigger.flatMap { relation.clock.hasSeen($0.date ?? issue.onset.date) ? $0 : nil }
        if let trigger {
            let text = trigger.text.map { ": \($0)" } ?? ""
            inputs.append(Input("over", trigger.kind.onScreen + text, reference: issue.reference, place: place))
        }
        return Self(
            figure: inputs.map(\.value).joined(separator: " · "), subject: "\(issue.short): what it is like others in",
            rule: """
                Act, actor and trigger are controlled words of the record. The trigger is a reading, of those who say so, and \
                no finding. An issue is a precedent of another where at least \(Agreement.least) of the three agree; the \
                kind of issue alone makes none.
                """,
            inputs: inputs, leftOut: issue.trigger != nil && trigger == nil ? ["a reading of later date"] : [],
            sources: relation.seenSources([issue.header.evidence, trigger?.evidence]))
    }

    /// Why an issue counts as a precedent, and why it lasted so long.
    static func match(_ match: Precedents.Match, of precedents: Precedents, _ dossier: Dossier) -> Self {
        let issue = match.issue
        let course = match.course
        let steps = issue.measures.flatMap(\.inForce)
        var inputs = [
            Input(
                "onset", "\(course.onset.date.day), \(course.onset.kind.onScreen)", reference: issue.reference,
                place: issue.header.place)
        ]
        inputs += steps.map { Input($0.state.onScreen, $0.date.day, reference: issue.reference, place: $0.place) }
        if steps.isEmpty {
            inputs += match.figure.entries.map {
                Input($0.status.onScreen, $0.date.day, reference: issue.reference, place: $0.place)
            }
        }
        inputs += Input.sources(
            [issue.header.evidence] + steps.map(\.evidence) + [issue.trigger?.evidence].compactMap(\.self),
            dossier.sources, precedents.clock)
        return Self(
            figure: "\(course.lengthWords); \(course.endingWords)", subject: issue.title,
            rule: """
                It is here because it agrees in \(match.agreement.words(dossier.roster)): at least two of act, actor and \
                trigger have to. Its length runs from the onset to the first day on which none of its main measures was \
                in force, or where it has none on which it was resolved or withdrawn.
                """,
            inputs: inputs,
            leftOut: course.onset.kind.givesAge
                ? [] : ["The record begins there, not the matter: it gives no length and enters no curve."])
    }

    /// Why so many have ended, and what the curve rests on.
    static func survival(of precedents: Precedents) -> Self {
        let aged = precedents.matches.filter { $0.course.closed != nil || $0.course.open != nil }
        return Self(
            figure: precedents.survivalWords, subject: precedents.issue.issue.title,
            rule: """
                Kaplan–Meier: at each length at which cases ended, the share that goes on is multiplied by (at risk − \
                ended) ÷ at risk; a case that goes on leaves at its length so far. Fewer than \
                \(SurvivalCurve.leastClosed) ended cases make no curve.
                """,
            inputs: aged.map { match in
                Input(
                    match.issue.short, match.course.lengthWords, reference: match.issue.reference,
                    place: match.issue.header.place)
            },
            leftOut: precedents.matches.filter { match in !aged.contains { $0.id == match.id } }
                .map { "\($0.issue.short): \($0.course.lengthWords)" })
    }
}
