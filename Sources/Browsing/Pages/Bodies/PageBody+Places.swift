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
        if area.columns >= Self.besideFrom, !isChart || area.rows < Self.belowFrom {
            let detail = rest.splitRight(area.columns * 38 / 100)
            let upright = rest.splitRight(1)
            return Places(main: rest, detail: detail, upright: upright)
        }
        // A chart needs the width for its axis, and what it does not need in height goes to the detail.
        let own: Int =
            if case .chart(let chart) = main {
                min(chart.rowsWanted(within: area.columns), area.rows - max(6, area.rows / 3))
            } else {
                area.rows - max(6, area.rows * 2 / 5)
            }
        var detail = rest.splitBottom(area.rows - own)
        let rule = detail.splitTop(1)
        return Places(main: rest, detail: detail, rule: rule)
    }

    private var isChart: Bool {
        if case .chart = main { true } else { false }
    }
}
