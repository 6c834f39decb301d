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

    /// All variables that a program gets; what is not here is not set.
    var environment: [String: String] {
        [
            "HOME": home.path, "PATH": BuiltProgram.searchPath, "LANG": "C.UTF-8", "SHELL": "/bin/sh", "PS1": "ready$ ",
            "XDG_CACHE_HOME": home.appending(path: "cache").path, "XDG_DATA_HOME": home.appending(path: "data").path,
            "XDG_STATE_HOME": home.appending(path: "state").path,
            "XDG_CONFIG_HOME": home.appending(path: "config").path,
        ]
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
        let status = try Self.spawn(
            ["/usr/bin/env", "-C", (folder ?? home).path] + command, environment: environment,
            output: places.output.path, errors: places.errors.path)
        let run = Run(
            status: status, output: try String(contentsOf: places.output, encoding: .utf8),
            errors: try String(contentsOf: places.errors, encoding: .utf8))
        for place in [places.output, places.errors] { try FileManager.default.removeItem(at: place) }
        return run
    }

    /// Runs a program to its end, and returns its exit code, or 128 and the number of the signal that ended it.
    ///
    /// Foundation's `Process` waits until all that the program has started is gone, too, and the server of tmux stays.
    private static func spawn(
        _ arguments: [String], environment: [String: String], output: String, errors: String
    ) throws -> Int32 {
        var actions = unsafe posix_spawn_file_actions_t()
        unsafe posix_spawn_file_actions_init(&actions)
        defer { unsafe posix_spawn_file_actions_destroy(&actions) }
        unsafe posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
        unsafe posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, output, O_WRONLY | O_TRUNC, 0)
        unsafe posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, errors, O_WRONLY | O_TRUNC, 0)
        // The threads that tests run on hold signals back, which a child would inherit.
        var attributes = posix_spawnattr_t()
        unsafe posix_spawnattr_init(&attributes)
        defer { unsafe posix_spawnattr_destroy(&attributes) }
        var none = sigset_t()
        unsafe sigemptyset(&none)
        unsafe posix_spawnattr_setsigmask(&attributes, &none)
        unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
        let variables = environment.map { "\($0.key)=\($0.value)" }
        var words = unsafe (arguments + variables).map { unsafe strdup($0) }
        defer { for index in unsafe words.indices { unsafe free(words[index]) } }
        unsafe words.insert(nil, at: arguments.count)
        unsafe words.append(nil)
        var pid = pid_t()
        let failure = unsafe words.withUnsafeMutableBufferPointer { words in
            guard let first = words.baseAddress else { return EINVAL }
            return unsafe posix_spawn(
                &pid, arguments[0], &actions, &attributes, first, first + arguments.count + 1)
        }
        guard failure == 0 else { throw Failure("\(arguments[0]): error \(failure)") }
        var status: Int32 = 0
        while unsafe waitpid(pid, &status, 0) < 0 {
            guard errno == EINTR else { throw Failure("waitpid: error \(errno)") }
        }
        return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
    }
}
