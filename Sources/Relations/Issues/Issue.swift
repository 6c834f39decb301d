/// A matter in dispute or under discussion, with its dated and attributed history.
package struct Issue: Record, Encodable {
    package static let kind = RecordKind.issue

    package struct Onset: Sendable, Encodable, Hashable {
        package var date: RecordDate
        package var kind: OnsetKind

        package init(date: RecordDate, kind: OnsetKind) {
            self.date = date
            self.kind = kind
        }
    }

    package var header: RecordHeader
    package var title: String
    /// A name of at most 24 cells, for lists.
    package var short: String
    package var kind: Kind
    package var onset: Onset
    /// What was done, in controlled words: what precedents are found by, with ``actor`` and ``trigger``.
    package var act: [Act] = []
    /// Who did it.
    package var actor: [CountryCode] = []
    /// What it was taken to answer.
    package var trigger: Trigger?
    package var parties: [IssueParty]
    package var summary: String?
    package var altNames: [AltName] = []
    package var measures: [Measure] = []
    package var mechanism: [MechanismState] = []
    package var cases: [CustodyCase] = []
    package var history: [StatusEntry]
    package var related: [String] = []
    package var parent: String?

    package init(
        header: RecordHeader, title: String, short: String, kind: Kind, onset: Onset, parties: [IssueParty],
        history: [StatusEntry]
    ) {
        self.header = header
        self.title = title
        self.short = short
        self.kind = kind
        self.onset = onset
        self.parties = parties
        self.history = history
    }
}

/// What the act that an issue is about was taken to answer, by those who say so: a reading, not a finding.
package struct Trigger: Sendable, Encodable, Hashable {
    package var kind: Issue.TriggerKind
    package var text: String?
    /// The day from which the reading is on record; `nil` for the onset of the issue.
    package var date: RecordDate?
    /// `nil` where the issue's own evidence covers it.
    package var evidence: Evidence?

    package init(kind: Issue.TriggerKind) { self.kind = kind }
}

/// A country's part in an issue.
package struct IssueParty: Sendable, Encodable, Hashable {
    package var country: CountryCode
    package var role: Issue.Role
    /// What the country wants.
    package var demand: String?
    package var salience: Issue.Salience?
    package var salienceWhy: String?
    /// `nil` where the issue's own evidence covers it.
    package var evidence: Evidence?

    package init(country: CountryCode, role: Issue.Role) {
        self.country = country
        self.role = role
    }
}

/// A side's own name for an issue. The program takes no side: it shows them all.
package struct AltName: Sendable, Encodable, Hashable {
    package var by: CountryCode
    package var name: String
    package var originalScript: String?
    package var text: String?
    package var evidence: Evidence?

    package init(by: CountryCode, name: String) {
        self.by = by
        self.name = name
    }
}
