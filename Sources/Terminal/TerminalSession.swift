import CTerminal
import Glibc
package import Screen

/// The terminal while it is ours: shows frames, and reads keys.
///
/// There is one session at a time, and it belongs to the thread that began it. However the program ends, the terminal is
/// given back: at the end of the session, at `exit`, and before a crash is reported.
package struct TerminalSession: ~Copyable {
    /// The size of the terminal, as last told by ``TerminalEvent/resize(_:)``.
    package private(set) var size: Size
    /// How many colours are used; 0 for none.
    package let colors: Int
    /// Whether frames are shown in ASCII.
    package let isASCII: Bool

    private var writer: FrameWriter
    private var input: TerminalInput
    /// The last frame asked for, to be shown again after a stop.
    private var frame: Frame?
    /// Whether ``frame`` waits for the terminal to accept output.
    private var isBehind = false
    /// What has happened outside ``events(waitingOn:timeoutMilliseconds:)``.
    private var queue: [TerminalEvent] = []

    /// Takes the terminal over.
    ///
    /// Keys come from standard input and frames go to standard output where both are terminals, else both are the
    /// terminal that the process belongs to, so that data may come in by standard input.
    ///
    /// - Throws: what makes the terminal unusable; nothing has been drawn then.
    package init(_ options: SessionOptions = SessionOptions()) throws(TerminalError) {
        let type = Self.environment("TERM") ?? ""
        guard !type.isEmpty else { throw .typeNotSet }
        let device = try TerminalDevice()
        // Before newterm, which asks the locale what a character is.
        let isUTF8 = CTerminalLocaleIsUTF8()
        if let error = Self.open(device, type: type, mouse: options.mouse) {
            device.closeOpened()
            throw error
        }
        let allowed = options.theme != .mono && options.allowsColor(noColor: Self.environment("NO_COLOR"))
        let colors = allowed ? Int(CTerminalStartColors()) : 0
        let background = options.theme.background(colorFGBG: Self.environment("COLORFGBG"))
        let palette = Palette(theme: options.theme, background: background, colors: colors)
        self.colors = colors
        isASCII = options.ascii || !isUTF8
        writer = FrameWriter(palette: palette, ascii: isASCII)
        input = TerminalInput(device)
        size = Self.readSize()
        CTerminalResize(Int32(size.columns), Int32(size.rows))
    }

    deinit {
        CTerminalClose()
        input.device.closeOpened()
    }

    /// Gives the terminal back before the session ends, so that something can be printed; a second time does nothing.
    package func leave() { CTerminalClose() }

    /// Takes the terminal; returns what is in the way of it.
    private static func open(_ device: TerminalDevice, type: String, mouse: Bool) -> TerminalError? {
        switch CTerminalOpen(device.input, device.output, mouse) {
        case CTerminalOpened: nil
        case CTerminalAlreadyOpen: .taken
        case CTerminalDatabaseMissing: .databaseMissing(type)
        case CTerminalCannotAddress: .cannotAddress(type)
        case CTerminalSystemError: .system(unsafe String(cString: strerror(errno)))
        default: .typeUnknown(type)
        }
    }

    private static func environment(_ name: String) -> String? {
        unsafe getenv(name).map { unsafe String(cString: $0) }
    }

    /// The size, within bounds that keep a frame in memory.
    private static func readSize() -> Size {
        var (columns, rows): (Int32, Int32) = (80, 24)
        unsafe CTerminalSize(&columns, &rows)
        return Size(columns: min(max(1, Int(columns)), 1000), rows: min(max(1, Int(rows)), 1000))
    }
}

// MARK: - Showing

extension TerminalSession {
    /// Shows a frame: sends what differs from the frame before.
    ///
    /// A terminal that accepts no output at the moment, or stops in the middle of a frame, gets the rest and then the latest
    /// frame as soon as it does; frames in between are skipped, and keys work all the while.
    package mutating func show(_ frame: Frame) {
        self.frame = frame
        isBehind = !input.acceptsOutput || !writer.show(frame)
    }

    /// Has the terminal report clicks and the wheel, or leaves the mouse to it.
    package mutating func useMouse(_ isOn: Bool) { CTerminalUseMouse(isOn) }

    /// Paints the last frame anew, whatever the terminal shows: for Ctrl-L.
    package mutating func redraw() {
        CTerminalRepaint()
        writer.forget()
        if let frame { show(frame) }
    }
}

// MARK: - Waiting

extension TerminalSession {
    /// Waits until something happens, and returns all that has.
    ///
    /// - Parameters:
    ///   - descriptors: Descriptors to wait on besides the terminal, such as the end of a pipe that workers write to.
    ///   - timeoutMilliseconds: How long to wait; `nil` for as long as it takes.
    /// - Returns: what has happened, in order; nothing when the time is over.
    /// - Throws: ``TerminalError/system(_:)`` when waiting fails.
    package mutating func events(
        waitingOn descriptors: [Int32] = [], timeoutMilliseconds: Int? = nil
    ) throws(TerminalError) -> [TerminalEvent] {
        let deadline = timeoutMilliseconds.map { Deadline(milliseconds: queue.isEmpty ? $0 : 0) }
        repeat {
            let remaining = queue.isEmpty ? deadline?.remaining : 0
            let report = try input.wait(
                on: descriptors, timeoutMilliseconds: remaining, untilOutput: isBehind)
            queue += report.events
            if report.isContinued { queue += takeAgain() }
            if report.isResized { noteSize() }
            if report.acceptsOutput, let frame { show(frame) }
        } while queue.isEmpty && deadline.map { $0.remaining > 0 } ?? true
        defer { queue = [] }
        return queue
    }

    /// Takes over a size that has changed, and tells of it once.
    private mutating func noteSize() {
        let size = Self.readSize()
        guard size != self.size else { return }
        self.size = size
        CTerminalResize(Int32(size.columns), Int32(size.rows))
        writer.forget()
        queue.removeAll { if case .resize = $0 { true } else { false } }
        queue.append(.resize(size))
    }

    /// Takes the terminal after a stop that came unannounced.
    private mutating func takeAgain() -> [TerminalEvent] {
        CTerminalResume()
        noteSize()
        redraw()
        return [.resumed]
    }
}

// MARK: - Giving back for a while

extension TerminalSession {
    /// Gives the terminal back and stops, as Ctrl-Z does; returns when the program is continued, with the last frame shown.
    ///
    /// ``TerminalEvent/resumed``, and a new size, come with the next events.
    package mutating func suspend() {
        CTerminalStop()
        queue.append(.resumed)
        noteSize()
        redraw()
    }

    /// Gives the terminal back while a function runs, such as an editor, and takes it again.
    package mutating func outside<Result, Failure: Error>(
        _ body: () throws(Failure) -> Result
    ) throws(Failure) -> Result {
        CTerminalPause()
        defer {
            CTerminalResume()
            noteSize()
            redraw()
        }
        return try body()
    }
}

/// Only one thread may call curses.
@available(*, unavailable)
extension TerminalSession: Sendable {}
