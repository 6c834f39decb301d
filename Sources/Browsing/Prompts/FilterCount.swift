internal import Relations

/// How many coded events a filter that is being typed would leave: the number grows while the store is looked through.
struct FilterCount: Sendable {
    private var query: EventQuery?
    private var found = 0
    private(set) var awaited: EventCountRequest?
    private var number = 0

    /// Begins to count, unless the same is counted already; an answer to what was asked before is late from now on.
    mutating func begin(_ query: EventQuery) -> EventCountRequest? {
        guard query != self.query else { return nil }
        self.query = query
        found = 0
        return ask(query, from: .newest)
    }

    /// Takes an answer.
    ///
    /// - Returns: what to ask for next where the count has not come to the end.
    mutating func take(_ tally: EventTally, for request: EventCountRequest) -> EventCountRequest? {
        guard let query, request == awaited else { return nil }
        awaited = nil
        found += tally.events
        return tally.resume.map { ask(query, from: $0) }
    }

    /// Counts no longer.
    mutating func stop() {
        query = nil
        awaited = nil
    }

    /// `at least 2,300 events …` while the count goes on.
    var words: String {
        let events = found < 2 ? counted(found, "event") : "\(found.grouped) events"
        guard awaited != nil else { return events }
        return found == 0 ? "counting events …" : "at least \(events) …"
    }

    private mutating func ask(_ query: EventQuery, from anchor: EventWindow.Anchor) -> EventCountRequest {
        number += 1
        let request = EventCountRequest(query: query, anchor: anchor, number: number)
        awaited = request
        return request
    }
}
