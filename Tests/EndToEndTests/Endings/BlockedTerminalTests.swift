import Foundation
import Glibc
import Testing

/// A terminal that takes nothing for a while, as one does over a slow line, or with Ctrl-S.
///
/// It is a second, or as many as `DYAD_BLOCKED_SECONDS` says.
@Suite("A terminal that takes no output", .serialized)
struct BlockedTerminalTests {
    private static let seconds =
        ProcessInfo.processInfo.environment["DYAD_BLOCKED_SECONDS"].flatMap(Double.init) ?? 1

    @Test func `holds nothing up: keys work, nothing grows, and at the end the whole picture is there`() throws {
        let terminal = try PseudoTerminal(in: .warm(), command: ["/bin/sh", "-c", "exec \(PseudoTerminal.call)"])
        try terminal.waitForFirstLook()
        let browser = RunningProgram(terminal.foreground)
        try terminal.block()
        let (memory, descriptors) = (try browser.residentKilobytes, try browser.descriptors)

        // Some thousand keys a second.
        var keys = 0
        let end = ContinuousClock.now + .seconds(Self.seconds)
        repeat {
            try terminal.type(String(repeating: "jjjjkkkk?\u{3}zz", count: 10), isReading: false)
            keys += 120
            _ = poll(nil, 0, 100)
        } while ContinuousClock.now < end
        try terminal.type("2G", isReading: false)

        // Without keys it waits, and does not look again and again whether there is room.
        let (used, began) = (try browser.processorTicks, ContinuousClock.now)
        while ContinuousClock.now - began < .seconds(1) { _ = poll(nil, 0, 100) }
        #expect(try browser.processorTicks - used < 50, "It is busy for half of the time, of hundredths of a second.")
        #expect(try browser.residentKilobytes - memory < 8192)
        #expect(try browser.descriptors == descriptors)

        let last = try terminal.wait(for: "39 of 39")
        #expect(last.isWhole && last.foot.contains("? help"))
        try terminal.type("\u{C}")
        try terminal.wait(for: "the same, painted anew") { $0 == last }
        try terminal.type("Q")
        #expect(try terminal.end() == 0)
        print("Blocked for \(Self.seconds) s, \(keys) keys taken.")
    }

    @Test("Is given back when the browser is told to end", arguments: [SIGTERM, SIGINT, SIGSEGV])
    func ending(signal: Int32) throws {
        let terminal = try PseudoTerminal.withShell()
        let state = terminal.state
        try terminal.browse()
        try terminal.block()
        kill(terminal.foreground, signal)
        try terminal.wait(for: "the prompt of the shell") { terminal.isWithShell && $0.isAtPrompt }
        #expect(terminal.state == state)
    }
}
