import ArgumentParser
import Settings
import Terminal

/// The options of how the screen looks.
struct ScreenOptions: ParsableArguments {
    @Option(help: "Use colours: auto, always or never. The variable NO_COLOR means never.")
    var color: SessionOptions.ColorChoice?

    @Option(help: "The colours: \(Theme.allCases.map(\.rawValue).joined(separator: ", ")).")
    var theme: Theme?

    @Flag(inversion: .prefixedNo, help: "Draw with ASCII characters only.")
    var ascii: Bool?

    @Flag(inversion: .prefixedNo, help: "Take clicks and the wheel; else the mouse selects text.")
    var mouse: Bool?

    @Flag(help: "Start anew, not where you left off.")
    var fresh = false

    @Option(help: ArgumentHelp("Write the keys that are pressed into this file.", valueName: "file"))
    var record: String?

    @Option(
        help: ArgumentHelp(
            "Repeat the keys of a recorded file; without a terminal, print the screen they lead to.", valueName: "file")
    )
    var play: String?

    func hasMouse(_ settings: Settings) -> Bool { mouse ?? settings.mouse ?? true }

    /// How the terminal is used: as the call says, else as the settings say.
    func session(_ settings: Settings) -> SessionOptions {
        SessionOptions(
            color: color ?? settings.color.flatMap { SessionOptions.ColorChoice(rawValue: $0) } ?? .auto,
            theme: theme ?? settings.theme.flatMap { Theme(rawValue: $0) } ?? .auto,
            ascii: ascii ?? settings.ascii ?? false, mouse: hasMouse(settings))
    }
}

extension SessionOptions.ColorChoice: ExpressibleByArgument {}
extension Theme: ExpressibleByArgument {}
