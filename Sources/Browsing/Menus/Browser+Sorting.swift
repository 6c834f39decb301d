internal import Relations
internal import Screen

extension Browser {
    /// The box of the orders of the list in focus; the order that it has can be turned round.
    var sortMenu: Menu {
        let current = view.sorting[focus] ?? ListOrder()
        let items = Lists.orders(of: focus).enumerated().map { index, order in
            let isCurrent = index == current.number
            let mark = isCurrent ? (current.isReversed ? "▴ " : "▾ ") : "  "
            let next = isCurrent && !current.isReversed ? order.reversed : order.natural
            return Menu.Item(order.key, mark + order.name, next, .sort(index))
        }
        return Menu("Sort \(focus.title)", opener: keys.firstKey(of: .sort), chosen: current.number, items)
    }

    /// Sorts the list in focus; the order that it has already is turned round.
    mutating func sort(by number: Int) {
        let pane = focus
        let current = view.sorting[pane] ?? ListOrder()
        let next = ListOrder(number, isReversed: number == current.number && !current.isReversed)
        change { $0.sorting[pane] = next == ListOrder() ? nil : next }
    }
}
