import Glibc
import Screen
import Terminal

/// A stage without a terminal: keys come from a walk alone, and the last frame is there to be printed.
struct PaperStage: Stage, ~Copyable {
    let size: Size
    private(set) var frame: Frame?

    init(size: Size) { self.size = size }

    mutating func show(_ frame: Frame) { self.frame = frame }

    /// Waits for descriptors only. With nothing to wait for, the reader has gone away.
    mutating func events(waitingOn descriptors: [Int32], timeoutMilliseconds: Int?) throws -> [TerminalEvent] {
        guard !descriptors.isEmpty, timeoutMilliseconds != nil else { return [.closed] }
        var entries = descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
        let count = unsafe poll(&entries, nfds_t(entries.count), Int32(clamping: timeoutMilliseconds ?? 0))
        guard count > 0 else { return [] }
        return entries.filter { $0.revents != 0 }.map { .readable($0.fd) }
    }

    /// Paper has no clipboard.
    mutating func copy(_ text: String) -> Copying { .refused }

    mutating func outside<Result, Failure: Error>(
        _ body: () throws(Failure) -> Result
    ) throws(Failure) -> Result { try body() }

    mutating func redraw() {}
    mutating func useMouse(_ isOn: Bool) {}
    mutating func suspend() {}
}
