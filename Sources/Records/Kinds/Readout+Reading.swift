internal import Relations

extension Readout {
    /// Reads what one side said about a meeting of some countries.
    init?(reading fields: Fields, at countries: [CountryCode]) {
        let by = fields.required("by", fields.country)
        let extent = fields.required("extent") { fields.word($0, as: Extent.self) }
        let topics = fields.references("topics", to: .issue)
        let otherTopics = fields.texts("topics_other")
        let wording = fields.texts("wording")
        let askedOrStated = fields.text("asked_or_stated")
        let evidence = fields.evidence()
        if let by, !countries.isEmpty, !countries.contains(by) {
            fields.report(.countryNotAtMeeting(by, role: "has a readout"), at: fields.mark(of: "by"))
        }
        guard let by, let extent else { return nil }
        self.init(by: by, extent: extent, evidence: evidence)
        self.topics = topics
        self.otherTopics = otherTopics
        self.wording = wording
        self.askedOrStated = askedOrStated
    }
}
