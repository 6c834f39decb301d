/// What an audit says of itself.
extension Audit {
    /// `3 to look for · 12 visits have a record`
    package var summary: String {
        "\(leads.count) to look for"
            + (matchedVisits > 0
                ? " · \(matchedVisits) \(matchedVisits == 1 ? "visit has" : "visits have") a record" : "")
    }

    /// Why nothing is listed, and what would help.
    package var absence: String {
        matchedVisits > 0
            ? "Every visit of the lists between the two has a meeting on record, and nothing else points to a gap."
            : "No list of visits, no event data and no record points to anything. Lists of visits help: see dyad audit --help."
    }
}
