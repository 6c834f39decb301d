internal import Screen

extension Browser {
    /// A key and what it does now, for the hint line.
    package struct Hint: Sendable, Equatable {
        package let action: Action
        package let key: String
        package let text: String
    }

    /// The hints in the order of their weight; actions that have no meaning now are left out.
    package var hints: [Hint] {
        // After the help, what only this page has.
        Action.allCases.compactMap { action in
            action.hintOrder.map { (order: (action == .help ? 0 : action.belongsToPages ? 1 : 2, $0), action: action) }
        }
        .sorted { $0.order < $1.order }
        .filter { reason(against: $0.action) == nil }
        .compactMap { entry in
            keys.firstKey(of: entry.action).map {
                Hint(action: entry.action, key: Self.name(of: $0), text: entry.action.summary)
            }
        }
    }

    /// Enter is a sign in the hint line, where room is short.
    private static func name(of key: Key) -> String { key == .enter ? "⏎" : key.description }
}
