import Relations

extension Explanation {
    /// How many things there are to look for, and how many visits have a record.
    static func audit(_ audit: Audit) -> Self {
        Self(
            figure: audit.summary, subject: "what to look for between \(audit.pair)",
            rule: """
                Visits of other lists without a meeting on record, visits elsewhere whose remarks name the other side, months \
                of unusually much reported consultation without a meeting, and what the records say themselves is missing. A \
                visit has a record where a meeting within \(Audit.slack) day of it is on record.
                """,
            inputs: audit.leads.map { lead in
                Input("\(lead.kind.onScreen), \(lead.origin)", "\(lead.when) \(lead.text)", reference: lead.record)
            },
            leftOut: audit.advice.map { [$0] } ?? [])
    }

    /// Why something stands among what to look for.
    static func lead(_ lead: Audit.Lead, of audit: Audit) -> Self {
        let span = audit.span.map { "Visits are looked for from \($0.lowerBound) to \($0.upperBound). " } ?? ""
        return Self(
            figure: lead.kind.onScreen, subject: lead.text,
            rule: lead.reason + " " + span
                + "A meeting within \(Audit.slack) day of a visit counts as the same, whatever its level.",
            inputs: [Input("from", lead.origin, reference: lead.record)],
            leftOut: [
                "\(Wording.count(audit.matchedVisits, "visit")) with a meeting on record",
                "\(Wording.count(audit.visitsOutside, "visit")) outside of the records’ span",
            ])
    }
}
