package import Relations
package import Screen

/// A text to read on screen, such as a record in full: blocks that wrap to the width they are given.
///
/// The cursor stands on a block; Enter follows its link, `W` asks why.
package struct Document: Sendable, Equatable {
    package var title: String
    /// What kind of thing this is, for the right end of the pane's title.
    package var subtitle: String
    package var blocks: [Block]
    /// What `W` says on a line that has no answer of its own: how far the record is to be trusted, and where it is
    /// written.
    package var reason: Reason?

    package init(title: String, subtitle: String, blocks: [Block] = []) {
        self.title = title
        self.subtitle = subtitle
        self.blocks = blocks
    }
}

extension Document {
    /// What `W` says on a line: the line's own answer, or else that of the whole document.
    package func explanation(ofBlock index: Int) -> Explanation? {
        guard let block = blocks[safely: index], !block.isEmpty else { return nil }
        return block.why ?? reason?.explanation
    }
}

/// One paragraph, line or empty line of a document.
package struct Block: Sendable, Equatable {
    package var spans: [Span]
    /// Cells by which the block, and the lines it wraps to, stand in from the left.
    package var indent: Int
    /// Further cells by which the wrapped lines stand in.
    package var hang: Int
    /// Columns for a block that is a row of a small table: the cells at which the second and later spans begin, or
    /// `nil` for running text. A table row is clipped and does not wrap.
    package var stops: [Int]?
    /// A line that runs down at the left, beside the lines that the block wraps to.
    package var margin: Margin?
    /// What Enter opens.
    package var link: Link?
    /// What `W` explains on this line, written when it is asked for.
    package var reason: Reason?

    package init(
        _ spans: [Span] = [], indent: Int = 0, hang: Int = 0, stops: [Int]? = nil, link: Link? = nil,
        why: Reason? = nil
    ) {
        self.spans = spans
        self.indent = indent
        self.hang = hang
        self.stops = stops
        self.link = link
        reason = why
    }

    package static let empty = Block()

    package var isEmpty: Bool { spans.isEmpty }

    /// The explanation behind ``reason``; it is made anew at each call.
    package var why: Explanation? { reason?.explanation }
}

/// What stands in the first cell beside a block, so that several blocks hang on one upright line.
package struct Margin: Sendable, Equatable {
    /// Beside the first line of the block, and beside those it wraps to.
    package var first: Span
    package var rest: Span

    package init(_ first: Span, _ rest: Span) {
        self.first = first
        self.rest = rest
    }
}

/// A piece of text in one style. The text may come from data: it is made safe where it is drawn.
package struct Span: Sendable, Equatable {
    package var text: String
    package var style: Style

    package init(_ text: String, _ style: Style = .plain) {
        self.text = text
        self.style = style
    }
}

/// Where Enter leads.
package enum Link: Sendable, Hashable {
    case record(Reference)
    /// An address; only http and https are opened.
    case address(String)
    /// A line of a record file, which opens in the reader's editor.
    case file(Place)
    case page(PageAddress)
    /// The home page of a pair, over the page in view.
    case pair(CountryPair)
}
