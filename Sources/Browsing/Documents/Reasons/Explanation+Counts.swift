package import Relations

extension Explanation {
    /// Why a country's row counts so many meetings, from what the list of countries knows: days, without records.
    ///
    /// With the pair's own relation at hand, ``meetings(in:)`` names each record.
    package static func meetings(
        with partner: Partner, in neighbourhood: Neighbourhood, roster: Roster, clock: Clock
    ) -> Self {
        let shared = neighbourhood.encounters.filter { $0.countries.contains(partner.country) }
        let seen = shared.filter { $0.day <= clock.asOf }
        let plenaries = seen.count(where: \.isPlenary)
        let later = shared.count - seen.count
        var leftOut: [String] = []
        if plenaries > 0 { leftOut.append("\(Wording.count(plenaries, "plenary", "plenaries")) both attended") }
        if later > 0 { leftOut.append("\(laterInWords(later, "meeting")) not looked at") }
        return Self(
            figure: Wording.count(partner.meetings, "meeting"),
            subject: "\(roster.name(of: neighbourhood.country)) and \(roster.name(of: partner.country))",
            rule: ruleOfSharedMeetings,
            inputs: seen.filter { !$0.isPlenary }.map { encounter in
                Input(encounter.day.description, Wording.list(encounter.countries.map(roster.name(of:))))
            },
            leftOut: leftOut)
    }

    /// Why a country's row counts so many open issues.
    package static func openIssues(
        with partner: Partner, in neighbourhood: Neighbourhood, roster: Roster, clock: Clock
    ) -> Self {
        let figures =
            CountryPair(neighbourhood.country, partner.country).map { pair in
                neighbourhood.issues.map { IssueFigure($0, subject: .pair(pair), clock: clock) }
                    .filter { $0.group != .notYetOnRecord }
            } ?? []
        return Self(
            figure: "\(partner.openIssues) open",
            subject: "\(roster.name(of: neighbourhood.country)) and \(roster.name(of: partner.country)): open issues",
            rule: ruleOfGroups,
            inputs: figures.filter(\.isOpen).map { figure in
                Input(
                    figure.issue.short, figure.stateWords, reference: figure.issue.reference,
                    place: figure.forceStep?.place ?? figure.entry?.place)
            },
            leftOut: figures.filter { !$0.isOpen }.map { "\($0.issue.short): \($0.group.inWords)" })
    }

    /// What the marks of a month of the timeline stand for.
    ///
    /// - Parameter month: months as ``Day/monthNumber`` counts them.
    package static func month(_ month: Int, in relation: Relation) -> Self {
        let span = { (date: RecordDate) in
            date.precision >= .month && date.first.monthNumber == month
        }
        let inMonth = relation.chronicle.figures.filter { span($0.meeting.date) }
        let meetings = inMonth.filter { $0.rank != .plenary }.reversed()
            .map { input("meeting", $0.meeting, in: relation) }
        var moves: [Input] = []
        var evidence = inMonth.map(\.meeting.header.evidence)
        for figure in relation.issues {
            for entry in figure.entries where span(entry.date) {
                evidence.append(entry.evidence)
                moves.append(
                    Input(
                        "issue moved", "\(entry.date.day) \(figure.issue.short): \(entry.status.onScreen)",
                        reference: figure.issue.reference, place: entry.place))
            }
        }
        let plenaries = inMonth.filter { $0.rank == .plenary }
            .map { "\($0.meeting.date.day) \($0.name): \(Series.Exclusion.plenary.rawValue)" }
        let coarse = relation.issues.flatMap(\.entries).map(\.date) + relation.chronicle.figures.map(\.meeting.date)
        let undated = coarse.count { $0.precision == .year && $0.first.year == month / 12 }
        let year = undated == 0 ? [] : ["\(Wording.count(undated, "record")) known by the year only"]
        return Self(
            figure: "\(Wording.count(meetings.count, "meeting")), \(Wording.count(moves.count, "move"))",
            subject: Wording.month(month),
            rule: """
                A month is marked where the two met, or where an entry of an issue that holds for both falls into it, by \
                local dates. Machine-coded events go into no mark; the bars above the marks are of them.
                """,
            inputs: meetings + moves, leftOut: plenaries + year, sources: relation.seenSources(evidence))
    }
}
