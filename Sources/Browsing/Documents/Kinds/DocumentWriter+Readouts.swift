import Relations
import Screen

/// What each side's text of a meeting names, side by side.
extension DocumentWriter {
    mutating func addReadouts(of meeting: Meeting) {
        let readouts = relation.readouts(of: meeting)
        for readout in readouts { cite(readout.evidence) }
        let table = ReadoutTable(meeting, readouts: readouts, in: relation)
        if readouts.isEmpty {
            section("Topics")
            for topic in table.topics { line(topic.name, link: .issue(topic.id)) }
            line(table.topics.isEmpty ? "none found · no text read" : "no text read", .quiet)
            return
        }
        add(table)
        addWords(of: readouts)
    }

    private mutating func add(_ table: ReadoutTable) {
        let label = "Named in the text of"
        let width = max(label.cells, table.topics.map(\.name.cells).max() ?? 0) + 1
        let stops = table.sides.indices.map { width + 5 * $0 }
        section(
            heading: Block([Span(label, .quiet)] + table.sides.map { Span($0.text, .quiet) }, stops: stops))
        for topic in table.topics {
            let cells = table.sides.map { side -> Span in
                let mark = table.mark(of: topic.id, side: side)
                return Span(" " + mark.rawValue, mark == .named ? .calm : .quiet)
            }
            add(
                Block(
                    [Span(topic.name)] + cells, stops: stops, link: .issue(topic.id),
                    why: reason { .readouts(of: topic, table: table, in: $0) }))
        }
        for mark in table.marks { line("\(mark.rawValue) \(mark.inWords)", .quiet) }
    }

    /// Other topics, the wording, and what each side says that it asked for or stated.
    private mutating func addWords(of readouts: [Readout]) {
        space()
        for readout in readouts {
            let side = roster.name(of: readout.by)
            line(label: side + ":", "text \(readout.extent.onScreen)")
            if !readout.otherTopics.isEmpty {
                line(label: "also names:", readout.otherTopics.joined(separator: ", "), indent: 2)
            }
            if !readout.wording.isEmpty {
                line(label: "words:", readout.wording.map(Wording.quoted).joined(separator: ", "), indent: 2)
            }
            if let said = readout.askedOrStated { line(label: "asked or stated:", said, indent: 2) }
        }
    }
}

/// Which topics the texts of a meeting name, by side.
struct ReadoutTable {
    enum Mark: String, CaseIterable {
        case named = "✓"
        case notFound = "?"
        case leftOut = "–"
        case notRead = "·"

        var inWords: String {
            switch self {
            case .named: "named"
            case .notFound: "not found in the part read"
            case .leftOut: "left out of a text read in full"
            case .notRead: "no text read"
            }
        }
    }

    let meeting: Meeting
    /// The sides whose words are compared: those looked at, then others with a text, as many as a narrow pane holds.
    let sides: [CountryCode]
    /// Issues that were on record by the as-of date.
    let topics: [(id: String, name: String)]
    let readouts: [Readout]

    init(_ meeting: Meeting, readouts: [Readout], in relation: Relation) {
        self.meeting = meeting
        self.readouts = readouts
        let own = relation.subject.pair == nil ? [] : relation.subject.countries
        var known: Set<CountryCode> = []
        sides = Array((own + readouts.map(\.by)).filter { known.insert($0).inserted }.prefix(3))
        topics = relation.topics(of: meeting).compactMap { id in relation.topicName(id).map { (id, $0) } }
    }

    func mark(of topic: String, side: CountryCode) -> Mark {
        let own = readouts.filter { $0.by == side }
        if own.isEmpty { return .notRead }
        if own.contains(where: { $0.topics.contains(topic) }) { return .named }
        return own.contains { $0.extent == .full } ? .leftOut : .notFound
    }

    /// The marks in use that need a word.
    var marks: [Mark] {
        let used = Set(topics.flatMap { topic in sides.map { mark(of: topic.id, side: $0) } })
        return Mark.allCases.filter { $0 != .named && used.contains($0) }
    }
}

extension Relation {
    /// The texts of a meeting that had appeared by the as-of date.
    func readouts(of meeting: Meeting) -> [Readout] { meeting.readouts.filter { maySee($0.evidence) } }

    /// Whether an issue came up at a meeting, by its record or by a text of a side.
    func names(_ topic: String, in meeting: Meeting) -> Bool {
        meeting.topics.contains(topic)
            || meeting.readouts.contains { $0.topics.contains(topic) && maySee($0.evidence) }
    }

    /// The issues that came up, in the record's order, then those that only a text names.
    func topics(of meeting: Meeting) -> [String] {
        var known: Set<String> = []
        return (meeting.topics + readouts(of: meeting).flatMap(\.topics)).filter { known.insert($0).inserted }
    }
}
