import Glibc

/// The width of the terminal that standard output leads to.
enum TerminalWidth {
    /// In cells; `nil` where the output is no terminal, and nothing is to be cut.
    static var ofOutput: Int? {
        var size = winsize()
        guard isatty(STDOUT_FILENO) == 1, unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0
        else { return nil }
        return Int(size.ws_col)
    }
}
