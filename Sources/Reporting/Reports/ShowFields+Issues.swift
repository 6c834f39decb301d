internal import Relations

extension ShowFields {
    func fields(of issue: Issue) throws -> [Field] {
        let figure = IssueFigure(issue, subject: .everybody, clock: clock)
        let head =
            Field.text("short", "Short name", issue.short) + Field.word("kind", "Kind", issue.kind)
            + Field.text("state", "State", figure.stateWords) + Field.date("since", "Since", issue.onset.date)
            + Field.word("onset", "Onset is", issue.onset.kind)
        let trigger =
            try Field.word("kind", "", issue.trigger?.kind) + Field.text("text", "", issue.trigger?.text)
            + Field.date("date", "", issue.trigger?.date) + (issue.trigger?.evidence.map { try evidence($0) } ?? [])
        let found =
            Field.texts("act", "Act", issue.act.map(\.rawValue)) + Field.texts("actor", "By", issue.actor.map(\.text))
            + Field.entries("trigger", "Over", trigger.isEmpty ? [] : [trigger])
        let parties = try issue.parties.map { party in
            try Field.text("country", "", party.country.text) + Field.word("role", "", party.role)
                + Field.text("demand", "wants", party.demand) + Field.word("salience", "salience", party.salience)
                + Field.text("salience_why", "because", party.salienceWhy)
                + (party.evidence.map { try evidence($0) } ?? [])
        }
        let names = try issue.altNames.map { name in
            try Field.text("by", "", name.by.text) + [Field("name", "", .word(name.name, onScreen: "“\(name.name)”"))]
                + Field.text("original_script", "", name.originalScript) + Field.text("text", "", name.text)
                + (name.evidence.map { try evidence($0) } ?? [])
        }
        let history = try figure.entries.map(fields(of:))
        return try head + found + Field.entries("parties", "Parties", parties)
            + Field.text("summary", "Summary", issue.summary)
            + Field.entries("alt_names", "Names", names)
            + Field.entries("measures", "Measures", issue.measures.map { try fields(of: $0) })
            + Field.entries("mechanism", "Channel", issue.mechanism.map { try fields(of: $0) })
            + Field.entries("cases", "In custody", issue.cases.map { try fields(of: $0) })
            + Field.entries("status_history", "History", history)
            + links("related", "Related", .issue, issue.related) + link("parent", "Part of", .issue, issue.parent)
    }

    private func fields(of entry: StatusEntry) throws -> [Field] {
        var agreed: [Field] = []
        if let isAgreed = entry.isAgreed {
            agreed = [
                Field(
                    "agreed", "",
                    .word(
                        isAgreed ? "yes" : "no", onScreen: isAgreed ? "both agree" : "≠ the other side does not agree"))
            ]
        }
        return try Field.date("date", "", entry.date) + Field.word("status", "", entry.status)
            + Field.text("id", "entry", entry.id) + Field.text("word", "in the source’s word", entry.word)
            + Field.text("text", "", entry.text) + Field.codes("parties", "for", entry.parties)
            + Field.codes("asserted_by", "says", entry.assertedBy) + agreed
            + Field.text("stance", "the other side", entry.stance) + Field.word("trend", "", entry.trend)
            + link("meeting", "at", .meeting, entry.meeting) + evidence(entry.evidence)
    }

    private func fields(of measure: Measure) throws -> [Field] {
        let steps = try measure.inForce.map { step in
            try Field.date("date", "", step.date) + Field.word("state", "", step.state)
                + Field.text("scope", "", step.scope) + evidence(step.evidence)
        }
        return Field.text("act", "", measure.act) + Field.codes("by", "by", measure.by)
            + Field.codes("on", "on", measure.on) + Field.text("scope", "", measure.scope)
            + Field.entries("in_force", "", steps)
    }

    private func fields(of state: MechanismState) throws -> [Field] {
        try Field.date("date", "", state.date) + Field.word("state", "", state.state) + evidence(state.evidence)
    }

    private func fields(of person: CustodyCase) throws -> [Field] {
        let stages = try person.stages.map { step in
            try Field.date("date", "", step.date) + Field.word("stage", "", step.stage)
                + Field.text("place", "in", step.location) + Field.text("text", "", step.text) + evidence(step.evidence)
        }
        return Field.text("label", "", person.label) + Field.entries("stages", "", stages)
    }

    func fields(of incident: Incident) throws -> [Field] {
        let plain =
            Field.date("date", "Date", incident.date) + Field.codes("countries", "Countries", incident.countries)
            + Field.text("place", "Place", incident.place) + Field.text("country", "Country", incident.country?.text)
            + Field.text("text", "Text", incident.text)
        return try plain + link("issue", "Issue", .issue, incident.issue)
    }
}
