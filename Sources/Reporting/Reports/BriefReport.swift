package import Relations

/// One page on a pair for ten minutes: what `dyad brief` prints.
package struct BriefReport: Sendable {
    private let relation: Relation
    private let card: Card
    private let pair: CountryPair
    private let sections: [BriefSection]
    /// The sources cited, in the order of their first naming: the first is footnote 1.
    private let notes: [String]

    /// Cells of a line of text.
    package static let room = 80
    /// Lines of an item, so that the page stays a page.
    private static let linesOfItem = 2
    /// The sources that one item cites.
    private static let sourcesOfItem = 1

    /// - Returns: `nil` where the relation is not that of a pair.
    /// - Complexity: O(*n* log *n*) for *n* entries of the relation.
    package init?(_ relation: Relation) {
        guard let card = Card(relation), let pair = relation.subject.pair else { return nil }
        self.relation = relation
        self.card = card
        self.pair = pair
        sections = BriefSections(relation: relation, card: card, pair: pair).all
        var notes: [String] = []
        for source in sections.flatMap(\.items).flatMap({ $0.sources.prefix(Self.sourcesOfItem) })
        where !notes.contains(source) {
            notes.append(source)
        }
        self.notes = notes
    }

    private var title: String {
        "\(relation.roster.name(of: pair.first)) – \(relation.roster.name(of: pair.second)), \(relation.dayInWords)"
    }

    private var reach: String {
        let coverage = card.coverage.map { "leaders’ meetings compiled: \($0.completeness.onScreen)" }
        let end = relation.clock.recordsEnd.map { "records end on \($0)" }
        let open = "\(card.open.count) open, \(card.partly.count) partly or understood"
        return [open, end, coverage].compactMap(\.self).joined(separator: "; ")
    }

    private func marks(_ item: BriefItem) -> [Int] {
        item.sources.prefix(Self.sourcesOfItem).compactMap(notes.firstIndex(of:)).map { $0 + 1 }
    }

    /// At most about sixty lines of at most ``room`` cells, without control characters.
    package func text(width: TextWidth = { $0.count }) -> String {
        var lines = [title] + TextLayout.wrapped(reach, to: Self.room, width: width)
        for section in sections {
            lines += ["", section.title]
            if section.items.isEmpty { lines.append("  none found") }
            for item in section.items {
                let marks = marks(item).map { " [\($0)]" }.joined()
                lines += Self.item(item.text, marks: marks, width: width)
            }
            if section.rest > 0 { lines.append("  and \(section.rest) more") }
        }
        if !notes.isEmpty {
            let all = notes.enumerated().map { "[\($0 + 1)] \(brief($1))" }.joined(separator: "; ")
            lines += ["", "Sources"] + TextLayout.wrapped(all, to: Self.room - 2, width: width).map { "  " + $0 }
        }
        return lines.map { line in
            TextLayout.withoutTrailingBlanks(TextLayout.clipped(line.sanitized, to: Self.room, width: width)) + "\n"
        }.joined()
    }

    /// An item on a line or two; what does not fit is cut, the marks of its sources are not.
    private static func item(_ text: String, marks: String, width: TextWidth) -> [String] {
        let room = room - 4
        let lines = TextLayout.wrapped(text + marks, to: room, width: width)
        guard lines.count > linesOfItem else { return lines.enumerated().map { ($0 == 0 ? "  " : "    ") + $1 } }
        let whole = TextLayout.wrapped(text, to: room, width: width)
        let cut = TextLayout.clipped(whole[1] + " …", to: room - width(marks), width: width)
        return ["  " + whole[0], "    " + cut + marks]
    }

    private func brief(_ id: String) -> String {
        let source = relation.dossier.sources[id]
        return [source?.publisher ?? id, source?.published?.day].compactMap(\.self).joined(separator: " ")
            + (source?.publisher == nil ? "" : " (\(id))")
    }

    /// The same in Markdown, with footnotes that hold title and address.
    package var markdown: String {
        var lines = ["# " + TextLayout.markdown(title), "", TextLayout.markdown(reach)]
        for section in sections {
            lines += ["", "## " + TextLayout.markdown(section.title)]
            if section.items.isEmpty { lines.append("- none found") }
            for item in section.items {
                lines.append("- " + TextLayout.markdown(item.text) + marks(item).map { "[^\($0)]" }.joined())
            }
            if section.rest > 0 { lines.append("- and \(section.rest) more") }
        }
        lines.append("")
        for (index, id) in notes.enumerated() { lines.append("[^\(index + 1)]: " + footnote(id)) }
        return lines.map { $0 + "\n" }.joined()
    }

    private func footnote(_ id: String) -> String {
        guard let source = relation.dossier.sources[id] else { return TextLayout.markdown(id) }
        let title = TextLayout.markdown(source.title)
        let isLink = source.url.map { $0.hasPrefix("http") && !$0.hasScalar(of: " ()<>") } ?? false
        let named = isLink ? "[\(title)](\(source.url?.sanitized ?? ""))" : title
        return ([named] + [source.publisher, source.published?.day].compactMap { $0.map(TextLayout.markdown) })
            .joined(separator: ", ")
    }
}
