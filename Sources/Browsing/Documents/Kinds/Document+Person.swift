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
        section("Meetings\(pair) on record")
        for figure in figures { addRow(of: figure) }
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
