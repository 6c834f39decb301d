/// Rows and columns, before they are given a form.
package struct Table: Sendable {
    package struct Column: Hashable, Sendable {
        /// The name in JSON and in the head of tsv and csv, in snake_case.
        package let key: String
        /// What the key means, for the README.
        package let meaning: String
        /// The head in tables for reading; `nil` where these leave the column out.
        package let title: String?
        /// The place in the order in which columns leave a table that is too wide; `nil` for those that stay.
        let leaves: Int?

        package init(_ key: String, _ meaning: String, title: String? = nil, leaves: Int? = nil) {
            self.leaves = leaves
            self.key = key
            self.meaning = meaning
            self.title = title
        }
    }

    package struct Row: Sendable {
        /// One for each column.
        package let cells: [Cell]
        /// What a calendar shows of the row.
        package let entries: [CalendarEntry]

        package init(_ cells: [Cell], entries: [CalendarEntry] = []) {
            self.cells = cells
            self.entries = entries
        }
    }

    /// What the rows are, for messages: `meetings`.
    package let name: String
    package let columns: [Column]
    package let rows: [Row]
    /// Whether a calendar can show the rows.
    package let hasDays: Bool

    package init(name: String, columns: [Column], rows: [Row], hasDays: Bool = false) {
        self.name = name
        self.columns = columns
        self.rows = rows
        self.hasDays = hasDays
    }

    /// Gives the rows a form, each line ended.
    ///
    /// - Parameters:
    ///   - room: the cells of a line that a table for reading may fill; without it nothing is cut.
    ///   - width: how many cells a text takes.
    /// - Throws: a ``ReportError`` where the form does not suit the rows.
    /// - Complexity: O(*n*) for *n* characters of all cells.
    package func text(as format: Format, room: Int? = nil, width: TextWidth) throws(ReportError) -> String {
        switch format {
        case .table: aligned(room: room, width: width)
        case .tsv: tabSeparated
        case .csv: commaSeparated
        case .json: json.indented + "\n"
        case .jsonl: rows.map { object($0).line + "\n" }.joined()
        case .markdown: markdown
        case .ics:
            if hasDays { CalendarWriter.text(of: rows.flatMap(\.entries)) } else { throw .notForCalendars(name) }
        case .timelinejs:
            if hasDays { TimelineWriter.text(of: rows.flatMap(\.entries)) } else { throw .notForCalendars(name) }
        }
    }

    /// An array of objects, one a row.
    package var json: JSON { .array(rows.map(object)) }

    private func object(_ row: Row) -> JSON {
        .object(zip(columns, row.cells).flatMap { column, cell in cell.members(for: column.key) })
    }

    /// The columns of tables for reading, with their places.
    var shown: [(index: Int, title: String)] {
        columns.enumerated().compactMap { index, column in column.title.map { (index, $0) } }
    }
}
