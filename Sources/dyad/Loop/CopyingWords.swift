import Foundation
import Terminal

/// What is said after something was copied.
enum CopyingWords {
    static func say(_ copying: Copying, what: String) -> String {
        switch copying {
        case .sent:
            // The multiplexer keeps the sequence to itself unless it is told to pass it on.
            let inTmux = ProcessInfo.processInfo.environment["TMUX"].map { !$0.isEmpty } ?? false
            return inTmux
                ? "Sent \(what); tmux passes it on after: set -g set-clipboard on"
                : "Sent \(what) to the clipboard of the terminal"
        case .tooLong(let bytes):
            return "\(bytes) bytes are more than a terminal takes into its clipboard; w writes a file."
        case .refused: return "This terminal has no clipboard that a program can fill; w writes a file."
        }
    }
}
