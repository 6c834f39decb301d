import Screen
import Terminal

/// Where frames are shown and keys come from: a terminal, or paper.
protocol Stage: ~Copyable {
    var size: Size { get }

    /// Shows a frame.
    mutating func show(_ frame: Frame)

    /// Waits for keys, signals and descriptors; see ``TerminalSession/events(waitingOn:timeoutMilliseconds:)``.
    mutating func events(waitingOn descriptors: [Int32], timeoutMilliseconds: Int?) throws -> [TerminalEvent]

    /// Puts a text, which is safe, into the clipboard.
    mutating func copy(_ text: String) -> Copying

    /// Gives the terminal back while a function runs, such as an editor.
    mutating func outside<Result, Failure: Error>(_ body: () throws(Failure) -> Result) throws(Failure) -> Result

    mutating func redraw()

    /// Takes the mouse, or leaves it to the terminal.
    mutating func useMouse(_ isOn: Bool)
    mutating func suspend()
}

extension TerminalSession: Stage {}
