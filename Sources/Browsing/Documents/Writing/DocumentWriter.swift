import Relations
import Screen

/// Writes a document block by block.
///
/// A section's heading waits for the section's first block, so that a section with nothing to say leaves no trace.
/// Labels and dates are quiet, what is read is plain, links are underlined, and ink is kept for states.
struct DocumentWriter {
    let relation: Relation
    private(set) var document: Document
    /// What stands before the next block: the empty line between sections, and a heading.
    private var pending: [Block] = []
    /// What stands beside the blocks that are added, where they hang on an upright line.
    var margin: Margin?
    /// What has been cited so far, each source once, for the list at the end.
    private(set) var citations: [Citation] = []
    private var cited: Set<String> = []

    /// Begins with the title as a bold first block.
    init(_ relation: Relation, title: String, subtitle: String) {
        self.relation = relation
        document = Document(title: title, subtitle: subtitle, blocks: [Block([Span(title, .bold)])])
    }

    var clock: Clock { relation.clock }
    var roster: Roster { relation.roster }

    /// Begins a section with a heading.
    mutating func section(_ heading: String) { pending = [.empty, Block([Span(heading, .quiet)])] }

    /// Begins a section whose heading is more than a word.
    mutating func section(heading: Block) { pending = [.empty, heading] }

    /// Begins a section without a heading.
    mutating func space() { pending = [.empty] }

    mutating func add(_ block: Block) {
        document.blocks += pending
        var block = block
        if block.margin == nil { block.margin = margin }
        document.blocks.append(block)
        pending = []
    }

    /// A line or paragraph in one style; underlined where it opens something.
    mutating func line(
        _ text: String, _ style: Style = .plain, indent: Int = 0, link: Link? = nil, why: Reason? = nil
    ) {
        add(
            Block(
                [Span(text, link == nil ? style : style.adding(.underline))], indent: indent, link: link, why: why))
    }

    /// A quiet label and what is read after it.
    mutating func line(
        label: String, _ text: String, indent: Int = 0, link: Link? = nil, why: Reason? = nil
    ) {
        add(
            Block(
                [Span(label + " ", .quiet), Span(text, link == nil ? .plain : .underline)], indent: indent, hang: 2,
                link: link, why: why))
    }

    /// What is read, and a quiet remark after a comma.
    mutating func line(
        _ text: String, remark: String?, indent: Int = 0, link: Link? = nil, why: Reason? = nil
    ) {
        var spans = [Span(text, link == nil ? .plain : .underline)]
        if let remark, !remark.isEmpty { spans.append(Span(", " + remark, .quiet)) }
        add(Block(spans, indent: indent, hang: 2, link: link, why: why))
    }

    /// The answer to “why?” for a line, written when it is asked for.
    func reason(_ explanation: @escaping @Sendable (Relation) -> Explanation) -> Reason {
        let relation = relation
        return Reason { explanation(relation) }
    }

    /// What `W` says where a line has no answer of its own.
    mutating func explainAll(_ explanation: @escaping @Sendable (Relation) -> Explanation) {
        document.reason = reason(explanation)
    }

    /// A record of sources for the list at the end.
    mutating func cite(_ evidence: Evidence?) {
        for citation in evidence?.sources ?? [] where cited.insert(citation.source).inserted {
            citations.append(citation)
        }
    }
}

extension Link {
    static func meeting(_ id: String) -> Self { .record(Reference(.meeting, id)) }
    static func issue(_ id: String) -> Self { .record(Reference(.issue, id)) }
    static func promise(_ id: String) -> Self { .record(Reference(.commitment, id)) }
    static func country(_ code: CountryCode) -> Self { .record(Reference(.country, code.text)) }
}
