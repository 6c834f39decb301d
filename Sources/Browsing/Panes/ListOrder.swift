/// How a list is sorted: the number of one of its orders, the first being its own, and whether it is turned round.
package struct ListOrder: Sendable, Equatable {
    package var number: Int
    package var isReversed: Bool

    package init(_ number: Int = 0, isReversed: Bool = false) {
        self.number = number
        self.isReversed = isReversed
    }

    /// An order that a list can have, and its words for both directions.
    package struct Kind: Sendable, Equatable {
        /// The letter in the box of orders.
        package let key: Character
        /// What is compared.
        package let name: String
        package let natural: String
        package let reversed: String
    }
}

extension Lists {
    /// The orders of each list, the first being its own.
    package static func orders(of pane: Pane) -> [ListOrder.Kind] {
        func order(_ key: Character, _ name: String, _ natural: String, _ reversed: String) -> ListOrder.Kind {
            ListOrder.Kind(key: key, name: name, natural: natural, reversed: reversed)
        }
        return switch pane {
        case .countries:
            [order("m", "meetings", "most first", "fewest first"), order("n", "name", "by name", "by name, Z first")]
        case .meetings:
            [
                order("d", "date", "newest first", "oldest first"),
                order("g", "gap", "longest gap first", "shortest gap first"),
                order("n", "name", "by name", "by name, Z first"), order("p", "place", "by place", "by place, Z first"),
                order("l", "level", "highest first", "lowest first"),
            ]
        case .issues:
            [
                order("o", "state", "open first", "open last"),
                order("m", "last move", "last moved first", "last moved last"),
                order("b", "beginning", "newest first", "oldest first"),
                order("n", "name", "by name", "by name, Z first"),
            ]
        case .promises:
            [
                order("d", "date to come", "by date", "by date, last first"),
                order("m", "date made", "newest first", "oldest first"),
                order("t", "status", "by status", "by status, reversed"),
                order("n", "name", "by name", "by name, Z first"),
            ]
        case .detail, .timeline: []
        }
    }

    /// The words for the order of a list, with a sign for its direction; `nil` where it has none.
    package static func words(for order: ListOrder?, of pane: Pane) -> String? {
        let order = order ?? ListOrder()
        return orders(of: pane)[safely: order.number].map {
            order.isReversed ? "\($0.reversed) ▴" : "\($0.natural) ▾"
        }
    }
}
