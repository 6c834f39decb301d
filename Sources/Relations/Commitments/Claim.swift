/// Who says what of how a promise came about. Two claims that differ stand side by side.
package struct Claim: Sendable, Encodable, Hashable {
    package var text: String
    package var by: String?
    package var date: RecordDate?
    package var meeting: String?
    package var stance: Citation.Stance?
    /// The ids of sources, or the codes of countries, that dispute it.
    package var disputedBy: [String] = []
    package var evidence: Evidence

    package init(text: String, evidence: Evidence) {
        self.text = text
        self.evidence = evidence
    }
}
