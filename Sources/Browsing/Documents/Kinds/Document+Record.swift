package import Relations
import Screen

extension Document {
    /// Any record in full, as the as-of date sees it.
    ///
    /// - Parameters:
    ///   - relation: the relation looked at; a record of another pair is best shown in that pair's relation, which
    ///     knows its people and sources.
    ///   - mentions: the records that name this one, for what rests on a source or belongs to a host event.
    ///   - neighbourhood: what a country shares with all others, where the record is that country.
    ///   - meetings: the meetings of a person with all countries, where the record is a person.
    package init(
        _ record: AnyRecord, in relation: Relation, mentions: [AnyRecord] = [], neighbourhood: Neighbourhood? = nil,
        meetings: Dossier? = nil
    ) {
        switch record {
        case .country(let country): self.init(country, in: relation, neighbourhood: neighbourhood)
        case .person(let person): self.init(person, in: relation, mentions: mentions, meetings: meetings)
        case .hostEvent(let event): self.init(event, in: relation, mentions: mentions)
        case .meeting(let meeting): self.init(meeting, in: relation)
        case .issue(let issue): self.init(issue, in: relation)
        case .commitment(let commitment):
            self.init(PromiseFigure(commitment, clock: relation.clock), in: relation)
        case .assessment(let assessment): self.init(assessment, in: relation)
        case .incident(let incident): self.init(incident, in: relation)
        case .source(let source): self.init(source, in: relation, mentions: mentions)
        case .coverage(let coverage): self.init(coverage, in: relation)
        }
    }

    /// An issue in full. One that does not hold for everybody looked at is shown as it stands for all its parties.
    package init(_ issue: Issue, in relation: Relation) {
        let own = relation.issue(issue.id) ?? IssueFigure(issue, subject: relation.subject, clock: relation.clock)
        self.init(
            own.group != .notYetOnRecord ? own : IssueFigure(issue, subject: .everybody, clock: relation.clock),
            in: relation)
    }

    /// What stands in the place of a record that lies after the as-of date: nothing of it may be told.
    init(notYetOnRecord kind: RecordKind, in relation: Relation) {
        self.init(
            title: "Not yet on record", subtitle: kind.singular,
            blocks: [
                Block([Span("Not yet on record", .bold)]),
                Block([
                    Span("As of \(relation.clock.asOf.inWords) this \(kind.singular) was not yet on record.", .quiet)
                ]),
            ])
    }
}

extension Relation {
    /// Whether a record may be named by the as-of date: by its own day, or always where it has none.
    func hasSeen(_ record: AnyRecord) -> Bool {
        switch record {
        case .country, .person, .coverage: true
        case .source(let source): clock.hasSeen(source)
        // An issue is on record from its first entry on.
        case .issue(let issue): issue.history.contains { clock.hasSeen($0.date) }
        case .hostEvent, .meeting, .commitment, .assessment, .incident: record.date.map(clock.hasSeen) ?? true
        }
    }
}
