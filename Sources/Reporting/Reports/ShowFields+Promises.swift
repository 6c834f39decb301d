internal import Relations

extension ShowFields {
    func fields(of promise: Commitment) throws -> [Field] {
        let figure = PromiseFigure(promise, clock: clock)
        let outlook = figure.outlookWords(asOf: clock.asOf)
        let head =
            Field.text("short", "Short name", promise.short) + Field.word("kind", "Kind", promise.kind)
            + Field.word("status", "Status", figure.status)
            + Field.text("outlook", "Outlook", outlook.isEmpty ? nil : outlook)
            + Field.text("text", "Text", promise.text) + Field.date("made_at", "Made", promise.madeAt)
            + Field.codes("made_by", "By", promise.madeBy) + Field.codes("made_to", "To", promise.madeTo)
            + Field.word("level", "Level", promise.level)
        let verifiable = promise.isVerifiable.map { [Field("verifiable", "Verifiable", .flag($0))] } ?? []
        let terms =
            Field.entries("due", "Due", promise.due.map(fields))
            + Field.entries("expires", "Expires", promise.expires.map(fields))
            + recurrence(promise.recurs) + Field.text("terms_note", "On the dates", promise.termsNote)
        let claims = try promise.claims.map { claim in
            try Field.date("date", "", claim.date) + Field.text("text", "", claim.text)
                + Field.text("by", "by", claim.by)
                + Field.word("stance", "", claim.stance) + Field.texts("disputed_by", "disputed by", claim.disputedBy)
                + link("meeting", "at", .meeting, claim.meeting) + evidence(claim.evidence)
        }
        let history = try promise.history.map { step in
            try Field.date("date", "", step.date) + Field.word("status", "", step.status)
                + Field.text("text", "", step.text) + evidence(step.evidence)
        }
        let followUps = try figure.followUps.map { followUp in
            try Field.date("date", "", followUp.date) + Field.word("effect", "", followUp.effect)
                + Field.text("id", "entry", followUp.id) + Field.text("word", "in the source’s word", followUp.word)
                + Field.text("text", "", followUp.text) + Field.codes("parties", "for", followUp.parties)
                + (followUp.meetsDue ? [Field("meets_due", "meets the due day", .flag(true))] : [])
                + link("meeting", "at", .meeting, followUp.meeting) + evidence(followUp.evidence)
        }
        let links =
            try link("meeting", "Meeting", .meeting, promise.meeting) + link("issue", "Issue", .issue, promise.issue)
            + link("reaffirms", "Reaffirms", .commitment, promise.reaffirms)
        return head + verifiable + terms + links + Field.entries("claims", "Claims", claims)
            + Field.entries("status_history", "Recorded", history) + Field.entries("follow_ups", "Steps", followUps)
    }

    private func fields(_ term: Commitment.Term) -> [Field] {
        Field.date("date", "", term.date) + Field.text("covers", "covers", term.covers)
            + Field.date("set_on", "set on", term.setOn)
    }

    private func recurrence(_ recurs: Commitment.Recurrence?) -> [Field] {
        guard let recurs else { return [] }
        let parts =
            Field.text("every", "", recurs.every?.description)
            + (recurs.words.map { [Field("words", "", .word($0, onScreen: "“\($0)”"))] } ?? [])
            + Field.text("covers", "covers", recurs.covers)
        return Field.entries("recurs", "Recurs", parts.isEmpty ? [] : [parts])
    }

    func fields(of assessment: Assessment) throws -> [Field] {
        let plain =
            Field.date("date", "Date", assessment.date) + Field.text("assessor", "Assessor", assessment.assessor)
            + Field.word("assessor_role", "Role", assessment.assessorRole)
            + Field.text("affiliation", "Affiliation", assessment.affiliation)
            + Field.word("direction", "Direction", assessment.direction)
            + Field.word("stance", "Stance", assessment.stance)
            + Field.text("text", "Judgement", assessment.text)
        return try plain + link("person", "Person", .person, assessment.person)
            + Field.codes("countries", "Countries", assessment.countries)
            + links("about", "About", among: [.meeting, .issue, .commitment], assessment.about)
    }
}
