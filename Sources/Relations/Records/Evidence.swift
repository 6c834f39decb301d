/// What stands behind a statement: the sources that were read, and how far they carry it.
package struct Evidence: Sendable, Encodable, Hashable {
    package enum Confidence: String, Word { case high, medium, low }

    /// What a statement rests on.
    package enum Basis: String, Word {
        case source
        case sourceAndKnowledge = "source_and_knowledge"
        case generalKnowledge = "general_knowledge"

        package var onScreen: String {
            switch self {
            case .source: "from sources"
            case .sourceAndKnowledge: "from sources and memory"
            case .generalKnowledge: "from memory"
            }
        }
    }

    package var sources: [Citation]
    /// Said openly by the record: nothing was found.
    package var isUnsourced: Bool
    package var confidence: Confidence?
    package var basis: Basis

    package init(
        sources: [Citation] = [], isUnsourced: Bool = false, confidence: Confidence? = nil, basis: Basis = .source
    ) {
        self.sources = sources
        self.isUnsourced = isUnsourced
        self.confidence = confidence
        self.basis = basis
    }
}

/// A source as a statement cites it.
package struct Citation: Sendable, Encodable, Hashable {
    package enum Stance: String, Word { case reports, states, denies, disputes }

    /// The id of the source.
    package var source: String
    package var stance: Stance?
    /// At most 200 characters of the source's own words.
    package var quote: String?
    package var locator: String?

    package init(_ source: String, stance: Stance? = nil, quote: String? = nil, locator: String? = nil) {
        self.source = source
        self.stance = stance
        self.quote = quote
        self.locator = locator
    }
}
