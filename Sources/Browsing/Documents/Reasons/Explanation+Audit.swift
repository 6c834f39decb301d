import Relations

extension Explanation {
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
