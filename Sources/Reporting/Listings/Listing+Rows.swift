internal import Relations

extension Listing {
    private static func evidence(_ header: RecordHeader) -> [Cell] {
        [Cell(header.evidence.confidence), .list(header.evidence.sources.map(\.source))]
    }

    static func row(_ figure: MeetingFigure, in relation: Relation) -> Table.Row {
        let meeting = relation.clock.seen(figure.meeting, sources: relation.dossier.sources)
        var gap: (days: DayCount?, after: String?) = (nil, nil)
        switch figure.gap {
        case .since(let days, let before): gap = (days, before)
        case .sameLink(let before): gap = (nil, before)
        case .first, .excluded, .notOfOnePair: break
        }
        let cells: [Cell] = [
            Cell(meeting.date), .text(meeting.id), .text(figure.name), .text(meeting.title), Cell(meeting.end),
            Cell(meeting.zone), Cell(meeting.countries), Cell(meeting.level), Cell(meeting.format),
            Cell(meeting.channel), Cell(meeting.setting), Cell(meeting.status),
            Cell(meeting.place), Cell(meeting.country?.text), Cell(meeting.hostEvent), Cell(meeting.durationMinutes),
            .flag(meeting.isPlenary), Cell(gap.days), Cell(gap.after), Cell(words(figure.gapWords)),
            .list(meeting.topics),
        ]
        return Table.Row(
            cells + evidence(meeting.header),
            entries: [CalendarEntry(meeting, name: figure.name, sources: relation.dossier.sources)])
    }

    static func row(_ figure: IssueFigure, in relation: Relation) -> Table.Row {
        let issue = relation.clock.seen(figure.issue, sources: relation.dossier.sources)
        let cells: [Cell] = [
            .text(issue.id), .text(figure.stateWords), .text(issue.short), .text(issue.title),
            Cell(issue.kind), .text(figure.group.word), Cell(figure.status),
            Cell(figure.inForce), .number(figure.inCustody), Cell(figure.mechanism?.state),
            Cell(issue.onset.date), Cell(issue.onset.kind), Cell(figure.age?.days),
            .flag(figure.age?.recordsEnd != nil), Cell(figure.entry?.date), .flag(figure.isDisputed),
            Cell(figure.quiet), Cell(issue.parties.map(\.country)),
        ]
        return Table.Row(cells + evidence(issue.header))
    }

    static func row(_ figure: PromiseFigure, in relation: Relation) -> Table.Row {
        let promise = relation.clock.seen(figure.commitment, sources: relation.dossier.sources)
        let outlook = figure.outlook?.parts
        let cells: [Cell] = [
            .text(promise.id), Cell(figure.status), .text(figure.status.onScreen), .text(promise.short),
            .text(promise.title), Cell(promise.kind), Cell(promise.madeAt), Cell(promise.madeBy),
            Cell(promise.madeTo), Cell(outlook?.word), Cell(outlook?.date),
            Cell(words(figure.outlookWords(asOf: relation.clock.asOf))), .list(promise.due.map(\.date.description)),
            .list(promise.expires.map(\.date.description)), Cell(promise.recurs?.every?.description),
            Cell(figure.undercut?.date), .number(figure.followUps.count),
            .list(figure.followUps.map { "\($0.date) \($0.effect.rawValue)" }), Cell(figure.daysToFirstFollowUp),
            Cell(promise.issue), Cell(promise.meeting), Cell(promise.level),
        ]
        let entries = CalendarEntry.entries(of: figure, clock: relation.clock, sources: relation.dossier.sources)
        return Table.Row(cells + evidence(promise.header), entries: entries)
    }

