package import Screen

extension PageBody {
    /// Where the parts stand.
    package struct Places: Sendable, Equatable {
        package var main: Area
        /// The detail, without its title line; `nil` where it is not seen.
        package var detail: Area?
        /// One cell wide, between the parts.
        package var upright: Area?
        /// The title line of the detail, where it stands below.
        package var rule: Area?
    }

    /// From so many columns on the detail stands beside the rest, and from so many rows below it.
    private static let besideFrom = 110
    private static let belowFrom = 15

    /// Shares an area between the rest and the detail: a function of the room and of where the cursor is.
    package func places(in area: Area) -> Places {
        guard detailOf != nil, selection != nil else { return Places(main: area) }
        let isSplit = !isZoomed && !isSingle && (area.columns >= Self.besideFrom || area.rows >= Self.belowFrom)
        guard isSplit else {
            let none = Area(row: area.row, column: area.column, rows: 0, columns: 0)
            return isInDetail ? Places(main: none, detail: area) : Places(main: area)
        }
        var rest = area
        let beside = area.columns * 38 / 100
        if area.columns >= Self.besideFrom,
            !(wants(more: area.columns - beside - 1, in: area)) || area.rows < Self.belowFrom
        {
            let detail = rest.splitRight(beside)
            let upright = rest.splitRight(1)
            return Places(main: rest, detail: detail, upright: upright)
        }
        // A chart needs the width for its axis, and what it does not need in height goes to the detail.
        let own: Int =
            switch main {
            case .chart(let chart): min(chart.rowsWanted(within: area.columns), area.rows - max(6, area.rows / 3))
            case .list(let list) where area.columns >= Self.besideFrom: list.rowsWanted + 1
            case .grid(let grid) where area.columns >= Self.besideFrom: grid.rowsWanted + 1
            default: area.rows - max(6, area.rows * 2 / 5)
            }
        var detail = rest.splitBottom(area.rows - own)
        let rule = detail.splitTop(1)
        return Places(main: rest, detail: detail, rule: rule)
    }

    /// Whether the rest needs more columns than it would have beside the detail: a chart always does, for its axis, and a
    /// list or a grid that would lose columns, where its rows leave half of the height to the detail.
    private func wants(more columns: Int, in area: Area) -> Bool {
        switch main {
        case .chart: true
        case .list(let list): list.cellsWanted > columns && list.rowsWanted * 2 <= area.rows
        case .grid(let grid): !grid.isEmpty && grid.cellsWanted > columns && grid.rowsWanted * 2 <= area.rows
        case .document: false
        }
    }
}
