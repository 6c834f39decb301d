import Glibc
import Screen
import Terminal

/// A program that shows the lines of standard input, one a row, each with a second column to the right of it, and waits for
/// a key: whatever a terminal takes for the width of a text, the second column has to stand where it stands.
@main
struct TextsProgram {
    /// Where the second column begins.
    static let column = 30

    static func main() throws {
        var texts: [String] = []
        while let line = readLine() { texts.append(line) }
        var session = try TerminalSession()
        var frame = Frame(session.size)
        for (row, text) in texts.enumerated() {
            let width = frame.put(
                text.clipped(to: Self.column - 4), at: Position(row: row, column: 0), style: .plain)
            frame.put("<", at: Position(row: row, column: width), style: .plain)
            frame.put("|end \(row)", at: Position(row: row, column: Self.column), style: .plain)
        }
        session.show(frame)
        while true {
            for case .key in try session.events() { return }
        }
    }
}
