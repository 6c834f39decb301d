/// The longest gaps between meetings that were broken before one, and what followed each.
package struct GapPrecedents: Sendable {
    /// A gap that a meeting ended.
    package struct Broken: Sendable, Identifiable {
        package let figure: MeetingFigure
        package let gap: DayCount
        /// Days to the next meeting of the series; `nil` where none is on record.
        package let next: (days: DayCount, meeting: MeetingFigure)?
        package let promises: [PromiseFigure]
        /// Entries in the history of issues in the days after it, the earliest first.
        package let moves: [(issue: IssueFigure, entry: StatusEntry)]

        package var id: String { figure.id }
    }

    package let figure: MeetingFigure
    /// The gap that the meeting ended; `nil` for the first on record and for what is no link of a series.
    package let gap: DayCount?
    package let coverage: Coverage?
    /// The longest first, at most ``shown``; empty where the pair's meetings are not compiled.
    package let longest: [Broken]
    /// What followed the meeting itself.
    package let own: Broken?

    /// How many gaps are shown.
    package static let shown = 5
    /// How far “what followed” reaches, as in a brief.
    package static let days = 90

    /// - Returns: `nil` where the meeting was not yet on record for the pair.
    package init?(of id: String, in relation: Relation) {
        guard let figure = relation.chronicle.figure(of: id), let pair = relation.subject.pair else { return nil }
        self.figure = figure
        coverage = relation.coverage(of: .leaderMeetings)
        let key = figure.series.map { Chronicle.SeriesID(pair: pair, key: $0) }
        let links = key.flatMap { relation.chronicle.series[$0] }?.links ?? []
        guard let place = links.firstIndex(where: { $0.meetings.contains { $0.id == id } }) else {
            (gap, longest, own) = (nil, [], nil)
            return
        }
        gap = links[place].gap
        let broken = links.indices.compactMap { Broken(links, at: $0, in: relation) }
        own = broken.first { $0.figure.id == links[place].first.id }
        guard coverage?.completeness.allowsFigures == true else {
            longest = []
            return
        }
        let before = broken.filter { $0.figure.meeting.date < links[place].first.date }
        longest = Array(before.sorted { ($1.gap.least, $0.id) < ($0.gap.least, $1.id) }.prefix(Self.shown))
    }
}

extension GapPrecedents.Broken {
    fileprivate init?(_ links: [Series.Link], at index: Int, in relation: Relation) {
        let link = links[index]
        guard let gap = link.gap, let figure = relation.chronicle.figure(of: link.first.id) else { return nil }
        self.figure = figure
        self.gap = gap
        let after = links.indices.contains(index + 1) ? links[index + 1] : nil
        next = after.flatMap { after in
            guard let days = after.gap, let meeting = relation.chronicle.figure(of: after.first.id) else { return nil }
            return (days, meeting)
        }
        let meetings = Set(link.meetings.map(\.id))
        promises = relation.promises.filter { $0.commitment.meeting.map(meetings.contains) ?? false }
        let first = link.first.date.first
        moves = relation.issues.flatMap { issue in
            issue.entries
                .filter { $0.date.isExact && $0.date.first > first && $0.date.first <= first + GapPrecedents.days }
                .map { (issue: issue, entry: $0) }
        }
        .sorted { ($0.entry.date, $0.issue.id) < ($1.entry.date, $1.issue.id) }
    }
}
