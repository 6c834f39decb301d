internal import Relations
package import Reporting
internal import Screen

/// What to look for between two countries: where other lists, event data or the records themselves point to something
/// that has no record.
package struct BlindSpotsPage: PageModel {
    package let title = "Blind spots"
    package private(set) var note = ""
    package var body = PageBody(saying: "Records are being read …")
    package let prose =
        "What may be missing between the two: visits of other lists without a meeting on record, visits elsewhere whose remarks name the other side, months of unusually much reported consultation without a meeting, and what the records say themselves is missing. Each line is something to look for; none says that a record is wrong. dyad import FILE takes in lists of visits of the State Department’s historians, packed or not; dyad info says where they lie."

    private var lists: [VisitList]?
    private var edition: Int?
    private var months: ConsultationMonths?
    /// What was asked of the coded events last.
    private var asked: Request?
    private var audit: Audit?

    init() {}

    package mutating func follow(_ context: PageContext) -> [PageStep] {
        guard let pair = context.pair else {
            note = ""
            body = PageBody(saying: "Blind spots are of two countries: p picks a pair.")
            return []
        }
        var steps: [PageStep] = []
        // The lists are the same for every pair and day; they are read again with the records.
        if edition != context.edition {
            edition = context.edition
            steps.append(.ask(.visits))
        }
        let request = Request.consultation(pair, asOf: context.asOf)
        if asked != request {
            asked = request
            months = nil
            steps.append(.ask(request))
        }
        fill(context)
        return steps
    }

    package mutating func receive(_ answer: Answer, to request: Request, in context: PageContext) -> [PageStep] {
        switch answer {
        case .visits(let lists): self.lists = lists
        case .consultation(_, let months) where request == asked: self.months = months
        default: return []
        }
        fill(context)
        return []
    }

    package var explanations: [Explanation] {
        if body.isInDetail { return body.explanation.map { [$0] } ?? [] }
        guard let audit, let id = body.selectedID, let lead = audit.leads.first(where: { $0.id == id }) else {
            return []
        }
        return [.lead(lead, of: audit), .audit(audit)]
    }

    /// As `dyad audit` prints them.
    package func table(of ids: [String], in context: PageContext) -> Table? {
        guard let audit, let roster = context.relation?.roster else { return nil }
        return AuditReport(audit, roster: roster).table(of: leads(ids, of: audit))
    }

    private func leads(_ ids: [String], of audit: Audit) -> [Audit.Lead] {
        let leads = Dictionary(audit.leads.map { ($0.id, $0) }) { first, _ in first }
        return ids.compactMap { leads[$0] }
    }

    private mutating func fill(_ context: PageContext) {
        guard let relation = context.relation, relation.subject.pair == context.pair,
            let audit = Audit(relation, lists: lists ?? [], months: months)
        else { return }
        self.audit = audit
        note = lists == nil ? "lists are being read …" : audit.summary
        let kinds = Audit.Lead.Kind.allCases
        let leads = context.order(of: .blindSpots).sorted(
            audit.leads, by: [{ .number(kinds.firstIndex(of: $0.kind) ?? 0) }])
        // Until the lists have been looked through nobody knows whether there are any.
        let advice = lists == nil ? nil : audit.advice
        let list = ListBody(
            .blindSpots, ids: leads.map(\.id) + (leads.isEmpty || advice == nil ? [] : [nil]),
            columns: [
                Column(10, id: "date"), Column(24, leaves: 1, id: "kind"), Column(20, stretches: true, id: "what"),
            ],
            empty: [audit.absence, advice].compactMap(\.self).joined(separator: " "),
            row: { place in
                guard leads.indices.contains(place) else {
                    return Row(heading: "no list of visits: dyad import FILE takes them in, ? says which")
                }
                let lead = leads[place]
                return Row([
                    Span(lead.when, .quiet), Span(lead.kind.onScreen, .quiet), Span(lead.text),
                ])
            })
        body = PageBody(.list(list), keeping: body) { selection in
            let lead = leads[selection.row]
            let why = Reason { .lead(lead, of: audit) }
            var blocks = [
                Block([Span(lead.text, .bold)], hang: 2, why: why), Block([Span(lead.reason)], hang: 2, why: why),
                .labelled("from", lead.origin, link: lead.record.map(Link.record)),
            ]
            blocks.append(.empty)
            blocks.append(Block([Span("A thing to look for; it says nothing against any record.", .quiet)], hang: 2))
            var document = Document(title: lead.kind.onScreen, subtitle: "to look for", blocks: blocks)
            document.reason = why
            return document
        }
    }
}
