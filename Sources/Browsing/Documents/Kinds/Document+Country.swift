package import Relations
import Screen

extension Document {
    /// A country: what it is called, and with whom it has something on record.
    package init(_ country: Country, in relation: Relation, neighbourhood: Neighbourhood? = nil) {
        var writer = DocumentWriter(relation, title: country.name, subtitle: "country")
        writer.cite(country.header.evidence)
        let words = [country.header.id, country.kind?.onScreen].compactMap(\.self)
        writer.line(words.joined(separator: " · "), .quiet)
        if let office = country.topOffice {
            writer.line(label: "top leader’s office:", country.topOfficeTitle ?? office.onScreen)
        }
        if let capital = country.capital {
            writer.line(capital, remark: country.zone)
        }
        if let text = country.text { writer.line(text) }
        if let neighbourhood, neighbourhood.country.text == country.header.id {
            writer.addPartners(neighbourhood)
        }
        writer.addLeaders(of: country)
        writer.section("Names")
        for (language, name) in country.names.sorted(by: { $0.key < $1.key }) {
            writer.line(label: language + ":", name)
        }
        if !country.aliases.isEmpty { writer.line(label: "also:", country.aliases.joined(separator: ", ")) }
        // A country of ISO 3166-1 needs no record, and so has no file to name.
        if country.header.place.line > 0 {
            writer.finish(country)
        } else {
            writer.explainAll { .record(country, in: $0) }
            writer.addSources()
        }
        self = writer.document
    }
}

extension DocumentWriter {
    /// The countries that something is shared with, in short.
    fileprivate mutating func addPartners(_ neighbourhood: Neighbourhood) {
        section("On record with")
        let partners = neighbourhood.partners(asOf: clock)
        for partner in partners {
            let meetings = Wording.count(partner.meetings, "meeting")
            let open = partner.openIssues > 0 ? "\(partner.openIssues) open" : ""
            add(
                Block(
                    // The name comes last: it is what must not be cut for a column.
                    [
                        Span(meetings, .quiet), Span(open, .alert),
                        Span(roster.name(of: partner.country), .underline),
                    ], stops: [14, 22], link: .country(partner.country),
                    why: reason { .meetings(with: partner, in: neighbourhood, roster: $0.roster, clock: $0.clock) }))
        }
        if partners.isEmpty { line("none found", .quiet) }
        line("meetings of any level on record, plenaries left out", .quiet)
    }

    /// Who held the top office, the latest first, as far as it is on record.
    fileprivate mutating func addLeaders(of country: Country) {
        guard let office = country.topOffice, let code = country.code else { return }
        section("In the top office")
        let terms = roster.people.values.flatMap { person in
            person.offices
                .filter { $0.office == office && $0.country == code && $0.start.map(clock.hasSeen) ?? false }
                .map { (person, $0) }
        }
        for (person, term) in terms.sorted(by: { ($0.1.start, $0.0.id) > ($1.1.start, $1.0.id) }) {
            line(
                person.name, remark: term.spanInWords(clock), link: .record(person.reference))
        }
    }
}

/// An optional date compares as the earliest where it is missing.
private func > (lhs: (RecordDate?, String), rhs: (RecordDate?, String)) -> Bool {
    (lhs.0?.last.number ?? .min, lhs.1) > (rhs.0?.last.number ?? .min, rhs.1)
}
