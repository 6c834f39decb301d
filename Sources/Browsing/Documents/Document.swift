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

    package init(title: String, subtitle: String, blocks: [Block] = []) {
        self.title = title
        self.subtitle = subtitle
        self.blocks = blocks
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
    case page(PageAddress)
    /// The home page of a pair, over the page in view.
    case pair(CountryPair)
}
