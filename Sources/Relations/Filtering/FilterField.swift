/// A field of the filter language: what stands before the colon, or before the sign of a comparison.
package enum FilterField: String, Word {
    case pair, country, issue, since, until, kind, status, level, format, channel, setting, place, person, host
    case source, confidence, rests
    // Of coded events alone.
    case from, to, code, quad, score, mentions, dataset

    /// What the field asks, as a sentence for completion and help.
    package var summary: String {
        switch self {
        case .pair: "both countries take part"
        case .country: "the country takes part"
        case .issue: "about the issue of this id"
        case .since: "on this day or later"
        case .until: "on this day or earlier"
        case .kind: "the kind of issue or promise"
        case .status: "the status of an issue, a promise or a meeting"
        case .level: "how high the people were who met"
        case .format: "how many sides met"
        case .channel: "in person, by telephone or by video"
        case .setting: "what the meeting was part of"
        case .place: "where it was"
        case .person: "somebody took part, by name or id"
        case .host: "at a host event, by name or id"
        case .source: "rests on a source, by id or publisher"
        case .confidence: "how certain the record is"
        case .rests: "rests on little: one source, low confidence, memory or none"
        case .from: "coded events whose actor is of the country"
        case .to: "coded events whose recipient is of the country"
        case .code: "coded events of this code; 04* means every code that begins so"
        case .quad: "coded events of this class"
        case .score: "coded events by their score: score<-5"
        case .mentions: "coded events by how often they are mentioned: mentions>=10"
        case .dataset: "coded events of this data set"
        }
    }

    /// The kinds of record that have the field: a term narrows these and leaves the others alone.
    package var kinds: Set<RecordKind> {
        switch self {
        case .pair: [.meeting, .issue, .commitment, .assessment, .incident, .coverage, .person, .country]
        case .country:
            [.meeting, .issue, .commitment, .assessment, .incident, .coverage, .person, .country, .hostEvent]
        case .issue: [.meeting, .issue, .commitment, .assessment, .incident]
        case .since, .until: [.meeting, .issue, .commitment, .assessment, .incident, .hostEvent, .source]
        case .kind: [.issue, .commitment]
        case .status: [.meeting, .issue, .commitment]
        case .level: [.meeting, .commitment]
        case .format, .channel, .setting: [.meeting]
        case .place: [.meeting, .incident, .hostEvent]
        case .person: [.meeting, .person, .assessment]
        case .host: [.meeting, .hostEvent]
        case .source, .confidence: Set(RecordKind.allCases)
        case .rests: Set(RecordKind.allCases).subtracting([.source])
        case .from, .to, .code, .quad, .score, .mentions, .dataset: []
        }
    }

    /// Whether coded events have the field.
    package var isOfEvents: Bool {
        switch self {
        case .from, .to, .code, .quad, .score, .mentions, .dataset, .pair, .country, .since, .until, .place: true
        case .issue, .kind, .status, .level, .format, .channel, .setting, .person, .host, .source, .confidence, .rests:
            false
        }
    }

    /// Whether the field is a number, which `<`, `<=`, `>=`, `>` and `=` compare.
    package var isNumber: Bool { self == .score || self == .mentions }

    /// The controlled words of the field's values, each with its word on screen; empty where values are free.
    ///
    /// The status of an issue, a promise and a meeting share one field, so a word may stand in the list twice.
    package var words: [(word: String, onScreen: String)] {
        func all<Value: Word>(_ type: Value.Type) -> [(word: String, onScreen: String)] {
            type.allCases.map { ($0.rawValue, $0.onScreen) }
        }
        return switch self {
        case .kind: all(Issue.Kind.self) + all(Commitment.Kind.self)
        case .status: all(Issue.Status.self) + all(Commitment.Status.self) + all(Meeting.Status.self)
        case .level: all(Meeting.Level.self)
        case .format: all(Meeting.Format.self)
        case .channel: all(Meeting.Channel.self)
        case .setting: all(Meeting.Setting.self)
        case .confidence: all(Evidence.Confidence.self)
        case .rests: all(Grounds.Weakness.self)
        case .quad: QuadClass.allCases.map { (String($0.rawValue), $0.onScreen) }
        case .dataset: Dataset.allCases.map { ($0.rawValue, $0.onScreen) }
        case .pair, .country, .issue, .since, .until, .place, .person, .host, .source: []
        case .from, .to, .code, .score, .mentions: []
        }
    }
}
