internal import Relations

/// All that decides what ``Browser/listPane(_:rows:columns:)`` says: two sights that are equal show the same rows.
///
/// It costs far less than the rows do, so that a list that has not changed is not made again for every frame.
package struct ListSight: Sendable, Equatable {
    let pane: Pane
    let rows: Version
    let cursor: Cursor
    let unfiltered: Int?
    let base: CountryCode?
    let partner: CountryCode?
    let filter: Filter
    let order: ListOrder?
    let columns: ColumnPlan?
    let skipped: Int?
    let marks: Set<Mark>
    let range: Browser.MarkedRange?
    let asOf: Day
    let reading: Reading
    let changed: Set<Reference>
    let isWaiting: Bool
    let hasRelation: Bool
}

extension Browser {
    /// What a list shows now.
    package func sight(of pane: Pane) -> ListSight {
        ListSight(
            pane: pane, rows: lists.index(of: pane).version, cursor: cursors[pane] ?? Cursor(),
            unfiltered: lists.unfiltered[pane], base: view.base, partner: view.partner, filter: view.filter,
            order: pane.list.flatMap { view.sorting[$0] }, columns: pane.list.map(plan),
            skipped: pane.list.flatMap { sideways[$0] },
            marks: view.marks, range: range, asOf: view.asOf, reading: view.reading, changed: changed,
            isWaiting: !pending.isEmpty, hasRelation: relation != nil)
    }
}
