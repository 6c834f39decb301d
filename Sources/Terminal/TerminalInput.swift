import CTerminal
import Glibc
import Screen

/// Waits for keys, signals and descriptors with one call to poll(2).
///
/// The bytes are read and decoded here rather than by `wgetch`, which takes unknown sequences apart into keys, waits a second
/// after Esc, and can neither wait on other descriptors nor tell an end of file from silence.
struct TerminalInput {
    /// What one wait has found.
    struct Report {
        var events: [TerminalEvent] = []
        /// The size may have changed.
        var isResized = false
        /// The program was stopped and runs again.
        var isContinued = false
        /// The terminal accepts output again.
        var acceptsOutput = false
    }

    /// How many times a wait looks for more before it returns: enough to take a flood of keys in one go, and an end
    /// to it.
    private static let rounds = 16

    let device: TerminalDevice
    private let escapeDelay = Int(CTerminalEscapeDelay())
    private var decoder: KeyDecoder
    /// When what the decoder waits for is decided without it.
    private var patience: Deadline?
    private var isClosed = false

    /// - Precondition: The terminal is taken, so that its description can be asked.
    init(_ device: TerminalDevice) {
        self.device = device
        var sequences: [[UInt8]: Key] = [:]
        for (name, key) in KeyNames.terminfo {
            if let bytes = unsafe CTerminalKeyBytes(name) { sequences[Array(unsafe String(cString: bytes).utf8)] = key }
        }
        decoder = KeyDecoder(sequences: sequences)
    }

    /// Whether something can be shown without waiting.
    var acceptsOutput: Bool {
        var entry = pollfd(fd: device.output, events: Int16(POLLOUT), revents: 0)
        // Where poll fails, writing has to tell.
        return unsafe poll(&entry, 1, 0) != 0
    }

    /// Waits until something happens or the time is over, and takes all that is there.
    mutating func wait(
        on descriptors: [Int32], timeoutMilliseconds: Int?, untilOutput: Bool
    ) throws(TerminalError) -> Report {
        var report = Report()
        guard !isClosed else {
            report.events = [.closed]
            return report
        }
        var entries = [
            pollfd(fd: device.input, events: Int16(POLLIN), revents: 0),
            pollfd(fd: CTerminalSignals(), events: Int16(POLLIN), revents: 0),
            pollfd(fd: untilOutput ? device.output : -1, events: Int16(POLLOUT), revents: 0),
        ]
        entries += descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
        var timeout = limited(timeoutMilliseconds)
        for _ in 0..<Self.rounds {
            let count = unsafe poll(&entries, nfds_t(entries.count), timeout)
            guard count >= 0 || errno == EINTR else { throw .system(unsafe String(cString: strerror(errno))) }
            if count == 0 {
                if let patience, patience.remaining == 0 {
                    report.events += decoder.flush().map(TerminalEvent.key)
                    self.patience = nil
                }
                break
            }
            if count > 0 { take(&entries, into: &report) }
            timeout = 0
            if isClosed { break }
        }
        return report
    }

    /// The time to wait for poll: no longer than the decoder needs to decide what is pending.
    private func limited(_ milliseconds: Int?) -> Int32 {
        guard let least = [milliseconds, patience?.remaining].compactMap(\.self).min() else { return -1 }
        return Int32(clamping: max(0, least))
    }

    /// Takes what is there, and asks no more for what has been found.
    private mutating func take(_ entries: inout [pollfd], into report: inout Report) {
        if entries[1].revents != 0 { takeSignals(into: &report) }
        if entries[0].revents != 0 { takeKeys(into: &report) }
        if entries[2].revents != 0 {
            report.acceptsOutput = true
            entries[2].fd = -1
        }
        for index in entries.indices.dropFirst(3) where entries[index].revents != 0 {
            report.events.append(.readable(entries[index].fd))
            entries[index].fd = -1
        }
        for index in entries.indices { entries[index].revents = 0 }
    }

    private mutating func takeKeys(into report: inout Report) {
        let bytes = Self.read(device.input)
        if let bytes {
            report.events += decoder.decode(bytes).map(TerminalEvent.key)
            patience = decoder.pending.map { Deadline(milliseconds: $0.patience(escapeDelay: escapeDelay)) }
        } else if errno != EINTR && errno != EAGAIN {
            isClosed = true
            report.events.append(.closed)
        }
    }

    private func takeSignals(into report: inout Report) {
        for byte in Self.read(CTerminalSignals()) ?? [] {
            switch Int32(byte) {
            case SIGHUP: report.events.append(.signal(.hangup))
            case SIGINT: report.events.append(.signal(.interrupt))
            case SIGQUIT: report.events.append(.signal(.quit))
            case SIGTERM: report.events.append(.signal(.terminate))
            case SIGTSTP: report.events.append(.suspend)
            case SIGWINCH: report.isResized = true
            case SIGCONT: report.isContinued = true
            default: break
            }
        }
    }

    /// Reads what is there; `nil` at the end, or with an error in `errno`.
    private static func read(_ descriptor: Int32) -> [UInt8]? {
        errno = 0
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: 4096) { buffer, count in
            count = max(0, unsafe Glibc.read(descriptor, buffer.baseAddress, buffer.count))
        }
        return bytes.isEmpty ? nil : bytes
    }
}
