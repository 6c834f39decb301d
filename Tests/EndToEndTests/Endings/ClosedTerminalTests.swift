import Foundation
import Testing

@Suite("A terminal that is closed under the browser", .serialized)
struct ClosedTerminalTests {
    /// Every fifth place, or all where `DYAD_EVERY_ENDING` is set.
    private static let places = Place.all.enumerated().filter { $0.offset % 5 == 0 || EndingMatrixTests.isWhole }
        .map(\.element)

    /// The browser alone in a terminal, without a shell that would end it.
    private func open(_ before: String = "") throws -> PseudoTerminal {
        let terminal = try PseudoTerminal(
            in: .withEvents(), command: ["/bin/sh", "-c", "\(before)exec \(PseudoTerminal.call) 2>errors"])
        try terminal.waitForFirstLook()
        return terminal
    }

    @Test("Ends it, as a hang-up does", arguments: places)
    func hungUp(place: Place) throws {
        let terminal = try open()
        try place.enter(terminal)
        terminal.hangUp()
        // The end of the input may be there before the signal is.
        #expect([0, 128 + SIGHUP].contains(try terminal.end()))
        #expect(try terminal.scratch.text(of: "errors") == "")
    }

    @Test("Ends it by the end of its input where nobody tells of the hang-up", arguments: places)
    func ended(place: Place) throws {
        let terminal = try open("trap '' HUP; ")
        try place.enter(terminal)
        terminal.hangUp()
        #expect(try terminal.end() == 0)
        #expect(try terminal.scratch.text(of: "errors") == "")
    }

    @Test func `ends it in the middle of a frame that nobody took`() throws {
        for before in ["", "trap '' HUP; "] {
            let terminal = try open(before)
            try terminal.block()
            terminal.hangUp()
            #expect([0, 128 + SIGHUP].contains(try terminal.end()))
        }
    }
}
