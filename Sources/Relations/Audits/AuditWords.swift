/// What an audit says of itself.
extension Audit {
    /// `3 to look for · 12 visits have a record`, `3 to look for · no list of visits imported`
    package var summary: String {
        var parts = ["\(leads.count) to look for"]
        if matchedVisits > 0 {
            parts.append("\(matchedVisits) \(matchedVisits == 1 ? "visit has" : "visits have") a record")
        }
        if lists == 0 { parts.append("no list of visits imported") }
        return parts.joined(separator: " · ")
    }

    /// How lists of visits come in; `nil` where there are some.
    package var advice: String? {
        lists > 0
            ? nil : "dyad import FILE takes in lists of visits, such as 2010.xml of github.com/HistoryAtState/visits."
    }

    /// Why nothing is listed, and what would help.
    package var absence: String {
        matchedVisits > 0
            ? "Every visit of the lists between the two has a meeting on record, and nothing else points to a gap."
            : "No list of visits, no event data and no record points to anything."
    }
}
