import CFaults
import Glibc
import Testing

/// A way for the browser to end.
enum Ending: Sendable, CustomTestStringConvertible {
    case quit
    case sent(Int32, String)
    case fault(Fault, String)

    /// What the shell sees: an exit code, or 128 and the number of the signal that ended the program.
    var status: Int32 {
        switch self {
        case .quit: 0
        case .sent(let signal, _): 128 + signal
        case .fault(FaultTrap, _), .fault(FaultWorker, _): 128 + SIGILL
        case .fault(FaultPointer, _), .fault(FaultStack, _): 128 + SIGSEGV
        case .fault(FaultAbort, _): 128 + SIGABRT
        case .fault: 3
        }
    }

    var testDescription: String {
        switch self {
        case .quit: "quit by key"
        case .sent(_, let name), .fault(_, let name): name
        }
    }

    static let all: [Ending] = [
        .quit, .sent(SIGTERM, "SIGTERM"), .sent(SIGHUP, "SIGHUP"), .sent(SIGINT, "SIGINT"), .sent(SIGQUIT, "SIGQUIT"),
        .sent(SIGABRT, "SIGABRT"), .sent(SIGSEGV, "SIGSEGV"), .sent(SIGILL, "SIGILL"), .sent(SIGTRAP, "SIGTRAP"),
        .sent(SIGBUS, "SIGBUS"), .sent(SIGFPE, "SIGFPE"), .fault(FaultTrap, "trap"),
        .fault(FaultPointer, "wrong address"), .fault(FaultStack, "full stack"), .fault(FaultAbort, "abort"),
        .fault(FaultExit, "exit in a library"), .fault(FaultWorker, "trap of a worker"),
    ]

    /// Brings it about while a place is in view.
    func happen(in terminal: PseudoTerminal, at place: Place) throws {
        switch self {
        case .quit:
            // Ctrl-C closes what is open, then says how to quit, then quits.
            let words = "Ctrl-C once more quits"
            try terminal.type("\u{3}")
            let picture = try terminal.wait(for: "an effect of Ctrl-C") {
                $0.contains(words) || !$0.contains(place.seen)
            }
            if !picture.contains(words) {
                try terminal.type("\u{3}")
                try terminal.wait(for: words)
            }
            try terminal.type("\u{3}")
        case .sent(let signal, _): kill(terminal.foreground, signal)
        case .fault(let fault, _): kill(terminal.foreground, FaultSignal(fault))
        }
    }
}
