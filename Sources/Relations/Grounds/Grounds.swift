/// What the records rest on, as a day sees it: every source with what rests on it, and what rests on little.
package struct Grounds: Sendable {
    /// A source and the records that cite it, anywhere from their header down to their last entry.
    package struct Ground: Sendable, Identifiable {
        package let source: Source
        /// In the order of kind and id.
        package let carries: [Reference]
        /// Those of them that rest on this source alone.
        package let alone: [Reference]

        package var id: String { source.id }
    }

    /// Why a record stands in a list of those that rest on little.
    package enum Weakness: String, Word {
        case oneSource = "one_source"
        case lowConfidence = "low_confidence"
        case memory
        case noSource = "no_source"

        package var onScreen: String {
            switch self {
            case .oneSource: "on one source only"
            case .lowConfidence: "on low confidence"
            case .memory: "on memory, in part or whole"
            case .noSource: "on none"
            }
        }
    }

    /// Those that carry most first, then by id.
    package let sources: [Ground]
    /// The records of each weakness, in the order of kind and id. One record may have several.
    package let weak: [Weakness: [Reference]]
    package let titles: [Reference: String]
    package let clock: Clock

    /// - Parameter records: all of them, sources too; those of ISO 3166-1 that are no record are left out by the caller.
    /// - Complexity: O(*n* log *n*) for *n* citations.
    package init(_ records: [AnyRecord], clock: Clock) {
        self.clock = clock
        var all: [String: Source] = [:]
        for case .source(let source) in records { all[source.id] = source }
        var carries: [String: [Reference]] = [:]
        var alone: [String: [Reference]] = [:]
        var weak: [Weakness: [Reference]] = [:]
        var titles: [Reference: String] = [:]
        for record in records where record.kind != .source {
            guard let seen = clock.seen(record, sources: all) else { continue }
            let reference = record.reference
            titles[reference] = record.title
            let cited = seen.citedSources
            for id in cited { carries[id, default: []].append(reference) }
            if cited.count == 1 { alone[cited[0], default: []].append(reference) }
            for weakness in Self.weaknesses(of: seen, cited: cited) { weak[weakness, default: []].append(reference) }
        }
        self.titles = titles
        func sorted(_ list: [Reference]) -> [Reference] {
            list.sorted { ($0.kind.rawValue, $0.id) < ($1.kind.rawValue, $1.id) }
        }
        self.weak = weak.mapValues(sorted)
        sources = all.values.filter(clock.hasSeen).map { source in
            Ground(source: source, carries: sorted(carries[source.id] ?? []), alone: sorted(alone[source.id] ?? []))
        }
        .sorted { (-$0.carries.count, $0.id) < (-$1.carries.count, $1.id) }
    }

    /// In what a record rests on little; nothing for one that does not.
    package static func weaknesses(of record: AnyRecord, cited: [String]) -> [Weakness] {
        let evidence = record.header.evidence
        var found: [Weakness] = []
        if cited.isEmpty { found.append(.noSource) } else if cited.count == 1 { found.append(.oneSource) }
        if evidence.confidence == .low { found.append(.lowConfidence) }
        if evidence.basis != .source { found.append(.memory) }
        return found
    }
}

extension AnyRecord {
    /// Whether the country comes from the codebook of ISO 3166-1 and is no record: a record names sources, or says that it
    /// has none.
    package var isFromCodebook: Bool {
        kind == .country && header.origin == .imported && header.evidence.sources.isEmpty
            && !header.evidence.isUnsourced
    }
}
