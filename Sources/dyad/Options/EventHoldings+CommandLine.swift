import EventStore
import Relations

extension EventHoldings {
    /// The data set that a command asks for, or the only one.
    ///
    /// - Throws: a ``Complaint`` where that is not imported, where nothing is, or where there are several to choose from.
    func dataset(named name: String?) throws -> Dataset {
        let known = datasets
        if let name {
            let wanted = try Dataset(commandName: name)
            guard known.contains(wanted) else {
                throw Complaint(
                    "No file of \(wanted.onScreen) is imported"
                        + (known.isEmpty ? "." : "; there are \(known.map(\.rawValue).joined(separator: ", "))."))
            }
            return wanted
        }
        guard let first = known.first else {
            throw Complaint("No events are imported; dyad import FILE brings them in.")
        }
        guard known.count == 1 else {
            throw Complaint(
                "Two data sets are never added up. Choose one with --dataset: "
                    + known.map(\.rawValue).joined(separator: ", ") + ".")
        }
        return first
    }
}

extension GlobalOptions {
    /// The queries over the same days: those that the filter and `--as-of` leave, as far as the data set or an event of
    /// one of the pairs reaches.
    func narrowed(_ queries: [SeriesQuery], in store: EventStore) throws -> [SeriesQuery] {
        let filter = try Filter(self.filter ?? "")
        for term in filter.terms where term.field != .since && term.field != .until || term.isNegated {
            throw Complaint("A series takes since: and until: alone; “\(term.description.sanitized)” does not apply.")
        }
        let reaches = try queries.compactMap { try store.reach(of: $0.pair, in: $0.dataset) }
        guard let low = reaches.map(\.lowerBound).min(), let high = reaches.map(\.upperBound).max() else {
            return queries
        }
        let asked = EventQuery(filter, through: try dayAsked()).days ?? low...high
        let (first, last) = (max(asked.lowerBound, low), min(asked.upperBound, high))
        guard first <= last else {
            let name = queries.first?.dataset.onScreen ?? "the data set"
            throw Complaint("The imported files of \(name) cover \(low) to \(high).")
        }
        return queries.map { query in
            var query = query
            query.days = first...last
            return query
        }
    }
}
