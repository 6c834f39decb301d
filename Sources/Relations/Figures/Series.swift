/// The meetings of the same two offices, linked in the order of time.
///
/// Counted are held meetings in person, bilateral or trilateral; a shared plenary or a call is not. Several within
/// three days, or at one host event, are one link. A gap runs from the last meeting of a link to the first of the next.
package struct Series: Sendable {
    /// Whose meetings these are.
    package enum Key: Hashable, Sendable {
        /// The offices of the principals, in the order of the pair.
        case posts(Post, Post)
        /// Where no persons are named: the level.
        case level(Meeting.Level)
    }

    /// One or more meetings that count as one, the earliest first.
    package struct Link: Sendable {
        package var meetings: [Meeting]
        /// Days since the link before; `nil` for the first on record.
        package var gap: DayCount?

        package var first: Meeting { meetings[0] }
        package var last: Meeting { meetings[meetings.count - 1] }
    }

    package let key: Key
    package let pair: CountryPair
    package private(set) var links: [Link] = []

    /// Days within which several meetings are one link.
    package static let linkSpan = 3
    /// A median needs so many closed gaps.
    package static let leastGapsForMedian = 5

    init(key: Key, pair: CountryPair) {
        self.key = key
        self.pair = pair
    }

    /// Takes the next meeting in the order of time.
    mutating func append(_ meeting: Meeting) {
        guard let before = links.last?.last else {
            links.append(Link(meetings: [meeting], gap: nil))
            return
        }
        let gap = DayCount(from: before.date, to: meeting.date)
        let sameEvent = meeting.hostEvent != nil && meeting.hostEvent == before.hostEvent
        if sameEvent || gap.most <= Self.linkSpan {
            links[links.count - 1].meetings.append(meeting)
        } else {
            links.append(Link(meetings: [meeting], gap: gap))
        }
    }

    /// The closed gaps whose days are known, in the order of time.
    package var closedGaps: [Int] { links.compactMap { $0.gap?.exact } }

    /// The median of the closed gaps, in days; `nil` below ``leastGapsForMedian``.
    package var medianGap: Double? {
        let gaps = closedGaps.sorted()
        guard gaps.count >= Self.leastGapsForMedian else { return nil }
        let middle = gaps.count / 2
        return gaps.count % 2 == 1 ? Double(gaps[middle]) : Double(gaps[middle - 1] + gaps[middle]) / 2
    }

    /// The place of a gap among the closed ones, the longest first, counted from 1.
    package func rank(of gap: Int) -> Int { 1 + closedGaps.count { $0 > gap } }
}

extension Series {
    /// Why a meeting is no link of a series; `nil` where it is.
    package enum Exclusion: String, Hashable, Sendable {
        case plenary = "both were present at a plenary"
        case notInPerson = "a call or a video meeting"
        case notHeld = "not held"
    }

    package static func exclusion(of meeting: Meeting) -> Exclusion? {
        if meeting.status != .held { return .notHeld }
        if meeting.isPlenary { return .plenary }
        return meeting.channel == .inPerson ? nil : .notInPerson
    }

    /// The series that a meeting belongs to for a pair.
    package static func key(of meeting: Meeting, pair: CountryPair, roster: Roster) -> Key {
        guard let one = roster.principal(of: pair.first, at: meeting)?.post,
            let other = roster.principal(of: pair.second, at: meeting)?.post
        else { return .level(meeting.level) }
        return .posts(one, other)
    }
}
