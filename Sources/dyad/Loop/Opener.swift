import Foundation
import Relations

/// Opens an address in the reader's browser.
enum Opener {
    /// Starts the browser with the address as an argument of its own, never through a shell.
    ///
    /// - Parameter command: the command of the reader's settings and its arguments; the address follows.
    /// - Returns: one sentence for the reader.
    static func open(_ address: String, with command: [String]? = nil) -> String {
        guard address.isWebAddress else {
            return "Only http and https addresses are opened, and none with blanks or what cannot be seen."
        }
        let environment = ProcessInfo.processInfo.environment
        let wanted =
            command.map { [$0[0]] } ?? environment["BROWSER"].map { [$0] } ?? ["xdg-open", "sensible-browser"]
        let folders = (environment["PATH"] ?? "").split(separator: ":").map(String.init)
        for name in wanted {
            let paths = name.contains("/") ? [name] : folders.map { $0 + "/" + name }
            for path in paths where FileManager.default.isExecutableFile(atPath: path) {
                let process = Process()
                process.executableURL = URL(filePath: path)
                process.arguments = (command?.dropFirst() ?? []) + [address]
                process.standardInput = FileHandle.nullDevice
                process.standardOutput = FileHandle.nullDevice
                process.standardError = FileHandle.nullDevice
                do {
                    try process.run()
                    return "Opened \(address)"
                } catch {
                    return "\(name) did not start; the address is \(address)"
                }
            }
        }
        return "No browser was found (BROWSER, or “browser” in the settings, names one); the address is \(address)"
    }
}
