internal import Relations
internal import Screen

extension Browser {
    /// The orders of the list in focus, or of the page in view; `nil` where there is one only.
    var orders: Orders? {
        guard showsHome else { return openPage?.orders }
        let kinds = Lists.orders(of: focus)
        return kinds.isEmpty ? nil : Orders("Sort \(focus.title)", kinds, current: view.sorting[focus] ?? ListOrder())
    }

    /// The box of the orders; the order that the list has can be turned round.
    var sortMenu: Menu {
        guard let orders else { return Menu("", []) }
        let current = orders.current
        let items = orders.kinds.enumerated().map { index, order in
            let isCurrent = index == current.number
            let mark = isCurrent ? (current.isReversed ? "▴ " : "▾ ") : "  "
            let next = orders.canTurn && isCurrent && !current.isReversed ? order.reversed : order.natural
            return Menu.Item(order.key, mark + order.name, next, .sort(index))
        }
        return Menu(orders.title, opener: keys.firstKey(of: .sort), chosen: current.number, items)
    }

    /// Sorts what is in view; the order that it has already is turned round.
    mutating func sort(by number: Int) {
        guard let next = orders?.choosing(number) else { return }
        guard showsHome else { return sortPage(by: next) }
        let pane = focus
        change { $0.sorting[pane] = next == ListOrder() ? nil : next }
    }
}
