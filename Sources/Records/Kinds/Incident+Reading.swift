internal import Relations

extension Incident {
    init?(reading fields: Fields) {
        let header = fields.header(.incident)
        let date = fields.required("date", fields.date)
        let title = fields.required("title", fields.text)
        let text = fields.text("text")
        let countries = fields.required("countries", fields.countries)
        let place = fields.text("place")
        let country = fields.country("country")
        let issue = fields.reference("issue", to: .issue)
        guard let header, let date, let title, let countries else { return nil }
        self.init(header: header, date: date, title: title, countries: countries)
        self.text = text
        self.place = place
        self.country = country
        self.issue = issue
    }
}
