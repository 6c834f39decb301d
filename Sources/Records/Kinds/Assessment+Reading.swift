internal import Relations

extension Assessment {
    init?(reading fields: Fields) {
        let header = fields.header(.assessment)
        let assessor = fields.required("assessor", fields.text)
        let role = fields.word("assessor_role", as: Role.self)
        let person = fields.reference("person", to: .person)
        let affiliation = fields.text("affiliation")
        let date = fields.required("date", fields.date)
        let text = fields.required("text", fields.text)
        let about = fields.references("about", to: .meeting, .issue, .commitment)
        let countries = fields.countries("countries")
        let direction = fields.word("direction", as: Direction.self)
        let stance = fields.word("stance", as: Stance.self)
        guard let header, let assessor, let date, let text else { return nil }
        self.init(header: header, assessor: assessor, date: date, text: text)
        assessorRole = role
        self.person = person
        self.affiliation = affiliation
        self.about = about
        self.countries = countries
        self.direction = direction
        self.stance = stance
    }
}
