package import Relations

/// The beginning of a new record or entry: what is known is filled in, what is asked for stands there to be filled in.
///
/// As it is written it is no sound record, so that nothing enters the records which nobody has looked at: a source, and
/// the words, must come from the reader.
package struct RecordTemplate: Sendable, Hashable {
    /// What can be begun.
    package enum Kind: String, CaseIterable, Sendable {
        case meeting, promise, move
        case followUp = "follow-up"

        package var title: String {
            switch self {
            case .meeting: "meeting"
            case .promise: "promise"
            case .move: "issue move"
            case .followUp: "follow-up of a promise"
            }
        }
    }

    /// The lines of the record or entry, without indentation.
    package let lines: [String]
    /// The line that waits to be filled in first, counted from zero.
    package let start: Int
    /// The id of a new record; `nil` for an entry.
    package let id: String?

    private init(_ lines: [String], id: String? = nil) {
        self.lines = lines
        self.id = id
        start = lines.firstIndex { $0.hasSuffix(":") } ?? 0
    }

    /// The template of a record as the text of a file of its own.
    package func file(_ kind: RecordKind) -> String {
        "\(kind.rawValue):\n" + lines.map { $0.isEmpty ? "\n" : "  \($0)\n" }.joined()
    }

    // MARK: The templates

    /// A meeting of a pair.
    ///
    /// - Parameters:
    ///   - people: ids of people who held office then, for choosing from.
    ///   - isTaken: whether a record has an id already.
    package static func meeting(
        _ pair: CountryPair, on day: Day, people: [String], isTaken: (String) -> Bool
    ) -> Self {
        let id = id(pair, day, isTaken)
        return Self(
            [
                "# Fill in what is known, and take out what is not. A source must be named, or unsourced: true said openly.",
                "- id: \(id)",
                "  title:",
                "  date: \(day)",
                "  place:",
                "  format: bilateral            # \(words(Meeting.Format.self))",
                "  channel: in_person           # \(words(Meeting.Channel.self))",
                "  level: leader                # \(words(Meeting.Level.self))",
                "  countries: [\(pair.first), \(pair.second)]",
                "  # participants:              # on record then: \(people.isEmpty ? "nobody" : people.joined(separator: ", "))",
                "  #   - { person: , country: \(pair.first) }",
                "  #   - { person: , country: \(pair.second) }",
                "  # topics: []                 # ids of issues",
                "  # summary:",
                "  sources: []                  # ids of sources",
                "  origin: human",
                "  confidence: medium           # \(words(Evidence.Confidence.self))",
            ], id: id)
    }

    /// A promise of the first country of a pair to the second; both may give it.
    package static func promise(_ pair: CountryPair, on day: Day, isTaken: (String) -> Bool) -> Self {
        let id = id(pair, day, isTaken)
        return Self(
            [
                "# Fill in what is known, and take out what is not. A source must be named, or unsourced: true said openly.",
                "- id: \(id)",
                "  title:",
                "  short:                       # for lists, at most 24 cells",
                "  kind: pledge                 # \(words(Commitment.Kind.self))",
                "  made_by: [\(pair.first), \(pair.second)]",
                "  made_to: [\(pair.first), \(pair.second)]",
                "  made_at: \(day)",
                "  # meeting:                   # id of the meeting it was made at",
                "  # issue:                     # id of the issue",
                "  # due: [{ date: , covers: }] # to be done by",
                "  # text:",
                "  sources: []                  # ids of sources",
                "  origin: human",
                "  confidence: medium           # \(words(Evidence.Confidence.self))",
            ], id: id)
    }

    /// A new entry in the history of an issue.
    package static func move(on day: Day) -> Self {
        Self([
            "- date: \(day)",
            "  status:                      # \(words(Issue.Status.self))",
            "  text:",
            "  # asserted_by: []            # codes of the countries that say so",
            "  # agreed: yes                # whether the other side agrees",
            "  sources: []                  # ids of sources",
            "  confidence: medium           # \(words(Evidence.Confidence.self))",
        ])
    }

    /// A new follow-up of a promise.
    package static func followUp(on day: Day) -> Self {
        Self([
            "- date: \(day)",
            "  effect:                      # \(words(Commitment.Effect.self))",
            "  text:",
            "  # meeting:                   # id of the meeting it came up at",
            "  sources: []                  # ids of sources",
            "  confidence: medium           # \(words(Evidence.Confidence.self))",
        ])
    }

    /// The day and the pair, and a number where that is taken: ids are readable slugs.
    private static func id(_ pair: CountryPair, _ day: Day, _ isTaken: (String) -> Bool) -> String {
        let base = "\(day)-\(pair.first.text.lowercased())-\(pair.second.text.lowercased())"
        guard isTaken(base) else { return base }
        var number = 2
        while isTaken("\(base)-\(number)") { number += 1 }
        return "\(base)-\(number)"
    }

    private static func words<Value: Word>(_ type: Value.Type) -> String {
        type.allCases.map(\.rawValue).joined(separator: ", ")
    }
}
