package import Screen

/// Where everything stands: a function of the size and of what is shown.
package struct Layout: Sendable, Equatable {
    package enum Shape: Sendable, Equatable {
        /// From 120 × 36: three columns, the detail beside the lists.
        case wide
        /// From 72 × 18: the lists; the detail opens over them.
        case normal
        /// Smaller, down to 20 × 5: one pane and a row of tabs.
        case stack
    }

    /// From which size on there is which shape.
    package struct Thresholds: Sendable, Equatable {
        package var wide = Size(columns: 120, rows: 36)
        package var normal = Size(columns: 72, rows: 18)

        package init() {}

        /// Smaller than this the lists would have no room for a row each.
        package static let least = Size(columns: 40, rows: 14)
    }

    /// What the layout depends on besides the size.
    package struct Situation: Sendable, Equatable {
        package var focus: Pane
        package var isZoomed: Bool
        package var hasPair: Bool
        /// How many rows each list could fill.
        package var needs: [Pane: Int]
        /// Whether a document or another page takes the place of the panes.
        package var isPage: Bool
        /// Whether the strip of months has bars above its marks.
        package var hasBars = false
        package var thresholds = Thresholds()
        /// Whether one thing at a time is shown, whatever the size, for readers who listen.
        package var isPlain = false
    }

    package let shape: Shape
    package let size: Size
    /// The head: the card of the pair and the chips.
    package let head: Area
    /// The tabs of the stack; empty in the other shapes.
    package let tabs: Area
    /// The panes that are seen, each with its title line.
    package let panes: [Pane: Area]
    /// The uprights between columns, each one cell wide.
    package let uprights: [Area]
    /// The place between head and hint line, for pages that take it whole.
    package let body: Area
    /// The hint line, which a prompt takes over.
    package let foot: Area

    package static func shape(of size: Size, _ thresholds: Thresholds = Thresholds()) -> Shape {
        func has(_ least: Size) -> Bool { size.columns >= least.columns && size.rows >= least.rows }
        return has(thresholds.wide) ? .wide : has(thresholds.normal) ? .normal : .stack
    }

    package init(_ size: Size, _ situation: Situation) {
        self.size = size
        shape = situation.isPlain ? .stack : Self.shape(of: size, situation.thresholds)
        let whole = Area(row: 0, column: 0, rows: size.rows, columns: size.columns)
        var rest = whole
        let least = situation.isPlain && size.rows >= 10 ? 2 : 1
        let headRows = shape == .stack ? min(least, max(0, size.rows - 2)) : 2
        head = rest.splitTop(headRows)
        foot = rest.splitBottom(min(1, rest.rows))
        let tabRows = shape == .stack && !situation.isPage && rest.rows >= 2 ? 1 : 0
        tabs = rest.splitTop(tabRows)
        body = rest
        var panes: [Pane: Area] = [:]
        var uprights: [Area] = []
        if situation.isPage {
            // The page has the body to itself.
        } else if shape == .stack || situation.isZoomed {
            panes[situation.focus] = rest
        } else {
            panes[.timeline] = rest.splitBottom((shape == .wide ? 3 : 2) + (situation.hasBars ? 1 : 0))
            if shape == .wide || !situation.hasPair || situation.focus == .countries || size.columns >= 100 {
                panes[.countries] = rest.splitLeft(shape == .wide ? 25 : situation.hasPair ? 22 : 30)
                uprights.append(rest.splitLeft(1))
            }
            if shape == .wide {
                panes[.detail] = rest.splitRight(max(38, rest.columns * 41 / 100))
                uprights.append(rest.splitRight(1))
            }
            if shape == .normal, situation.focus == .detail {
                panes[.detail] = rest
            } else {
                for (pane, rows) in Self.shares(of: rest.rows, situation) { panes[pane] = rest.splitTop(rows) }
            }
        }
        self.panes = panes
        self.uprights = uprights
    }

    /// The rows of the three lists, title lines included: at least three rows each, then by need, and what nobody needs
    /// to the list in focus.
    private static func shares(of rows: Int, _ situation: Situation) -> [(Pane, Int)] {
        let lists: [Pane] = [.meetings, .issues, .promises]
        let least = 3
        var shares = lists.map { _ in min(least, max(0, rows / lists.count - 1)) }
        var free = rows - lists.count - shares.reduce(0, +)
        let needs = lists.map { max(1, situation.needs[$0] ?? 1) }
        // Meetings and issues are what one reads; promises follow. One row at a time keeps the shares even.
        let turns = [0, 1, 0, 1, 2]
        var gave = true
        while free > 0, gave {
            gave = false
            for index in turns where free > 0 && shares[index] < needs[index] {
                shares[index] += 1
                free -= 1
                gave = true
            }
        }
        let focused = lists.firstIndex(of: situation.focus) ?? 0
        shares[focused] += max(0, free)
        return zip(lists, shares).map { ($0, $1 + 1) }
    }

    /// The rows of a pane below its title line; in the stack the tabs are the title.
    package func rows(of pane: Pane) -> Area? {
        guard var area = panes[pane] else { return nil }
        if shape != .stack { _ = area.splitTop(1) }
        return area
    }
}
