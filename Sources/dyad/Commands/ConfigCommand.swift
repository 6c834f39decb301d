import ArgumentParser
import Settings

/// Prints a file of settings that says what is so without it.
struct ConfigCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "config", abstract: "Prints all settings with their explanations, as a file to start from.",
        discussion: "dyad info prints where the file is looked for, and what is wrong in it.")

    func run() { print(Settings.manual, terminator: "") }
}
