internal import Relations

extension Issue {
    init?(reading fields: Fields) {
        let header = fields.header(.issue)
        let title = fields.required("title", fields.text)
        let short = fields.required("short", fields.short)
        let kind = fields.required("kind") { fields.word($0, as: Kind.self) }
        let onset = fields.required("onset") { fields.mapping($0, of: "an onset", Onset.init(reading:)) }
        let act = fields.words("act", as: Act.self)
        let actor = fields.countries("actor")
        let trigger = fields.mapping("trigger", of: "a trigger", Trigger.init(reading:))
        let parties = fields.required("parties") { fields.mappings($0, of: "a party", IssueParty.init(reading:)) }
        let summary = fields.text("summary")
        let altNames = fields.mappings("alt_names", of: "a name", AltName.init(reading:))
        let measures = fields.mappings("measures", of: "a measure", Measure.init(reading:))
        let mechanism = fields.mappings("mechanism", of: "a state of a mechanism", MechanismState.init(reading:))
        let cases = fields.mappings("cases", of: "a case", CustodyCase.init(reading:))
        let countries = parties?.map(\.country) ?? []
        let history = fields.required("status_history") {
            fields.mappings($0, of: "a status entry") { StatusEntry(reading: $0, of: countries) }
        }
        let related = fields.references("related", to: .issue)
        let parent = fields.reference("parent", to: .issue)

        for country in actor where !countries.isEmpty && !countries.contains(country) {
            fields.report(.countryNotInIssue(country), at: fields.mark(of: "actor"))
        }
        var named: Set<CountryCode> = []
        for country in countries where !named.insert(country).inserted {
            fields.report(.countryTwice(country, field: "parties"), at: fields.mark(of: "parties"))
        }
        if history?.isEmpty == true, fields.items("status_history").isEmpty {
            fields.report(.missingField(name: "status_history", of: fields.owner), at: fields.mark)
        }
        guard let header, let title, let short, let kind, let onset, let parties, let history else { return nil }
        self.init(
            header: header, title: title, short: short, kind: kind, onset: onset, parties: parties, history: history)
        self.act = act
        self.actor = actor
        self.trigger = trigger
        self.summary = summary
        self.altNames = altNames
        self.measures = measures
        self.mechanism = mechanism
        self.cases = cases
        self.related = related
        self.parent = parent
    }
}

extension Issue.Onset {
    fileprivate init?(reading fields: Fields) {
        let date = fields.required("date", fields.date)
        let kind = fields.required("kind") { fields.word($0, as: Issue.OnsetKind.self) }
        guard let date, let kind else { return nil }
        self.init(date: date, kind: kind)
    }
}

extension Trigger {
    fileprivate init?(reading fields: Fields) {
        let kind = fields.required("kind") { fields.word($0, as: Issue.TriggerKind.self) }
        let text = fields.text("text")
        let date = fields.date("date")
        let evidence = fields.ownEvidence()
        guard let kind else { return nil }
        self.init(kind: kind)
        self.text = text
        self.date = date
        self.evidence = evidence
    }
}

extension IssueParty {
    fileprivate init?(reading fields: Fields) {
        let country = fields.required("country", fields.country)
        let role = fields.required("role") { fields.word($0, as: Issue.Role.self) }
        let demand = fields.text("demand")
        let salience = fields.word("salience", as: Issue.Salience.self)
        let salienceWhy = fields.text("salience_why")
        let evidence = fields.ownEvidence()
        guard let country, let role else { return nil }
        self.init(country: country, role: role)
        self.demand = demand
        self.salience = salience
        self.salienceWhy = salienceWhy
        self.evidence = evidence
    }
}

extension AltName {
    fileprivate init?(reading fields: Fields) {
        let by = fields.required("by", fields.country)
        let name = fields.required("name", fields.text)
        let originalScript = fields.text("original_script")
        let text = fields.text("text")
        let evidence = fields.ownEvidence()
        guard let by, let name else { return nil }
        self.init(by: by, name: name)
        self.originalScript = originalScript
        self.text = text
        self.evidence = evidence
    }
}
