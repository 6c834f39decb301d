internal import GRDB
internal import Relations

extension EventStore {
    /// A piece of the list of one pair: keys lie in the order of the list, so any place is reached at once.
    static func window(
        of pair: PairNumber, _ query: EventQuery, at anchor: EventWindow.Anchor, limit: Int, _ db: Database,
        _ directory: EventDirectory, isCancelled: @escaping () -> Bool
    ) throws -> Piece {
        let days = query.days ?? .first ... .last
        let all = EventKey.range(pair, days.lowerBound, days.upperBound)
        let walk = try EventWalk(db, query, directory, isCancelled: isCancelled)
        let isUpwards = anchor.isUpwards
        let range: ClosedRange<Int64>? =
            switch anchor {
            case .newest, .oldest: all
            case .day(let day): all.upTo(EventKey.range(pair, day, day).upperBound)
            case .after(let key): all.upTo(key.rawValue - 1)
            case .before(let key): all.from(key.rawValue + 1)
            }
        var piece = Piece()
        if let range { try walk.collect(range, ascending: isUpwards, limit: limit, into: &piece.keys) }
        if isUpwards { piece.keys.reverse() }
        if walk.isStopped, let last = walk.lastKey { piece.stop(at: last, isUpwards: isUpwards) }
        let count = try EventCount(db, directory, query, pair)
        piece.total = try count?.events(days)
        piece.offset =
            try piece.keys.first.map { first in
                let day = EventKey.day(of: first)
                let later = day < days.upperBound ? try count?.events(day + 1...days.upperBound) : 0
                return try later.map { try $0 + (count?.events(after: first) ?? 0) }
            } ?? (piece.isPartial ? nil : 0)
        return piece
    }

    /// A piece of a list over many pairs, month by month: the events of a month are brought into the order of their days.
    ///
    /// - Complexity: O(*m* · log *m*) for *m* events of the months that the piece is found in.
    static func window(
        over query: EventQuery, at anchor: EventWindow.Anchor, limit: Int, _ db: Database, _ directory: EventDirectory,
        isCancelled: @escaping () -> Bool
    ) throws -> Piece {
        let days = query.days ?? .first ... .last
        // Half a month is in no order, so that only whole ones can be counted against what an answer may cost.
        let walk = try EventWalk(db, query, directory, budget: .max, isCancelled: isCancelled)
        let isUpwards = anchor.isUpwards
        let months = try MonthWalk(db, query.scope, directory, isUpwards: isUpwards)
        var bounds: ClosedRange<UInt64> = 0...UInt64(Int64.max)
        var (first, last) = (days.lowerBound, days.upperBound)
        switch anchor {
        case .newest, .oldest: break
        case .day(let day): last = min(last, day)
        case .after(let key):
            last = min(last, EventKey.day(of: key.rawValue))
            bounds = 0...max(1, EventKey.order(of: key.rawValue)) - 1
        case .before(let key):
            first = max(first, EventKey.day(of: key.rawValue))
            bounds = EventKey.order(of: key.rawValue) + 1...UInt64(Int64.max)
        }
        var piece = Piece()
        if anchor == .newest { piece.offset = 0 }
        piece.total = try Self.total(over: query, db, directory)
        guard first <= last else { return piece }
        var next = isUpwards ? first.monthNumber : last.monthNumber
        while piece.keys.count < limit, let month = try months.month(from: next) {
            guard isUpwards ? month >= next : month <= next else { throw DatabaseError(resultCode: .SQLITE_CORRUPT) }
            let monthDays = Day.month(month)
            let (from, to) = (max(first, monthDays.lowerBound), min(last, monthDays.upperBound))
            guard from <= to else { break }
            var keys: [Int64] = []
            for pair in try months.pairs(of: month) where !walk.isStopped {
                try walk.collect(EventKey.range(pair, from, to), ascending: true, limit: .max, into: &keys)
            }
            if walk.isStopped {
                piece.stop(in: isUpwards ? from : to, isUpwards: isUpwards)
                break
            }
            let ordered = keys.map { (order: EventKey.order(of: $0), key: $0) }
                .filter { bounds.contains($0.order) }.sorted { isUpwards ? $0.order < $1.order : $0.order > $1.order }
            piece.keys += ordered.prefix(limit - piece.keys.count).map(\.key)
            next = isUpwards ? month + 1 : month - 1
            if piece.keys.count < limit, walk.seen > EventWalk.budget, !query.conditions.isEmpty {
                piece.stop(in: isUpwards ? monthDays.upperBound + 1 : monthDays.lowerBound + -1, isUpwards: isUpwards)
                break
            }
        }
        if isUpwards { piece.keys.reverse() }
        return piece
    }

    /// How many events a query over many pairs has, where the roll-ups say it.
    private static func total(over query: EventQuery, _ db: Database, _ directory: EventDirectory) throws -> Int? {
        guard query.isCounted, query.days == nil else { return nil }
        switch query.scope {
        case .pair: return nil
        case .all: return Int(try RawStatement.number(db, "SELECT total(events) FROM day"))
        case .everybody: return Int(try RawStatement.number(db, "SELECT total(events) / 2 FROM partner"))
        case .country(let code):
            guard let number = directory.numbers[code] else { return 0 }
            let range = PartnerKey.range(number)
            return Int(
                try RawStatement.number(
                    db,
                    "SELECT total(events) FROM partner WHERE key BETWEEN \(range.lowerBound) AND \(range.upperBound)"))
        }
    }
}
