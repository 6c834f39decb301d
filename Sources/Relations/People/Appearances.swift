/// The meetings of one person: in which office, and with whom.
///
/// They are those of a dossier: of all countries where that is the person's own, of a pair where it is a pair's.
package struct Appearances: Sendable {
    /// The meetings in which the person held one office.
    package struct Tenure: Sendable {
        /// The title held that day, or `office not on record`; never a later one.
        package let office: String
        /// The newest first; calls and plenaries are among them.
        package let figures: [MeetingFigure]
    }

    /// The meetings with one person of another country.
    package struct Encounter: Sendable {
        package let person: String
        /// The newest first; plenaries are not among them.
        package let figures: [MeetingFigure]
    }

    package let person: Person
    package let roster: Roster
    package let clock: Clock
    /// Meetings and calls that name the person, the newest first; plenaries are among them, marked.
    package let figures: [MeetingFigure]
    /// By office, the latest first.
    package let tenures: [Tenure]
    /// Whom of another country the person met, the most often first.
    package let encounters: [Encounter]
    private let sources: [String: Source]

    /// - Complexity: O(*m* log *m*) for *m* meetings of the dossier.
    package init(of person: Person, in dossier: Dossier, clock: Clock) {
        self.init(of: person, among: Chronicle(dossier, clock: clock).figures, dossier, clock: clock)
    }

    /// - Parameter figures: the meetings of the dossier as the day sees them.
    package init(of person: Person, among figures: [MeetingFigure], _ dossier: Dossier, clock: Clock) {
        let roster = dossier.roster
        self.person = person
        self.roster = roster
        self.clock = clock
        sources = dossier.sources
        let own = figures.filter { figure in figure.meeting.participants.contains { $0.person == person.id } }
        self.figures = own
        tenures = Self.tenures(of: person, own, roster)
        encounters = Self.encounters(of: person, own)
    }

    private static func tenures(of person: Person, _ figures: [MeetingFigure], _ roster: Roster) -> [Tenure] {
        var order: [String] = []
        var found: [String: [MeetingFigure]] = [:]
        for figure in figures {
            let office = roster.office(of: person.id, at: figure.meeting)
            if found[office] == nil { order.append(office) }
            found[office, default: []].append(figure)
        }
        return order.map { Tenure(office: $0, figures: found[$0] ?? []) }
    }

    private static func encounters(of person: Person, _ figures: [MeetingFigure]) -> [Encounter] {
        var met: [String: [MeetingFigure]] = [:]
        for figure in figures where figure.rank != .plenary && figure.meeting.status == .held {
            let participants = figure.meeting.participants
            guard let own = participants.first(where: { $0.person == person.id }) else { continue }
            for other in Set(participants.filter { $0.country != own.country }.compactMap(\.person)) {
                met[other, default: []].append(figure)
            }
        }
        return met.map { Encounter(person: $0.key, figures: $0.value) }
            .sorted { ($1.figures.count, $0.person) < ($0.figures.count, $1.person) }
    }

    /// Plenaries that name both the person and another one, which no encounter counts.
    package func plenaries(with other: String) -> [MeetingFigure] {
        figures.filter { figure in
            figure.rank == .plenary && figure.meeting.participants.contains { $0.person == other }
        }
    }

    /// The sources of meetings that had appeared by the day, each once.
    package func seenSources(of figures: [MeetingFigure]) -> [Source] {
        var known: Set<String> = []
        return figures.flatMap(\.meeting.header.evidence.sources).compactMap { sources[$0.source] }
            .filter { clock.hasSeen($0) && known.insert($0.id).inserted }
    }
}

extension Roster {
    /// The title of the office in which somebody took part in a meeting, or `office not on record`; never a later one.
    package func office(of person: String, at meeting: Meeting) -> String {
        guard let participant = meeting.participants.first(where: { $0.person == person }) else {
            return "office not on record"
        }
        let post = post(of: participant, at: meeting)
        return post.map { $0.title ?? $0.office.onScreen } ?? participant.capacity ?? "office not on record"
    }
}
