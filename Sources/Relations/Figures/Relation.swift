/// What the records of a subject say on a day: the value that all panes, the card and the command line are made from.
///
/// It never changes once it is made, so that sharing one is as good as copying it, and costs nothing.
package final class Relation: Sendable {
    /// The records that the reading lets through: all, or those that could be known on the day.
    package let dossier: Dossier
    /// All records, whatever the reading.
    package let whole: Dossier
    package let reading: Reading
    package let clock: Clock
    package let chronicle: Chronicle
    /// Open ones first, within a group those in force first, then by the last move.
    package let issues: [IssueFigure]
    /// By what comes next: overdue, then dates to come, the earliest first, then the rest by the date made, the newest first.
    package let promises: [PromiseFigure]
    package let assessments: [Assessment]
    package let incidents: [Incident]
    private let issuePlaces: [String: Int]
    private let promisePlaces: [String: Int]

    /// - Parameter reading: which question the day answers: what was so, or what could be known.
    /// - Complexity: O(*r* log *r*) for *r* records of the dossier.
    package init(
        _ whole: Dossier, asOf: Day, reading: Reading = .happened, quietMonths: Int = Clock.standardQuietMonths
    ) {
        let dossier = reading == .known ? whole.known(on: asOf) : whole
        self.dossier = dossier
        self.whole = whole
        self.reading = reading
        let clock = Clock(
            asOf: asOf, recordsThrough: dossier.folder.recordsThrough, quietMonths: quietMonths)
        self.clock = clock
        chronicle = Chronicle(dossier, clock: clock)
        issues = dossier.issues
            .map { IssueFigure($0, subject: dossier.subject, clock: clock) }
            .filter { $0.group != .notYetOnRecord }
            .sorted(by: Self.comesFirst)
        promises = dossier.commitments
            .filter { clock.hasSeen($0.madeAt) && dossier.subject.isWithin($0.countries) }
            .map { PromiseFigure($0, clock: clock) }
            .sorted(by: Self.comesFirst)
        issuePlaces = Dictionary(
            issues.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
        promisePlaces = Dictionary(
            promises.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
        assessments = dossier.assessments.filter { clock.hasSeen($0.date) }.sorted { $0.date > $1.date }
        incidents = dossier.incidents.filter { clock.hasSeen($0.date) }.sorted { $0.date > $1.date }
    }

    /// The same records, looked at from another day or with the other reading.
    package func seen(asOf day: Day, reading: Reading? = nil) -> Relation {
        Relation(whole, asOf: day, reading: reading ?? self.reading, quietMonths: clock.quietMonths)
    }

    /// The day looked at with its question: `as of 2023-11-17`, `known by 2023-11-17`.
    package var dayInWords: String { (reading == .known ? "known by " : "as of ") + clock.asOf.description }

    /// A record, of the dossier or not, as far as the reading lets it through.
    ///
    /// What rests on sources outside the dossier counts as not yet known: their dates are not at hand.
    package func known(_ record: AnyRecord) -> AnyRecord? {
        guard reading == .known else { return record }
        return Knowledge(on: clock.asOf, sources: whole.sources, recordsThrough: whole.folder.recordsThrough)
            .known(record)
    }

    /// Other records than those of the subject, as far as the reading lets them through.
    package func known(_ dossier: Dossier) -> Dossier {
        reading == .known ? dossier.known(on: clock.asOf) : dossier
    }

    /// The issue of an id, as the day sees it; `nil` where it is not among those seen.
    package func issue(of id: String) -> IssueFigure? { issuePlaces[id].map { issues[$0] } }

    /// The promise of an id, as the day sees it; `nil` where it is not among those seen.
    package func promise(of id: String) -> PromiseFigure? { promisePlaces[id].map { promises[$0] } }

    package var subject: Subject { dossier.subject }
    package var roster: Roster { dossier.roster }

    /// Meetings that brought the subject together: all but plenaries, the newest first.
    package var meetings: [MeetingFigure] { chronicle.figures.filter { $0.rank != .plenary } }

    private static func comesFirst(_ one: IssueFigure, _ other: IssueFigure) -> Bool {
        func key(_ figure: IssueFigure) -> (Int, Int, Int, String) {
            (
                figure.group.rawValue, -(figure.inForce?.strength ?? 0), -(figure.entry?.date.last.number ?? 0),
                figure.id
            )
        }
        return key(one) < key(other)
    }

    private static func comesFirst(_ one: PromiseFigure, _ other: PromiseFigure) -> Bool {
        func key(_ figure: PromiseFigure) -> (Int, Int, String) {
            switch figure.outlook {
            case .overdue(let term): (0, term.date.last.number, figure.id)
            case .noneSince(let date): (1, date.last.number, figure.id)
            case .due(let term), .expires(let term): (2, term.date.last.number, figure.id)
            case .next(let day): (2, day.number, figure.id)
            case nil: (3, -figure.commitment.madeAt.last.number, figure.id)
            }
        }
        return key(one) < key(other)
    }
}
