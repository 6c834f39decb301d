import Foundation
import Glibc

/// A terminal with a shell in it, all of it in the hands of the test: its modes, its reader, its end.
final class PseudoTerminal {
    let scratch: Scratch
    /// The screen at the other end.
    let emulator: Emulator
    /// The shell, which leads the session.
    private let shell: pid_t
    private var descriptor: Int32
    /// TIOCSPTLCK and TIOCGPTN of ioctl_tty(2), macros that Swift does not see.
    private static let (setLock, getNumber): (UInt, UInt) = (0x4004_5431, 0x8004_5430)
    /// How long something may take to be seen. Reached only where a test fails.
    private static let patience = Duration.seconds(60)

    /// - Parameters:
    ///   - command: what runs in the terminal; a shell that waits for commands by itself.
    ///   - environment: changes to that of ``Scratch``.
    init(
        columns: Int = 80, rows: Int = 24, in scratch: Scratch, command: [String] = ["/bin/sh", "-i"],
        environment: [String: String] = [:]
    ) throws {
        self.scratch = scratch
        emulator = try Emulator(columns: columns, rows: rows)
        // No other program may inherit it by accident, which would keep the terminal open: openpty(3) has no flag for that.
        descriptor = unsafe open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK)
        var (lock, number): (Int32, Int32) = (0, 0)
        guard descriptor >= 0, unsafe ioctl(descriptor, Self.setLock, &lock) == 0,
            unsafe ioctl(descriptor, Self.getNumber, &number) == 0
        else { throw Failure("No terminal is to be had: error \(errno)") }
        Self.setSize(descriptor, columns, rows)
        let variables = scratch.environment.merging(["TERM": "xterm-256color"]) { $1 }.merging(environment) { $1 }
        shell = try Spawning.start(
            ["/usr/bin/env", "-C", scratch.home.path] + command, environment: variables,
            files: Array(repeating: ("/dev/pts/\(number)", O_RDWR), count: 3), leads: true)
    }

    deinit {
        let group = foreground
        hangUp()
        guard !hasEnded else { return }
        for pid in [group, shell] where pid > 0 { kill(pid, SIGKILL) }
        _ = try? Spawning.end(of: shell)
    }

    // MARK: Doing

    /// Sends bytes as keys do.
    ///
    /// - Parameter isReading: whether the terminal goes on showing what it is sent while it takes no key.
    func type(_ text: String, isReading: Bool = true) throws {
        let deadline = ContinuousClock.now + Self.patience
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let sent = unsafe bytes.withUnsafeBytes { unsafe write(descriptor, $0.baseAddress, $0.count) }
            if sent > 0 {
                bytes = bytes.dropFirst(sent)
            } else if errno == EAGAIN, .now < deadline {
                var entry = pollfd(fd: descriptor, events: Int16(POLLOUT | (isReading ? POLLIN : 0)), revents: 0)
                unsafe _ = poll(&entry, 1, 1000)
                if isReading { read() }
            } else if errno != EINTR {
                throw Failure("The keys are not taken: error \(errno), \(bytes.count) are left")
            }
        }
    }

    /// Types a command of the shell and Enter.
    func enter(_ command: String) throws { try type(command + "\r") }

    func resize(columns: Int, rows: Int) {
        emulator.resize(columns: columns, rows: rows)
        Self.setSize(descriptor, columns, rows)
    }

    /// Closes the terminal under whatever runs in it.
    func hangUp() {
        if descriptor >= 0 { close(descriptor) }
        descriptor = -1
    }

    /// Waits for the end of what was started in the terminal, and returns its exit code.
    func end() throws -> Int32 {
        let deadline = ContinuousClock.now + Self.patience
        while ContinuousClock.now < deadline {
            if let status = try Spawning.end(of: shell, waiting: false) {
                hasEnded = true
                return status
            }
            _ = poll(nil, 0, 10)
        }
        throw Failure("It does not end.")
    }

    private var hasEnded = false

    private static func setSize(_ descriptor: Int32, _ columns: Int, _ rows: Int) {
        var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
        unsafe _ = ioctl(descriptor, UInt(TIOCSWINSZ), &size)
    }

    // MARK: Looking

    /// The program that has the terminal now.
    var foreground: pid_t { tcgetpgrp(descriptor) }

    /// Whether the shell has it.
    var isWithShell: Bool { foreground == shell }

    /// Whether a program shows the second screen.
    var isTaken: Bool { emulator.modes[1047] == 1 }

    var picture: Picture { emulator.picture }

    /// What a program may change in a terminal and has to give back: the modes of its line, as `stty -a` lists them, and
    /// those of its screen.
    var state: [String] {
        var modes = termios()
        unsafe tcgetattr(descriptor, &modes)
        let controls = unsafe withUnsafeBytes(of: modes.c_cc) { unsafe $0.map { "\($0)" }.joined(separator: " ") }
        return [
            "input \(modes.c_iflag)", "output \(modes.c_oflag)", "control \(modes.c_cflag)", "local \(modes.c_lflag)",
            "characters \(controls)",
        ] + emulator.modes.sorted { $0.key < $1.key }.map { "mode \($0.key): \($0.value)" }
    }

    /// Shows what the terminal is sent until what is wanted is there, which is then returned.
    @discardableResult
    func wait(for what: String, until isWanted: (Picture) -> Bool) throws -> Picture {
        let deadline = ContinuousClock.now + Self.patience
        while ContinuousClock.now < deadline {
            let picture = picture
            if isWanted(picture) { return picture }
            var entry = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
            unsafe _ = poll(&entry, 1, 1000)
            read()
        }
        throw Failure("Waited in vain for \(what). The last picture:\n\(picture)")
    }

    @discardableResult
    func wait(for text: String) throws -> Picture { try wait(for: "“\(text)”") { $0.contains(text) } }

    /// Shows what is there to be shown.
    private func read() {
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: 65536) { buffer, count in
            count = max(0, unsafe Glibc.read(descriptor, buffer.baseAddress, buffer.count))
        }
        let answer = emulator.take(bytes)
        if !answer.isEmpty { unsafe _ = answer.withUnsafeBytes { unsafe write(descriptor, $0.baseAddress, $0.count) } }
    }
}
