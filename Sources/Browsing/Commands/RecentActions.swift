/// The actions asked for by name, the last one first.
package struct RecentActions: Sendable, Equatable {
    package private(set) var actions: [Action] = []

    /// More than these nobody remembers having used.
    static let most = 12

    package init(_ actions: [Action] = []) { self.actions = Array(actions.prefix(Self.most)) }

    mutating func note(_ action: Action) {
        actions.removeAll { $0 == action }
        actions.insert(action, at: 0)
        if actions.count > Self.most { actions.removeLast() }
    }

    /// The recent ones first, the others in their own order.
    func ordered(_ all: [Action]) -> [Action] {
        let known = Set(all)
        let recent = actions.filter(known.contains)
        return recent + all.filter { !recent.contains($0) }
    }
}
