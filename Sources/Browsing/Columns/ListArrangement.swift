/// What the reader has made of a list: its columns, how far it was scrolled sideways, and the rows that are marked.
package struct ListArrangement: Sendable {
    package var plan: ColumnPlan?
    /// How many columns were scrolled away.
    package var skipped = 0
    /// The ids of marked rows.
    package var marks: Set<String> = []

    package init() {}
}

extension Browser {
    /// How a list is shown.
    package func arrangement(of list: ListName) -> ListArrangement {
        var arrangement = ListArrangement()
        arrangement.plan = view.columns[list] ?? preferences.columns[list]
        arrangement.skipped = sideways[list] ?? 0
        arrangement.marks = marks(in: list)
        return arrangement
    }

    /// What was made of the columns of a list: on screen, else in the settings.
    func plan(of list: ListName) -> ColumnPlan { view.columns[list] ?? preferences.columns[list] ?? ColumnPlan() }

    /// What stands in a list's title before all else: how many rows are marked, and how many columns lie to the left.
    func listNotes(of list: ListName?) -> [String] {
        guard let list else { return [] }
        let marked = view.marks.count { $0.list == list.marked }
        let skipped = sideways[list] ?? 0
        return [marked > 0 ? "\(marked) marked" : nil, skipped > 0 ? "‹ \(skipped)" : nil].compactMap(\.self)
    }
}

extension ListPane {
    /// Shows the columns as the reader has arranged them, and the marks.
    ///
    /// - Parameter ids: those of the rows in view; `nil` for headings.
    mutating func take(_ arrangement: ListArrangement, ids: ArraySlice<String?>) {
        if let plan = arrangement.plan { arrange(by: plan) }
        scrollSideways(by: arrangement.skipped)
        guard !arrangement.marks.isEmpty else { return }
        for (offset, id) in ids.enumerated() where id.map(arrangement.marks.contains) == true {
            rows[offset].isMarked = true
        }
    }
}
