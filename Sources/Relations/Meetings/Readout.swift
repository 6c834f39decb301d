/// What one side said about a meeting.
package struct Readout: Sendable, Encodable, Hashable {
    /// How much of the text was read. Only of a text read in full may be said what it left out.
    package enum Extent: String, Word {
        case full, excerpt, report

        package var onScreen: String {
            switch self {
            case .full: "read in full"
            case .excerpt: "read in part"
            case .report: "known from reports"
            }
        }
    }

    package var by: CountryCode
    package var extent: Extent
    /// Ids of the issues that the text names.
    package var topics: [String] = []
    package var otherTopics: [String] = []
    /// Short quotes of the side's own words.
    package var wording: [String] = []
    /// What the side says that it asked for or stated.
    package var askedOrStated: String?
    package var evidence: Evidence

    package init(by: CountryCode, extent: Extent, evidence: Evidence) {
        self.by = by
        self.extent = extent
        self.evidence = evidence
    }
}
