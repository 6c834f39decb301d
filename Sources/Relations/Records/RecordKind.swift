/// The kinds of record. The raw value is the kind's name in record files, filters and on the command line.
package enum RecordKind: String, Word {
    case country = "countries"
    case person = "people"
    case hostEvent = "host_events"
    case meeting = "meetings"
    case issue = "issues"
    case commitment = "commitments"
    case assessment = "assessments"
    case incident = "incidents"
    case source = "sources"
    case coverage

    /// One record of the kind, in words.
    package var singular: String {
        switch self {
        case .country: "country"
        case .person: "person"
        case .hostEvent: "host event"
        case .meeting: "meeting"
        case .issue: "issue"
        case .commitment: "promise"
        case .assessment: "assessment"
        case .incident: "incident"
        case .source: "source"
        case .coverage: "coverage"
        }
    }
}

/// A record named by another: its kind and its id.
package struct Reference: Hashable, Sendable, Codable {
    package var kind: RecordKind
    package var id: String

    package init(_ kind: RecordKind, _ id: String) {
        self.kind = kind
        self.id = id
    }
}
