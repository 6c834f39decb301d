package import Relations

/// Coded events of Kenya and Poland, invented from a seed, answered by looking through all of them.
///
/// From 2019 to the end of August 2024, with two months that no file covers, half a month at the end, a month in which
/// much was reported, and one quiet year with few events a month. Data sets: GDELT 1.0, and a little POLECAT.
package struct SampleEvents: EventLibrary {
    package private(set) var events: [CodedEvent]
    private let files: [EventHoldings.File]
    /// The days that no file covers.
    private let missing: Set<Int>
    /// How many events a walk looks at before it stops.
    package var budget = Int.max

    package init(seed: UInt64 = 7) {
        var random = SeededSource(seed: seed)
        var made: [CodedEvent] = []
        let first = Sample.day("2019-01-01")
        let last = Sample.day("2024-08-15")
        let gap = Sample.day("2020-08-01").number...Sample.day("2020-09-30").number
        missing = Set(gap)
        for number in first.number...last.number where !gap.contains(number) {
            let day = Day(number: number)
            let (year, month, _) = day.parts
            let isLoud = year == 2023 && month == 3
            let count =
                isLoud
                ? 6
                : year == 2020
                    ? (Int.random(in: 0..<6, using: &random) == 0 ? 1 : 0) : .random(in: 0...2, using: &random)
            for _ in 0..<count {
                made.append(Self.event(day, isLoud: isLoud, place: made.count, dataset: .gdelt1, &random))
                // Some are reported twice on the day.
                if Int.random(in: 0..<5, using: &random) == 0, var twin = made.last {
                    twin.id += "-again"
                    twin.line += 1
                    made.append(twin)
                }
            }
            if number.isMultiple(of: 9) {
                made.append(Self.event(day, isLoud: false, place: made.count, dataset: .polecat, &random))
            }
        }
        events = made.enumerated().map { place, event in
            var event = event
            event.key = CodedEvent.Key(rawValue: Int64(place))
            return event
        }
        func file(_ id: Int, _ name: String, _ dataset: Dataset) -> EventHoldings.File {
            let own = made.filter { $0.dataset == dataset }
            return EventHoldings.File(
                id: id, name: name, dataset: dataset, digest: String(repeating: "\(id)", count: 64),
                importedAt: 1_725_000_000, first: first, last: last, rows: [.betweenCountries: own.count], repeated: 0)
        }
        files = [file(1, "sample.gdelt.tsv", .gdelt1), file(2, "sample.polecat.txt", .polecat)]
    }

    /// The same but for one event.
    package func without(_ event: CodedEvent) -> Self {
        var rest = self
        rest.events.removeAll { $0 == event }
        return rest
    }

    private static func event(
        _ day: Day, isLoud: Bool, place: Int, dataset: Dataset, _ random: inout SeededSource
    ) -> CodedEvent {
        let codes: [(code: String, quad: QuadClass, score: Double?)] =
            isLoud
            ? [("111", .verbalConflict, -2), ("163", .materialConflict, -8), ("112", .verbalConflict, -2)]
            : [
                ("036", .verbalCooperation, 4), ("042", .verbalCooperation, 1.9), ("057", .verbalCooperation, 8),
                ("061", .materialCooperation, 6.4), ("111", .verbalConflict, -2), ("163", .materialConflict, -8),
                ("0999", .verbalConflict, nil),
            ]
        let chosen = codes[Int.random(in: codes.indices, using: &random)]
        let isThere = Bool.random(using: &random)
        var event = CodedEvent(
            key: .init(rawValue: 0), dataset: dataset, day: day,
            code: dataset == .polecat ? "CONSULT-visit" : chosen.code,
            id: "\(900_000 + place)", file: dataset == .polecat ? "sample.polecat.txt" : "sample.gdelt.tsv",
            line: place + 1)
        event.quad = dataset == .polecat ? .verbalCooperation : chosen.quad
        event.score = dataset == .polecat ? 1 : chosen.score
        event.isOutsideScheme = chosen.code == "0999" && dataset != .polecat
        event.actor = isThere ? Sample.kenya : Sample.poland
        event.recipient = isThere ? Sample.poland : Sample.kenya
        event.actorName = isThere ? "NAIROBI" : "WARSAW"
        event.recipientName = isThere ? "POLISH MINISTER" : "KENYA"
        event.actorRole = "GOV"
        event.mentions = .random(in: 1...40, using: &random)
        event.sources = .random(in: 1...5, using: &random)
        event.articles = event.mentions
        event.place = isThere ? "Nairobi, Kenya" : "Łódź, Poland"
        event.url = "https://news.example/\(place)"
        return event
    }

    /// The names of the codes that these events have.
    package static let codebooks = EventCodebooks(
        cameo: EventCodebook(
            scheme: .cameo,
            entries: [
                .init(code: "036", name: "Express intent to meet or negotiate", score: 4),
                .init(code: "042", name: "Make a visit", score: 1.9),
                .init(code: "057", name: "Sign formal agreement", score: 8),
                .init(code: "061", name: "Cooperate economically", score: 6.4),
                .init(code: "09", name: "Investigate", score: -2),
                .init(code: "111", name: "Criticise or denounce", score: -2),
                .init(code: "112", name: "Accuse", score: -2),
                .init(code: "163", name: "Impose embargo, boycott, or sanctions", score: -8),
            ]),
        plover: EventCodebook(
            scheme: .plover,
            entries: [
                .init(code: "CONSULT", name: "Consult", score: 1),
                .init(code: "CONSULT-visit", name: "Visit", score: 1),
            ]), classes: [:])

    package func holdings() -> EventHoldings { EventHoldings(files: files, generation: 3) }

    package func event(_ key: CodedEvent.Key) -> CodedEvent? { events.first { $0.key == key } }

    package func partners(of country: CountryCode, in dataset: Dataset) -> [(partner: CountryCode, events: Int)] {
        let own = events.filter { $0.dataset == dataset && ($0.actor == country || $0.recipient == country) }
        let partner = country == Sample.kenya ? Sample.poland : Sample.kenya
        return own.isEmpty ? [] : [(partner, own.count)]
    }

    package func events(
        _ query: EventQuery, at anchor: EventWindow.Anchor, limit: Int, isCancelled: @Sendable () -> Bool
    ) -> EventWindow {
        let inScope = events.reversed().filter { query.contains($0) }
        let kept = query.isOneADay ? Self.oneADay(inScope) : inScope
        let start: Int
        switch anchor {
        case .newest: start = 0
        case .oldest: start = max(0, kept.count - limit)
        case .day(let day): start = kept.firstIndex { $0.day <= day } ?? kept.count
        case .after(let key): start = kept.firstIndex { $0.key < key } ?? kept.count
        case .before(let key): start = max(0, (kept.firstIndex { $0.key <= key } ?? kept.count) - limit)
        }
        var window = EventWindow(events: Array(kept.dropFirst(start).prefix(limit)))
        if case .before(let key) = anchor { window.events.removeAll { $0.key <= key } }
        if query.isCounted {
            window.offset = start
            window.total = kept.count
        } else if window.events.count > budget {
            window.isPartial = true
            let isUpwards =
                switch anchor {
                case .oldest, .before: true
                default: false
                }
            window.events = Array(isUpwards ? window.events.suffix(budget) : window.events.prefix(budget))
            let reached = isUpwards ? window.events.first : window.events.last
            window.walkedTo = reached?.day
            window.resume = reached.map { isUpwards ? .before($0.key) : .after($0.key) }
        }
        return window
    }

    package func count(
        _ query: EventQuery, from anchor: EventWindow.Anchor, isCancelled: @Sendable () -> Bool
    ) -> EventTally {
        let limit = query.isCounted ? .max : budget
        let found = events(query, at: anchor, limit: limit, isCancelled: isCancelled).events
        return EventTally(
            events: found.count, resume: found.count < limit ? nil : found.last.map { .after($0.key) })
    }

    /// The first of the events of a day with the same sides and code, in the order given.
    private static func oneADay(_ events: [CodedEvent]) -> [CodedEvent] {
        var seen: Set<[String]> = []
        return events.filter { event in
            seen.insert([
                "\(event.day)", event.actor?.text ?? "", event.recipient?.text ?? "", event.code,
                event.dataset.rawValue,
            ]).inserted
        }
    }

    package func series(_ query: SeriesQuery) -> EventSeries {
        let first = events.first?.day ?? Sample.day("2019-01-01")
        let days = query.days ?? first...(events.last?.day ?? first)
        let own = events.filter { event in
            event.dataset == query.dataset && event.actor.map(query.pair.contains) == true
                && event.recipient.map(query.pair.contains) == true
        }
        let last = events.last?.day ?? first
        let periods = query.step.periods(in: days).map { period in
            let inPeriod = own.filter { period.contains($0.day) }
            let covered = period.lowerBound.number...period.upperBound.number
            return EventSeries.Period(
                first: period.lowerBound, last: period.upperBound,
                there: Self.tally(inPeriod.filter { $0.actor == query.pair.first }, query),
                back: Self.tally(inPeriod.filter { $0.actor == query.pair.second }, query),
                all: covered.count { isCovered($0, first, last) } * 500,
                daysCovered: covered.count { isCovered($0, first, last) })
        }
        return EventSeries(
            query: query, periods: periods, files: files.filter { $0.dataset == query.dataset }.map(\.name),
            lastDay: own.last?.day)
    }

    private func isCovered(_ day: Int, _ first: Day, _ last: Day) -> Bool {
        (first.number...last.number).contains(day) && !missing.contains(day)
    }

    private static func attention(_ events: [CodedEvent]) -> Attention {
        events.reduce(into: Attention()) { sum, event in
            sum.count(
                score: event.score.map { Int(($0 * 100).rounded()) }, mentions: event.mentions, sources: event.sources)
        }
    }

    private static func tally(_ events: [CodedEvent], _ query: SeriesQuery) -> EventSeries.Tally {
        var tally = EventSeries.Tally()
        func place(_ event: CodedEvent) -> Int { event.quad.map { Int($0.rawValue) } ?? 5 }
        for event in events {
            tally.raw[place(event)] += 1
            if let score = event.score {
                tally.scoreSum += Int((score * 100).rounded())
                tally.scored += 1
            }
        }
        for event in oneADay(events) {
            tally.oneADay[place(event)] += 1
            if let score = event.score {
                tally.oneADayScoreSum += Int((score * 100).rounded())
                tally.oneADayScored += 1
            }
        }
        if query.hasAttention {
            tally.attention = attention(events)
            tally.oneADayAttention = attention(oneADay(events))
        }
        return tally
    }
}

