internal import Relations

extension Source {
    init?(reading fields: Fields) {
        let header = fields.header(.source)
        let title = fields.required("title", fields.text)
        let titleIsDescription = fields.flag("title_is_description") ?? false
        let publisher = fields.text("publisher")
        let published = fields.date("published")
        let kind = fields.word("kind", as: Kind.self)
        let url = fields.url("url")
        let read = fields.word("read", as: Extent.self)
        let derivedFrom = fields.references("derived_from", to: .source)
        let licence = fields.text("licence")
        let statements = fields.mappings("statements", of: "a statement") { statement -> Statement? in
            let text = statement.required("text", statement.text)
            let record = statement.required("record") { statement.referenceToAny($0) }
            guard let text, let record else { return nil }
            return Statement(text: text, record: record)
        }
        guard let header, let title else { return nil }
        self.init(header: header, title: title)
        self.titleIsDescription = titleIsDescription
        self.publisher = publisher
        self.published = published
        self.kind = kind
        self.url = url
        self.read = read
        self.derivedFrom = derivedFrom
        self.licence = licence
        self.statements = statements
    }
}
