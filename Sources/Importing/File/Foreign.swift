internal import Relations

/// What a file is that is no event file, as far as its beginning shows.
package enum Foreign: Error, Hashable, Sendable {
    /// A machine-learning copy of ICEWS in which numbers stand for names.
    case integerQuadruples
    /// Phoenix as it was written again, comma separated and with a header: the codes have lost their zeros.
    case phoenixReexport
    /// Historical Phoenix of the Cline Center, comma separated.
    case clinePhoenix
    case gdeltMentions
    case gdeltKnowledgeGraph
    /// Two bytes a letter.
    case utf16
    /// No text at all.
    case binary
    /// An archive without any file in it.
    case emptyArchive
    /// An archive, none of whose members is an event file.
    case archive(members: Int)
    /// A text with so many columns, which no data set has.
    case text(columns: Int)
}

extension Foreign: CustomStringConvertible {
    /// What goes on after the name of the file, to the end of the sentence and what to do.
    package var description: String {
        switch self {
        case .integerQuadruples:
            "is a machine-learning copy of ICEWS with numbers in place of names, which say nothing without the list they "
                + "count through. Import the copy with names, or ICEWS itself."
        case .phoenixReexport:
            "is Phoenix written again with commas and a header: its codes have lost their leading zeros, so that 10 may be a "
                + "statement (010) or a demand (10). Import the original daily files, events.full.YYYYMMDD.txt."
        case .clinePhoenix:
            "is historical Phoenix of the Cline Center, with commas and a header of its own, which is not read. Import daily "
                + "Phoenix files, events.full.YYYYMMDD.txt."
        case .gdeltMentions:
            "is a GDELT table of mentions, which lists articles and not events. Import the .export.CSV file of the same time."
        case .gdeltKnowledgeGraph:
            "is a GDELT knowledge graph, which lists articles and not events. Import the .export.CSV file of the same time."
        case .utf16: "is written in UTF-16, which no data set uses. Convert it to UTF-8 first."
        case .binary: "is no text. Event files are text, also inside .zip and .gz."
        case .emptyArchive: "is an archive without a file in it: there is nothing to import."
        case .archive(let members):
            "is an archive of \(members) \(members == 1 ? "file, which is no event file" : "files, none of which is an event file"). "
                + Self.known
        case .text(let columns):
            "is no event file: its first lines have \(columns) \(columns == 1 ? "column" : "columns"). " + Self.known
        }
    }

    private static let known =
        "Event files are those of GDELT 1.0 and 2.0, ICEWS, Phoenix and POLECAT, tab separated as they were published."
}
