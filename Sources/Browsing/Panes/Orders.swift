/// What `s` offers where the reader stands: the orders of a list, or the lists of which a page shows one.
package struct Orders: Sendable, Equatable {
    /// The title of the box.
    package var title: String
    package var kinds: [ListOrder.Kind]
    package var current: ListOrder
    /// Whether the order that a list has is turned round when it is chosen again.
    package var canTurn: Bool

    package init(_ title: String, _ kinds: [ListOrder.Kind], current: ListOrder, canTurn: Bool = true) {
        self.title = title
        self.kinds = kinds
        self.current = current
        self.canTurn = canTurn
    }

    /// The order that follows when one of them is chosen.
    func choosing(_ number: Int) -> ListOrder {
        ListOrder(number, isReversed: canTurn && number == current.number && !current.isReversed)
    }

    /// The words for the order there is, with a sign for its direction.
    package var words: String {
        guard kinds.indices.contains(current.number) else { return "" }
        let kind = kinds[current.number]
        return current.isReversed ? "\(kind.reversed) ▴" : "\(kind.natural) ▾"
    }
}
