package import Relations

extension Listing {
    /// The keys of every kind, with what each means: what the README documents, and a test compares.
    package static let keys: [RecordKind: [Table.Column]] = Dictionary(
        uniqueKeysWithValues: RecordKind.allCases.map { ($0, columns(of: $0)) })

    /// The keys of a kind, in the order in which they are printed.
    package static func columns(of kind: RecordKind) -> [Table.Column] {
        if kind == .source { return sources }
        let own =
            switch kind {
            case .meeting: meetings
            case .issue: issues
            case .commitment: commitments
            case .incident: incidents
            case .assessment: assessments
            case .person: people
            case .country: countries
            case .hostEvent: hostEvents
            case .source: sources
            case .coverage: coverage
            }
        return own + [
            .init("confidence", "how certain the record is: high, medium or low"),
            .init("sources", "ids of the sources of the record"),
        ]
    }

    private static let meetings: [Table.Column] = [
        .init("date", "local date, as exactly as it is known", title: "Date"),
        .init("id", "id of the meeting"),
        .init("name", "the principals, or the short name", title: "Meeting"),
        .init("title", "title of the record"),
        .init("end", "last day, where it is another"),
        .init("zone", "IANA zone of the date"),
        .init("countries", "codes of the countries that took part", title: "Countries", leaves: 1),
        .init("level", "how high the people were who met", title: "Level", leaves: 3),
        .init("format", "bilateral, trilateral or multilateral"),
        .init("channel", "in_person, phone or video", title: "Channel", leaves: 2),
        .init("setting", "what the meeting was part of"),
        .init("status", "held, or what became of it"),
        .init("place", "the city", title: "Place", leaves: 4),
        .init("country", "code of the country of the place"),
        .init("host_event", "id of the host event"),
        .init("duration_min", "length in minutes"),
        .init("plenary", "true where both were present at a meeting of many, which has no gap"),
        .init("gap_days", "days since the meeting before in the series of the same two offices"),
        .init("gap_after", "id of that meeting"),
        .init("gap", "the gap in words: days, first, same round, both present, call", title: "Gap"),
        .init("topics", "ids of the issues that came up"),
    ]

    private static let issues: [Table.Column] = [
        .init("id", "id of the issue"),
        .init("state", "the state in words, as lists show it", title: "State"),
        .init("short", "short name", title: "Issue"),
        .init("title", "title of the record"),
        .init("kind", "kind of issue", title: "Kind", leaves: 1),
        .init("group", "open, partly, other, settled or around (between others)"),
        .init("status", "the latest entry’s word"),
        .init("in_force", "yes, part or no; null where there is no measure"),
        .init("in_custody", "cases in which somebody is held"),
        .init("mechanism", "how a channel does: working, not_answering, suspended or planned"),
        .init("since", "date of the onset", title: "Since"),
        .init("onset", "what the onset is; only a measure or an incident gives an age"),
        .init("age_days", "days since the onset", title: "Age", leaves: 2),
        .init("age_is_minimum", "true where the records end before the day looked at"),
        .init("last_move", "date of the latest entry", title: "Moved", leaves: 3),
        .init("disputed", "true where the other side does not agree to the latest entry", title: "≠"),
        .init("quiet_months", "whole months without an entry, from twelve on"),
        .init("parties", "codes of the countries concerned"),
    ]

    private static let commitments: [Table.Column] = [
        .init("id", "id of the promise"),
        .init("status", "the status at the day looked at"),
        .init("state", "the status in words", title: "Status"),
        .init("short", "short name", title: "Promise"),
        .init("title", "title of the record"),
        .init("kind", "kind of promise"),
        .init("made_at", "date it was made", title: "Made", leaves: 2),
        .init("made_by", "codes of those who gave it"),
        .init("made_to", "codes of those who received it"),
        .init("outlook", "due, overdue, expires, next or none_since"),
        .init("outlook_date", "the day of the outlook"),
        .init("outlook_text", "the outlook in words", title: "Outlook"),
        .init("due", "days by which it was to be done"),
        .init("expires", "days until which it is in force"),
        .init("recurs", "ISO 8601 duration after which it comes round"),
        .init("undercut", "date of the latest step against it"),
        .init("follow_ups", "number of follow-ups on record", title: "Steps", leaves: 1),
        .init("steps", "the follow-ups, each with its date and effect"),
        .init("days_to_first_follow_up", "days from the promise to the first step that advances or fulfils it"),
        .init("issue", "id of the issue"),
        .init("meeting", "id of the meeting"),
        .init("level", "how high it was made"),
    ]

