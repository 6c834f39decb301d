/// What the records of a subject say on a day: the value that all panes, the card and the command line are made from.
package struct Relation: Sendable {
    package let dossier: Dossier
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

    /// - Complexity: O(*r* log *r*) for *r* records of the dossier.
    package init(_ dossier: Dossier, asOf: Day) {
        self.dossier = dossier
        let clock = Clock(asOf: asOf, recordsThrough: dossier.folder.recordsThrough)
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
