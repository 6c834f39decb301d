/// A meeting as a day sees it: who met, and how long after the meeting before.
package struct MeetingFigure: Sendable, Identifiable {
    /// What the gap column says.
    package enum Gap: Hashable, Sendable {
        /// Days since the link before, and that link's last meeting.
        case since(DayCount, meeting: String)
        /// The first of its series on record.
        case first
        /// One link with the meeting before it, which stands a few days earlier or at the same host event.
        case sameLink(as: String)
        /// No link of a series.
        case excluded(Series.Exclusion)
        /// Looked at from one country, with more than one partner.
        case notOfOnePair
    }

    /// Who met, for the mark in the margin.
    package enum Rank: Hashable, Sendable { case topLeaders, leaders, others, plenary }

    package let meeting: Meeting
    /// The principals' names, or the record's own short name: *Xi–Kishida*.
    package let name: String
    package let rank: Rank
    package let gap: Gap
    package let series: Series.Key?

    package var id: String { meeting.id }
}
