/// How much of anything a file may hold, so that no file can exhaust the memory or the stack.
enum Limits {
    /// The largest file that is read, in bytes: 16 MB.
    static let fileBytes = 16_000_000
    /// The most values that a file may hold, by the marks that part them: the parser of YAML takes 200 bytes for each. A
    /// file of records as large as is read has fewer.
    static let values = 2_000_000
    /// The longest line, in bytes: every message shows its line, and a long one would be gone through again and again.
    static let lineBytes = 20_000
    /// The deepest nesting of lists and mappings. The parser of YAML itself ends at a thousand.
    static let depth = 64
    /// The most problems that are told of one file.
    static let problems = 1000
    /// The widest `short` name, in cells.
    static let shortCells = 24
    /// The longest quote from a source, in characters.
    static let quoteCharacters = 200
}
