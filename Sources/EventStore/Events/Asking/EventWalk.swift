internal import GRDB
internal import Relations

/// Goes over stored events and collects the keys of those that a query asks for.
///
/// It stops where it was told to, or when it has looked at as many rows as one answer may cost.
final class EventWalk {
    private let query: EventQuery
    private let matcher: EventMatcher?
    private let isCancelled: () -> Bool
    private let down: RawStatement
    private let up: RawStatement
    private var left: Int
    private(set) var isStopped = false
    /// How many rows were looked at.
    private(set) var seen = 0
    /// The last key that was looked at.
    private(set) var lastKey: Int64?
    private var buffer: [UInt8] = []

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
        let columns = matcher == nil ? "key, marks" : "key, marks, body"
        let sql = "SELECT \(columns) FROM event WHERE key BETWEEN ? AND ? ORDER BY key"
        up = try RawStatement(db, sql)
        down = try RawStatement(db, sql + " DESC")
    }

    /// Appends the keys of a range that fit, so many at most.
    ///
    /// - Complexity: O(*n*) for *n* events of the range up to the last one taken.
    func collect(_ range: ClosedRange<Int64>, ascending: Bool, limit: Int, into keys: inout [Int64]) throws {
        let statement = ascending ? up : down
        let hidden: Marks = query.isOneADay ? [.isRepeat, .isFollower] : .isRepeat
        statement.bind(range.lowerBound, at: 1)
        statement.bind(range.upperBound, at: 2)
        defer { statement.reset() }
        while keys.count < limit, try statement.step() {
            let key = statement.int(0)
            lastKey = key
            left -= 1
            seen += 1
            if Marks(rawValue: UInt8(truncatingIfNeeded: statement.int(1))).isDisjoint(with: hidden) {
                if let matcher {
                    buffer.removeAll(keepingCapacity: true)
                    let range = statement.append(2, to: &buffer)
                    guard let body = EventBody(buffer, range) else { throw DatabaseError(resultCode: .SQLITE_CORRUPT) }
                    if try matcher.matches(key, body) { keys.append(key) }
                } else {
                    keys.append(key)
                }
            }
            if left <= 0 || left & 0xFFF == 0 && isCancelled() {
                isStopped = true
                return
            }
        }
    }
}
