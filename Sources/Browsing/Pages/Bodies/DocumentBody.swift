internal import Screen

/// A document on a page, with the cursor on one of its blocks.
package struct DocumentBody: Sendable {
    package let document: Document
    package private(set) var cursor = Cursor()
    /// The document as it was wrapped last, as far as it was seen.
    package private(set) var wrapped: WrappedDocument?

    package init(_ document: Document) { self.document = document }

    /// The block under the cursor.
    package var block: Block? { document.blocks[safely: cursor.index] }

    var texts: [String] { document.blocks.map { $0.spans.map(\.text).joined() } }

    /// Stands where another document's cursor stood.
    mutating func keepPlace(of other: DocumentBody) { cursor = other.cursor }

    mutating func stand(on line: Int) { cursor.index = line }

    mutating func move(_ movement: Movement, rows: Int) {
        cursor.index = movement.target(from: cursor.index, count: document.blocks.count, rows: rows)
        cursor.index = document.standable(near: cursor.index, goingDown: movement.isDown)
    }

    /// Wraps the document as far as it is seen, and scrolls to the cursor.
    mutating func settle(in size: Size) {
        cursor.index = max(0, min(cursor.index, document.blocks.count - 1))
        let width = max(1, size.columns)
        let beginning = (lines: cursor.top + size.rows * 2, block: cursor.index)
        if wrapped?.width != width || wrapped.map({ !$0.isComplete && !$0.covers(beginning) }) ?? true {
            wrapped = WrappedDocument(document, width: width, beginning: beginning)
        }
        cursor.top = wrapped?.top(showing: cursor.index, from: cursor.top, rows: size.rows) ?? 0
    }
}
