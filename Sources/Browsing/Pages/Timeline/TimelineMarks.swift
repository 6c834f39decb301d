internal import Relations
internal import Screen

/// Meetings and issue moves by the period they fall into.
struct TimelineMarks: Sendable {
    private(set) var meetings: [Int: [MeetingFigure]] = [:]
    private(set) var moves: [Int: [TimelineStrip.Move]] = [:]
    /// The first day of any of them.
    private(set) var first: Day?
    /// How many there are, wherever they fall.
    private(set) var meetingCount = 0
    private(set) var moveCount = 0

    init() {}

    /// - Parameter filter: narrows the records; its dates narrow the axis instead.
    /// - Complexity: O(*e* log *p*) for *e* meetings and entries and *p* periods.
    init(_ relation: Relation, filter: Filter, axis: TimelineAxis) {
        let context = FilterContext(relation)
        for figure in relation.meetings where filter.matches(figure, in: context) {
            meetingCount += 1
            first = min(first ?? figure.meeting.date.first, figure.meeting.date.first)
            if let place = axis.place(of: figure.meeting.date) { meetings[place, default: []].append(figure) }
        }
        for figure in relation.issues where figure.group != .around && filter.matches(figure, in: context) {
            for entry in figure.entries {
                moveCount += 1
                first = min(first ?? entry.date.first, entry.date.first)
                guard let place = axis.place(of: entry.date) else { continue }
                moves[place, default: []].append(
                    TimelineStrip.Move(issue: figure.id, short: figure.issue.short, entry: entry))
            }
        }
    }

    /// The first day of any record that the filter lets through; `nil` where there is none.
    static func firstDay(of relation: Relation, filter: Filter) -> Day? {
        Self(relation, filter: filter, axis: TimelineAxis(.year, nil)).first
    }

    /// The marks of a period: one for meetings, one for moves.
    func signs(at place: Int) -> [Span?] {
        let met = meetings[place]
        let meeting = met.map { figures in
            Span(figures.contains { $0.rank == .topLeaders } ? "◆" : "◇", .accent)
        }
        let move = moves[place]?.max { $0.entry.date < $1.entry.date }.map { move in
            // Up and down say what the colour says.
            switch move.entry.trend {
            case .escalating: Span("▴", .alert)
            case .deEscalating: Span("▾", .calm)
            default: Span("▴", .caution)
            }
        }
        return [meeting, move]
    }
}