    static func row(_ incident: Incident, in relation: Relation) -> Table.Row {
        let evidence = relation.clock.seen(incident.header.evidence, sources: relation.dossier.sources)
        return Table.Row(
            [
                Cell(incident.date), .text(incident.id), .text(incident.title), Cell(incident.countries),
                Cell(incident.place), Cell(incident.country?.text), Cell(incident.issue), Cell(incident.text),
                Cell(evidence.confidence), .list(evidence.sources.map(\.source)),
            ], entries: [CalendarEntry(incident, sources: relation.dossier.sources)])
    }

    static func row(_ assessment: Assessment, in relation: Relation) -> Table.Row {
        let evidence = relation.clock.seen(assessment.header.evidence, sources: relation.dossier.sources)
        return Table.Row([
            Cell(assessment.date), .text(assessment.id), .text(assessment.assessor),
            Cell(assessment.assessorRole), Cell(assessment.affiliation),
            Cell(assessment.direction), Cell(assessment.stance), .list(assessment.about),
            Cell(assessment.countries), .text(assessment.text), Cell(evidence.confidence),
            .list(evidence.sources.map(\.source)),
        ])
    }

    static func row(_ person: Person, in relation: Relation) -> Table.Row {
        let term = person.offices(on: relation.clock.asOf).first
        return Table.Row(
            [
                .text(person.id), .text(person.name), .text(person.shortName), Cell(person.country?.text),
                Cell(term?.office), Cell(term?.title), Cell(person.affiliation), .list(person.aliases),
            ] + evidence(person.header))
    }

    static func row(_ country: Country) -> Table.Row {
        Table.Row(
            [
                .text(country.id), .text(country.name), Cell(country.kind), Cell(country.iso2),
                Cell(country.capital), Cell(country.zone), Cell(country.topOffice), .list(country.aliases),
            ] + evidence(country.header))
    }

    static func row(_ event: HostEvent, in relation: Relation) -> Table.Row {
        Table.Row(
            [
                Cell(event.start), Cell(event.end), .text(event.id), .text(event.name), .text(event.shortName),
                Cell(event.kind), Cell(event.place), Cell(event.country?.text), Cell(event.organiser),
                Cell(event.parent),
            ] + evidence(event.header))
    }

    static func row(_ source: Source, on ground: Grounds.Ground?) -> Table.Row {
        Table.Row([
            .text(source.id), Cell(source.published), Cell(source.publisher), .text(source.title),
            .flag(source.titleIsDescription), Cell(source.kind), Cell(source.read),
            Cell(source.url), .list(source.derivedFrom), Cell(ground?.carries.count), Cell(ground?.alone.count),
            Cell(source.licence),
        ])
    }

    static func row(_ coverage: Coverage, in relation: Relation) -> Table.Row {
        let missing = coverage.knownMissing.map { gap in gap.date.map { "\($0.day) \(gap.text)" } ?? gap.text }
        return Table.Row(
            [
                .text(coverage.id), Cell(coverage.pair.map { "\($0.first)-\($0.second)" }),
                Cell(coverage.of), Cell(coverage.from), Cell(coverage.to),
                Cell(coverage.completeness), .list(missing), Cell(coverage.text),
            ] + evidence(coverage.header))
    }

    private static func words(_ text: String) -> String? { text.isEmpty ? nil : text }
}

extension IssueFigure.Group {
    /// The group's word in JSON.
    var word: String {
        switch self {
        case .open: "open"
        case .partly: "partly"
        case .other: "other"
        case .settled: "settled"
        case .around: "around"
        case .notYetOnRecord: "not_yet_on_record"
        }
    }
}

extension PromiseFigure.Outlook {
    /// The word and the day in JSON, and the part that the day covers.
    var parts: (word: String, date: RecordDate, covers: String?) {
        switch self {
        case .due(let term): ("due", term.date, term.covers)
        case .overdue(let term): ("overdue", term.date, term.covers)
        case .expires(let term): ("expires", term.date, term.covers)
        case .next(let day): ("next", RecordDate(day), nil)
        case .noneSince(let date): ("none_since", date, nil)
        }
    }
}
