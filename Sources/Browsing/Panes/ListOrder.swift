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

extension ListName {
    /// The orders of each list, the first being its own.
    package var orders: [ListOrder.Kind] {
        func order(_ key: Character, _ name: String, _ natural: String, _ reversed: String) -> ListOrder.Kind {
            ListOrder.Kind(key: key, name: name, natural: natural, reversed: reversed)
        }
        let byName = order("n", "name", "by name", "by name, Z first")
        return switch self {
        case .countries: [order("m", "meetings", "most first", "fewest first"), byName]
        case .meetings:
            [
                order("d", "date", "newest first", "oldest first"),
                order("g", "gap", "longest gap first", "shortest gap first"), byName,
                order("p", "place", "by place", "by place, Z first"),
                order("l", "level", "highest first", "lowest first"),
            ]
        case .issues:
            [
                order("o", "state", "open first", "open last"),
                order("m", "last move", "last moved first", "last moved last"),
                order("b", "beginning", "newest first", "oldest first"), byName,
            ]
        case .promises, .ledger:
            [
                order("d", "date to come", "by date", "by date, last first"),
                order("m", "date made", "newest first", "oldest first"),
                order("t", "status", "by status", "by status, reversed"), byName,
            ]
        case .precedents:
            [
                order("a", "likeness", "most alike first", "least alike first"),
                order("b", "beginning", "newest first", "oldest first"),
                order("d", "days", "longest first", "shortest first"), byName,
            ]
        case .gaps:
            [
                order("g", "gap", "longest gap first", "shortest gap first"),
                order("d", "date", "newest first", "oldest first"), byName,
            ]
        case .summits:
            [
                order("d", "date", "newest first", "oldest first"), byName,
                order("p", "place", "by place", "by place, Z first"),
            ]
        case .sources:
            [
                order("c", "cited", "most cited first", "least cited first"),
                order("a", "alone", "most alone first", "least alone first"),
                order("d", "date published", "newest first", "oldest first"),
                order("p", "publisher", "by publisher", "by publisher, Z first"),
                order("t", "title", "by title", "by title, Z first"),
            ]
        case .weak:
            [
                order("k", "kind", "by kind", "by kind, reversed"),
                order("t", "title", "by title", "by title, Z first"),
            ]
        case .blindSpots:
            [
                order("d", "date", "oldest first", "newest first"),
                order("k", "kind", "by kind", "by kind, reversed"),
            ]
        case .matrix:
            [
                order("m", "compiled", "most compiled first", "least compiled first"),
                order("c", "code", "by code", "by code, Z first"),
                order("r", "figures of the row", "by the row", "by the row, reversed"),
            ]
        // Of ten million events only what is in view is ever read.
        case .events: []
        }
    }

    /// The words for an order of the list, with a sign for its direction; `nil` where it has none.
    package func words(for order: ListOrder?) -> String? {
        let order = order ?? ListOrder()
        return orders[safely: order.number].map { order.isReversed ? "\($0.reversed) ▴" : "\($0.natural) ▾" }
    }
}

/// What rows are compared by.
package enum SortKey: Sendable, Comparable {
    case number(Int)
    case text(String)
    /// Last, whichever the kind.
    case none
}

extension ListOrder {
    /// Rows in this order. Equal ones stay as they are.
    ///
    /// - Parameter keys: what each order but the first, the rows' own, compares; the least first.
    func sorted<Row>(_ rows: [Row], by keys: [@Sendable (Row) -> SortKey]) -> [Row] {
        guard number > 0, let key = keys[safely: number - 1] else { return isReversed ? rows.reversed() : rows }
        let sorted = rows.enumerated().map { (key: key($0.element), offset: $0.offset, row: $0.element) }
            .sorted { ($0.key, $0.offset) < ($1.key, $1.offset) }.map(\.row)
        return isReversed ? sorted.reversed() : sorted
    }
}
