/// What lists, indexes and the search want to know of any record.
extension AnyRecord {
    /// What the record is called.
    package var title: String {
        switch self {
        case .country(let country): country.name
        case .person(let person): person.name
        case .hostEvent(let event): event.name
        case .meeting(let meeting): meeting.title
        case .issue(let issue): issue.title
        case .commitment(let commitment): commitment.title
        case .assessment(let assessment): "\(assessment.assessor): \(assessment.text)"
        case .incident(let incident): incident.title
        case .source(let source): source.title
        case .coverage(let coverage):
            "\(coverage.of.onScreen)\(coverage.pair.map { " of \($0)" } ?? ""): \(coverage.completeness.onScreen)"
        }
    }

    /// The record's own day; `nil` for records without one.
    package var date: RecordDate? {
        switch self {
        case .country, .person, .coverage: nil
        case .hostEvent(let event): event.start
        case .meeting(let meeting): meeting.date
        case .issue(let issue): issue.onset.date
        case .commitment(let commitment): commitment.madeAt
        case .assessment(let assessment): assessment.date
        case .incident(let incident): incident.date
        case .source(let source): source.published
        }
    }

    /// The countries that a record concerns, each once.
    package var countries: [CountryCode] {
        let named: [CountryCode] =
            switch self {
            case .country(let country): country.code.map { [$0] } ?? []
            case .person(let person): person.country.map { [$0] } ?? []
            case .hostEvent(let event): event.country.map { [$0] } ?? []
            case .meeting(let meeting): meeting.countries
            case .issue(let issue): issue.parties.map(\.country) + issue.history.flatMap(\.parties)
            case .commitment(let commitment): commitment.countries
            case .assessment(let assessment): assessment.countries
            case .incident(let incident): incident.countries
            case .source: []
            case .coverage(let coverage): coverage.pair.map { [$0.first, $0.second] } ?? []
            }
        var known: Set<CountryCode> = []
        return named.filter { known.insert($0).inserted }
    }

    /// Names under which somebody may look for the record, besides its title.
    package var otherNames: [String] {
        switch self {
        case .country(let country): [country.header.id] + country.aliases + country.names.values.sorted()
        case .person(let person):
            person.aliases + person.names.values.sorted() + person.offices.map(\.title)
                + (person.affiliation.map { [$0] } ?? [])
        case .hostEvent(let event): [event.shortName] + event.aliases + (event.place.map { [$0] } ?? [])
        case .meeting(let meeting): [meeting.short, meeting.place, meeting.venue].compactMap(\.self)
        case .issue(let issue):
            [issue.short] + issue.altNames.flatMap { [$0.name, $0.originalScript].compactMap(\.self) }
        case .commitment(let commitment): [commitment.short]
        case .assessment(let assessment): [assessment.affiliation].compactMap(\.self)
        case .incident(let incident): [incident.place].compactMap(\.self)
        case .source(let source): [source.publisher].compactMap(\.self)
        case .coverage: []
        }
    }
}
