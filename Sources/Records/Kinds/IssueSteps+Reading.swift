internal import Relations

// The dated steps of an issue: its status, its measures, its mechanism and its cases.

extension StatusEntry {
    /// Reads one entry of the history of an issue.
    ///
    /// - Parameter parties: the parties of the issue, for whom an entry holds that names none of its own.
    init?(reading fields: Fields, of parties: [CountryCode]) {
        let id = fields.text("id")
        let date = fields.required("date", fields.date)
        let status = fields.required("status") { fields.word($0, as: Issue.Status.self) }
        let word = fields.text("word")
        let text = fields.text("text")
        let own = fields.countries("parties")
        let meeting = fields.reference("meeting", to: .meeting)
        let assertedBy = fields.countries("asserted_by")
        let isAgreed = fields.flag("agreed")
        let stance = fields.text("stance")
        let trend = fields.word("trend", as: Issue.Trend.self)
        let evidence = fields.evidence()
        for country in own where !parties.isEmpty && !parties.contains(country) {
            fields.report(.countryNotInIssue(country), at: fields.mark(of: "parties"))
        }
        guard let date, let status else { return nil }
        self.init(
            date: date, status: status, parties: fields.has("parties") ? own : parties, evidence: evidence,
            place: fields.place)
        self.id = id
        self.word = word
        self.text = text
        self.meeting = meeting
        self.assertedBy = assertedBy
        self.isAgreed = isAgreed
        self.stance = stance
        self.trend = trend
    }
}

extension Measure {
    init?(reading fields: Fields) {
        let act = fields.required("act", fields.text)
        let by = fields.required("by", fields.countries)
        let on = fields.countries("on")
        let scope = fields.text("scope")
        let inForce = fields.mappings("in_force", of: "a step of a measure", Step.init(reading:))
        guard let act, let by else { return nil }
        self.init(act: act, by: by, on: on, inForce: inForce)
        self.scope = scope
    }
}

extension Measure.Step {
    fileprivate init?(reading fields: Fields) {
        let date = fields.required("date", fields.date)
        let state = fields.required("state") { fields.word($0, as: Measure.Force.self) }
        let scope = fields.text("scope")
        let evidence = fields.evidence()
        guard let date, let state else { return nil }
        self.init(date: date, state: state, evidence: evidence, place: fields.place)
        self.scope = scope
    }
}

extension MechanismState {
    init?(reading fields: Fields) {
        let date = fields.required("date", fields.date)
        let state = fields.required("state") { fields.word($0, as: State.self) }
        let evidence = fields.evidence()
        guard let date, let state else { return nil }
        self.init(date: date, state: state, evidence: evidence, place: fields.place)
    }
}

extension CustodyCase {
    init?(reading fields: Fields) {
        let label = fields.required("label", fields.text)
        let stages = fields.required("stages") { fields.mappings($0, of: "a stage", Step.init(reading:)) }
        guard let label, let stages else { return nil }
        self.init(label: label, stages: stages)
    }
}

extension CustodyCase.Step {
    fileprivate init?(reading fields: Fields) {
        let date = fields.required("date", fields.date)
        let stage = fields.required("stage") { fields.word($0, as: CustodyCase.Stage.self) }
        let location = fields.text("place")
        let text = fields.text("text")
        let evidence = fields.evidence()
        guard let date, let stage else { return nil }
        self.init(date: date, stage: stage, evidence: evidence, place: fields.place)
        self.location = location
        self.text = text
    }
}
