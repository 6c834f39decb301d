internal import Screen

extension Browser {
    /// The list in focus, or the one of the page in view, where it has several orders.
    var sortable: ListName? {
        guard let openPage else { return focus.list.flatMap { $0.orders.isEmpty ? nil : $0 } }
        return openPage.sorted
    }

    /// The box of the orders of the list in focus; the order that it has can be turned round.
    var sortMenu: Menu {
        guard let list = sortable else { return Menu("Sort", []) }
        let current = view.sorting[list] ?? ListOrder()
        let items = list.orders.enumerated().map { index, order in
            let isCurrent = index == current.number
            let mark = isCurrent ? (current.isReversed ? "▴ " : "▾ ") : "  "
            let next = isCurrent && !current.isReversed ? order.reversed : order.natural
            return Menu.Item(order.key, mark + order.name, next, .sort(index))
        }
        return Menu("Sort \(list.title)", opener: keys.firstKey(of: .sort, on: pageKind), chosen: current.number, items)
    }

    /// Sorts what is in view; the order that it has already is turned round.
    mutating func sort(by number: Int) {
        guard let list = sortable else { return }
        let current = view.sorting[list] ?? ListOrder()
        let next = ListOrder(number, isReversed: number == current.number && !current.isReversed)
        change { $0.sorting[list] = next == ListOrder() ? nil : next }
    }
}
