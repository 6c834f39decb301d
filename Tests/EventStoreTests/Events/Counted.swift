import EventStore
import Foundation
import Relations
import Samples
import Testing

/// What files hold, counted without a store: the slow and plain way.
struct Counted {
    let files: [MadeFile]

    /// The events of a data set that count: one of each id, day, actor and recipient.
    func events(_ dataset: Dataset) -> [MadeEvent] {
        let all = files.filter { $0.dataset == dataset }.flatMap(\.events)
        return dataset == .phoenix || dataset == .icewsQuadruples ? all : Array(Set(all))
    }

    func between(_ pair: CountryPair, _ dataset: Dataset, _ days: ClosedRange<Day>) -> [MadeEvent] {
        events(dataset).filter { event in
            days.contains(event.day)
                && Set([event.actor, event.recipient]) == Set([pair.first as CountryCode?, pair.second])
        }
    }

    /// One event of each day, actor, recipient and code: that with the least id.
    static func oneADay(_ events: [MadeEvent]) -> [MadeEvent] {
        struct Kind: Hashable { let day: Day, actor: CountryCode?, recipient: CountryCode?, code: String }
        let kinds = Dictionary(grouping: events) {
            Kind(day: $0.day, actor: $0.actor, recipient: $0.recipient, code: $0.code)
        }
        return kinds.values.compactMap { $0.min { ($0.id, $0.quad?.rawValue ?? 5) < ($1.id, $1.quad?.rawValue ?? 5) } }
    }

    static func attention(_ events: [MadeEvent]) -> Attention? {
        guard !events.isEmpty else { return nil }
        return events.reduce(into: Attention()) {
            $0.count(score: $1.score, mentions: $1.mentions, sources: $1.sources)
        }
    }

    static func tally(_ events: [MadeEvent]) -> EventSeries.Tally {
        var tally = EventSeries.Tally()
        for event in events {
            tally.raw[Int(event.quad?.rawValue ?? 5)] += 1
            tally.scoreSum += event.score ?? 0
            tally.scored += event.score == nil ? 0 : 1
        }
        for event in oneADay(events) {
            tally.oneADay[Int(event.quad?.rawValue ?? 5)] += 1
            tally.oneADayScoreSum += event.score ?? 0
            tally.oneADayScored += event.score == nil ? 0 : 1
        }
        return tally
    }
}

/// An event store of a test's own.
final class OwnStore {
    let folder: TemporaryFolder
    let url: URL
    let store: EventStore

    init() throws {
        folder = try TemporaryFolder()
        url = folder.url.appending(path: "events.sqlite")
        store = try EventStore(at: url, for: .write)
    }

    /// - Parameter rowsInMemory: few, so that sorting goes through a file.
    func add(_ file: MadeFile, rowsInMemory: Int = 150) throws {
        let outcome = try store.add(file.arrival(), rowsInMemory: rowsInMemory)
        guard case .added = outcome else {
            Issue.record("\(file.name) was there already")
            return
        }
    }

    /// All events, repeats left out, pair by pair in the order of the store, and without what depends on when a file or a
    /// country came first.
    func everything(_ query: EventQuery = EventQuery(.all)) throws -> [String: [CodedEvent]] {
        Dictionary(grouping: try store.all(query)) { event in
            [event.actor?.text ?? "-", event.recipient?.text ?? "-"].sorted().joined()
        }.mapValues { events in
            events.map { event in
                var event = event
                event.key = CodedEvent.Key(rawValue: 0)
                return event
            }
        }
    }

    /// The series of a pair in all data sets and steps.
    func figures(_ pairs: [CountryPair], _ days: ClosedRange<Day>? = nil) throws -> [EventSeries] {
        try pairs.flatMap { pair in
            try Dataset.allCases.flatMap { dataset in
                try SeriesStep.allCases.map { step in
                    var series = try store.series(SeriesQuery(pair: pair, dataset: dataset, step: step, days: days))
                    series.files.sort()
                    return series
                }
            }
        }
    }
}

extension EventStore {
    /// All events of a query, piece by piece.
    func all(_ query: EventQuery, limit: Int = 97) throws -> [CodedEvent] {
        var events: [CodedEvent] = []
        var anchor = EventWindow.Anchor.newest
        while true {
            let window = try self.events(query, at: anchor, limit: limit) { false }
            events += window.events
            if let resume = window.resume {
                anchor = resume
            } else if window.events.count < limit {
                return events
            } else if let last = window.events.last {
                anchor = .after(last.key)
            }
        }
    }
}

let kenya = CountryCode("KEN")
let madePairs: [CountryPair] = {
    let codes = ["AAA", "KEN", "POL", "UGA", "ZZZ"].compactMap { CountryCode($0) }
    return codes.flatMap { one in codes.compactMap { one < $0 ? CountryPair(one, $0) : nil } }
}()