    private static let incidents: [Table.Column] = [
        .init("date", "date", title: "Date"),
        .init("id", "id of the incident"),
        .init("title", "what happened", title: "Incident"),
        .init("countries", "codes of the countries concerned", title: "Countries", leaves: 1),
        .init("place", "where", title: "Place", leaves: 4),
        .init("country", "code of the country of the place"),
        .init("issue", "id of the issue"),
        .init("text", "the text of the record"),
    ]

    private static let assessments: [Table.Column] = [
        .init("date", "date", title: "Date"),
        .init("id", "id of the assessment"),
        .init("assessor", "who judges", title: "Assessor"),
        .init("role", "expert, official, media, think_tank, machine or other"),
        .init("affiliation", "what the assessor belongs to"),
        .init("direction", "warming, cooling, mixed or none", title: "Direction", leaves: 1),
        .init("stance", "interpretation, forecast, doubt or judgement"),
        .init("about", "ids of the records that it is about"),
        .init("countries", "codes of the countries concerned"),
        .init("text", "the judgement, in our words", title: "Judgement"),
    ]

    private static let people: [Table.Column] = [
        .init("id", "id of the person"),
        .init("name", "name", title: "Name"),
        .init("short", "name in lists"),
        .init("country", "code of the country", title: "Country"),
        .init("office", "highest office on the day looked at"),
        .init("office_title", "its title", title: "Office"),
        .init("affiliation", "what somebody without an office belongs to", title: "Affiliation", leaves: 1),
        .init("aliases", "other names"),
    ]

    private static let countries: [Table.Column] = [
        .init("id", "code", title: "Code"),
        .init("name", "name", title: "Name"),
        .init("kind", "state, territory, disputed_status, organisation or grouping", title: "Kind", leaves: 1),
        .init("iso2", "code of ISO 3166-1 alpha-2"),
        .init("capital", "capital", title: "Capital", leaves: 2),
        .init("zone", "IANA zone of the capital"),
        .init("top_office", "office of the top leader"),
        .init("aliases", "other names"),
    ]

    private static let hostEvents: [Table.Column] = [
        .init("start", "first day", title: "Start"),
        .init("end", "last day"),
        .init("id", "id of the host event"),
        .init("name", "name", title: "Name"),
        .init("short", "name in lists"),
        .init("kind", "summit, ministerial, visit, assembly or other", title: "Kind", leaves: 1),
        .init("place", "where", title: "Place", leaves: 4),
        .init("country", "code of the country of the place"),
        .init("organiser", "who holds it"),
        .init("parent", "id of the host event that it is part of"),
    ]

    private static let sources: [Table.Column] = [
        .init("id", "id of the source"),
        .init("published", "date of publication", title: "Published"),
        .init("publisher", "publisher", title: "Publisher"),
        .init("title", "title, or our description", title: "Title"),
        .init("title_is_description", "true where the headline was not seen"),
        .init("kind", "kind of source", title: "Kind", leaves: 1),
        .init("read", "full, excerpt or none"),
        .init("url", "address"),
        .init("derived_from", "ids of the sources that it rests on"),
        .init("cited", "number of records that cite it, as far as they were seen", title: "Cited"),
        .init("alone", "number of records that rest on it alone", title: "Alone", leaves: 2),
        .init("licence", "licence"),
    ]

    private static let coverage: [Table.Column] = [
        .init("id", "id of the record"),
        .init("pair", "the two codes; null for all pairs", title: "Pair"),
        .init("of", "what is covered", title: "Of"),
        .init("from", "first day covered", title: "From"),
        .init("to", "last day covered", title: "To"),
        .init("completeness", "complete, partial, sampled or none", title: "Completeness"),
        .init("known_missing", "what is known to lack a record", title: "Known missing", leaves: 1),
        .init("text", "the text of the record"),
    ]
}
