import Foundation
import Testing

/// A walk through the browser, on which screens are kept beside the tests.
struct ScreenWalk: Sendable, CustomTestStringConvertible {
    indirect enum Step: Sendable {
        /// Presses keys by the names that tmux has for them.
        case press([String])
        case type(String)
        case paste(String)
        /// Clicks on the first letter of a text.
        case click(String)
        /// Turns the wheel down by some notches over a text.
        case wheel(String, notches: Int)
        /// Waits for a text.
        case see(String)
        /// The screen as it is kept under a name, and a text that it is known by.
        case screen(String, sign: String)
        /// Does something at home, outside of the browser.
        case outside(@Sendable (Scratch) throws -> Void)
        /// Leaves the browser, and opens it again by other words after its name.
        case again(String)
        /// The text that the clipboard of the terminal has been sent last.
        case clipboard(String)
        /// Whether any colour has been sent since the browser was opened, where the kind of terminal has colours.
        case colour(Bool)
        /// What there is no room for on a small screen, or what is there alone.
        case wide([Step])
        case narrow([Step])

        static func press(_ keys: String...) -> Self { .press(keys) }
    }

    let testDescription: String
    var arguments = "CHN JPN --as-of 2023-11-17"
    var environment: [String: String] = [:]
    var hasEvents = false
    /// What lies at home before the browser starts.
    var prepare: @Sendable (Scratch) throws -> Void = { _ in }
    let steps: [Step]

    init(
        _ name: String, arguments: String = "CHN JPN --as-of 2023-11-17", environment: [String: String] = [:],
        hasEvents: Bool = false, prepare: @escaping @Sendable (Scratch) throws -> Void = { _ in }, _ steps: Step...
    ) {
        testDescription = name
        self.arguments = arguments
        self.environment = environment
        self.hasEvents = hasEvents
        self.prepare = prepare
        self.steps = steps
    }
}
