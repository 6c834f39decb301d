internal import Relations

extension Commitment {
    init?(reading fields: Fields) {
        let header = fields.header(.commitment)
        let title = fields.required("title", fields.text)
        let short = fields.required("short", fields.short)
        let kind = fields.required("kind") { fields.word($0, as: Kind.self) }
        let text = fields.text("text")
        let madeBy = fields.required("made_by", fields.countries)
        let madeTo = fields.required("made_to", fields.countries)
        let madeAt = fields.required("made_at", fields.date)
        let meeting = fields.reference("meeting", to: .meeting)
        let issue = fields.reference("issue", to: .issue)
        let reaffirms = fields.reference("reaffirms", to: .commitment)
        let level = fields.word("level", as: Meeting.Level.self)
        let isVerifiable = fields.flag("verifiable")
        let due = fields.mappings("due", of: "a due day") { Term(reading: $0, madeAt: madeAt) }
        let expires = fields.mappings("expires", of: "an end") { Term(reading: $0, madeAt: madeAt) }
        let recurs = fields.mapping("recurs", of: "a recurrence") { recurs in
            Recurrence(every: recurs.span("every"), words: recurs.text("words"), covers: recurs.text("covers"))
        }
        let termsNote = fields.text("terms_note")
        let claims = fields.mappings("claims", of: "a claim", Claim.init(reading:))
        let history = fields.mappings("status_history", of: "a status entry", StatusStep.init(reading:))
        let followUps = fields.mappings("follow_ups", of: "a follow-up") { FollowUp(reading: $0, madeAt: madeAt) }

        guard let header, let title, let short, let kind, let madeBy, let madeTo, let madeAt else { return nil }
        self.init(
            header: header, title: title, short: short, kind: kind, madeBy: madeBy, madeTo: madeTo, madeAt: madeAt)
        self.text = text
        self.meeting = meeting
        self.issue = issue
        self.reaffirms = reaffirms
        self.level = level
        self.isVerifiable = isVerifiable
        self.due = due
        self.expires = expires
        self.recurs = recurs
        self.termsNote = termsNote
        self.claims = claims
        self.history = history
        self.followUps = followUps
    }
}

extension Commitment.Term {
    fileprivate init?(reading fields: Fields, madeAt: RecordDate?) {
        let date = fields.required("date", fields.date)
        let covers = fields.text("covers")
        let setOn = fields.date("set_on")
        fields.check(date, "date", isNotBefore: madeAt, "made_at")
        guard let date else { return nil }
        self.init(date: date, covers: covers, setOn: setOn)
    }
}

extension Commitment.StatusStep {
    fileprivate init?(reading fields: Fields) {
        let date = fields.required("date", fields.date)
        // Overdue is never recorded: it follows from the days.
        let status = fields.required("status") { fields.word($0, as: Commitment.Status.self, except: [.overdue]) }
        let text = fields.text("text")
        let evidence = fields.evidence()
        guard let date, let status else { return nil }
        self.init(date: date, status: status, evidence: evidence, place: fields.place)
        self.text = text
    }
}

extension FollowUp {
    fileprivate init?(reading fields: Fields, madeAt: RecordDate?) {
        let id = fields.text("id")
        let date = fields.required("date", fields.date)
        let effect = fields.required("effect") { fields.word($0, as: Commitment.Effect.self) }
        let word = fields.text("word")
        let text = fields.text("text")
        let parties = fields.countries("parties")
        let meeting = fields.reference("meeting", to: .meeting)
        let meetsDue = fields.flag("meets_due") ?? false
        let evidence = fields.evidence()
        fields.check(date, "date", isNotBefore: madeAt, "made_at")
        guard let date, let effect else { return nil }
        self.init(date: date, effect: effect, evidence: evidence, place: fields.place)
        self.id = id
        self.word = word
        self.text = text
        self.parties = parties
        self.meeting = meeting
        self.meetsDue = meetsDue
    }
}

extension Claim {
    fileprivate init?(reading fields: Fields) {
        let text = fields.required("text", fields.text)
        let by = fields.text("by")
        let date = fields.date("date")
        let meeting = fields.reference("meeting", to: .meeting)
        let stance = fields.word("stance", as: Citation.Stance.self)
        let disputedBy = fields.references("disputed_by", to: .country, .source)
        let evidence = fields.evidence()
        guard let text else { return nil }
        self.init(text: text, evidence: evidence)
        self.by = by
        self.date = date
        self.meeting = meeting
        self.stance = stance
        self.disputedBy = disputedBy
    }
}
