package import Relations
package import Reporting
internal import Screen

/// The promises of the pair one below the other: who to whom, where, what is to come, and what was done.
package struct LedgerPage: PageModel {
    package let title = "Promise ledger"
    package private(set) var note = ""
    package var body = PageBody(saying: "Records are being read …")
    private var promises: [PromiseFigure] = []
    private var relation: Relation?
    package let prose =
        "Every promise on record between the two: who gave it to whom, where, what is to come of it, and what was done. A date is due (to be done by), expires (in force until) or next (comes round again). Steps counts the follow-ups; first is the days to the first one that advances or fulfils it; undercut is the day of the last step against it. The counts are of promises compiled and make no rate. s sorts otherwise, W says why a word stands there."

    init() {}

    package mutating func follow(_ context: PageContext) -> [PageStep] {
        guard let relation = context.relation else {
            body = PageBody(saying: context.base == nil ? "p picks a pair of countries." : "Records are being read …")
            return []
        }
        self.relation = relation
        let filter = FilterContext(relation)
        promises = context.order(of: .ledger).sorted(
            relation.promises.filter { context.filter.matches($0, in: filter) }, by: PromiseFigure.sortKeys)
        note = noteText(of: relation)
        let promises = promises
        let list = ListBody(
            .ledger, ids: promises.map(\.id), columns: Self.columns(for: promises), header: Self.header,
            empty: emptyText(context),
            row: { Self.row(promises[$0], in: relation) })
        body = PageBody(.list(list), keeping: body) { selection in
            Document(promises[selection.row], in: relation)
        }
        return []
    }

    /// As `dyad list commitments` prints them.
    package func table(of ids: [String], in context: PageContext) -> Table? {
        relation.flatMap { try? Listing.table(of: .commitment, in: $0) }?.only(ids, keepsOrder: false)
    }

    package var link: Link? {
        body.isInDetail ? body.link : selected.map { .record($0.commitment.reference) }
    }

    package var explanations: [Explanation] {
        guard !body.isInDetail else { return body.explanation.map { [$0] } ?? [] }
        guard let relation, let figure = selected else { return [] }
        // The counts of the title line stand behind those of the row.
        return .reasons(for: figure, in: relation) + [.promisesCompiled(in: relation)]
    }

    package var valueTerm: FilterTerm? { selected.map { FilterTerm(.status, [.word($0.status.rawValue)]) } }

    private var selected: PromiseFigure? { body.selection.flatMap { promises[safely: $0.row] } }

    /// `of 11 promises compiled: 4 running, 3 announced, …`
    private func noteText(of relation: Relation) -> String {
        let counts = Commitment.Status.allCases.compactMap { status -> String? in
            let number = promises.count { $0.status == status }
            return number == 0 ? nil : "\(number) \(status.onScreen)"
        }
        let all = relation.promises.count
        let compiled = promises.count == all ? "of \(all) compiled" : "\(promises.count) of \(all) compiled"
        return compiled + ": " + counts.joined(separator: ", ")
    }

    private func emptyText(_ context: PageContext) -> String {
        guard let relation = context.relation else { return "" }
        if !relation.promises.isEmpty { return "All are hidden by the filter. x removes a chip, X all of them." }
        let isCompiled = relation.coverage(of: .commitments).map { $0.completeness != .nothing } ?? false
        return
            (isCompiled
            ? "No promise found on record" : "None compiled: no record says that promises of these were looked for")
            + " \(relation.dayInWords). p picks another pair."
    }

    // MARK: Rows

    /// The words take the room of the longest; of the rest the name of the promise is the last to be cut.
    private static func columns(for figures: [PromiseFigure]) -> [Column] {
        let words = figures.map(\.status.onScreen.cells).max() ?? 4
        return [
            Column(1, id: "sign"), Column(max(4, words), leaves: 0, id: "word"),
            Column(23, stretches: true, id: "name"), Column(10, leaves: 4, id: "sides"),
            Column(10, leaves: 5, id: "made"), Column(21, leaves: 6, id: "place"), Column(18, leaves: 1, id: "outlook"),
            Column(5, .right, leaves: 7, id: "steps"), Column(6, .right, leaves: 2, id: "first"),
            Column(10, leaves: 3, id: "undercut"),
        ]
    }

    private static let header = [
        Span(""), Span("word", .quiet), Span("promise", .quiet), Span("by – to", .quiet), Span("made", .quiet),
        Span("at", .quiet), Span("what is to come", .quiet), Span("steps", .quiet), Span("first", .quiet),
        Span("undercut", .quiet),
    ]

    private static func row(_ figure: PromiseFigure, in relation: Relation) -> Row {
        let commitment = figure.commitment
        let meeting = relation.meeting(commitment.meeting).map(relation.name) ?? ""
        let days = figure.daysToFirstFollowUp.map { "\($0) d" } ?? "none"
        return Row([
            Span(figure.status.sign, figure.status.style), Span(figure.status.onScreen, figure.status.style),
            Span(commitment.short, .plain), Span(relation.codes(of: commitment), .quiet),
            Span(commitment.madeAt.day, .quiet), Span(meeting, .quiet),
            Span(figure.outlookOnly(asOf: relation.clock.asOf), figure.isOverdue ? .alert : .plain),
            Span("\(figure.followUps.count)", .quiet), Span(days, .quiet),
            Span(figure.undercut?.date.day ?? "", .alert),
        ])
    }
}

extension PromiseFigure {
    /// What is to come, and nothing where nothing is: the day of the last step has a place of its own.
    fileprivate func outlookOnly(asOf: Day) -> String { outlook == nil ? "" : outlookWord(asOf: asOf) }
}

extension Relation {
    /// `CHN ↔ JPN` where both gave it, `CHN → JPN` where one did.
    fileprivate func codes(of commitment: Commitment) -> String {
        let to = commitment.madeTo.filter { !commitment.madeBy.contains($0) }
        let by = commitment.madeBy.map(\.text)
        return to.isEmpty
            ? by.joined(separator: "–") : by.joined(separator: "–") + " → " + to.map(\.text).joined(separator: "–")
    }
}
