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
        let page = pageKind
        return Action.hinted.compactMap { action, entry in
            guard entry.pages?.contains(page) ?? true, reason(against: action) == nil,
                let key = keys.firstKey(of: action, on: page)
            else { return nil }
            return Hint(action: action, key: Self.name(of: key), text: entry.summary)
        }
    }

    /// Enter is a sign in the hint line, where room is short.
    private static func name(of key: Key) -> String { key == .enter ? "⏎" : key.description }
}
