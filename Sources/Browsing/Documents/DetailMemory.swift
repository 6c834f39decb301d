internal import Relations

/// The detail that is shown, and some that were written lately or ahead of need, so that coming to one again costs nothing.
struct DetailMemory: Sendable {
    /// What a detail is made of: while this stays the same, so does the document.
    struct Key: Equatable {
        var reference: Reference?
        var source: Pane
        var month: Int?
        /// The strip that the month is of.
        var strip: Version?
        var asOf: Day
        var isOpened: Bool
        var generation: Int
    }

    /// A detail and its lines.
    struct Written {
        let key: Key?
        let document: Document
        let version = Version()
        private(set) var wrapped: WrappedDocument?

        init(_ key: Key?, _ document: Document) {
            self.key = key
            self.document = document
        }

        /// The document in lines of a width, as far as the view and the cursor need it; wrapped once for settling and
        /// drawing.
        mutating func wrap(to width: Int, rows: Int, cursor: Cursor) -> WrappedDocument {
            let beginning = (lines: cursor.top + rows * 2, block: cursor.index)
            if let wrapped, wrapped.width == width, wrapped.isComplete || wrapped.covers(beginning) { return wrapped }
            let fresh = WrappedDocument(document, width: width, beginning: beginning)
            wrapped = fresh
            return fresh
        }
    }

    private(set) var shown = Written(nil, Document(title: "", subtitle: ""))
    /// Others, the one used last at the end.
    private var others: [Written] = []

    /// Some screens of a list; a document takes a few kilobytes.
    private static let most = 64

    /// Shows a detail that is held.
    ///
    /// - Returns: whether it is.
    /// - Complexity: O(*m*) for the details that are held, few.
    mutating func show(_ key: Key) -> Bool {
        if shown.key == key { return true }
        guard let place = others.lastIndex(where: { $0.key == key }) else { return false }
        let found = others.remove(at: place)
        keep(shown)
        shown = found
        return true
    }

    /// Shows a detail that was written just now.
    mutating func show(_ key: Key, _ document: Document) {
        keep(shown)
        shown = Written(key, document)
    }

    func holds(_ key: Key) -> Bool { shown.key == key || others.contains { $0.key == key } }

    /// Holds a detail that may be shown later.
    mutating func keep(_ written: Written) {
        guard let key = written.key else { return }
        // What was made of other records or of another day will not be shown again.
        if let last = others.last?.key, last.generation != key.generation { others.removeAll(keepingCapacity: true) }
        if others.count >= Self.most { others.removeFirst() }
        others.append(written)
    }

    mutating func wrapShown(to width: Int, rows: Int, cursor: Cursor) -> WrappedDocument {
        shown.wrap(to: width, rows: rows, cursor: cursor)
    }
}
