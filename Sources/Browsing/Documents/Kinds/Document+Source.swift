package import Relations
import Screen

extension Document {
    /// A source: what it is, how much of it was read, and what rests on it.
    ///
    /// - Parameter mentions: the records that cite it.
    package init(_ source: Source, in relation: Relation, mentions: [AnyRecord] = []) {
        guard relation.clock.hasSeen(source) else {
            self.init(notYetOnRecord: .source, in: relation)
            return
        }
        let title = source.titleIsDescription ? "[\(source.title)]" : source.title
        var writer = DocumentWriter(relation, title: title, subtitle: "source")
        writer.explainAll { .source(source, in: $0) }
        let words = [source.publisher, source.published?.inWords].compactMap(\.self)
        if !words.isEmpty { writer.line(words.joined(separator: " · ")) }
        if let url = source.url { writer.line(url, link: .address(url)) }
        let kinds = [source.kind?.onScreen, source.read?.onScreen].compactMap(\.self)
        if !kinds.isEmpty { writer.line(kinds.joined(separator: " · "), .quiet) }
        if source.titleIsDescription { writer.line("[…] our description: the headline was not seen", .quiet) }
        if source.published == nil { writer.line("no date on record: counts from the end of the records", .quiet) }
        if let licence = source.licence { writer.line(label: "licence:", licence) }
        writer.addStatements(of: source)
        writer.section("Drawn from")
        for other in source.derivedFrom.compactMap({ relation.dossier.sources[$0] })
        where relation.clock.hasSeen(other) {
            writer.line(other.title, remark: other.publisher, link: .record(other.reference))
        }
        writer.section("What rests on it")
        let seen = mentions.filter(relation.hasSeen)
        for record in seen { writer.addRow(of: record) }
        if seen.isEmpty { writer.line("nothing found", .quiet) }
        writer.space()
        writer.line("\(source.header.place)", .quiet)
        self = writer.document
    }
}

extension DocumentWriter {
    /// What the source says, each statement with the record that holds it.
    fileprivate mutating func addStatements(of source: Source) {
        section("What it says")
        for statement in source.statements {
            let id = statement.record
            let link: Link? =
                if relation.meeting(id) != nil {
                    .meeting(id)
                } else if relation.issue(id) != nil {
                    .issue(id)
                } else if relation.promise(id) != nil {
                    .promise(id)
                } else if let assessment = relation.assessments.first(where: { $0.id == id }) {
                    .record(assessment.reference)
                } else {
                    nil
                }
            add(Block([Span(statement.text)], hang: 2, link: link))
        }
    }
}
