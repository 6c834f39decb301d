package import Relations

/// What a page wants done by the browser.
package enum PageStep: Sendable, Equatable {
    /// Ask the library, unless it has been asked and has not answered.
    case ask(Request)
    /// The same page with other parameters; the reader can undo it.
    case become(PageAddress)
    /// Open what a link names.
    case open(Link)
    /// Look through another filter; the reader can undo it.
    case filter(Filter)
    /// Both at once, taken back by one undo.
    case narrow(Filter, PageAddress)
    /// Ask the reader for a day, which comes back by ``PageModel/go(to:in:)``.
    case askForDay
    /// Ask the reader for a pair, which comes back by ``PageModel/add(_:in:)``.
    case askForPair
    /// One line to the reader.
    case say(String)
}
