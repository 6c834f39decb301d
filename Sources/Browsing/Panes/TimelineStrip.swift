package import Relations

/// What happened month by month: the meetings and the moves of issues of the lists, and how much was reported, on one axis.
package struct TimelineStrip: Sendable {
    /// What is known of coded events.
    package enum Reported: Sendable {
        /// It is not known yet whether event data are imported.
        case unknown
        case nothingImported
        /// Bars are of a pair, and none is looked at.
        case noPair
        case counting
        /// Nothing of the pair is reported in a data set by the day looked at.
        case nothing(Dataset)
        case months(StripBars)
    }

    /// One month with anything in it.
    package struct Month: Sendable {
        /// Months since January of year 0.
        package let number: Int
        package var meetings: [MeetingFigure] = []
        package var moves: [Move] = []

        /// Whether the top leaders met.
        package var topLeadersMet: Bool { meetings.contains { $0.rank == .topLeaders } }
    }

    /// An entry in the history of an issue.
    package struct Move: Sendable {
        package let issue: String
        package let short: String
        package let entry: StatusEntry
    }

    package private(set) var months: [Int: Month] = [:]
    /// The months of the axis, the first of the records to the last that is seen, and those of events before and after;
    /// empty without any.
    package private(set) var span: Range<Int> = 0..<0
    /// The months that records could be of: outside of them no mark does not mean that nothing happened.
    package private(set) var recordSpan: Range<Int> = 0..<0
    package private(set) var reported = Reported.unknown
    /// Changes with every making of a strip.
    package let version = Version()

    package init(reported: Reported = .unknown) { self.reported = reported }

    /// - Complexity: O(*e*) for *e* meetings and entries.
    init(_ relation: Relation, lists: Lists, reported: Reported) {
        self.reported = reported
        for figure in lists.meetings.compactMap(\.figure)
        where figure.rank != .plenary && figure.meeting.status == .held {
            months[figure.meeting.date.last.monthNumber, default: Month(number: figure.meeting.date.last.monthNumber)]
                .meetings.append(figure)
        }
        for figure in lists.issues.compactMap(\.figure) where figure.group != .around {
            for entry in figure.entries {
                let number = entry.date.last.monthNumber
                months[number, default: Month(number: number)].moves.append(
                    Move(issue: figure.id, short: figure.issue.short, entry: entry))
            }
        }
        let last = relation.clock.horizon.monthNumber
        if let first = months.keys.min() { recordSpan = first..<max(last, first) + 1 }
        span = recordSpan
        if let bars {
            span =
                span.isEmpty
                ? bars.months
                : min(span.lowerBound, bars.months.lowerBound)..<max(span.upperBound, bars.months.upperBound)
        }
    }

    /// The bars, once they are counted.
    package var bars: StripBars? { if case .months(let bars) = reported { bars } else { nil } }

    /// Whether the strip has a place for bars: where event data are imported, whatever they hold of the pair, so that
    /// going from pair to pair moves nothing.
    package var hasPlaceForBars: Bool {
        switch reported {
        case .counting, .nothing, .months: true
        case .unknown, .nothingImported, .noPair: false
        }
    }

    /// The month at a place of the axis, counted from its first; `nil` outside.
    package func month(at index: Int?) -> Month? {
        guard let index, span.indices.contains(span.lowerBound + index) else { return nil }
        let number = span.lowerBound + index
        return months[number] ?? Month(number: number)
    }

    /// `Nov 2023`
    package static func name(of month: Int) -> String {
        Day(year: month / 12, month: month % 12 + 1, day: 1).flatMap { RecordDate(String($0.description.prefix(7))) }?
            .inWords ?? ""
    }

    /// `2023-11`
    package static func isoName(of month: Int) -> String {
        Day(year: month / 12, month: month % 12 + 1, day: 1).map { String($0.description.prefix(7)) } ?? ""
    }
}
