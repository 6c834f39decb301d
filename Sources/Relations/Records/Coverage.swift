/// How complete the records are for a pair, or for all, in one respect and over one span.
package struct Coverage: Record, Encodable {
    package enum Respect: String, Word {
        case leaderMeetings = "leader_meetings"
        case ministerMeetings = "minister_meetings"
        case otherMeetings = "other_meetings"
        case plenaries, issues, commitments, readouts, incidents, assessments
    }

    package enum Completeness: String, Word {
        case complete, partial, sampled
        case nothing = "none"

        /// Whether ranks, medians, rates and comparisons across pairs may stand.
        package var allowsFigures: Bool { self == .complete || self == .partial }
    }

    /// Something that is known to lack a record.
    package struct Missing: Sendable, Encodable, Hashable {
        package var date: RecordDate?
        package var text: String

        package init(date: RecordDate?, text: String) {
            self.date = date
            self.text = text
        }
    }

    package static let kind = RecordKind.coverage

    package var header: RecordHeader
    /// `nil` for all pairs.
    package var pair: CountryPair?
    package var of: Respect
    package var from: RecordDate?
    package var to: RecordDate?
    package var completeness: Completeness
    package var knownMissing: [Missing] = []
    package var text: String?

    package init(header: RecordHeader, of: Respect, completeness: Completeness) {
        self.header = header
        self.of = of
        self.completeness = completeness
    }
}
