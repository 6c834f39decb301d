/// All that a search for words looks through: texts, names and ids.
extension AnyRecord {
    /// The record's texts, names and ids, in the order of its fields.
    package var texts: [String] {
        let own = [header.id] + header.notes.map(\.text)
        switch self {
        case .country(let record):
            return own
                + [record.name, record.topOfficeTitle, record.capital, record.text, record.iso2].compactMap(\.self)
                + record.names.values.sorted() + record.aliases
        case .person(let record):
            return own + [record.name, record.short, record.affiliation, record.country?.text].compactMap(\.self)
                + record.names.values.sorted() + record.aliases + record.offices.map(\.title)
        case .hostEvent(let record):
            return own + [record.name, record.short, record.place, record.organiser].compactMap(\.self) + record.aliases
        case .meeting(let record): return own + Self.texts(of: record)
        case .issue(let record): return own + Self.texts(of: record)
        case .commitment(let record): return own + Self.texts(of: record)
        case .assessment(let record):
            return own + [record.assessor, record.person, record.affiliation, record.text].compactMap(\.self)
                + record.about + record.countries.map(\.text)
        case .incident(let record):
            return own + [record.title, record.text, record.place, record.issue].compactMap(\.self)
                + record.countries.map(\.text)
        case .source(let record):
            return own + [record.title, record.publisher, record.url, record.licence].compactMap(\.self)
                + record.statements.map(\.text)
        case .coverage(let record):
            return own + [record.text, record.pair?.first.text, record.pair?.second.text].compactMap(\.self)
                + record.knownMissing.map(\.text)
        }
    }

    private static func texts(of meeting: Meeting) -> [String] {
        let plain = [
            meeting.title, meeting.short, meeting.durationNote, meeting.place, meeting.venue, meeting.hostEvent,
            meeting.summary, meeting.outcome,
        ].compactMap(\.self)
        let people = meeting.participants.flatMap { [$0.person, $0.capacity].compactMap(\.self) }
        let readouts = meeting.readouts.flatMap { readout in
            readout.otherTopics + readout.wording + [readout.askedOrStated].compactMap(\.self)
        }
        return plain + meeting.countries.map(\.text) + people + meeting.topics + readouts
    }

    private static func texts(of issue: Issue) -> [String] {
        let plain = [issue.title, issue.short, issue.summary, issue.trigger?.text].compactMap(\.self)
        let parties = issue.parties.flatMap { [$0.country.text, $0.demand, $0.salienceWhy].compactMap(\.self) }
        let names = issue.altNames.flatMap { [$0.name, $0.originalScript, $0.text].compactMap(\.self) }
        let measures = issue.measures.flatMap { measure in
            [measure.act, measure.scope].compactMap(\.self) + measure.inForce.compactMap(\.scope)
        }
        let cases = issue.cases.flatMap { person in
            [person.label] + person.stages.flatMap { [$0.location, $0.text].compactMap(\.self) }
        }
        let history = issue.history.flatMap { [$0.id, $0.word, $0.text, $0.stance].compactMap(\.self) }
        return plain + parties + names + measures + cases + history + issue.related
    }

    private static func texts(of commitment: Commitment) -> [String] {
        let plain = [
            commitment.title, commitment.short, commitment.text, commitment.termsNote, commitment.meeting,
            commitment.issue, commitment.recurs?.words,
        ].compactMap(\.self)
        let claims = commitment.claims.flatMap { [$0.text, $0.by].compactMap(\.self) }
        let history = commitment.history.compactMap(\.text)
        let followUps = commitment.followUps.flatMap { [$0.id, $0.word, $0.text].compactMap(\.self) }
        return plain + commitment.countries.map(\.text) + claims + history + followUps
    }
}
