/// A record as a filter sees it: the answers to the fields that its kind has.
struct FilterItem {
    /// The record as it was on the day looked at.
    let record: AnyRecord
    var countries: [CountryCode] = []
    /// Whether the two sides of a pair must both take part; for people and countries one of them is enough.
    var needsBoth = true
    var issues: [String] = []
    /// What `since` and `until` compare, the first and the last.
    var dates: (earliest: RecordDate, latest: RecordDate)?
    var kindWord: String?
    var status: String?
    var level: Meeting.Level?
    var format: String?
    var channel: String?
    var setting: String?
    var places: [String] = []
    /// Each person's id and names.
    var people: [[String]] = []
    /// Each host event's id and names.
    var hosts: [[String]] = []
    /// All that bare words are looked for in, from the first of them on: folding it anew for every word of a long filter
    /// would cost more than everything else.
    var foldedTexts: [String]?

    init(_ record: AnyRecord) { self.record = record }

    /// A record of the roster, of a dossier or of a library, without the words that a figure derives.
    init(_ record: AnyRecord, in context: FilterContext) {
        self.init(record)
        switch record {
        case .meeting(let meeting): take(meeting, in: context)
        case .issue(let issue): take(issue)
        case .commitment(let commitment): take(commitment)
        case .assessment(let assessment):
            countries = context.countries(of: assessment)
            issues = assessment.about
            dates = (assessment.date, assessment.date)
            let id = assessment.person
            people = [[id, assessment.assessor].compactMap(\.self) + (id.map(context.names(ofPerson:)) ?? [])]
        case .incident(let incident):
            countries = incident.countries
            issues = [incident.issue].compactMap(\.self)
            dates = (incident.date, incident.date)
            places = [incident.place, incident.country.map(context.roster.name(of:))].compactMap(\.self)
        case .person(let person):
            countries = [person.country].compactMap(\.self) + person.offices.map(\.country)
            needsBoth = false
            people = [[person.id, person.name, person.shortName] + person.aliases + person.names.values]
        case .country(let country):
            countries = [country.code].compactMap(\.self)
            needsBoth = false
        case .hostEvent(let event):
            countries = [event.country].compactMap(\.self)
            dates = (event.start, event.end ?? event.start)
            places = [event.place, event.country.map(context.roster.name(of:))].compactMap(\.self)
            hosts =
                [Self.names(of: event)]
                + context.chain(ofHost: event.id).dropFirst().map { [$0.id] + ($0.event.map(Self.names) ?? []) }
        case .source(let source): dates = source.published.map { ($0, $0) }
        case .coverage(let coverage): countries = coverage.pair.map { [$0.first, $0.second] } ?? []
        }
    }

    private mutating func take(_ meeting: Meeting, in context: FilterContext) {
        countries = meeting.countries
        issues = meeting.topics + meeting.readouts.flatMap(\.topics)
        dates = (meeting.date, meeting.date)
        status = meeting.status.rawValue
        level = meeting.level
        format = meeting.format.rawValue
        channel = meeting.channel.rawValue
        setting = meeting.setting?.rawValue
        places = [meeting.place, meeting.venue, meeting.country.map(context.roster.name(of:))].compactMap(\.self)
        people = meeting.participants.compactMap(\.person).map { [$0] + context.names(ofPerson: $0) }
        hosts = (meeting.hostEvent.map(context.chain(ofHost:)) ?? []).map { [$0.id] + ($0.event.map(Self.names) ?? []) }
    }

    private mutating func take(_ issue: Issue) {
        countries = issue.parties.map(\.country)
        issues = [issue.id]
        kindWord = issue.kind.rawValue
        let last = issue.history.map(\.date).max()
        dates = last.map { ($0, $0) }
    }

    private mutating func take(_ commitment: Commitment) {
        countries = commitment.countries
        issues = [commitment.issue].compactMap(\.self)
        kindWord = commitment.kind.rawValue
        level = commitment.level
        let last = commitment.followUps.map(\.date).max().map { max($0, commitment.madeAt) } ?? commitment.madeAt
        dates = (last, last)
    }

    private static func names(of event: HostEvent) -> [String] {
        [event.id, event.name, event.shortName] + event.aliases
    }
}
