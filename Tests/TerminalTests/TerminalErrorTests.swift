import Terminal
import Testing

@Suite("A terminal that cannot be used")
struct TerminalErrorTests {
    @Test(
        "Says what is wrong and what to do",
        arguments: [
            (
                .noTerminal,
                "There is no terminal to draw on. Run dyad in a terminal, or use a command that prints, such as “dyad card”."
            ),
            (
                .typeNotSet,
                "The variable TERM is not set, so the kind of terminal is unknown. Set TERM to what your terminal is, for "
                    + "example TERM=xterm-256color, or use a command that prints, such as “dyad card”."
            ),
            (
                .typeUnknown("bo\u{1B}gus"),
                "The terminal type TERM=bo␛gus is not known on this system. Set TERM to what your terminal is, for "
                    + "example TERM=xterm-256color, or use a command that prints, such as “dyad card”."
            ),
            (
                .databaseMissing("xterm"),
                "The descriptions of terminals are missing, so TERM=xterm cannot be looked up. Install the package "
                    + "ncurses-base, or set TERMINFO to the folder that has them."
            ),
            (
                .cannotAddress("dumb"),
                "The terminal type TERM=dumb cannot place its cursor, which a full screen needs. Set TERM to what your "
                    + "terminal is, for example TERM=xterm-256color, or use a command that prints, such as “dyad card”."
            ),
            (
                .taken,
                "The terminal is already in use by this program. Leave the first session before starting another."
            ),
            (
                .system("Too many open files"),
                "The terminal cannot be opened: Too many open files. Check that it is still connected."
            ),
        ] as [(TerminalError, String)])
    func message(error: TerminalError, message: String) {
        #expect(error.description == message)
    }
}
