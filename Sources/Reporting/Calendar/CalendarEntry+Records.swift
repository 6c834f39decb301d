internal import Relations
internal import TimeZones

extension CalendarEntry {
    /// A meeting: at its time where the time and the zone are known, else on its days; a coarse date takes its span.
    ///
    /// - Parameter name: the principals, or the short name.
    init(_ meeting: Meeting, name: String, sources: [String: Source]) {
        let coarse = meeting.date.isExact ? "" : " (\(meeting.date.inWords), day not known)"
        self.init(
            id: "meetings/\(meeting.id)", time: Self.time(of: meeting), stamp: meeting.date.first,
            summary: name + coarse)
        status =
            switch meeting.status {
            case .held, .confirmed: .confirmed
            case .tentative: .tentative
            // It did not take place on this day.
            case .cancelled, .postponed, .notHeld: .cancelled
            }
        location = meeting.place
        text = meeting.title
        url = meeting.header.evidence.sources.lazy.compactMap { sources[$0.source]?.url }.first
    }

    /// The days on a promise: what is due by a day, the day until which it is in force, and the day by which it comes round
    /// again, which is tentative.
    ///
    /// A promise that has ended has none left. Of several days until which it is in force, the one set last counts.
    static func entries(of figure: PromiseFigure, clock: Clock, sources: [String: Source]) -> [Self] {
        guard !figure.status.isEnd else { return [] }
        let promise = clock.seen(figure.commitment, sources: sources)
        let expiry = promise.expires.max {
            ($0.setOn ?? promise.madeAt, $0.date) < ($1.setOn ?? promise.madeAt, $1.date)
        }
        func entry(_ term: Commitment.Term, _ word: String, saying words: String? = nil) -> Self {
            let part = term.covers.map { " (\($0))" } ?? ""
            var entry = Self(
                id: "commitments/\(promise.id)/\(word)/\(term.date)", time: .days(term.date.first, term.date.last),
                stamp: (term.setOn ?? promise.madeAt).first, summary: "\(promise.short) \(words ?? word)\(part)")
            entry.text = promise.title
            entry.url = promise.header.evidence.sources.lazy.compactMap { sources[$0.source]?.url }.first
            return entry
        }
        var next: [Self] = []
        if case .next(let day)? = figure.outlook {
            var entry = entry(Commitment.Term(date: RecordDate(day)), "next", saying: "next by")
            entry.status = .tentative
            next = [entry]
        }
        return promise.due.map { entry($0, "due") } + (expiry.map { [entry($0, "expires")] } ?? []) + next
    }

    init(_ incident: Incident, sources: [String: Source]) {
        self.init(
            id: "incidents/\(incident.id)", time: .days(incident.date.first, incident.date.last),
            stamp: incident.date.first, summary: incident.title)
        location = incident.place
        text = incident.text
        url = incident.header.evidence.sources.lazy.compactMap { sources[$0.source]?.url }.first
    }

    private static func time(of meeting: Meeting) -> Time {
        guard let minute = meeting.date.minute, meeting.date.isExact,
            let zone = meeting.zone.flatMap(ZoneRules.init)
        else { return .days(meeting.date.first, meeting.lastDay) }
        let seconds = zone.moment(ofLocal: meeting.date.first.number * 86_400 + minute * 60)
        let day = (seconds - ((seconds % 86_400 + 86_400) % 86_400)) / 86_400
        return .minutes(
            Day(number: day), (seconds - day * 86_400) / 60, length: meeting.durationMinutes)
    }
}
