extension ListPane {
    /// Puts the columns as a plan has them.
    ///
    /// - Complexity: O(*v* · *c*) for *v* rows in view and *c* columns.
    mutating func arrange(by plan: ColumnPlan) {
        let places = plan.arranged(columns.map(\.id)).filter { !plan.hidden.contains(columns[$0].id) }
        guard !places.isEmpty else { return }
        keep(places)
        for index in columns.indices {
            guard let width = plan.widths[columns[index].id] else { continue }
            // A width that somebody has set is neither stretched nor given up.
            columns[index].width = width
            columns[index].stretches = false
            columns[index].leaves = nil
        }
    }

    /// Leaves out the first columns that may leave, so that those behind them come into view. What tells the row stays.
    ///
    /// - Returns: how many have left.
    @discardableResult
    mutating func scrollSideways(by count: Int) -> Int {
        let movable = columns.indices.filter { !columns[$0].stays }
        let gone = Set(movable.prefix(max(0, min(count, movable.count - 1))))
        guard !gone.isEmpty else { return 0 }
        keep(columns.indices.filter { !gone.contains($0) })
        return gone.count
    }

    private mutating func keep(_ places: [Int]) {
        columns = places.map { columns[$0] }
        if let texts = header?.texts { header?.texts = places.map { texts[safely: $0] ?? Span("") } }
        for index in rows.indices where !rows[index].isHeading {
            let texts = rows[index].texts
            rows[index].texts = places.map { texts.indices.contains($0) ? texts[$0] : Span("") }
        }
    }
}
