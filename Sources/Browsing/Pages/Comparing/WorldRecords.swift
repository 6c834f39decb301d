internal import Relations
internal import Screen

/// All records together, as a page that compares pairs asks for them: once, and again when record files have changed.
struct WorldRecords: Sendable {
    private var whole: Dossier?
    private var edition: Int?

    /// The records as the reading of the view has them: all, or those that could be known on the day.
    private(set) var dossier: Dossier?

    /// What is to be asked for; nothing while what is here is up to date.
    mutating func requests(_ context: PageContext) -> [PageStep] {
        dossier = whole.map { context.read($0) }
        guard edition != context.edition else { return [] }
        return [.ask(.world)]
    }

    /// Takes the answer; `false` for an answer to something else.
    mutating func take(_ answer: Answer, in context: PageContext) -> Bool {
        guard case .world(let dossier) = answer else { return false }
        whole = dossier
        self.dossier = context.read(dossier)
        edition = context.edition
        return true
    }
}

extension PageContext {
    /// Other records than the pair's, through the reading that the pair's are seen through.
    func read(_ dossier: Dossier) -> Dossier {
        relation?.known(dossier) ?? dossier
    }
}

extension Block {
    /// A quiet label and what is read after it.
    static func labelled(_ label: String, _ text: String, link: Link? = nil, why: Reason? = nil) -> Block {
        Block(
            [Span(label + " ", .quiet), Span(text, link == nil ? .plain : .underline)], hang: 2, link: link, why: why)
    }

    static func heading(_ text: String) -> [Block] { [.empty, Block([Span(text, .quiet)])] }

    /// A line that opens a record.
    static func record(_ reference: Reference, _ text: String, remark: String = "", why: Reason? = nil) -> Block {
        Block(
            [Span(text, .underline)] + (remark.isEmpty ? [] : [Span(", " + remark, .quiet)]), hang: 2,
            link: .record(reference), why: why)
    }
}

extension Explanation.Input {
    /// A source, by publisher and title.
    static func source(_ id: String, _ sources: [String: Source]) -> Self? {
        sources[id].map { source in
            Self(
                "source", [source.publisher, source.title].compactMap(\.self).joined(separator: ": "),
                reference: source.reference)
        }
    }

    /// The sources of some evidence that had appeared by a day, each once.
    static func sources(_ evidence: [Evidence], _ sources: [String: Source], _ clock: Clock) -> [Self] {
        var known: Set<String> = []
        return evidence.flatMap(\.sources).map(\.source).filter { id in
            sources[id].map(clock.hasSeen) ?? false && known.insert(id).inserted
        }.compactMap { source($0, sources) }
    }
}
