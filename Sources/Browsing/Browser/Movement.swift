/// Where a movement of the cursor leads to.
package enum Movement: Sendable {
    case by(Int)
    case pages(Int)
    case halfPages(Int)
    case top, bottom
    case to(Int)

    package var isDown: Bool {
        switch self {
        case .by(let steps), .pages(let steps), .halfPages(let steps): steps > 0
        case .top, .to: true
        case .bottom: false
        }
    }

    /// The place it leads to among so many, in a view of so many rows.
    package func target(from index: Int, count: Int, rows: Int) -> Int {
        let wanted =
            switch self {
            case .by(let steps): index + steps
            case .pages(let pages): index + pages * max(1, rows - 1)
            case .halfPages(let halves): index + halves * max(1, rows / 2)
            case .top: 0
            case .bottom: count - 1
            case .to(let place): place
            }
        return max(0, min(wanted, count - 1))
    }
}

extension Action {
    /// The movement that an action asks for; `nil` for other actions.
    var movement: Movement? {
        switch self {
        case .next: .by(1)
        case .previous: .by(-1)
        case .pageDown: .pages(1)
        case .pageUp: .pages(-1)
        case .halfDown: .halfPages(1)
        case .halfUp: .halfPages(-1)
        case .top: .top
        case .bottom: .bottom
        default: nil
        }
    }
}
