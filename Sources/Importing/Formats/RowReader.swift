internal import Relations

/// How the rows of one data set are read.
protocol RowReader {
    /// Reads one row: its events go into the output.
    ///
    /// - Parameter fields: read only; a borrowed value of this size would be copied for each row.
    /// - Returns: what became of the row, or what is wrong with it. Then nothing has gone into the output.
    mutating func read(
        _ text: Span<UInt8>, _ fields: inout Fields, line: Int, into output: inout RowOutput
    ) -> RowResult

    /// The layout of the rows that were read, in words.
    var format: String { get }
}

enum RowResult {
    case kept(RowClass)
    case malformed(RowFault)
    /// The header, which is no row.
    case header
}

/// What is wrong with a row that cannot be read.
enum RowFault {
    case tooLong
    case columns(Int, expected: String)
    case noID
    case id(String)
    case day(String)
    case quad(String)
    case score(String)
    case count(String)
    case code(String)

    /// A whole sentence.
    var sentence: String {
        switch self {
        case .tooLong: "The line is longer than \(TextBlocks.lineLimit) bytes."
        case .columns(let count, let expected):
            "The line has \(count) \(count == 1 ? "column" : "columns") instead of \(expected)."
        case .noID: "The row has no id."
        case .id(let text): "“\(text.excerpt)” is no id: GDELT has numbers."
        case .day(let text): "“\(text.excerpt)” is no day of the calendar."
        case .quad(let text): "“\(text.excerpt)” is no class of cooperation or conflict."
        case .score(let text): "“\(text.excerpt)” is no score from -10 to 10."
        case .count(let text): "“\(text.excerpt)” is no number of reports."
        case .code(let text): "“\(text.excerpt)” is too long for an event code."
        }
    }
}

extension String {
    /// The beginning of a text, safe to print.
    var excerpt: String {
        let safe = sanitized
        return safe.count <= 60 ? safe : safe.prefix(59) + "…"
    }
}
