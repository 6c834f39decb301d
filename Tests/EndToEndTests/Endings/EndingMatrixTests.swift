import CFaults
import Foundation
import Glibc
import Testing

/// Every way for the browser to end, on every page, in every prompt and box.
///
/// Each place is tried with a few of the ways, so that all ways and all places have their turn; all of each are tried where
/// `DYAD_EVERY_ENDING` is set: 40 places by 17 ways.
@Suite("The browser ends anywhere, and the terminal is as before", .serialized)
struct EndingMatrixTests {
    static let isWhole = ProcessInfo.processInfo.environment["DYAD_EVERY_ENDING"] != nil
    /// How many ways each place is tried with.
    private static let share = isWhole ? Ending.all.count : 1

    private static let trials = Place.all.enumerated().flatMap { number, place in
        (0..<share).map { (place, Ending.all[(number + $0) % Ending.all.count]) }
    }

    /// What a shell says of a program that a signal ended.
    private static let obituaries = [
        "Aborted", "Bus error", "Floating point exception", "Hangup", "Illegal instruction", "Quit",
        "Segmentation fault", "Terminated", "Trace/breakpoint trap",
    ].flatMap { [$0, "\($0) (core dumped)"] }

    @Test("Killed, crashed or quit", arguments: trials)
    func ending(place: Place, ending: Ending) throws {
        let terminal = try PseudoTerminal.withShell()
        let state = terminal.state
        try terminal.browse()
        #expect(terminal.state != state)
        try place.enter(terminal)
        try ending.happen(in: terminal, at: place)
        let picture = try terminal.wait(for: "the prompt of the shell") { $0.isAtPrompt }
        #expect(terminal.state == state)
        // What stood there before stands there again, and below it nothing but what the shell says.
        #expect(picture.rows.first == "ready$ \(PseudoTerminal.call)")
        let said = picture.rows.dropFirst().filter { !$0.isEmpty }.dropLast()
        #expect(said.allSatisfy(Self.obituaries.contains), "\(picture)")
        try terminal.enter("echo status $?")
        try terminal.wait(for: "status \(ending.status)")
    }

    @Test("Asleep and awake, with another size meanwhile", arguments: Place.all)
    func sleeping(place: Place) throws {
        let terminal = try PseudoTerminal.withShell()
        let state = terminal.state
        try terminal.browse()
        try place.enter(terminal)
        let (awake, seen) = (terminal.state, place.seen)
        let browser = terminal.foreground

        // By the signal of a shell, and by the key, which a prompt must not take for text.
        for (isKey, size) in [(false, (80, 24)), (true, (100, 30))] {
            if isKey { try terminal.type("\u{1A}") } else { kill(-browser, SIGTSTP) }
            try terminal.wait(for: "the shell") { terminal.isWithShell && $0.isAtPrompt }
            #expect(terminal.state == state)
            terminal.resize(columns: size.0, rows: size.1)
            try terminal.enter("fg")
            try terminal.wait(for: "\(seen) in \(size.1) rows") { $0.isWhole && $0.contains(seen) }
            #expect(terminal.state == awake)
        }

        // Told to continue without having slept, and spoken to by a library, it goes on as before.
        kill(browser, SIGCONT)
        kill(browser, FaultSignal(FaultNoise))
        terminal.resize(columns: 80, rows: 24)
        try terminal.wait(for: "\(seen) in the first size") { $0.isWhole && $0.contains(seen) }
        #expect(!terminal.picture.contains("A library"))
        try Ending.quit.happen(in: terminal, at: place)
        try terminal.wait(for: "what the library said") {
            $0.isAtPrompt && $0.rows.contains("A library has something to say.")
        }
        #expect(terminal.state == state)
    }
}
