/// Dated evidence for or against a promise.
package struct FollowUp: Sendable, Encodable, Hashable {
    package var id: String?
    package var date: RecordDate
    package var effect: Commitment.Effect
    /// The word of the source or of the compiler, kept beside the controlled one.
    package var word: String?
    package var text: String?
    package var parties: [CountryCode] = []
    package var meeting: String?
    /// Whether what was due by a day is hereby done.
    package var meetsDue = false
    package var evidence: Evidence
    package var place: Place

    package init(date: RecordDate, effect: Commitment.Effect, evidence: Evidence, place: Place) {
        self.date = date
        self.effect = effect
        self.evidence = evidence
        self.place = place
    }
}
