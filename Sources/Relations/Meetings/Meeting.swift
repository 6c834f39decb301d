/// A meeting or call between countries. It has no direction; who asked for what stands in its readouts.
package struct Meeting: Record, Encodable {
    package static let kind = RecordKind.meeting

    package var header: RecordHeader
    package var title: String
    /// A name for lists where the names of the principals do not make one.
    package var short: String?
    /// When it began, local to the place; calls count in the zone given.
    package var date: RecordDate
    package var end: RecordDate?
    /// The IANA zone of ``date``.
    package var zone: String?
    package var durationMinutes: Int?
    package var durationNote: String?
    /// What the time and the length rest on.
    package var timeEvidence: Evidence?
    package var place: String?
    package var country: CountryCode?
    package var venue: String?
    package var format: Format
    package var channel: Channel
    package var setting: Setting?
    package var level: Level
    package var form: Form?
    package var status: Status = .held
    package var hostEvent: String?
    package var countries: [CountryCode]
    /// The principals first, in the order of the title.
    package var participants: [Participant] = []
    /// The issues that came up.
    package var topics: [String] = []
    package var summary: String?
    package var outcome: String?
    package var readouts: [Readout] = []

    package init(
        header: RecordHeader, title: String, date: RecordDate, format: Format, channel: Channel, level: Level,
        countries: [CountryCode]
    ) {
        self.header = header
        self.title = title
        self.date = date
        self.format = format
        self.channel = channel
        self.level = level
        self.countries = countries
    }

    /// The last day of the meeting.
    package var lastDay: Day { max(end?.last ?? date.last, date.last) }

    /// A host event that both sides attended, or another meeting of many: it brings no two countries together.
    package var isPlenary: Bool { format == .multilateral }
}

/// A person, or an office, at a meeting.
package struct Participant: Sendable, Encodable, Hashable {
    package enum Role: String, Word { case host, participant }

    package var person: String?
    package var country: CountryCode
    /// Only where it differs from the office held that day.
    package var office: Office?
    /// In what capacity, where it was not the office.
    package var capacity: String?
    package var role: Role?
    /// `nil` where the meeting's own evidence covers it.
    package var evidence: Evidence?

    package init(country: CountryCode) { self.country = country }
}
