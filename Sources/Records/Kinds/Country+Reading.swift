internal import Relations

extension Country {
    init?(reading fields: Fields) {
        let header = fields.header(.country)
        let name = fields.required("name", fields.text)
        let kind = fields.word("kind", as: Kind.self)
        let iso2 = fields.text("iso2")
        let topOffice = fields.word("top_office", as: Office.self)
        let topOfficeTitle = fields.text("top_office_title")
        let capital = fields.text("capital")
        let zone = fields.zone("zone")
        let names = fields.textsByKey("names")
        let aliases = fields.texts("aliases")
        let text = fields.text("text")
        guard let header, let name else { return nil }
        self.init(header: header, name: name)
        self.kind = kind
        self.iso2 = iso2
        self.topOffice = topOffice
        self.topOfficeTitle = topOfficeTitle
        self.capital = capital
        self.zone = zone
        self.names = names
        self.aliases = aliases
        self.text = text
    }
}
