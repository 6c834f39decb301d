package import Relations

extension Issue: Unpackable {
    package init(from reader: inout PackedReader) throws {
        let header: RecordHeader = try reader.next()
        let title: String = try reader.next()
        let short: String = try reader.next()
        let kind: Kind = try reader.next()
        let onset: Onset = try reader.next()
        let act: [Act] = try reader.next()
        let actor: [CountryCode] = try reader.next()
        let trigger: Trigger? = try reader.next()
        let parties: [IssueParty] = try reader.next()
        let summary: String? = try reader.next()
        let altNames: [AltName] = try reader.next()
        let measures: [Measure] = try reader.next()
        let mechanism: [MechanismState] = try reader.next()
        let cases: [CustodyCase] = try reader.next()
        self.init(
            header: header, title: title, short: short, kind: kind, onset: onset, parties: parties,
            history: try reader.next())
        (self.act, self.actor, self.trigger) = (act, actor, trigger)
        (self.summary, self.altNames, self.measures) = (summary, altNames, measures)
        (self.mechanism, self.cases) = (mechanism, cases)
        related = try reader.next()
        parent = try reader.next()
    }
}

extension Issue.Onset: Unpackable {
    package init(from reader: inout PackedReader) throws {
        self.init(date: try reader.next(), kind: try reader.next())
    }
}

extension Trigger: Unpackable {
    package init(from reader: inout PackedReader) throws {
        self.init(kind: try reader.next())
        text = try reader.next()
        date = try reader.next()
        evidence = try reader.next()
    }
}

extension IssueParty: Unpackable {
    package init(from reader: inout PackedReader) throws {
        self.init(country: try reader.next(), role: try reader.next())
        demand = try reader.next()
        salience = try reader.next()
        salienceWhy = try reader.next()
        evidence = try reader.next()
    }
}

extension AltName: Unpackable {
    package init(from reader: inout PackedReader) throws {
        self.init(by: try reader.next(), name: try reader.next())
        originalScript = try reader.next()
        text = try reader.next()
        evidence = try reader.next()
    }
}

extension StatusEntry: Unpackable {
    package init(from reader: inout PackedReader) throws {
        let id: String? = try reader.next()
        let date: RecordDate = try reader.next()
        let status: Issue.Status = try reader.next()
        let word: String? = try reader.next()
        let text: String? = try reader.next()
        let parties: [CountryCode] = try reader.next()
        let meeting: String? = try reader.next()
        let assertedBy: [CountryCode] = try reader.next()
        let isAgreed: Bool? = try reader.next()
        let stance: String? = try reader.next()
        let trend: Issue.Trend? = try reader.next()
        self.init(
            date: date, status: status, parties: parties, evidence: try reader.next(), place: try reader.next())
        (self.id, self.word, self.text, self.meeting) = (id, word, text, meeting)
        (self.assertedBy, self.isAgreed, self.stance, self.trend) = (assertedBy, isAgreed, stance, trend)
    }
}

extension Issue.Kind: Unpackable {}
extension Issue.Status: Unpackable {}
extension Issue.Act: Unpackable {}
extension Issue.TriggerKind: Unpackable {}
extension Issue.Role: Unpackable {}
extension Issue.Salience: Unpackable {}
extension Issue.Trend: Unpackable {}
extension Issue.OnsetKind: Unpackable {}
