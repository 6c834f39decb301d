package import Reporting

/// What can be taken away to the clipboard.
package enum Yank: Sendable, Equatable {
    case address, id, filter
    /// The sources of the record, as entries of a bibliography.
    case citation(CitationStyle)
    /// The row, or the marked rows, as `dyad list` prints them.
    case row(Format)
    /// A figure under the cursor as a sentence with a key, by its place among them.
    case figure(Int)
    /// The command that opens this view, and the one that prints its list.
    case command, listing

    /// What was copied, for the line that says so.
    package var title: String {
        switch self {
        case .address: "the address"
        case .id: "the id"
        case .filter: "the filter"
        case .citation(let style): "the citation (\(style.title))"
        case .row(let format): "the row as \(format.rawValue.uppercased())"
        case .figure: "the figure"
        case .command: "the command"
        case .listing: "the command"
        }
    }
}
