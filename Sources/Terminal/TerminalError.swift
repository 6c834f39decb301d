import Screen

/// A terminal that cannot show the browser, and what to do about it.
package enum TerminalError: Error, Hashable, Sendable {
    /// Neither standard input and output nor `/dev/tty` is a terminal.
    case noTerminal
    /// The environment variable TERM is not set.
    case typeNotSet
    /// The database of terminals has no such type.
    case typeUnknown(String)
    /// There is no database of terminals.
    case databaseMissing(String)
    /// The terminal cannot place its cursor.
    case cannotAddress(String)
    /// Another session has the terminal.
    case taken
    /// A call to the system failed, with its reason.
    case system(String)
}

extension TerminalError: CustomStringConvertible {
    /// The message for the reader: what is wrong, and the remedy.
    package var description: String {
        switch self {
        case .noTerminal:
            "There is no terminal to draw on. Run dyad in a terminal, or use a command that prints, such as “dyad card”."
        case .typeNotSet:
            "The variable TERM is not set, so the kind of terminal is unknown. \(Self.remedy)"
        case .typeUnknown(let type):
            "The terminal type TERM=\(sanitized(type)) is not known on this system. \(Self.remedy)"
        case .databaseMissing(let type):
            "The descriptions of terminals are missing, so TERM=\(sanitized(type)) cannot be looked up. "
                + "Install the package ncurses-base, or set TERMINFO to the folder that has them."
        case .cannotAddress(let type):
            "The terminal type TERM=\(sanitized(type)) cannot place its cursor, which a full screen needs. \(Self.remedy)"
        case .taken:
            "The terminal is already in use by this program. Leave the first session before starting another."
        case .system(let reason):
            "The terminal cannot be opened: \(reason). Check that it is still connected."
        }
    }

    private static let remedy =
        "Set TERM to what your terminal is, for example TERM=xterm-256color, or use a command that prints, such as "
        + "“dyad card”."
}
