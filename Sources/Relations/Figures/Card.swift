/// The head of a pair's page: when its top leaders last met, what is open, what was promised.
///
/// Its figures never depend on filters.
package struct Card: Sendable {
    /// The last meeting of the top leaders' series.
    package struct LastMeeting: Sendable {
        package let figure: MeetingFigure
        package let daysSince: OpenCount
        package let series: Series
        /// `nil` below the least number of gaps, or where the pair's meetings are not compiled.
        package let medianGap: Double?
    }

    package let lastMeeting: LastMeeting?
    /// The last meeting or call of any level and channel, plenaries left out.
    package let lastContact: MeetingFigure?
    package let open: [IssueFigure]
    package let partly: [IssueFigure]
    /// Promises whose day has gone by with nothing on record.
    package let unmet: [PromiseFigure]
    /// How complete the leaders' meetings of the pair are compiled; `nil` where no record says so.
    package let coverage: Coverage?

    /// - Returns: `nil` for one country, which has no card.
    package init?(_ relation: Relation) {
        guard let pair = relation.subject.pair else { return nil }
        let coverage = relation.coverage(of: .leaderMeetings)
        self.coverage = coverage
        let series = relation.chronicle.topLeaders(of: pair, roster: relation.roster)
        lastMeeting = series.flatMap { series in
            let last = series.links[series.links.count - 1].last
            guard let figure = relation.chronicle.figure(of: last.id) else { return nil }
            return LastMeeting(
                figure: figure, daysSince: OpenCount(since: last.date, clock: relation.clock), series: series,
                medianGap: coverage?.completeness.allowsFigures == true ? series.medianGap : nil)
        }
        lastContact = relation.chronicle.figures.first { $0.rank != .plenary && $0.meeting.status == .held }
        open = relation.issues.filter { $0.group == .open }
        partly = relation.issues.filter { $0.group == .partly }
        unmet = relation.promises.filter {
            switch $0.outlook {
            case .overdue, .noneSince: true
            default: false
            }
        }
    }
}

extension Relation {
    /// The coverage record that says most narrowly how complete the pair's records are in one respect.
    package func coverage(of respect: Coverage.Respect) -> Coverage? {
        let own = dossier.coverage.filter { $0.of == respect && clock.reaches($0) }
        return own.first { $0.pair != nil && $0.pair == subject.pair } ?? own.first { $0.pair == nil }
    }

    /// The coverage that speaks for meetings of a level.
    package func coverage(ofMeetingsAt level: Meeting.Level) -> Coverage? {
        switch level {
        case .leader: coverage(of: .leaderMeetings)
        case .foreignMinister, .defenceMinister, .economicMinister, .minister: coverage(of: .ministerMeetings)
        default: coverage(of: .otherMeetings)
        }
    }
}
