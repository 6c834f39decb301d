package import Relations
import Screen
import TimeZones

extension Document {
    /// A meeting in full: when and where, how long after the one before, what each side named, what was promised.
    package init(_ meeting: Meeting, in relation: Relation) {
        guard relation.clock.hasSeen(meeting.date) else {
            self.init(notYetOnRecord: .meeting, in: relation)
            return
        }
        var writer = DocumentWriter(relation, title: relation.name(of: meeting), subtitle: "meeting")
        writer.cite(meeting.header.evidence)
        writer.addOccasion(of: meeting)
        if let figure = relation.figure(ofMeeting: meeting.id) { writer.addGap(of: figure) }
        writer.addReadouts(of: meeting)
        writer.addPromises(of: meeting)
        writer.addAssessments(about: meeting.id)
        writer.addParticipants(of: meeting)
        writer.addAccount(of: meeting)
        if let figure = relation.figure(ofMeeting: meeting.id) { writer.addChange(of: figure) }
        writer.cite(meeting.timeEvidence)
        writer.finish(meeting)
        self = writer.document
    }
}

extension DocumentWriter {
    /// Date, time and place, the day elsewhere, the setting, the length.
    fileprivate mutating func addOccasion(of meeting: Meeting) {
        let end = meeting.end.flatMap { clock.hasSeen($0) && $0.last > meeting.date.last ? "–\($0.day)" : nil } ?? ""
        let time = meeting.date.time.map { " \($0)" } ?? ""
        let place = meeting.place ?? meeting.zone ?? ""
        line("\(meeting.date.day)\(end)\(time)\(place.isEmpty ? "" : " ")\(place)")
        for elsewhere in relation.daysElsewhere(of: meeting) {
            line(elsewhere, .quiet, why: reason { .dayElsewhere(elsewhere, of: meeting, in: $0) })
        }
        if meeting.status != .held {
            let word = meeting.status.onScreen
            line(meeting.status == .notHeld ? word : "not held: \(word)", .caution)
        }
        addSetting(of: meeting)
        let words = [meeting.format.onScreen, meeting.level.onScreen, meeting.channel.onScreen, meeting.form?.onScreen]
        var known: Set<String> = []
        let kinds = words.compactMap(\.self).filter { known.insert($0).inserted }
        line(kinds.joined(separator: " · "), .quiet)
    }

    private mutating func addSetting(of meeting: Meeting) {
        let length = [meeting.durationMinutes.map { "\($0) min" }, meeting.durationNote].compactMap(\.self)
            .joined(separator: ", ")
        let why = length.isEmpty ? nil : reason { .length(of: meeting, in: $0) }
        guard let event = relation.hostEvent(meeting.hostEvent) else {
            let words = [meeting.setting?.onScreen, length].compactMap(\.self).filter { !$0.isEmpty }
            if !words.isEmpty { line(words.joined(separator: " · "), .quiet, why: why) }
            return
        }
        let before =
            switch meeting.setting {
            case .sidelines: "sidelines of "
            case .visit: "visit: "
            default: "at "
            }
        var spans = [Span(before, .quiet), Span(event.shortName, .underline)]
        if !length.isEmpty { spans.append(Span(" · " + length, .quiet)) }
        add(Block(spans, hang: 2, link: .record(event.reference), why: why))
    }

    /// The days since the meeting before in the series, and how long that is for the two.
    fileprivate mutating func addGap(of figure: MeetingFigure) {
        let why = reason { .gap(of: figure, in: $0) }
        switch figure.gap {
        case .since(let gap, let id):
            guard let before = relation.meeting(id) else { return }
            add(
                Block(
                    [
                        Span("\(Wording.days(gap)) after "),
                        Span(relation.nameAndPlace(of: before), .underline),
                    ], hang: 2, link: .meeting(id), why: why))
            addRank(of: figure)
        case .first: line("first on record of its series", .quiet, why: why)
        case .sameLink(let id):
            guard let before = relation.meeting(id) else { return }
            add(
                Block(
                    [
                        Span("counts as one with ", .quiet),
                        Span("\(relation.nameAndPlace(of: before)), \(before.date.day)", .underline),
                    ], hang: 2, link: .meeting(id), why: why))
        case .excluded(let exclusion): line("no gap: \(exclusion.rawValue)", .quiet, why: why)
        case .notOfOnePair: line("no gap: not of one pair", .quiet, why: why)
        }
    }

