import Relations

extension Explanation {
    /// Why a topic is shown as named, not found or left out.
    static func readouts(
        of topic: (id: String, name: String), table: ReadoutTable, in relation: Relation
    ) -> Self {
        let marks = table.sides.map { side in
            "\(relation.roster.name(of: side)) \(table.mark(of: topic.id, side: side).inWords)"
        }
        let inputs = table.readouts.map { readout in
            let names = readout.topics.contains(topic.id) ? "names it" : "does not name it"
            return Input(
                "text of \(relation.roster.name(of: readout.by))", "\(readout.extent.onScreen), \(names)",
                reference: table.meeting.reference, place: table.meeting.header.place)
        }
        let later = table.meeting.readouts.count - table.readouts.count
        return Self(
            figure: marks.joined(separator: "; "), subject: "\(topic.name) in the texts of the sides",
            rule: """
                A topic is named where a text that was read names it. Only of a text read in full may be said that it \
                leaves a topic out; elsewhere the topic was not found in the part read.
                """,
            inputs: inputs, leftOut: later == 0 ? [] : ["\(laterInWords(later, "text")) not looked at"],
            sources: relation.seenSources(table.readouts.map(\.evidence)))
    }

    /// Why somebody is shown in this office at a meeting.
    static func office(of participant: Participant, at meeting: Meeting, in relation: Relation) -> Self {
        let person = participant.person.flatMap { relation.roster.people[$0] }
        let terms = person?.offices(on: meeting.date.first) ?? []
        let post = relation.roster.post(of: participant, at: meeting)
        return Self(
            figure: post.map { $0.title ?? $0.office.onScreen } ?? "office not on record",
            subject: "\(person?.name ?? "a participant") on \(meeting.date.day)",
            rule: """
                The office is the one written in the meeting’s record, else the top leader’s office or the highest one \
                held for that country on that day; the days of coming and going both count. It is never a later one.
                """,
            inputs: terms.map { term in
                Input(
                    term.title, term.spanInWords(relation.clock), reference: person?.reference,
                    place: person?.header.place)
            },
            sources: relation.seenSources([participant.evidence] + terms.map(\.evidence)))
    }

    /// Why so many judgements see it one way.
    static func judgements(_ judgements: [Assessment], _ direction: String, in relation: Relation) -> Self {
        Self(
            figure: "\(Wording.count(judgements.count, "judgement")) \(direction)", subject: "judgements on one record",
            rule: """
                Each is a record of its own, of somebody who is named, from its own day on. Those who see the same stand \
                together. None is part of a status, and their number weighs nothing.
                """,
            inputs: judgements.map { judgement in
                Input(
                    judgement.assessor, "\(judgement.date.day) \(Wording.quoted(judgement.text))",
                    reference: judgement.reference, place: judgement.header.place)
            },
            sources: relation.seenSources(judgements.map(\.header.evidence)))
    }

    /// Why a meeting is said to have been so long.
    static func length(of meeting: Meeting, in relation: Relation) -> Self {
        Self(
            figure: [meeting.durationMinutes.map { "\($0) min" }, meeting.durationNote].compactMap(\.self)
                .joined(separator: ", "),
            subject: "the length of \(relation.name(of: meeting)), \(meeting.date.day)",
            rule: """
                The length is that of the record, as those who were there or reported on it give it; what is to be said of it \
                stands beside the number. At most \(Specification.shortMinutes) minutes count as a short encounter.
                """,
            inputs: [input("meeting", meeting, in: relation)],
            sources: relation.seenSources([meeting.timeEvidence ?? meeting.header.evidence]))
    }

    /// Why topics are new, came up again, or are not found this time.
    static func topics(_ change: TopicChange, in relation: Relation) -> Self {
        Self(
            figure: change.rows.filter { !$0.topics.isEmpty || $0.word == "new" }
                .map { "\($0.topics.count) \($0.word)" }.joined(separator: ", "),
            subject: "topics of \(relation.name(of: change.meeting)) against the meeting before",
            rule: """
                The topics on record for a meeting, with those that the texts of the sides name, are set against those \
                of the meeting before in the series. New is new against that meeting only. Not found says that no record \
                of this meeting names the topic, not that it was dropped: texts may have been read in part. Left out is \
                said only where a text of each side was read in full.
                """,
            inputs: [
                input("this meeting", change.meeting, in: relation),
                input("the one before", change.before, in: relation),
            ],
            sources: relation.seenSources([change.meeting.header.evidence, change.before.header.evidence]))
    }
}
