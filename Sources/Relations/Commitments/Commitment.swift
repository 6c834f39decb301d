/// An undertaking: a promise, an agreement, a mechanism. On screen it is called a promise.
package struct Commitment: Record, Encodable {
    /// A day on a promise, and the part of it that the day holds for.
    package struct Term: Sendable, Encodable, Hashable {
        package var date: RecordDate
        package var covers: String?
        /// The day on which the term was set; `nil` for the day of the promise itself.
        package var setOn: RecordDate?

        package init(date: RecordDate, covers: String? = nil, setOn: RecordDate? = nil) {
            self.date = date
            self.covers = covers
            self.setOn = setOn
        }
    }

    /// That a promise comes round again.
    package struct Recurrence: Sendable, Encodable, Hashable {
        /// An ISO 8601 duration, such as `P1Y`.
        package var every: CalendarSpan?
        package var words: String?
        package var covers: String?

        package init(every: CalendarSpan? = nil, words: String? = nil, covers: String? = nil) {
            self.every = every
            self.words = words
            self.covers = covers
        }
    }

    /// A word recorded for the promise from a day on.
    package struct StatusStep: Sendable, Encodable, Hashable {
        package var date: RecordDate
        package var status: Status
        package var text: String?
        package var evidence: Evidence
        package var place: Place

        package init(date: RecordDate, status: Status, evidence: Evidence, place: Place) {
            self.date = date
            self.status = status
            self.evidence = evidence
            self.place = place
        }
    }

    package static let kind = RecordKind.commitment

    package var header: RecordHeader
    package var title: String
    /// A name of at most 24 cells, for lists.
    package var short: String
    package var kind: Kind
    package var text: String?
    package var madeBy: [CountryCode]
    package var madeTo: [CountryCode]
    package var madeAt: RecordDate
    package var meeting: String?
    package var issue: String?
    package var reaffirms: String?
    package var level: Meeting.Level?
    package var isVerifiable: Bool?
    package var due: [Term] = []
    package var expires: [Term] = []
    package var recurs: Recurrence?
    package var termsNote: String?
    package var claims: [Claim] = []
    package var history: [StatusStep] = []
    package var followUps: [FollowUp] = []

    package init(
        header: RecordHeader, title: String, short: String, kind: Kind, madeBy: [CountryCode], madeTo: [CountryCode],
        madeAt: RecordDate
    ) {
        self.header = header
        self.title = title
        self.short = short
        self.kind = kind
        self.madeBy = madeBy
        self.madeTo = madeTo
        self.madeAt = madeAt
    }

    /// Everybody who gave or received the promise.
    package var countries: [CountryCode] { madeBy + madeTo.filter { !madeBy.contains($0) } }
}
