import ArgumentParser
import Terminal

/// The options of how the screen looks.
struct ScreenOptions: ParsableArguments {
    @Option(help: "Use colours: auto, always or never. The variable NO_COLOR means never.")
    var color = SessionOptions.ColorChoice.auto

    @Option(help: "The colours: \(Theme.allCases.map(\.rawValue).joined(separator: ", ")).")
    var theme = Theme.auto

    @Flag(help: "Draw with ASCII characters only.")
    var ascii = false

    @Flag(help: "Start anew, not where you left off.")
    var fresh = false

    @Option(help: ArgumentHelp("Write the keys that are pressed into this file.", valueName: "file"))
    var record: String?

    @Option(
        help: ArgumentHelp(
            "Repeat the keys of a recorded file; without a terminal, print the screen they lead to.", valueName: "file")
    )
    var play: String?

    /// The mouse stays with the terminal, whose selection of text it serves, as long as nothing here answers to it.
    var session: SessionOptions { SessionOptions(color: color, theme: theme, ascii: ascii, mouse: false) }
}

extension SessionOptions.ColorChoice: ExpressibleByArgument {}
extension Theme: ExpressibleByArgument {}
