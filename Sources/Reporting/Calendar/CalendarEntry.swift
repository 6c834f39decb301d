package import Relations

/// One entry of a calendar: a meeting, a day on a promise, an incident.
package struct CalendarEntry: Hashable, Sendable {
    /// When it is.
    package enum Time: Hashable, Sendable {
        /// From a day to a day, both counted in.
        case days(Day, Day)
        /// Minutes since midnight UTC of a day; and how long, in minutes.
        case minutes(Day, Int, length: Int?)
    }

    package enum Status: String, Hashable, Sendable {
        case tentative = "TENTATIVE"
        case confirmed = "CONFIRMED"
        case cancelled = "CANCELLED"
    }

    /// The same for the same record, in every export.
    package let id: String
    package let time: Time
    /// The day of the record, which stands for the moment of writing: an export of the same records is the same text.
    package let stamp: Day
    package let summary: String
    package var status = Status.confirmed
    package var location: String?
    package var text: String?
    package var url: String?

    init(id: String, time: Time, stamp: Day, summary: String) {
        self.id = id
        self.time = time
        self.stamp = stamp
        self.summary = summary
    }
}
