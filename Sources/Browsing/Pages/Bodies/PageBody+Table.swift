internal import Relations
internal import Reporting
internal import Screen

extension PageBody {
    /// Whether anything is seen that has rows.
    var hasRows: Bool {
        switch main {
        case .list(let list): list.index.figures > 0
        case .grid(let grid): !grid.isEmpty
        case .chart(let chart): !chart.isEmpty
        case .document(let body): body.document.blocks.contains { if case .record? = $0.link { true } else { false } }
        }
    }

    /// What is seen, as a table to write out: the rows of a list, the cells of a grid, the records that a text leads to.
    ///
    /// - Parameters:
    ///   - ids: of the rows of a list that are wanted, in their order.
    ///   - context: where the records of a text are looked up.
    /// - Returns: `nil` where nothing is seen that has rows.
    func table(of ids: [String], named name: String, in context: PageContext) -> Table? {
        switch main {
        case .list(let list): list.table(of: ids)
        case .grid(let grid): grid.isEmpty ? nil : grid.table(named: name)
        case .chart: nil
        case .document(let body): Table(named: name, body.document, in: context)
        }
    }
}

extension ListBody {
    /// Rows as they are seen, each column under its name.
    fileprivate func table(of ids: [String]) -> Table? {
        let places = ids.compactMap(index.position)
        guard !places.isEmpty else { return nil }
        let titles = columns.indices.map { header[safely: $0]?.text ?? columns[$0].id }
        return Table(
            name: name.title.lowercased(),
            columns: zip(columns, titles).map { Table.Column($0.id, "", title: $1) },
            rows: places.map { place in
                let texts = row(place).texts
                return Table.Row(columns.indices.map { Reporting.Cell(seen: texts[safely: $0]?.text) })
            })
    }
}

extension GridBody {
    /// A row for each row, with what names it before its cells.
    fileprivate func table(named name: String) -> Table {
        let names = frozen.indices.map { corner[safely: $0]?.text ?? "" }.enumerated()
            .map { $1.isEmpty ? ["code", "name"][safely: $0] ?? "column\($0)" : $1 }
        let titles = names + columns.map { $0.texts.first?.text ?? $0.id }
        return Table(
            name: name.lowercased(), columns: titles.map { Table.Column($0.asKey, "", title: $0) },
            rows: rows.enumerated().map { place, row in
                let cells = columns.indices.map { cell(place, $0) }
                return Table.Row(
                    frozen.indices.map { Reporting.Cell(seen: row.texts[safely: $0]?.text) }
                        + cells.map { Reporting.Cell(seen: $0.text) })
            })
    }
}

extension Table {
    /// The records that a text leads to, each once, in the order of the text; `nil` where it leads to none.
    fileprivate init?(named name: String, _ document: Document, in context: PageContext) {
        var seen: Set<Reference> = []
        let lines = document.blocks.compactMap { block -> (reference: Reference, words: String)? in
            guard case .record(let reference)? = block.link, seen.insert(reference).inserted else { return nil }
            return (reference, block.spans.map(\.text).joined().trimmed)
        }
        guard !lines.isEmpty else { return nil }
        self.init(named: name, of: lines, in: context.relation, record: context.record)
    }
}

extension Reporting.Cell {
    /// What a cell of the screen says; nothing where it says nothing.
    fileprivate init(seen text: String?) {
        self = text.flatMap { $0.trimmed.isEmpty ? nil : .text($0.trimmed) } ?? .nothing
    }
}

extension String {
    /// The text without blanks at its ends.
    fileprivate var trimmed: String {
        var rest = Substring(self)
        while rest.first?.isWhitespace == true { rest.removeFirst() }
        while rest.last?.isWhitespace == true { rest.removeLast() }
        return String(rest)
    }

    /// `who met whom` as a key: `who_met_whom`.
    fileprivate var asKey: String { lowercased().split(separator: " ").joined(separator: "_") }
}
