internal import GRDB
internal import Relations

/// Goes over stored events and collects the keys of those that a query asks for.
///
/// It stops where it was told to, or when it has looked at as many rows as one answer may cost.
final class EventWalk {
    private let query: EventQuery
    private let matcher: EventMatcher?
    private let isCancelled: () -> Bool
    private let down: EventCursor
    private let up: EventCursor
    private var left: Int
    private(set) var isStopped = false
    /// How many rows were looked at.
    private(set) var seen = 0
    /// The last key that was looked at.
    private(set) var lastKey: Int64?

    /// So many rows are looked at for one answer, in some tens of milliseconds.
    static let budget = 400_000

    init(
        _ db: Database, _ query: EventQuery, _ directory: EventDirectory, budget: Int = budget,
        isCancelled: @escaping () -> Bool = { false }
    ) throws {
        self.query = query
        self.isCancelled = isCancelled
        left = budget
        matcher = query.conditions.isEmpty ? nil : try EventMatcher(db, query, directory)
        up = try EventCursor(db, upwards: true)
        down = try EventCursor(db, upwards: false)
    }

    /// Appends the keys of a range that fit, so many at most.
    ///
    /// - Complexity: O(*n*) for *n* events of the range up to the last one taken.
    func collect(_ range: ClosedRange<Int64>, ascending: Bool, limit: Int, into keys: inout [Int64]) throws {
        let cursor = ascending ? up : down
        let hidden: Marks = query.isOneADay ? [.isRepeat, .isFollower] : .isRepeat
        cursor.open(range)
        defer { cursor.close() }
        while keys.count < limit, let event = try cursor.step() {
            lastKey = event.key
            left -= 1
            seen += 1
            if event.marks.isDisjoint(with: hidden) {
                if try matcher.map({ try $0.matches(event.key, cursor.body(event)) }) ?? true { keys.append(event.key) }
            }
            if left <= 0 || left & 0xFFF == 0 && isCancelled() {
                isStopped = true
                return
            }
        }
    }
}
