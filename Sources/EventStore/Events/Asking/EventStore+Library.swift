internal import GRDB
package import Relations
internal import Synchronization

extension EventStore: EventLibrary {
    package func holdings() throws -> EventHoldings {
        try reading { db, directory in
            EventHoldings(files: try Self.files(db), generation: directory.generation)
        }
    }

    package func events(
        _ query: EventQuery, at anchor: EventWindow.Anchor, limit: Int, isCancelled: @Sendable () -> Bool
    ) throws -> EventWindow {
        try withoutActuallyEscaping(isCancelled) { isCancelled in
            try reading { db, directory in
                let piece: Piece
                if case .pair(let pair) = query.scope {
                    guard let number = directory.number(of: pair) else {
                        return EventWindow(events: [], offset: 0, total: 0)
                    }
                    piece = try Self.window(
                        of: number, query, at: anchor, limit: limit, db, directory, isCancelled: isCancelled)
                } else {
                    piece = try Self.window(
                        over: query, at: anchor, limit: limit, db, directory, isCancelled: isCancelled)
                }
                let reader = try EventReader(db, directory, self)
                var window = EventWindow(
                    events: try piece.keys.compactMap(reader.event), offset: piece.offset, total: piece.total)
                window.isPartial = piece.isPartial
                window.walkedTo = piece.walkedTo
                window.resume = piece.resume
                return window
            }
        }
    }

    package func event(_ key: CodedEvent.Key) throws -> CodedEvent? {
        try reading { db, directory in try EventReader(db, directory, self).event(key.rawValue) }
    }

    package func partners(of country: CountryCode, in dataset: Dataset) throws -> [(partner: CountryCode, events: Int)]
    {
        try reading { db, directory in
            guard let number = directory.numbers[country] else { return [] }
            let range = PartnerKey.range(number)
            let statement = try RawStatement(db, "SELECT key, events FROM partner WHERE key BETWEEN ? AND ?")
            statement.bind(range.lowerBound, at: 1)
            statement.bind(range.upperBound, at: 2)
            var found: [(partner: CountryCode, events: Int)] = []
            while try statement.step() {
                let key = statement.int(0)
                guard PartnerKey.dataset(of: key) == dataset, let code = directory.codes[PartnerKey.partner(of: key)]
                else { continue }
                found.append((code, Int(statement.int(1))))
            }
            return found.sorted { ($1.events, $0.partner) < ($0.events, $1.partner) }
        }
    }
}
