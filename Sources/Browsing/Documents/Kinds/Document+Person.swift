package import Relations
import Screen

extension Document {
    /// A person: the offices as the as-of date sees them, and the meetings on record.
    ///
    /// - Parameter mentions: records that name the person beyond the relation looked at.
    package init(_ person: Person, in relation: Relation, mentions: [AnyRecord] = []) {
        var writer = DocumentWriter(relation, title: person.name, subtitle: "person")
        writer.cite(person.header.evidence)
        writer.addStanding(of: person)
        writer.addOffices(of: person)
        writer.addMeetings(of: person)
        writer.addEncounters(of: person)
        writer.section("Judgements by")
        for assessment in relation.assessments where assessment.person == person.id { writer.add(assessment) }
        let own = Set(relation.chronicle.figures.map { Reference(.meeting, $0.id) })
        writer.section("Also named in")
        for record in mentions where relation.hasSeen(record) && !own.contains(record.reference) {
            writer.addRow(of: record)
        }
        writer.section("Names")
        for (language, name) in person.names.sorted(by: { $0.key < $1.key }) {
            writer.line(label: language + ":", name)
        }
        if !person.aliases.isEmpty { writer.line(label: "also:", person.aliases.joined(separator: ", ")) }
        writer.finish(person.header)
        self = writer.document
    }
}

extension DocumentWriter {
    /// The office held on the as-of date, or at the end of the records; or that none is on record for that day.
    fileprivate mutating func addStanding(of person: Person) {
        let current = person.offices(on: clock.horizon).filter { $0.isHeld(clock) }
        let country = person.country.map(roster.name(of:))
        if let term = current.first {
            let day = clock.recordsEnd.map { "on \($0.inWords), where records end" }
            let name = roster.name(of: term.country)
            line(term.title.contains(name) ? term.title : "\(term.title), \(name)", remark: day)
        } else if let affiliation = person.affiliation {
            line([affiliation, country].compactMap(\.self).joined(separator: ", "))
        } else {
            if let country { line(country) }
            line("no office on record for \(clock.horizon.inWords)", .quiet)
        }
    }

    fileprivate mutating func addOffices(of person: Person) {
        section("Offices")
        let terms = person.offices
            .filter { $0.start.map { clock.hasSeen($0) } ?? relation.isAtRecordsEnd }
            .sorted { ($0.start?.last.number ?? .min) > ($1.start?.last.number ?? .min) }
        for term in terms {
            cite(term.evidence)
            let acting = term.isActing ? "acting " : ""
            let country = term.country == person.country ? "" : ", \(roster.name(of: term.country))"
            line("\(acting)\(term.title)\(country)", remark: term.spanInWords(clock))
        }
    }

    fileprivate mutating func addMeetings(of person: Person) {
        let figures = relation.chronicle.figures.filter { figure in
            figure.meeting.participants.contains { $0.person == person.id }
        }
        let pair = relation.subject.pair.map { " of \($0)" } ?? ""
        let offices = figures.map { relation.office(of: person, at: $0.meeting) }
        var known: [String] = []
        for office in offices where !known.contains(office) { known.append(office) }
        for office in known {
            let own = zip(figures, offices).filter { $0.1 == office }.map(\.0)
            section("Meetings\(pair) as \(office): \(own.count)")
            for figure in own { addRow(of: figure) }
        }
    }

    /// Whom the person met how often, plenaries left out, the most often first.
    fileprivate mutating func addEncounters(of person: Person) {
        let encounters = relation.encounters(of: person)
        section("Met\(relation.subject.pair.map { ", in meetings of \($0)" } ?? "")")
        for encounter in encounters {
            add(
                Block(
                    [
                        Span("\(encounter.meetings.count) × ", .quiet),
                        Span(roster.shortName(of: encounter.person), .underline),
                        Span(", last \(encounter.meetings[0].meeting.date.day)", .quiet),
                    ], hang: 2, link: .record(Reference(.person, encounter.person)),
                    why: reason { .encounters(encounter, of: person, in: $0) }))
        }
    }
}

/// Meetings of two people of different countries, the newest first.
struct Encounters: Sendable {
    let person: String
    let meetings: [MeetingFigure]
}

extension Relation {
    /// The office that a person held at a meeting, or `office not on record`; never a later one.
    func office(of person: Person, at meeting: Meeting) -> String {
        guard let participant = meeting.participants.first(where: { $0.person == person.id }) else {
            return "office not on record"
        }
        let post = roster.post(of: participant, at: meeting)
        return post.map { $0.title ?? $0.office.onScreen } ?? participant.capacity ?? "office not on record"
    }

    /// Whom of another country a person met, in meetings and calls of the relation that were held.
    func encounters(of person: Person) -> [Encounters] {
        var met: [String: [MeetingFigure]] = [:]
        for figure in chronicle.figures where figure.rank != .plenary && figure.meeting.status == .held {
            let participants = figure.meeting.participants
            guard let own = participants.first(where: { $0.person == person.id }) else { continue }
            for other in Set(participants.filter { $0.country != own.country }.compactMap(\.person)) {
                met[other, default: []].append(figure)
            }
        }
        return met.map { Encounters(person: $0.key, meetings: $0.value) }
            .sorted { ($1.meetings.count, $0.person) < ($0.meetings.count, $1.person) }
    }
}

extension OfficeTerm {
    /// Whether the office had certainly begun by the as-of date: a coarse start counts from its end.
    func isHeld(_ clock: Clock) -> Bool { start.map(clock.hasSeen) ?? false }

    /// `since Oct 2021`, `2021-10-04 to 2024-10-01, former`.
    func spanInWords(_ clock: Clock) -> String {
        let begin = start?.inWords
        guard let end, clock.hasSeen(end) else { return begin.map { "since \($0)" } ?? "start not on record" }
        return "\(begin ?? "start not on record") to \(end.inWords), former"
    }
}
