import ArgumentParser

/// Prints the manual page.
struct ManCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "man", abstract: "Prints the manual page, to read with man -l or to install.")

    func run() throws { print(ManPage(try CallDeclaration(), version: Version.number).text, terminator: "") }
}
