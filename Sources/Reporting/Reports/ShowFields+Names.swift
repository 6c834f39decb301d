internal import Relations

extension ShowFields {
    func fields(of country: Country) -> [Field] {
        Field.word("kind", "Kind", country.kind) + Field.text("iso2", "ISO 3166-1", country.iso2)
            + Field.word("top_office", "Top leader", country.topOffice)
            + Field.text("top_office_title", "Title", country.topOfficeTitle)
            + Field.text("capital", "Capital", country.capital) + Field.text("zone", "Zone", country.zone)
            + names(country.names) + Field.texts("aliases", "Other names", country.aliases)
            + Field.text("text", "Text", country.text)
    }

    func fields(of person: Person) throws -> [Field] {
        let offices = try person.offices.map { term in
            try Field.date("start", "", term.start) + Field.date("end", "to", term.end)
                + Field.word("office", "", term.office) + Field.text("title", "", term.title)
                + Field.text("country", "", term.country.text)
                + (term.isActing ? [Field("acting", "acting", .flag(true))] : []) + evidence(term.evidence)
        }
        return Field.text("short", "Short name", person.short) + Field.word("name_order", "Order", person.nameOrder)
            + Field.text("country", "Country", person.country?.text) + names(person.names)
            + Field.texts("aliases", "Other names", person.aliases)
            + Field.text("affiliation", "Affiliation", person.affiliation)
            + Field.entries("offices", "Offices", offices)
    }

    /// What is counted of a person: meetings by office, and whom the person met how often.
    func fields(of appearances: Appearances) -> [Field] {
        let offices = appearances.tenures.map { tenure in
            Field.text("office", "", tenure.office) + Field.number("meetings", "meetings", tenure.figures.count)
        }
        let met = appearances.encounters.map { encounter in
            let person = appearances.roster.people[encounter.person]
            return [
                Field(
                    "person", "",
                    .link(ShowField.Link(reference: Reference(.person, encounter.person), title: person?.name)))
            ] + Field.number("meetings", "meetings", encounter.figures.count)
                + Field.text("last", "last", encounter.figures.first?.meeting.date.day)
        }
        return Field.entries("meetings_by_office", "Meetings by office", offices) + Field.entries("met", "Met", met)
    }

    private func names(_ names: [String: String]) -> [Field] {
        let entries = names.sorted { $0.key < $1.key }.map { language, name in
            Field.text("language", "", language) + Field.text("name", "", name)
        }
        return Field.entries("names", "Names", entries)
    }

    func fields(of source: Source) throws -> [Field] {
        let description = source.titleIsDescription ? [Field("title_is_description", "Title", .flag(true))] : []
        let plain =
            Field.text("publisher", "Publisher", source.publisher)
            + Field.date("published", "Published", source.published)
            + Field.word("kind", "Kind", source.kind) + Field.text("url", "Address", source.url)
            + Field.word("read", "Read", source.read) + Field.text("licence", "Licence", source.licence)
        let statements = source.statements.map { statement in
            Field.text("text", "", statement.text) + Field.text("record", "in", statement.record)
        }
        return try description + plain + links("derived_from", "Rests on", .source, source.derivedFrom)
            + Field.entries("statements", "Statements", statements)
    }

    func fields(of coverage: Coverage) -> [Field] {
        let missing = coverage.knownMissing.map { gap in
            Field.date("date", "", gap.date) + Field.text("text", "", gap.text)
        }
        let pair = coverage.pair.map { [$0.first, $0.second] } ?? []
        return Field.codes("pair", "Pair", pair) + Field.word("of", "Of", coverage.of)
            + Field.date("from", "From", coverage.from) + Field.date("to", "To", coverage.to)
            + Field.word("completeness", "Completeness", coverage.completeness)
            + Field.entries("known_missing", "Known missing", missing) + Field.text("text", "Text", coverage.text)
    }
}