extension EventQuery {
    /// Whether an event of these samples fits, by the conditions that the tests use.
    fileprivate func contains(_ event: CodedEvent) -> Bool {
        let sides = [event.actor, event.recipient].compactMap(\.self)
        let isInScope =
            switch scope {
            case .pair(let pair): sides.count == 2 && sides.allSatisfy(pair.contains)
            case .country(let country): sides.contains(country)
            case .everybody, .all: true
            }
        return isInScope && (days?.contains(event.day) ?? true)
            && conditions.allSatisfy { $0.isNegated != $0.test.holds(for: event) }
    }
}

extension EventQuery.Condition.Test {
    fileprivate func holds(for event: CodedEvent) -> Bool {
        switch self {
        case .from(let countries): event.actor.map(countries.contains) ?? false
        case .to(let countries): event.recipient.map(countries.contains) ?? false
        case .code(let codes):
            codes.contains { $0.hasSuffix("*") ? event.code.hasPrefix($0.dropLast()) : event.code == $0 }
        case .quad(let classes): event.quad.map(classes.contains) ?? false
        case .dataset(let sets): sets.contains(event.dataset)
        case .score(let comparison, let number): event.score.map { comparison.holds($0, number) } ?? false
        case .mentions(let comparison, let number): comparison.holds(event.mentions, number)
        case .words(let words):
            words.allSatisfy { word in
                [event.actorName, event.recipientName, event.place, event.code, event.url].contains {
                    $0.folded.contains(folded: word)
                }
            }
        case .place(let words): words.allSatisfy { event.place.folded.contains(folded: $0) }
        case .between(let pairs):
            pairs.contains { pair in [event.actor, event.recipient].allSatisfy { $0.map(pair.contains) ?? false } }
        case .involving(let countries):
            [event.actor, event.recipient].contains { $0.map(countries.contains) ?? false }
        case .since(let day): event.day >= day
        case .until(let day): event.day <= day
        }
    }
}

extension EventQuery.Comparison {
    fileprivate func holds<Number: Comparable>(_ one: Number, _ other: Number) -> Bool {
        switch self {
        case .less: one < other
        case .atMost: one <= other
        case .equal: one == other
        case .atLeast: one >= other
        case .more: one > other
        }
    }
}
