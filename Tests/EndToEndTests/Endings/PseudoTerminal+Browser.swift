import Foundation

// What the tests of endings do with the browser in a terminal.
extension PseudoTerminal {
    /// The call that opens the browser; what it needs besides is in the environment of the shell.
    static let call = "dyad --fresh --as-of 2023-11-17"

    /// A terminal with a shell, whose programs can be made to go wrong.
    static func withShell() throws -> PseudoTerminal {
        let library = BuiltProgram.folder.appending(path: "libFaults.so").path
        let terminal = try PseudoTerminal(
            in: .withEvents(), environment: ["LD_PRELOAD": library, "SWIFT_BACKTRACE": "enable=no"])
        try terminal.wait(for: "the prompt of the shell") { $0.isAtPrompt }
        return terminal
    }

    /// Opens the browser from the shell, and waits for the first look.
    func browse() throws {
        try enter(Self.call)
        try waitForFirstLook()
    }

    func waitForFirstLook() throws {
        try wait(for: "the first look") {
            $0.contains("▌2 Meetings") && $0.contains("Xi–Kishida") && $0.foot.contains("p another")
        }
    }

    /// Has the browser draw more than the terminal has room for, and takes nothing of it.
    func block() throws {
        // The system keeps 64 kilobytes at most for who does not read; a page and back again is two of them and more.
        for _ in 0..<50 { try type("?\u{3}", isReading: false) }
    }
}

extension Picture {
    /// Whether the first row reaches to the right edge and the last is there: a frame in the size of the terminal.
    var isWhole: Bool { head.hasSuffix("2023-11-17") && !foot.isEmpty }
}