    private mutating func addRank(of figure: MeetingFigure) {
        guard let series = relation.series(of: figure) else { return }
        let coverage = relation.coverage(ofMeetingsAt: figure.meeting.level)
        let words = series.medianInWords(coverage: coverage)
        let why = reason { .medianGap(of: series, coverage: coverage, in: $0) }
        line(words, .quiet, why: why)
        guard let rank = relation.rank(of: figure.id, in: relation.chronicle), let completeness = coverage?.completeness
        else { return }
        line(
            "\(Amount.rank(rank.place, of: rank.number)) · \(completeness.onScreen) record", .quiet,
            why: reason { .rank(of: figure, in: series, coverage: coverage, in: $0) })
    }

    /// Everybody who took part, with the office held that day.
    fileprivate mutating func addParticipants(of meeting: Meeting) {
        section("Took part")
        for participant in meeting.participants {
            cite(participant.evidence)
            let post = roster.post(of: participant, at: meeting)
            let office = post.map { $0.title ?? $0.office.onScreen } ?? participant.capacity ?? "office not on record"
            let name = roster.name(of: participant.country)
            // A title such as *President of Kenya* says it already.
            let country = office.contains(name) ? nil : name
            let capacity = post != nil && participant.capacity != post?.title ? participant.capacity : nil
            let host = participant.role == .host ? "host" : nil
            if let person = participant.person {
                let name = roster.people[person]?.name ?? person
                let remark = [office, country, capacity, host].compactMap(\.self).joined(separator: ", ")
                line(
                    name, remark: remark, link: .record(Reference(.person, person)),
                    why: reason { .office(of: participant, at: meeting, in: $0) })
            } else {
                line(office, remark: [country, host].compactMap(\.self).joined(separator: ", "))
            }
        }
        let named = Set(meeting.participants.map(\.country))
        let others = meeting.countries.filter { !named.contains($0) }
        if !others.isEmpty {
            line(label: "no persons named:", relation.names(of: others))
        }
    }

    /// What it was, and what came of it, as known on that day.
    fileprivate mutating func addAccount(of meeting: Meeting) {
        section("What it was")
        if meeting.title != document.title { line(meeting.title) }
        if let summary = meeting.summary { line(summary) }
        let place = [meeting.venue, meeting.country.map(roster.name(of:))].compactMap(\.self)
        if !place.isEmpty { line(place.joined(separator: ", "), .quiet) }
        section("Outcome")
        if let outcome = meeting.outcome { line(outcome) }
    }
}

extension Series {
    /// `median 230 days, n 15, 2012–2025`, or why there is none.
    package func medianInWords(coverage: Coverage?) -> String {
        guard let coverage, coverage.completeness.allowsFigures else { return "median not compiled" }
        let gaps = closedGaps.count
        guard let median = medianGap, let first = links.first, let last = links.last else {
            return "no median below \(Self.leastGapsForMedian) gaps, n \(gaps)"
        }
        let span = Wording.years(first.first.date.first, last.last.date.last)
        return "median \(Wording.number(median)) days, n \(gaps), \(span)"
    }
}

extension Relation {
    /// `17 November in Beijing, Tokyo and UTC`: where the day was another one than at the place of a meeting.
    func daysElsewhere(of meeting: Meeting) -> [String] {
        guard let zone = meeting.zone, meeting.date.minute != nil, meeting.date.isExact else { return [] }
        let countries = subject.pair == nil ? Array(meeting.countries.prefix(4)) : subject.countries
        let capitals = countries.compactMap { country -> (String, String?)? in
            guard let record = roster.countries[country], let zone = record.zone else { return nil }
            return (record.capital ?? record.name, zone)
        }
        var places: [(day: Day, names: [String])] = []
        for (name, other) in capitals + [("UTC", nil)] {
            guard let day = LocalDays.day(of: meeting.date, in: zone, seenFrom: other), day != meeting.date.first
            else { continue }
            if let index = places.firstIndex(where: { $0.day == day }) {
                places[index].names.append(name)
            } else {
                places.append((day, [name]))
            }
        }
        return places.map { "\(Wording.dayOfYear($0.day)) in \(Wording.list($0.names))" }
    }
}
