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

    /// The mouse stays with the terminal, whose selection of text it serves, as long as nothing here answers to it.
    var session: SessionOptions { SessionOptions(color: color, theme: theme, ascii: ascii, mouse: false) }
}

extension SessionOptions.ColorChoice: ExpressibleByArgument {}
extension Theme: ExpressibleByArgument {}
