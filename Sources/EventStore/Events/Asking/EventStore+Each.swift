internal import GRDB
package import Relations

extension EventStore {
    /// All events of a query, the newest first, some hundred at a time; for lists that are printed and not looked at.
    ///
    /// - Parameter take: returns whether it wants more.
    /// - Complexity: O(*n* · log *n*) for *n* events of the scope, and the keys of a month in memory.
    package func each(_ query: EventQuery, _ take: ([CodedEvent]) throws -> Bool) throws {
        try reading { db, directory in
            let reader = try EventReader(db, directory, self)
            let days = query.days ?? .first ... .last
            let months = try MonthWalk(db, query.scope, directory, isUpwards: false)
            let walk = try EventWalk(db, query, directory, budget: .max)
            var next = days.upperBound.monthNumber
            while let month = try months.month(from: next) {
                guard month <= next else { throw DatabaseError(resultCode: .SQLITE_CORRUPT) }
                let monthDays = Day.month(month)
                let (from, to) = (
                    max(days.lowerBound, monthDays.lowerBound), min(days.upperBound, monthDays.upperBound)
                )
                guard from <= to else { return }
                var keys: [Int64] = []
                for pair in try months.pairs(of: month) {
                    try walk.collect(EventKey.range(pair, from, to), ascending: true, limit: .max, into: &keys)
                }
                keys.sort { EventKey.order(of: $0) > EventKey.order(of: $1) }
                for start in stride(from: 0, to: keys.count, by: Self.eachCount) {
                    let part = keys[start..<min(keys.count, start + Self.eachCount)]
                    guard try take(part.compactMap(reader.event)) else { return }
                }
                next = month - 1
            }
        }
    }

    private static let eachCount = 500
}
