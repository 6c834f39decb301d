internal import Relations
internal import Reporting
internal import Screen

extension Browser {
    /// The box of what can be taken away here; what is not there has no line.
    var yankMenu: Menu {
        let lines: [(Character, String, Yank)] =
            [
                ("u", "URL", .address), ("c", "citation, Chicago", .citation(.chicago)),
                ("a", "citation, APA", .citation(.apa)), ("b", "citation, BibTeX", .citation(.bibtex)),
                ("s", "citation, CSL-JSON", .citation(.cslJSON)), ("r", "row as TSV", .row(.tsv)),
                ("j", "row as JSON", .row(.jsonl)), ("i", "id", .id),
                ("f", "filter", .filter),
                ("d", "command of this view", .command), ("l", "command of this list", .listing),
            ]
        let figures = quotationsUnderCursor.prefix(Self.mostFigures).enumerated().map { index, quotation in
            let key = index == 0 ? "q" : Character("\(index + 1)")
            return (key, "figure, to be verified: \(quotation.figure.word)", Yank.figure(index))
        }
        let items = (lines + figures).compactMap { key, title, yank in
            text(of: yank).map { text in
                Menu.Item(key, title, text.split(separator: "\n").first.map(String.init) ?? "", .yank(yank))
            }
        }
        return Menu("Copy", opener: keys.firstKey(of: .yank, on: pageKind), items)
    }

    /// The figures of a line that the box offers.
    private static let mostFigures = 4

    mutating func yank(_ yank: Yank) -> [Effect] {
        guard let text = text(of: yank) else {
            notice = Notice("There is nothing of that kind to copy here.")
            return []
        }
        let left = unreadSources(for: yank)
        let remark = left == 0 ? "" : "; \(counted(left, "source")) not read left out"
        return [.copy(text, what: yank.title + remark)]
    }

    /// The text of what is taken away, made safe line by line; `nil` where there is none.
    ///
    /// - Complexity: O(*n*) for *n* rows of the list in focus.
    func text(of yank: Yank) -> String? {
        let text: String? =
            switch yank {
            case .address: showsHome ? sourceAddress : openPage?.sourceAddress
            case .id: handedReference?.id
            case .filter: view.filter.isEmpty ? nil : view.filter.description
            case .citation(let style): bibliography.map { $0.text(in: style) }
            case .row(let format): rowText(as: format)
            case .command: view.command(launch)
            case .figure(let index): quotationsUnderCursor[safely: index]?.text
            case .listing: listingCommand
            }
        guard let text, !text.isEmpty else { return nil }
        return text.split(separator: "\n", omittingEmptySubsequences: false)
            .map { line in line.split(separator: "\t", omittingEmptySubsequences: false).map { String($0).sanitized } }
            .map { $0.joined(separator: "\t") }.joined(separator: "\n")
    }

    /// The record that is taken along: the one shown, and on another page the one that it is of or that Enter opens.
    var handedReference: Reference? {
        if showsHome { return shownReference }
        if case .record(let reference)? = openPage?.link { return reference }
        if case .record(let reference)? = view.pages.last { return reference }
        return nil
    }

    /// The same, where it is at hand.
    var handedRecord: AnyRecord? {
        handedReference.flatMap { relation?.record($0) ?? opened[$0]?.record }
    }

    /// The command that prints the list in view.
    private var listingCommand: String? {
        guard showsHome else { return view.pages.last.flatMap { view.printingCommand(of: $0, launch) } }
        return source.isList ? view.listingCommand(of: source.recordKind, launch) : nil
    }

    private func unreadSources(for yank: Yank) -> Int {
        if case .citation = yank { bibliography?.unread ?? 0 } else { 0 }
    }

    /// What the record shown rests on; `nil` where no record is shown or none of its sources is at hand.
    private var bibliography: Bibliography? {
        guard let relation, let record = handedRecord else { return nil }
        var sources = relation.dossier.sources
        for case .source(let source) in opened.values.map(\.record) { sources[source.id] = source }
        let bibliography = Bibliography(of: [record], sources: sources, clock: relation.clock)
        return bibliography.sources.isEmpty ? nil : bibliography
    }

    /// The record shown as `dyad list` prints it, without the head.
    private func rowText(as format: Format) -> String? {
        if let openPage, let id = listInFocus?.cursor.id, let table = openPage.table(of: [id], in: pageContext) {
            return Self.lines(of: table, as: format)
        }
        guard let relation, let record = handedRecord,
            let table = try? Listing.table(of: record.kind, in: relation, records: [record])
        else { return nil }
        return Self.lines(of: table.only([record.header.id], keepsOrder: true), as: format)
    }

    /// The rows of a table without its head.
    private static func lines(of row: Table, as format: Format) -> String? {
        guard !row.rows.isEmpty, let text = try? row.text(as: format, width: { $0.cells }) else { return nil }
        let lines = text.split(separator: "\n").map(String.init)
        return (format == .tsv ? Array(lines.dropFirst()) : lines).joined(separator: "\n")
    }
}
