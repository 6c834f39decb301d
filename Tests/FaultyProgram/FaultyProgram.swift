import Glibc
import Screen
import Terminal

/// A program that takes the terminal, shows a frame, and at the first key goes wrong in the way that it was called with.
///
/// The browser has no switch to go wrong by, and needs none: what gives the terminal back is the module that takes it.
@main
struct FaultyProgram {
    static func main() throws {
        guard CommandLine.arguments.count == 2, let fault = Fault(rawValue: CommandLine.arguments[1]) else {
            print("Ways to go wrong: \(Fault.allCases.map(\.rawValue).joined(separator: ", "))")
            exit(64)
        }
        var session = try TerminalSession()
        var frame = Frame(session.size)
        frame.fill(frame.area, with: "▒", style: .alert)
        frame.put("About to go wrong: \(fault.rawValue)", at: Position(row: 0, column: 0), style: .reverse)
        frame.cursor = Position(row: 1, column: 1)
        session.show(frame)
        while true {
            for case .key in try session.events() { try fault.happen() }
        }
    }
}
