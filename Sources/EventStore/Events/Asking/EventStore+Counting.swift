internal import GRDB
package import Relations

extension EventStore {
    package func count(
        _ query: EventQuery, from anchor: EventWindow.Anchor, isCancelled: @Sendable () -> Bool
    ) throws -> EventTally {
        try withoutActuallyEscaping(isCancelled) { isCancelled in
            try reading { db, directory in
                guard case .pair(let pair) = query.scope else {
                    return try Self.tally(over: query, from: anchor, db, directory, isCancelled: isCancelled)
                }
                guard let number = directory.number(of: pair) else { return EventTally(events: 0) }
                if anchor == .newest, let count = try EventCount(db, directory, query, number) {
                    return EventTally(events: try count.events(query.days ?? .first ... .last))
                }
                let piece = try Self.window(
                    of: number, query, at: anchor, limit: .max, db, directory, isCancelled: isCancelled)
                return EventTally(events: piece.keys.count, resume: piece.resume)
            }
        }
    }

    /// The count over many pairs, whole months at a time, the newest first.
    private static func tally(
        over query: EventQuery, from anchor: EventWindow.Anchor, _ db: Database, _ directory: EventDirectory,
        isCancelled: @escaping () -> Bool
    ) throws -> EventTally {
        let days = query.days ?? .first ... .last
        var newest = days.upperBound
        if case .day(let day) = anchor { newest = min(newest, day) }
        let walk = try EventWalk(db, query, directory, budget: .max, isCancelled: isCancelled)
        let months = try MonthWalk(db, query.scope, directory, isUpwards: false)
        var tally = EventTally(events: 0)
        var next = newest.monthNumber
        while let month = try months.month(from: next) {
            guard month <= next else { throw DatabaseError(resultCode: .SQLITE_CORRUPT) }
            let monthDays = Day.month(month)
            let (from, to) = (max(days.lowerBound, monthDays.lowerBound), min(newest, monthDays.upperBound))
            guard from <= to else { break }
            var keys: [Int64] = []
            for pair in try months.pairs(of: month) {
                try walk.collect(EventKey.range(pair, from, to), ascending: true, limit: .max, into: &keys)
                // Nobody waits for what was called off; the month is not counted.
                if walk.isStopped { return EventTally(events: tally.events, resume: .day(to)) }
            }
            tally.events += keys.count
            next = month - 1
            if walk.seen > EventWalk.budget {
                tally.resume = .day(monthDays.lowerBound + -1)
                break
            }
        }
        return tally
    }
}
