package import Relations
import Screen

extension Document {
    /// A person: the offices as the as-of date sees them, and the meetings on record.
    ///
    /// - Parameters:
    ///   - mentions: records that name the person beyond the relation looked at.
    ///   - meetings: the meetings of the person with all countries, as far as the reading lets them through; without them
    ///     those of the relation are counted, and the text says so.
    package init(
        _ person: Person, in relation: Relation, mentions: [AnyRecord] = [], meetings dossier: Dossier? = nil
    ) {
        let appearances =
            dossier.map { Appearances(of: person, in: $0, clock: relation.clock) }
            ?? Appearances(
                of: person, among: relation.chronicle.figures, relation.dossier, clock: relation.clock)
        var writer = DocumentWriter(relation, title: person.name, subtitle: "person")
        writer.cite(person.header.evidence)
        writer.addStanding(of: person)
        writer.addOffices(of: person)
        writer.addMeetings(of: appearances, isWhole: dossier != nil)
        writer.addEncounters(of: appearances, isWhole: dossier != nil)
        writer.section("Judgements by")
        for assessment in relation.assessments where assessment.person == person.id { writer.add(assessment) }
        let own = Set(appearances.figures.map { Reference(.meeting, $0.id) })
        writer.section("Also named in")
        for record in mentions where relation.hasSeen(record) && !own.contains(record.reference) {
            writer.addRow(of: record)
        }
        writer.section("Names")
        for (language, name) in person.names.sorted(by: { $0.key < $1.key }) {
            writer.line(label: language + ":", name)
        }
        if !person.aliases.isEmpty { writer.line(label: "also:", person.aliases.joined(separator: ", ")) }
        writer.finish(person)
        self = writer.document
    }
}

extension DocumentWriter {
    /// The office held on the as-of date, or at the end of the records; or that none is on record for that day.
    fileprivate mutating func addStanding(of person: Person) {
        let current = person.offices(on: clock.horizon).filter { $0.isHeld(clock) }
        let country = person.country.map(roster.name(of:))
        if let term = current.first {
            let day = clock.recordsEnd.map { "on \($0.inWords), where records end" }
            let name = roster.name(of: term.country)
            line(term.title.contains(name) ? term.title : "\(term.title), \(name)", remark: day)
        } else if let affiliation = person.affiliation {
            line([affiliation, country].compactMap(\.self).joined(separator: ", "))
        } else {
            if let country { line(country) }
            line("no office on record for \(clock.horizon.inWords)", .quiet)
        }
    }

    fileprivate mutating func addOffices(of person: Person) {
        section("Offices")
        let terms = person.offices
            .filter { $0.start.map { clock.hasSeen($0) } ?? relation.isAtRecordsEnd }
            .sorted { ($0.start?.last.number ?? .min) > ($1.start?.last.number ?? .min) }
        for term in terms {
            cite(term.evidence)
            let acting = term.isActing ? "acting " : ""
            let country = term.country == person.country ? "" : ", \(roster.name(of: term.country))"
            line("\(acting)\(term.title)\(country)", remark: term.spanInWords(clock))
        }
    }

    /// The meetings by office, each list with its number; and how many of them are of the pair looked at.
    fileprivate mutating func addMeetings(of appearances: Appearances, isWhole: Bool) {
        for tenure in appearances.tenures {
            section(
                heading: Block(
                    [Span(heading(of: tenure, isWhole: isWhole), .quiet)], hang: 2,
                    why: Reason { .tenure(tenure, of: appearances) }))
            for figure in tenure.figures {
                let place = figure.meeting.place.map { ", \($0)" } ?? ""
                let call = figure.meeting.channel == .inPerson ? "" : " · " + figure.meeting.channel.onScreen
                let remark = figure.rank == .plenary ? " · plenary" : call
                add(
                    Block(
                        [
                            Span(figure.meeting.date.day + " ", .quiet), Span(figure.name, .underline),
                            Span(place + remark, .quiet),
                        ], hang: 2, link: .meeting(figure.id),
                        why: Reason { .appearance(figure, as: tenure.office, of: appearances) }))
            }
        }
    }

    /// `Meetings as President: 61, of which 20 of China and Japan`
    private func heading(of tenure: Appearances.Tenure, isWhole: Bool) -> String {
        let pair = relation.subject.pair
        guard isWhole else {
            return "Meetings\(pair.map { " of \($0)" } ?? "") as \(tenure.office): \(tenure.figures.count)"
        }
        let own = tenure.figures.count { relation.subject.isWithin($0.meeting.countries) }
        let share =
            pair == nil || own == tenure.figures.count
            ? "" : ", of which \(own) of \(relation.names(of: relation.subject.countries))"
        return "Meetings as \(tenure.office): \(tenure.figures.count)\(share)"
    }

    /// Whom the person met how often, plenaries left out, the most often first.
    fileprivate mutating func addEncounters(of appearances: Appearances, isWhole: Bool) {
        section("Met\(isWhole ? "" : relation.subject.pair.map { ", in meetings of \($0)" } ?? "")")
        for encounter in appearances.encounters {
            add(
                Block(
                    [
                        Span("\(encounter.figures.count) × ", .quiet),
                        Span(appearances.roster.shortName(of: encounter.person), .underline),
                        Span(", last \(encounter.figures[0].meeting.date.day)", .quiet),
                    ], hang: 2, link: .record(Reference(.person, encounter.person)),
                    why: Reason { .encounter(encounter, of: appearances) }))
        }
    }
}

extension OfficeTerm {
    /// Whether the office had certainly begun by the as-of date: a coarse start counts from its end.
    func isHeld(_ clock: Clock) -> Bool { start.map(clock.hasSeen) ?? false }

    /// `since Oct 2021`, `2021-10-04 to 2024-10-01, former`.
    func spanInWords(_ clock: Clock) -> String {
        let begin = start?.inWords
        guard let end, clock.hasSeen(end) else { return begin.map { "since \($0)" } ?? "start not on record" }
        return "\(begin ?? "start not on record") to \(end.inWords), former"
    }
}
