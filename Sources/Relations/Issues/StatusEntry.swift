/// One dated, attributed step in the history of an issue.
package struct StatusEntry: Sendable, Encodable, Hashable {
    package var id: String?
    package var date: RecordDate
    package var status: Issue.Status
    /// The word of the source or of the compiler, kept beside the controlled one.
    package var word: String?
    package var text: String?
    /// The countries that the step holds for; a pair's status uses only entries that hold for both.
    package var parties: [CountryCode]
    package var meeting: String?
    /// Who says so.
    package var assertedBy: [CountryCode] = []
    /// Whether the other side agrees; `nil` where the record does not say.
    package var isAgreed: Bool?
    /// What the other side says.
    package var stance: String?
    package var trend: Issue.Trend?
    package var evidence: Evidence
    package var place: Place

    package init(date: RecordDate, status: Issue.Status, parties: [CountryCode], evidence: Evidence, place: Place) {
        self.date = date
        self.status = status
        self.parties = parties
        self.evidence = evidence
        self.place = place
    }
}
