import Glibc

/// The descriptors of the terminal. Whoever makes one closes it.
struct TerminalDevice {
    let input: Int32
    let output: Int32
    /// The terminal of the process, where it had to be opened; -1 otherwise.
    private let opened: Int32

    /// Standard input and output where both are terminals, else the terminal that the process belongs to.
    ///
    /// - Throws: ``TerminalError/noTerminal``.
    init() throws(TerminalError) {
        guard isatty(STDIN_FILENO) == 0 || isatty(STDOUT_FILENO) == 0 else {
            (input, output, opened) = (STDIN_FILENO, STDOUT_FILENO, -1)
            return
        }
        let descriptor = unsafe open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY)
        guard descriptor >= 0 else { throw .noTerminal }
        (input, output, opened) = (descriptor, descriptor, descriptor)
    }

    func closeOpened() {
        if opened >= 0 { close(opened) }
    }
}
