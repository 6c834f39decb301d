internal import Relations
internal import Screen

/// What to look for between two countries: where other lists, event data or the records themselves point to something
/// that has no record.
package struct BlindSpotsPage: PageModel {
    package let title = "Blind spots"
    package private(set) var note = ""
    package var body = PageBody(saying: "Records are being read …")
    package let prose =
        "What may be missing between the two: visits of other lists without a meeting on record, visits elsewhere whose remarks name the other side, months of unusually much reported consultation without a meeting, and what the records say themselves is missing. Each line is something to look for; none says that a record is wrong. Lists of visits lie in the folder that dyad info names; dyad audit A B --visits FILE takes others."

    private var lists: [VisitList]?
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
        let request = Request.consultation(pair, asOf: context.asOf)
        if asked != request {
            asked = request
            months = nil
            steps = [.ask(.visits), .ask(request)]
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
        if body.isInDetail { return body.block?.why.map { [$0] } ?? [] }
        guard let audit, let row = body.selection?.row, audit.leads.indices.contains(row) else { return [] }
        return [.lead(audit.leads[row], of: audit)]
    }

    private mutating func fill(_ context: PageContext) {
        guard let relation = context.relation, relation.subject.pair == context.pair,
            let audit = Audit(relation, lists: lists ?? [], months: months)
        else { return }
        self.audit = audit
        note = audit.summary
        let leads = audit.leads
        let list = ListBody(
            ids: leads.map(\.id),
            columns: [Column(10), Column(24, leaves: 1), Column(20, stretches: true)],
            empty: audit.absence,
            row: { place in
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
            return Document(title: lead.kind.onScreen, subtitle: "to look for", blocks: blocks)
        }
    }
}
