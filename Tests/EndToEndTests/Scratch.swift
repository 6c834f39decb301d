import Foundation
import Glibc

/// A reader's home of its own: nothing of the machine's user is read, and it is gone at the end.
final class Scratch {
    let home: URL

    init() throws {
        home = FileManager.default.temporaryDirectory.appending(path: "dyad-\(UUID().uuidString.prefix(8))")
        try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: home) }

    /// A home whose cache has the shipped records compiled already.
    static func warm() throws -> Scratch {
        let scratch = try Scratch()
        try FileManager.default.copyItem(at: BuiltProgram.cache.get(), to: scratch.home.appending(path: "cache"))
        return scratch
    }

    /// A home with event data, too.
    static func withEvents() throws -> Scratch {
        let scratch = try Scratch.warm()
        try FileManager.default.copyItem(at: BuiltProgram.data.get(), to: scratch.home.appending(path: "data"))
        return scratch
    }

    /// What a sanitizer of the tests is told, for the programs that were built with it.
    private static let sanitizers = ProcessInfo.processInfo.environment.filter {
        ["ASAN_OPTIONS", "TSAN_OPTIONS"].contains($0.key)
    }

    /// All variables that a program gets; what is not here is not set.
    var environment: [String: String] {
        Self.sanitizers.merging([
            "HOME": home.path, "PATH": BuiltProgram.searchPath, "LANG": "C.UTF-8", "SHELL": "/bin/sh", "PS1": "ready$ ",
            "XDG_CACHE_HOME": home.appending(path: "cache").path, "XDG_DATA_HOME": home.appending(path: "data").path,
            "XDG_STATE_HOME": home.appending(path: "state").path,
            "XDG_CONFIG_HOME": home.appending(path: "config").path,
        ]) { $1 }
    }

    /// Writes a file at home, with the folders above it.
    @discardableResult
    func write(_ text: String, to path: String) throws -> URL {
        let url = home.appending(path: path)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try text.write(to: url, atomically: true, encoding: .utf8)
        return url
    }

    func text(of path: String) throws -> String {
        try String(contentsOf: home.appending(path: path), encoding: .utf8)
    }

    /// What a command has left behind.
    struct Run {
        let status: Int32
        let output: String
        let errors: String
    }

    func run(_ command: String..., environment changes: [String: String?] = [:], in folder: URL? = nil) throws -> Run {
        try run(command, environment: changes, in: folder)
    }

    /// Runs a command to its end, without a terminal, in a folder (else at home).
    ///
    /// Output goes to files, so that no amount of it can block.
    func run(_ command: [String], environment changes: [String: String?] = [:], in folder: URL? = nil) throws -> Run {
        var environment = environment
        for (name, value) in changes { environment[name] = value }
        let name = UUID().uuidString
        let places = (output: home.appending(path: "\(name).out"), errors: home.appending(path: "\(name).err"))
        for place in [places.output, places.errors] { try Data().write(to: place) }
        let pid = try Spawning.start(
            ["/usr/bin/env", "-C", (folder ?? home).path] + command, environment: environment,
            files: [
                ("/dev/null", O_RDONLY), (places.output.path, O_WRONLY | O_TRUNC),
                (places.errors.path, O_WRONLY | O_TRUNC),
            ])
        let status = try Spawning.end(of: pid)
        let run = Run(
            status: status, output: try String(contentsOf: places.output, encoding: .utf8),
            errors: try String(contentsOf: places.errors, encoding: .utf8))
        for place in [places.output, places.errors] { try FileManager.default.removeItem(at: place) }
        return run
    }
}
