internal import Relations

extension HostEvent {
    init?(reading fields: Fields) {
        let header = fields.header(.hostEvent)
        let name = fields.required("name", fields.text)
        let short = fields.text("short")
        let kind = fields.word("kind", as: Kind.self)
        let start = fields.required("start", fields.date)
        let end = fields.date("end")
        let place = fields.text("place")
        let country = fields.country("country")
        let organiser = fields.text("organiser")
        let members = fields.countries("members")
        let parent = fields.reference("parent", to: .hostEvent)
        let aliases = fields.texts("aliases")
        fields.check(end, "end", isNotBefore: start, "start")
        guard let header, let name, let start else { return nil }
        self.init(header: header, name: name, start: start)
        self.short = short
        self.kind = kind
        self.end = end
        self.place = place
        self.country = country
        self.organiser = organiser
        self.members = members
        self.parent = parent
        self.aliases = aliases
    }
}
