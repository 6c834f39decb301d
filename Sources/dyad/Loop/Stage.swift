import Screen
import Terminal

/// Where frames are shown and keys come from: a terminal, or paper.
protocol Stage: ~Copyable {
    var size: Size { get }

    /// Shows a frame.
    mutating func show(_ frame: Frame)

    /// Waits for keys, signals and descriptors; see ``TerminalSession/events(waitingOn:timeoutMilliseconds:)``.
    mutating func events(waitingOn descriptors: [Int32], timeoutMilliseconds: Int?) throws -> [TerminalEvent]

    mutating func redraw()
    mutating func suspend()
}

extension TerminalSession: Stage {}
