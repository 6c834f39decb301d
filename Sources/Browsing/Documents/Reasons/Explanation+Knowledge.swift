package import Relations

extension Explanation {
    /// What the reading of what could be known shows and hides.
    package static func knowledge(in relation: Relation) -> Self {
        let later = relation.notYetKnown
        return Self(
            figure: "known by \(relation.clock.asOf)", subject: "what could be known on that day",
            rule: """
                Two questions can be put to a day: what was so on it, and what could be known on it. Here the second is \
                answered. A record appears on the day on which the earliest source that carries it was published, and \
                never before its own day; an entry, a follow-up, a text of a side or a claim goes by its own sources. \
                A source without a date, and a record without a source, count from the end of the records. Who held \
                which office, the host events and the coverage are seen in both readings.
                """,
            inputs: [
                Input("the day", relation.clock.asOf.description),
                Input("had happened and was told only later", Wording.count(later.count, "entry", "entries")),
            ],
            leftOut: later.map { "\($0.date.day) \($0.title): told only by later sources" })
    }
}
