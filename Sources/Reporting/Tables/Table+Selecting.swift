extension Table {
    /// The table with the rows of some ids only.
    ///
    /// - Parameter keepsOrder: whether rows stay in the table's own order; else they follow that of the ids.
    /// - Complexity: O(*n*) for *n* rows.
    package func only(_ ids: [String], keepsOrder: Bool) -> Self {
        guard let column = columns.firstIndex(where: { $0.key == "id" }) else { return self }
        let places = Dictionary(
            ids.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
        let kept = rows.compactMap { row -> (place: Int, row: Row)? in
            guard case .text(let id) = row.cells[column] else { return nil }
            return places[id].map { ($0, row) }
        }
        let chosen = keepsOrder ? kept : kept.sorted { $0.place < $1.place }
        return Self(name: name, columns: columns, rows: chosen.map(\.row), hasDays: hasDays)
    }
}
