internal import Screen

/// A list as it is drawn: its title, its columns, and the rows in view.
package struct ListPane: Sendable, Equatable {
    package var title: String
    /// At the right of the title: the count, what is left out, the order. Where room is short the last ones leave.
    package var notes: [String]
    package var columns: [Column]
    /// What stands over the columns; `nil` where they explain themselves.
    package var header: Row?
    /// The rows in view, from the top.
    package var rows: [Row]
    /// The row, among those in view, that is selected.
    package var selected: Int?
    /// What an empty list says, and which key helps.
    package var empty: String

    package init(
        title: String, notes: [String] = [], columns: [Column], rows: [Row] = [], selected: Int? = nil,
        empty: String = ""
    ) {
        self.title = title
        self.notes = notes
        self.columns = columns
        self.rows = rows
        self.selected = selected
        self.empty = empty
    }
}

/// A column of a list.
package struct Column: Sendable, Equatable {
    package enum Alignment: Sendable, Equatable { case left, right }

    /// In cells; for the stretching column its least width.
    package var width: Int
    package var alignment: Alignment
    /// When a pane narrows, columns leave whole, the highest number first; `nil` for those that stay.
    package var leaves: Int?
    /// Whether it stays while one goes sideways: what tells a row from the others, such as its date, its name, its pair.
    package var stays: Bool
    /// Whether the column takes what the others leave: the name, the last thing to be cut.
    package var stretches: Bool
    /// What the reader calls it when arranging columns; empty where columns cannot be arranged.
    package var id: String

    package init(
        _ width: Int, _ alignment: Alignment = .left, leaves: Int? = nil, stretches: Bool = false, stays: Bool? = nil,
        id: String = ""
    ) {
        self.id = id
        self.width = width
        self.alignment = alignment
        self.leaves = leaves
        self.stretches = stretches
        self.stays = stays ?? (leaves == nil)
    }
}

/// A row of a list: a text for each column, or one heading.
package struct Row: Sendable, Equatable {
    package var texts: [Span]
    /// A heading stands across the columns and cannot be selected.
    package var isHeading: Bool
    /// Whether the last step through time changed what the row says.
    package var hasChanged: Bool
    /// Whether the reader has marked it.
    package var isMarked = false

    package init(_ texts: [Span], hasChanged: Bool = false) {
        self.texts = texts
        self.isHeading = false
        self.hasChanged = hasChanged
    }

    package init(heading: String) {
        texts = [Span(heading, .quiet)]
        isHeading = true
        hasChanged = false
    }
}
