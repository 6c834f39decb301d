import Glibc

/// A program that has the terminal until it ends.
enum ForegroundProcess {
    /// Runs a program by its name or path, never through a shell, and waits for it.
    ///
    /// It stays in the process group of this program, which has the terminal; Foundation's `Process` begins a group of its
    /// own, which the terminal would stop as soon as it reads a key.
    ///
    /// - Returns: the exit code, or 128 and the number of the signal that ended it; `nil` where it could not be started.
    static func run(_ words: [String]) -> Int32? {
        guard let name = words.first else { return nil }
        var attributes = posix_spawnattr_t()
        unsafe posix_spawnattr_init(&attributes)
        defer { unsafe posix_spawnattr_destroy(&attributes) }
        // Signals that this program handles or holds back have their own meaning there.
        var none = sigset_t()
        unsafe sigemptyset(&none)
        unsafe posix_spawnattr_setsigmask(&attributes, &none)
        unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
        var arguments = unsafe words.map { unsafe strdup($0) } + [nil]
        defer { for index in unsafe arguments.indices { unsafe free(arguments[index]) } }
        var pid = pid_t()
        guard unsafe posix_spawnp(&pid, name, nil, &attributes, &arguments, environ) == 0 else { return nil }
        var status: Int32 = 0
        while unsafe waitpid(pid, &status, 0) < 0 {
            guard errno == EINTR else { return nil }
        }
        return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
    }
}
