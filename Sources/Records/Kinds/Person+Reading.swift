internal import Relations

extension Person {
    init?(reading fields: Fields) {
        let header = fields.header(.person)
        let name = fields.required("name", fields.text)
        let short = fields.text("short")
        let nameOrder = fields.word("name_order", as: NameOrder.self)
        let country = fields.country("country")
        let aliases = fields.texts("aliases")
        let names = fields.textsByKey("names")
        let offices = fields.mappings("offices", of: "an office") { OfficeTerm(reading: $0, ofPersonFrom: country) }
        let affiliation = fields.text("affiliation")
        guard let header, let name else { return nil }
        self.init(header: header, name: name)
        self.short = short
        self.nameOrder = nameOrder
        self.country = country
        self.aliases = aliases
        self.names = names
        self.offices = offices
        self.affiliation = affiliation
    }
}

extension OfficeTerm {
    /// Reads one term of office.
    ///
    /// - Parameter personCountry: the country of the person, which the term need not repeat.
    fileprivate init?(reading fields: Fields, ofPersonFrom personCountry: CountryCode?) {
        let office = fields.required("office") { fields.word($0, as: Office.self) }
        let title = fields.required("title", fields.text)
        let country =
            personCountry == nil
            ? fields.required("country", fields.country)
            : fields.country("country") ?? personCountry
        let start = fields.date("start")
        let end = fields.date("end")
        let isActing = fields.flag("acting") ?? false
        let evidence = fields.evidence()
        fields.check(end, "end", isNotBefore: start, "start")
        guard let office, let title, let country else { return nil }
        self.init(
            office: office, title: title, country: country, start: start, end: end, isActing: isActing,
            evidence: evidence)
    }
}
