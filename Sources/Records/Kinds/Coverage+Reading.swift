internal import Relations

extension Coverage {
    init?(reading fields: Fields) {
        let header = fields.header(.coverage)
        let pair = fields.pair("pair")
        let of = fields.required("of") { fields.word($0, as: Respect.self) }
        let from = fields.date("from")
        let to = fields.date("to")
        let completeness = fields.required("completeness") { fields.word($0, as: Completeness.self) }
        let knownMissing = fields.mappings("known_missing", of: "a missing record") { missing -> Missing? in
            let date = missing.date("date")
            return missing.required("text", missing.text).map { Missing(date: date, text: $0) }
        }
        let text = fields.text("text")
        fields.check(to, "to", isNotBefore: from, "from")
        guard let header, let of, let completeness else { return nil }
        self.init(header: header, of: of, completeness: completeness)
        self.pair = pair
        self.from = from
        self.to = to
        self.knownMissing = knownMissing
        self.text = text
    }
}
