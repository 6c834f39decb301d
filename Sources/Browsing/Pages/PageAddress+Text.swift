internal import Relations

// A page in words, for files that a reader may look into: `timeline month share one_a_day both`,
// `record issue seafood-import-ban`, `summit apec-2023`.
extension PageAddress {
    /// The words; reading them gives the same page.
    package var text: String {
        let words: [String] =
            switch self {
            case .relation, .ledger, .blindSpots: []
            case .record(let reference), .precedents(let reference): [reference.kind.rawValue, reference.id]
            case .summit(let event): event.map { [$0] } ?? []
            case .matrix(let measure): [measure.rawValue]
            case .sources(let weakness): weakness.map { [$0.rawValue] } ?? []
            case .changes(let day): day.map { ["\($0)"] } ?? []
            case .timeline(let settings): settings.words
            case .compare(let settings):
                settings.timeline.words + settings.others.map { "\($0.first)-\($0.second)" }
            case .events(let settings): [settings.direction.rawValue, settings.repeats.rawValue]
            }
        return ([kind.name] + words).joined(separator: " ")
    }

    /// - Returns: `nil` where the words are no page of this version.
    package init?(_ text: String) {
        let all = text.split(separator: " ").map(String.init)
        guard let kind = all.first.flatMap({ Kind(name: $0) ?? Kind(rawValue: $0) }) else { return nil }
        let words = all.dropFirst().map(\.self)
        guard let address = Self.reading(kind, words) else { return nil }
        self = address
    }

    /// The page of a name, in its first state, or of words as ``text`` has them.
    ///
    /// - Returns: `nil` where the words are no page.
    package init?(call words: String) {
        if let page = PageAddress(words) {
            self = page
            return
        }
        switch Kind(name: words) {
        case .timeline: self = .timeline()
        case .events: self = .events()
        case .compare: self = .compare()
        case .matrix: self = .matrix(.daysSince)
        case .relation, .record, .ledger, .changes, .summit, .precedents, .sources, .blindSpots, nil: return nil
        }
    }

    private static func reading(_ kind: Kind, _ words: [String]) -> PageAddress? {
        switch (kind, words.count) {
        case (.relation, 0): .relation
        case (.ledger, 0): .ledger
        case (.blindSpots, 0): .blindSpots
        case (.record, 2): RecordKind(rawValue: words[0]).map { .record(Reference($0, words[1])) }
        case (.precedents, 2): RecordKind(rawValue: words[0]).map { .precedents(Reference($0, words[1])) }
        case (.summit, 0...1): .summit(words.first)
        case (.matrix, 1): MatrixMeasure(rawValue: words[0]).map { .matrix($0) }
        case (.sources, 0): .sources(nil)
        case (.sources, 1): Grounds.Weakness(rawValue: words[0]).map { .sources($0) }
        case (.changes, 0): .changes(since: nil)
        case (.changes, 1): Day(words[0]).map { .changes(since: $0) }
        case (.timeline, 4...6): TimelineSettings(words).map { .timeline($0) }
        case (.compare, 4...):
            CompareSettings(words).map { .compare($0) }
        case (.events, 2):
            SeriesDirection(rawValue: words[0]).flatMap { direction in
                RepeatsRule(rawValue: words[1]).map {
                    .events(EventsSettings(direction: direction, repeats: $0))
                }
            }
        default: nil
        }
    }
}

extension CompareSettings {
    /// The words of the timeline, and the pairs after them.
    fileprivate init?(_ words: [String]) {
        self.init()
        let pairs = words.compactMap { word -> CountryPair? in
            let codes = word.split(separator: "-").compactMap { CountryCode(String($0)) }
            return codes.count == 2 && word.utf8.count == 7 ? CountryPair(codes[0], codes[1]) : nil
        }
        let own = words.dropLast(pairs.count).map(\.self)
        guard (4...6).contains(own.count), let timeline = TimelineSettings(own), pairs.count < Self.most else {
            return nil
        }
        (self.timeline, others) = (timeline, pairs)
    }
}

extension TimelineSettings {
    fileprivate var words: [String] {
        [step.rawValue, measure.rawValue, repeats.rawValue, direction.rawValue]
            + (dataset.map { [$0.rawValue] } ?? []) + (smoothing == .none ? [] : [smoothing.rawValue])
    }

    /// Step, measure, rule of repeats, direction and, where they are chosen, the data set and the smoothing.
    fileprivate init?(_ words: [String]) {
        self.init()
        guard let step = SeriesStep(rawValue: words[0]), let measure = EventMeasure(rawValue: words[1]),
            let repeats = RepeatsRule(rawValue: words[2]), let direction = SeriesDirection(rawValue: words[3])
        else { return nil }
        (self.step, self.measure, self.repeats, self.direction) = (step, measure, repeats, direction)
        for word in words.dropFirst(4) {
            if let dataset = Dataset(rawValue: word), self.dataset == nil, smoothing == .none {
                self.dataset = dataset
            } else if let smoothing = Smoothing(rawValue: word), smoothing != .none, self.smoothing == .none {
                self.smoothing = smoothing
            } else {
                return nil
            }
        }
    }
}
