import Glibc

/// Starts programs as a shell does.
///
/// Foundation's `Process` waits until all that the program has started is gone, too, and the server of tmux stays.
enum Spawning {
    /// Starts a program with no more than these variables, and returns its number.
    ///
    /// - Parameters:
    ///   - files: what its descriptors are, from standard input on.
    ///   - leads: whether it begins a session of its own, whose terminal is the first that it opens.
    static func start(
        _ arguments: [String], environment: [String: String], files: [(path: String, flags: Int32)],
        leads: Bool = false
    ) throws -> pid_t {
        var actions = unsafe posix_spawn_file_actions_t()
        unsafe posix_spawn_file_actions_init(&actions)
        defer { unsafe posix_spawn_file_actions_destroy(&actions) }
        for (descriptor, file) in files.enumerated() {
            unsafe posix_spawn_file_actions_addopen(&actions, Int32(descriptor), file.path, file.flags, 0)
        }
        // The threads that tests run on hold signals back, which a child would inherit.
        var attributes = posix_spawnattr_t()
        unsafe posix_spawnattr_init(&attributes)
        defer { unsafe posix_spawnattr_destroy(&attributes) }
        var none = sigset_t()
        unsafe sigemptyset(&none)
        unsafe posix_spawnattr_setsigmask(&attributes, &none)
        // Whoever runs the tests in the background ignores some, and a child would ignore them too.
        var all = sigset_t()
        unsafe sigfillset(&all)
        unsafe posix_spawnattr_setsigdefault(&attributes, &all)
        // POSIX_SPAWN_SETSID is a macro that Swift does not see.
        let flags = POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | (leads ? 0x80 : 0)
        unsafe posix_spawnattr_setflags(&attributes, Int16(flags))
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
        return pid
    }

    /// Waits for the end of a program, and returns its exit code, or 128 and the number of the signal that ended it.
    static func end(of pid: pid_t) throws -> Int32 {
        guard let status = try end(of: pid, waiting: true) else { throw Failure("waitpid: no status") }
        return status
    }

    /// The same; without waiting `nil` while the program runs.
    static func end(of pid: pid_t, waiting: Bool) throws -> Int32? {
        var status: Int32 = 0
        while true {
            let ended = unsafe waitpid(pid, &status, waiting ? 0 : WNOHANG)
            if ended == 0 { return nil }
            if ended > 0 { break }
            guard errno == EINTR else { throw Failure("waitpid: error \(errno)") }
        }
        return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
    }
}
