import Glibc

/// The width of the terminals that the program writes to.
enum TerminalWidth {
    /// In cells, of standard output; `nil` where it is no terminal, and nothing is to be cut.
    static var ofOutput: Int? { width(of: STDOUT_FILENO) }

    /// The same of standard error.
    static var ofErrors: Int? { width(of: STDERR_FILENO) }

    private static func width(of descriptor: Int32) -> Int? {
        var size = winsize()
        guard isatty(descriptor) == 1, unsafe ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0
        else { return nil }
        return Int(size.ws_col)
    }
}
